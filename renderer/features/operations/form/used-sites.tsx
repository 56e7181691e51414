import type { Operation } from '../../../../shared/domain/records.ts';
import { siteTarget } from '../../../../shared/domain/target.ts';
import { useSites } from '../../../data/queries.ts';
import { useText } from '../../../text/use-text.ts';
import { AddSite } from '../sites/add-site.tsx';
import { useUseChange } from './use-use-change.ts';
import { UsedList } from './used-list.tsx';

/** Which sites the operation uses. */
export function UsedSites({ operation }: { operation: Operation }) {
  const t = useText('masterData');
  const { change, sayWhatRests } = useUseChange(operation.id, 'siteIds');
  const sites = useSites(operation.organisationId);
  if (!sites) return null;
  return (
    <UsedList
      label={t('form.sites')}
      empty={t('form.sitesEmpty')}
      items={sites.map(({ id, name, kind, operator }) => ({
        id,
        name: name || t('sites.unnamed'),
        about: [t(`sites.kinds.${kind}`), operator].filter(Boolean).join(' · '),
      }))}
      usedIds={operation.siteIds}
      change={change}
      onRemoved={({ id, name }) => void sayWhatRests(siteTarget(id), name)}
      add={<AddSite organisationId={operation.organisationId} useIn={operation.id} />}
    />
  );
}
