import { expect, it } from 'vitest';
import { countSection, measuresUnder } from '../../../../../../renderer/features/measures/list/section-count.ts';
import type { GroupId, MeasureId, SchemeId } from '../../../../../../shared/domain/ids.ts';
import type { Status } from '../../../../../../shared/domain/status.ts';

const schemeId = 's' as SchemeId;
const [here, there] = ['here', 'there'] as GroupId[] as [GroupId, GroupId];
const measure = (id: string, ...groups: GroupId[]) => ({ id: id as MeasureId, groups: new Map([[schemeId, groups]]) });
const counting = (relevant: readonly GroupId[], statuses: Record<string, Status> = {}, ruledOut = '') => ({
  schemeId,
  relevant: new Set(relevant),
  statusOf: (id: MeasureId): Status => statuses[id] ?? 'open',
  isRuledOut: (id: MeasureId) => id === ruledOut,
});

it('a heading counts what the progress of its group counts, and says of the rest why it does not', () => {
  const measures = [measure('A', here), measure('B', there, here), measure('C', here), measure('D', here)];
  expect(countSection(measures, here, counting([here, there], { C: 'notApplicable' }, 'D'))).toEqual({
    ...{ counted: 1, elsewhere: 1, ruledOut: 1, notApplicable: 1 },
  });
});

it('what was answered counts although the facts rule it out', () => {
  const statuses = { A: 'implemented' } as const;
  expect(countSection([measure('A', here)], here, counting([here], statuses, 'A'))).toMatchObject({ counted: 1 });
});

it('a measure counts in its next group when its first one is set aside', () => {
  expect(countSection([measure('B', there, here)], here, counting([here]))).toMatchObject({ counted: 1, elsewhere: 0 });
});

it('the measures of a heading end at the next one', () => {
  const row = (id: string) => ({ kind: 'measure', measure: measure(id, here) }) as never;
  const heading = (key: string) => ({ kind: 'section', key, title: key, count: 1 }) as const;
  const items = [heading('one'), row('A'), row('B'), heading('two'), row('C')];
  expect(measuresUnder(items, 0).map(({ id }) => id)).toEqual(['A', 'B']);
  expect(measuresUnder(items, 3).map(({ id }) => id)).toEqual(['C']);
});
