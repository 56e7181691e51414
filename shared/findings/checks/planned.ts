/** Planned measures: they count as not in place until they are, so a reader needs to know when and by whom. */
import type { Assessment } from '../../domain/records.ts';
import { flatMapInBlocks } from '../../lib/in-blocks.ts';
import type { FindingsCase } from '../finding.ts';
import type { Check } from './check.ts';
import { answersOf, atAnswer, setAside } from './places.ts';

/** Planned, and nobody knows until when. */
export const plannedWithoutDate: Check = (it) =>
  planned(it).flatMap((answer) => {
    const { plannedFor } = answer;
    return plannedFor ? [] : [{ ...atAnswer(answer, 'plannedFor'), looked: { plannedFor } }];
  });

/** Planned, and nobody sees to it. */
export const plannedWithoutResponsible: Check = (it) =>
  planned(it).flatMap((answer) => {
    const responsible = answer.responsible.trim();
    return responsible ? [] : [{ ...atAnswer(answer, 'responsible'), looked: { responsible } }];
  });

/** Planned for a day that has passed. */
export const plannedOverdue: Check = (it) =>
  planned(it).flatMap((answer) => {
    const { plannedFor } = answer;
    return plannedFor && plannedFor < it.today ? [{ ...atAnswer(answer, 'plannedFor'), looked: { plannedFor } }] : [];
  });

/** For internal eyes only or not; but nobody waits for what is not relevant here. */
function planned(it: FindingsCase): Assessment[] {
  const isSetAside = setAside(it);
  return plannedOf(answersOf(it), undefined).filter(({ measureId }) => !isSetAside(measureId));
}

const plannedOf = flatMapInBlocks((answer: Assessment) => (answer.status === 'planned' ? [answer] : []));
