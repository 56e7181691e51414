import type { OperationId, OrganisationId } from '../../../../shared/domain/ids.ts';
import { useData } from '../../../data/data-context.tsx';
import { useText } from '../../../text/use-text.ts';
import { AddByName } from '../records/add-by-name.tsx';

/** Makes sub-processors; with `useIn`, that operation uses them at once. */
export function AddParty({ organisationId, useIn }: { organisationId: OrganisationId; useIn?: OperationId }) {
  const t = useText('operations');
  const { commands } = useData();
  return (
    <AddByName
      label={t('party.add')}
      placeholder={t('party.addPlaceholder')}
      onAdd={(name) => commands.createParty(organisationId, { name }, useIn)}
    />
  );
}
