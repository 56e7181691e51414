import type { OperationId, OrganisationId } from '../../../../shared/domain/ids.ts';
import { useData } from '../../../data/data-context.tsx';
import { useText } from '../../../text/use-text.ts';
import { AddByName } from '../records/add-by-name.tsx';

/** Makes sites; with `useIn`, that operation uses them at once. */
export function AddSite({ organisationId, useIn }: { organisationId: OrganisationId; useIn?: OperationId }) {
  const t = useText('masterData');
  const { commands } = useData();
  return (
    <AddByName
      label={t('sites.add')}
      placeholder={t('sites.addPlaceholder')}
      onAdd={(name) => commands.createSite(organisationId, { name }, useIn)}
    />
  );
}
