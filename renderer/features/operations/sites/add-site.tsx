import { Select } from '@mantine/core';
import { useState } from 'react';
import { SITE_KINDS, type SiteKind } from '../../../../shared/domain/case-parts.ts';
import type { OperationId, OrganisationId } from '../../../../shared/domain/ids.ts';
import { useData } from '../../../data/data-context.tsx';
import { useText } from '../../../text/use-text.ts';
import { AddByName } from '../records/add-by-name.tsx';
import css from './site-table.module.css';

/** Makes sites, of the kind that stands beside the name: it is printed. With `useIn`, that operation uses them at once. */
export function AddSite({ organisationId, useIn }: { organisationId: OrganisationId; useIn?: OperationId }) {
  const t = useText('masterData');
  const { commands } = useData();
  const [kind, setKind] = useState<SiteKind>('office');
  return (
    <AddByName
      label={t('sites.add')}
      placeholder={t('sites.addPlaceholder')}
      onAdd={(name) => commands.createSite(organisationId, { name, kind }, useIn)}
      more={
        <Select
          className={css.newKind}
          aria-label={t('sites.newKind')}
          data={SITE_KINDS.map((value) => ({ value, label: t(`sites.kinds.${value}`) }))}
          allowDeselect={false}
          value={kind}
          onChange={(chosen) => chosen && setKind(chosen)}
        />
      }
    />
  );
}
