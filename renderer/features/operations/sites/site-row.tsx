import { Select } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { SITE_KINDS, type SiteKind } from '../../../../shared/domain/case-parts.ts';
import type { Operation, Site } from '../../../../shared/domain/records.ts';
import { localDay } from '../../../../shared/lib/local-day.ts';
import { useData } from '../../../data/data-context.tsx';
import { useText } from '../../../text/use-text.ts';
import { attempt } from '../../../ui/attempt.ts';
import { DateInput } from '../../../ui/date-input.tsx';
import { CELL, TextCell } from '../records/text-cell.tsx';
import { UseCells } from '../records/use-cells.tsx';
import { isExpired } from './is-expired.ts';
import { useSiteActions } from './site-actions.ts';
import css from './site-table.module.css';

interface SiteRowProps {
  site: Site;
  /** The other sites of the organisation. */
  others: readonly Site[];
  usedIn: readonly Operation[];
  /** How many answers are about it. */
  answers: number;
}

/** A site as a row of fields. */
export function SiteRow({ site, others, usedIn, answers }: SiteRowProps) {
  const t = useText('masterData');
  const { commands } = useData();
  const { remove } = useSiteActions();
  const name = site.name || t('sites.unnamed');
  const field = useFieldOf(site);
  const setKind = attempt((kind: SiteKind) => commands.updateSite(site.id, { kind }));
  return (
    <tr>
      <td>
        <TextCell label={t('sites.name')} isRequired {...field('name')} />
      </td>
      <td>
        <Select
          {...CELL}
          aria-label={t('sites.kindOf', { name })}
          data={SITE_KINDS.map((kind) => ({ value: kind, label: t(`sites.kinds.${kind}`) }))}
          allowDeselect={false}
          value={site.kind}
          onChange={(kind) => kind && void setKind(kind)}
        />
      </td>
      <td>
        <TextCell label={t('sites.addressOf', { name })} isMultiline {...field('address')} />
      </td>
      <td>
        <TextCell label={t('sites.operatorOf', { name })} {...field('operator')} />
      </td>
      <td>
        <TextCell label={t('sites.certificateOf', { name })} {...field('certificate')} />
      </td>
      <td>
        <DateInput
          {...CELL}
          placeholder=""
          aria-label={t('sites.certificateUntilOf', { name })}
          draftId={`${site.id}/certificateUntil`}
          isoDate={site.certificateUntil}
          commit={field('certificateUntil').commit}
        />
        {isExpired(site.certificateUntil, localDay(new Date())) && (
          <span className={css.expired}>
            <IconAlertTriangle size={13} stroke={1.75} aria-hidden />
            {t('sites.expired')}
          </span>
        )}
      </td>
      <UseCells
        usedIn={usedIn}
        answers={answers}
        deleteLabel={t('sites.delete', { name })}
        onDelete={() => void remove(site, usedIn, others)}
      />
    </tr>
  );
}

type SiteText = 'name' | 'address' | 'operator' | 'certificate' | 'certificateUntil';

/** Value and commit of one text of the site. */
function useFieldOf(site: Site) {
  const { commands } = useData();
  return (field: SiteText) => ({
    draftId: `${site.id}/${field}`,
    value: site[field],
    commit: (text: string, visit: string) => commands.updateSite(site.id, { [field]: text }, { visit }),
  });
}
