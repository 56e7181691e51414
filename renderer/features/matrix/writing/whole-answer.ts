/** A whole answer as content for another cell: pure. */
import type { Wanted } from '../../../../shared/domain/layers.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';

/** What is said about any measure: all but values, evidence and dates of review, which belong to this one. */
const OF_ANY_MEASURE = ['status', 'plannedFor', 'reason', 'note', 'condition', 'responsible', 'due'] as const;
const OF_THIS_MEASURE = [
  'internalNote',
  'reviewInterval',
  'reviewOn',
  'confirmedOn',
  'evidence',
  'internalOnly',
] as const;

/**
 * Makes another answer the same as this one. Of another measure only what is no detail of it: values are about other
 * parameters, evidence shows something else. An internal answer makes the other internal, too. One whose status is open only
 * adds what it says: what it does not say must not wipe an answer.
 */
export function wholeAnswer(source: Assessment, isSameMeasure: boolean): (target: Assessment | undefined) => Wanted {
  return (target) => {
    const fields = isSameMeasure ? [...OF_ANY_MEASURE, ...OF_THIS_MEASURE] : OF_ANY_MEASURE;
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
