/** Which of the measures under a heading count in its group, so that headings add up to the number beside the group. */

import type { GroupId, MeasureId, SchemeId } from '../../../../shared/domain/ids.ts';
import type { GroupedMeasure } from '../../../../shared/domain/progress.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import type { ListItem } from './list-model.ts';

export interface SectionCount {
  /** As the progress of the group counts: in their first group that is relevant. */
  counted: number;
  /** Counted in another group. */
  elsewhere: number;
  /** Open, and not to be expected after the context. */
  ruledOut: number;
  notApplicable: number;
}

interface Counting {
  schemeId: SchemeId;
  /** Groups that are asked about. */
  relevant: ReadonlySet<GroupId>;
  statusOf: (id: MeasureId) => Status;
  isRuledOut: (id: MeasureId) => boolean;
}

export function countSection(
  measures: Iterable<GroupedMeasure>,
  group: GroupId,
  { schemeId, relevant, statusOf, isRuledOut }: Counting,
): SectionCount {
  const count: SectionCount = { counted: 0, elsewhere: 0, ruledOut: 0, notApplicable: 0 };
  for (const { id, groups } of measures) {
    const status = statusOf(id);
    const home = groups.get(schemeId)?.find((one) => relevant.has(one));
    if (home !== group) count.elsewhere += 1;
    else if (status === 'notApplicable') count.notApplicable += 1;
    else if (status === 'open' && isRuledOut(id)) count.ruledOut += 1;
    else count.counted += 1;
  }
  return count;
}

/** The measures under the heading at this place of the list. */
export function measuresUnder(items: readonly ListItem[], heading: number): GroupedMeasure[] {
  const measures: GroupedMeasure[] = [];
  for (let at = heading + 1; at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind !== 'measure') break;
    measures.push(item.measure);
  }
  return measures;
}
