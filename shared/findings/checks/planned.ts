/** Planned measures: they count as not in place until they are, so a reader needs to know when and by whom. */
import type { Assessment } from '../../domain/records.ts';
import type { FindingsCase } from '../finding.ts';
import type { Check, Found } from './check.ts';

/** Planned, without a date or somebody responsible. */
export const plannedIncomplete: Check = (it) =>
  planned(it).flatMap((answer) => {
    const { plannedFor, responsible } = answer;
    if (plannedFor && responsible.trim()) return [];
    return [{ ...at(answer, plannedFor ? 'responsible' : 'plannedFor'), looked: { plannedFor, responsible } }];
  });

/** Planned for a day that has passed. */
export const plannedOverdue: Check = (it) =>
  planned(it).flatMap((answer) => {
    const { plannedFor } = answer;
    return plannedFor && plannedFor < it.today ? [{ ...at(answer, 'plannedFor'), looked: { plannedFor } }] : [];
  });

const planned = ({ answers }: FindingsCase): Assessment[] =>
  [...answers.values()].filter(({ status }) => status === 'planned');

const at = ({ measureId, target }: Assessment, field: string): Pick<Found, 'place'> => ({
  place: { kind: 'measure', id: measureId, target, field },
});
