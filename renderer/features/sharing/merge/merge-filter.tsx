import { SegmentedControl, Select } from '@mantine/core';
import { useMemo } from 'react';
import { useText } from '../../../text/use-text.ts';
import { DecideMenu } from './decide-menu.tsx';
import css from './merge.module.css';
import { type MergeEntry, openCount } from './merge-entries.ts';
import type { useMergeChoices } from './use-merge-choices.ts';

/** Only what waits for a decision, or everything that would change; of one organisation, operation or unit, or of all. */
export interface Shown {
  which: 'open' | 'all';
  /** '' = everywhere. */
  scopeId: string;
}

export const isListed = ({ merged, scopeId }: MergeEntry, shown: Shown): boolean =>
  (shown.which === 'all' || merged.conflicts.length > 0) && (shown.scopeId === '' || shown.scopeId === scopeId);

interface MergeFilterProps {
  shown: Shown;
  onShow: (shown: Shown) => void;
  entries: readonly MergeEntry[];
  /** The one that is looked at. */
  active: MergeEntry | undefined;
  made: ReturnType<typeof useMergeChoices>;
}

export function MergeFilter({ shown, onShow, entries, active, made }: MergeFilterProps) {
  const t = useText('merging');
  const places = usePlaces(entries, made.choices.decisions);
  return (
    <div className={css.filter}>
      <SegmentedControl
        size="xs"
        aria-label={t('filter.label')}
        value={shown.which}
        onChange={(which) => onShow({ ...shown, which: which as Shown['which'] })}
        data={[
          { value: 'open', label: t('filter.open') },
          { value: 'all', label: t('filter.all') },
        ]}
      />
      {places.length > 1 && (
        <Select
          size="xs"
          className={css.place}
          aria-label={t('filter.place')}
          allowDeselect={false}
          value={shown.scopeId}
          onChange={(scopeId) => onShow({ ...shown, scopeId: scopeId ?? '' })}
          data={[{ value: '', label: t('filter.everywhere') }, ...places]}
        />
      )}
      <span className="grow" />
      <DecideMenu entries={entries} active={active} made={made} />
    </div>
  );
}

/** Everything that something belongs to, with how much of it changes and how much waits. */
function usePlaces(entries: readonly MergeEntry[], decisions: MergeFilterProps['made']['choices']['decisions']) {
  const t = useText('merging');
  const places = useMemo(() => {
    const found = new Map<string, { name: string; count: number; asking: MergeEntry[] }>();
    for (const entry of entries) {
      const place = found.get(entry.scopeId) ?? { name: entry.place || t('house'), count: 0, asking: [] };
      place.count += 1;
      if (entry.merged.conflicts.length > 0) place.asking.push(entry);
      found.set(entry.scopeId, place);
    }
    return [...found];
  }, [entries, t]);
  return places.map(([value, { name, count, asking }]) => {
    const open = openCount(asking, decisions);
    return {
      value,
      label: open > 0 ? t('filter.placeOpen', { name, count, open }) : t('filter.placeDone', { name, count }),
    };
  });
}
