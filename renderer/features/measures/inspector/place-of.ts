import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { Frame } from '../frame.ts';
import type { GroupsState } from '../use-groups.ts';
import type { Place } from './printing.ts';

/** Where a measure stands in the annex, as far as the groups of the scheme decide it. */
export function placeOf(measure: Measure, { scheme, operation }: Frame, groups: GroupsState): Place {
  const relevant = measure.groups.get(scheme.id)?.filter((id) => groups.relevant.has(id)) ?? [];
  const full = operation?.repeats === 'everywhere' ? relevant : relevant.slice(0, 1);
  if (full.length === 0) return 'notRelevant';
  return full.every((id) => groups.stateOf(id)?.textInstead.trim()) ? 'replaced' : 'printed';
}
