import { memo, useEffect, useRef } from 'react';
import { useData } from '../../data/data-context.tsx';
import { useCurrentOrganisationId } from '../../data/navigation-store.ts';
import { useOrganisations } from '../../data/queries.ts';
import { textFor } from '../../text/i18n.ts';
import { useCommand } from '../../ui/command-registry.ts';
import { takeFileRequests } from '../../ui/file-requests.ts';
import { createTurns } from '../../ui/in-turn.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { CaseDrop } from './case-drop.tsx';
import { openWaiting, sayThatOneWaits, whenFree } from './open-waiting.ts';
import { type Sharing, sharingOf } from './sharing-context.ts';

const ways = () => import('./ways.ts');
type Ways = typeof import('./ways.ts');
type SaveCase = Parameters<Ways['saveCase']>;
type SaveHouse = Parameters<Ways['saveHouse']>;

/**
 * Offers saving and opening of cases and house catalogues to menu, keys, palette and screens, and takes files dropped on the
 * window or handed over by the system. What comes in is opened one after the other, wherever it comes from.
 */
export const SharingHost = memo(function SharingHost(given: Partial<Omit<Sharing, 'data'>>) {
  const data = useData();
  const organisationId = useCurrentOrganisationId();
  const sharing: Sharing = { ...sharingOf(data), ...given };
  const inTurn = useRef(createTurns()).current;
  const open = useOneAtATime(() => inTurn(async () => (await ways()).openChosen(sharing)));
  const drop = (files: readonly File[]) => {
    sayThatOneWaits();
    void inTurn(() => whenFree().then(async () => (await ways()).openDropped(sharing, files)));
  };
  const example = useOneAtATime(async (into: Sharing) => (await ways()).openExample(into));
  const save = useOneAtATime(async (...wish: SaveCase) => (await ways()).saveCase(...wish));
  const passOn = useOneAtATime(async (...wish: SaveHouse) => (await ways()).saveHouse(...wish));
  useCommand('openCase', () => void open());
  useCommand('openExample', () => void example(sharing));
  const organisations = useOrganisations();
  useCommand('saveCase', () => organisationId && void save(sharing, { organisationId }), organisationId !== null);
  useCommand('saveEverything', () => void save(sharing, { organisationId: null }), (organisations?.length ?? 0) > 0);
  useCommand('saveHouse', () => void passOn(sharing));
  useHandedOver(sharing, inTurn);
  useRequests((request) => {
    if (request.kind === 'openRecent')
      void inTurn(() => whenFree().then(async () => (await ways()).openRecent(sharing, request.file)));
    if (request.kind === 'saveHouse') void passOn(sharing, request.unitIds);
    if (request.kind === 'saveOperations') void save(sharing, request);
  });
  return <CaseDrop onDrop={drop} onForeign={sayForeign} />;
});

/** Takes what the system hands over, now and from now on. */
function useHandedOver(sharing: Sharing, inTurn: ReturnType<typeof createTurns>): void {
  const latest = useRef(sharing);
  useEffect(() => {
    latest.current = sharing;
  });
  const { platform } = sharing;
  useEffect(() => {
    const take = () => void inTurn(() => openWaiting(latest.current));
    take();
    return platform.onFileWaiting(() => {
      sayThatOneWaits();
      take();
    });
  }, [platform, inTurn]);
}

function useRequests(handler: Parameters<typeof takeFileRequests>[0]): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => takeFileRequests((request) => latest.current(request)), []);
}

function sayForeign(): void {
  const t = textFor('sharing');
  notifyProblem(t('problem.foreignTitle'), t('problem.foreignThing'), { isPassing: true });
}
