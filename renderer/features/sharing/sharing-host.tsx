import { useData } from '../../data/data-context.tsx';
import { useCurrentOrganisationId } from '../../data/navigation-store.ts';
import { useCommand } from '../../ui/command-registry.ts';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { CaseDrop } from './case-drop.tsx';
import { openExample } from './open-example.ts';
import { openChosen, openDropped } from './open-file.ts';
import { saveCase } from './save-case.ts';
import { saveHouse } from './save-house.ts';
import { type Sharing, sharingOf } from './sharing-context.ts';

/** Offers saving and opening of cases and house catalogues to menu, keys and palette, and takes files dropped on the window. */
export function SharingHost(given: Partial<Omit<Sharing, 'data'>>) {
  const data = useData();
  const organisationId = useCurrentOrganisationId();
  const sharing: Sharing = { ...sharingOf(data), ...given };
  const open = useOneAtATime(openChosen);
  const example = useOneAtATime(openExample);
  const save = useOneAtATime(saveCase);
  const passOn = useOneAtATime(saveHouse);
  useCommand('openCase', () => void open(sharing));
  useCommand('openExample', () => void example(sharing));
  useCommand('saveCase', () => organisationId && void save(sharing, organisationId), organisationId !== null);
  useCommand('saveHouse', () => void passOn(sharing));
  return <CaseDrop onDrop={(files) => void openDropped(sharing, files)} />;
}
