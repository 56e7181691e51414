import { useMemo } from 'react';
import type { GroupId, MeasureId } from '../../../../shared/domain/ids.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import { useStatusReader } from '../layers.ts';
import type { ListItem, SectionItem } from './list-model.ts';
import { countSection, measuresUnder } from './section-count.ts';
import css from './section-row.module.css';

interface SectionRowProps {
  section: SectionItem;
  items: readonly ListItem[];
  /** Its place among the items. */
  index: number;
  /** Whose progress the measures below it belong to; null where they are of several groups or of one that is set aside. */
  group: GroupId | null;
  /** Groups that are asked about. */
  relevant: ReadonlySet<GroupId>;
  /** Distance from the top of the list in pixels; null while it sticks to the upper edge. */
  top: number | null;
}

/** Heading inside the list, with the number of measures below it, apart those that the group does not count. */
export function SectionRow({ section, items, index, group, relevant, top }: SectionRowProps) {
  const place = top === null ? undefined : { transform: `translateY(${top}px)` };
  return (
    <tr className={css.section} aria-rowindex={index + 1} data-sticky={top === null || undefined} style={place}>
      <th scope="rowgroup" className={css.title}>
        {section.title}
        {group && relevant.has(group) ? (
          <Counts items={items} index={index} group={group} relevant={relevant} />
        ) : (
          <span className={css.count}>{section.count}</span>
        )}
      </th>
    </tr>
  );
}

type CountsProps = Pick<SectionRowProps, 'items' | 'index' | 'relevant'> & { group: GroupId };

function Counts({ items, index, group, relevant }: CountsProps) {
  const t = useText('measures');
  const { scheme, applicability } = useFrame();
  const statusOf = useStatusReader();
  const measures = useMemo(() => measuresUnder(items, index), [items, index]);
  const isRuledOut = (id: MeasureId) => applicability.get(id)?.kind === 'ruledOut';
  const count = countSection(measures, group, { schemeId: scheme.id, relevant, statusOf, isRuledOut });
  const others = REASONS.filter((reason) => count[reason] > 0);
  const why = others.map((reason) => t(`list.uncounted.${reason}`, { count: count[reason] })).join(' ');
  return (
    <>
      <span className={css.count}>{count.counted}</span>
      {others.length > 0 && (
        <span className={css.others} title={why}>
          {t('list.uncountedToo', { count: measures.length - count.counted })}
        </span>
      )}
    </>
  );
}

const REASONS = ['elsewhere', 'ruledOut', 'notApplicable'] as const;
