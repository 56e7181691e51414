/** A whole answer as content for another cell: pure. */
import { ANSWER_FIELDS, type AnswerField, type Wanted } from '../../../../shared/domain/layers.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';

/** Whether it can be said about any measure, too, or belongs to this one as values do. The compiler asks for each new field. */
const SAID_OF: Readonly<Record<AnswerField, 'anyMeasure' | 'thisMeasure'>> = {
  status: 'anyMeasure',
  plannedFor: 'anyMeasure',
  reason: 'anyMeasure',
  note: 'anyMeasure',
  condition: 'anyMeasure',
  responsible: 'anyMeasure',
  due: 'anyMeasure',
  internalNote: 'thisMeasure',
  reviewInterval: 'thisMeasure',
  reviewOn: 'thisMeasure',
  confirmedOn: 'thisMeasure',
  evidence: 'thisMeasure',
  internalOnly: 'thisMeasure',
};
const OF_ANY_MEASURE = ANSWER_FIELDS.filter((field) => SAID_OF[field] === 'anyMeasure');

/**
 * Makes another answer the same as this one. Of another measure only what is no detail of it: values are about other
 * parameters, evidence shows something else. An internal answer makes the other internal, too. One whose status is open only
 * adds what it says: what it does not say must not wipe an answer.
 */
export function wholeAnswer(source: Assessment, isSameMeasure: boolean): (target: Assessment | undefined) => Wanted {
  return (target) => {
    const fields = isSameMeasure ? ANSWER_FIELDS : OF_ANY_MEASURE;
    const wanted: Record<string, unknown> = {};
    for (const field of fields) wanted[field] = source[field];
    // Words that must not be printed must not be printed elsewhere either.
    if (source.internalOnly) wanted.internalOnly = true;
    if (source.status === 'open') return { ...said(wanted), ...(isSameMeasure ? valuesOf(source) : {}) };
    if (!isSameMeasure) return wanted;
    // Values that the source does not have are taken away.
    for (const id of Object.keys({ ...target?.values, ...source.values }))
      wanted[`values.${id}`] = source.values[id as keyof typeof source.values];
    return wanted;
  };
}

const valuesOf = ({ values }: Assessment): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [`values.${id}`, value]));

const SAYS_NOTHING: readonly unknown[] = ['', 'open', false, null, undefined];

function said(wanted: Record<string, unknown>): Wanted {
  const says = (value: unknown) => !(SAYS_NOTHING.includes(value) || (Array.isArray(value) && value.length === 0));
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => says(value)));
}
