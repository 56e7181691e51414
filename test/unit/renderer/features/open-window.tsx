/** The parts of the window that organisations, versions and sharing share: screens by route, details, files. */
import { act, screen } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { mergeWork } from '../../../../renderer/data/merge/merge-work.ts';
import {
  navigate,
  type OrganisationTab,
  restartNavigation,
  useRoute,
} from '../../../../renderer/data/navigation-store.ts';
import { CopyDialog } from '../../../../renderer/features/operations/copy/copy-dialog.tsx';
import { OperationDetails } from '../../../../renderer/features/operations/form/operation-details.tsx';
import { OrganisationScreen } from '../../../../renderer/features/operations/organisation-screen.tsx';
import { OperationOverviewScreen } from '../../../../renderer/features/operations/overview/operation/operation-overview-screen.tsx';
import { useOperationCommands } from '../../../../renderer/features/operations/use-operation-commands.ts';
import { WelcomeScreen } from '../../../../renderer/features/operations/welcome-screen.tsx';
import type { WriteAnswer } from '../../../../renderer/features/sharing/case-worker.ts';
import type { Sharing } from '../../../../renderer/features/sharing/sharing-context.ts';
import { SharingHost } from '../../../../renderer/features/sharing/sharing-host.tsx';
import { VersionTable } from '../../../../renderer/features/versions/version-table.tsx';
import type { VersionWays } from '../../../../renderer/features/versions/version-ways.ts';
import type { OrganisationId } from '../../../../shared/domain/ids.ts';
import { encrypted } from '../../../../shared/file-format/passphrase.ts';
import { readAnyFile } from '../../../../shared/file-format/read-any-file.ts';
import { writeOpenableCase, writeOpenableHouse } from '../../../../shared/file-format/write-case.ts';
import { ok } from '../../../../shared/lib/result.ts';
import { show } from '../app/show.tsx';
import type { TestData } from '../data/test-data.ts';

export type Outside = Sharing['platform'];

/** Work factor of encryption; real files take 2^18. */
const QUICK = 4;

/** Here there are no workers. */
const HERE: Pick<Sharing, 'readFile' | 'writeCase' | 'writeHouse' | 'mergeWork'> = {
  mergeWork: (data, file) => ({ ...mergeWork(data, file), end: () => undefined }),
  readFile: (bytes, options, { onStep }) => readAnyFile(bytes, options, onStep),
  writeCase: async (content, context, passphrase) => locked(writeOpenableCase(content, context), passphrase),
  writeHouse: async (content, context, passphrase) => locked(writeOpenableHouse(content, context), passphrase),
};

const locked = async (written: WriteAnswer, passphrase: string): Promise<WriteAnswer> =>
  written.ok && passphrase ? ok(await encrypted(written.value, passphrase, QUICK)) : written;

/** Releasing has tests of its own. */
const NO_WAYS: VersionWays = {
  contentOf: async () => undefined,
  stateNow: () => Promise.reject(new Error('nothing is compared here')),
  show: () => undefined,
  open: () => undefined,
  saveSheet: () => ({ done: Promise.resolve(), cancel: () => undefined }),
};

function Window({ outside }: { outside: Outside | undefined }) {
  const route = useRoute();
  useOperationCommands();
  return (
    <>
      {route.screen === 'organisation' && <OrganisationScreen organisationId={route.organisationId} tab={route.tab} />}
      {route.screen === 'operation' && <h1>Vorgang geöffnet</h1>}
      {route.screen === 'operationOverview' && <OperationOverviewScreen operationId={route.operationId} />}
      {route.screen === 'welcome' && <WelcomeScreen measureCount={411} />}
      <OperationDetails versionsOf={(id) => <VersionTable scope={{ kind: 'operation', id }} ways={NO_WAYS} />} />
      <CopyDialog />
      <SharingHost {...HERE} {...(outside && { platform: outside })} />
    </>
  );
}

/** Opens the window at the first start or, with an id, at an organisation. */
export function openWindow(data: TestData, organisationId: OrganisationId | null = null, outside?: Outside): UserEvent {
  restartNavigation(
    organisationId ? { screen: 'organisation', organisationId } : { screen: 'welcome' },
    organisationId,
  );
  show(<Window outside={outside} />, data);
  return userEvent.setup({ delay: null });
}

/** Goes to another view of the organisation that is open. */
export function goTo(organisationId: OrganisationId, tab: OrganisationTab): void {
  act(() => navigate({ screen: 'organisation', organisationId, tab }));
}

/** The button in the message that has just appeared. */
export const undoButton = () => screen.findByRole('button', { name: 'Rückgängig' });
