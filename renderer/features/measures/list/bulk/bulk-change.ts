/** Changes of many answers at once, before they are made: which fields, and to what. Pure. */
import type { Measure } from '../../../../../shared/catalogue/catalogue.ts';
import type { ParameterId } from '../../../../../shared/domain/ids.ts';
import type { Wanted } from '../../../../../shared/domain/layers.ts';
import { optionsOf, type Parameter, type ParameterValue } from '../../../../../shared/domain/parameter.ts';
import { LIMITS } from '../../../../../shared/domain/record-parts.ts';
import type { Assessment } from '../../../../../shared/domain/records.ts';

/** What the marked answers are to say. A field that is missing stays as it is; an empty one is emptied. */
export interface BulkChange {
  responsible?: string;
  /** ISO date. */
  due?: string;
  condition?: string;
  internalOnly?: boolean;
  note?: { text: string; mode: 'append' | 'replace' };
  values?: Readonly<Record<string, ParameterValue | undefined>>;
}

/** Whether there is anything to do. */
export function isChange({ values = {}, ...fields }: BulkChange): boolean {
  return Object.keys(fields).length + Object.keys(values).length > 0;
}

/** What a single answer is to say then, by path. */
export function wantedOf(change: BulkChange): Wanted | ((now: Assessment | undefined) => Wanted) {
  const { note, values = {}, ...fields } = change;
  const ofValues = Object.fromEntries(Object.entries(values).map(([id, value]) => [`values.${id}`, value]));
  const wanted = { ...fields, ...ofValues };
  if (!note) return wanted;
  return (now) => ({ ...wanted, note: changedNote(now?.note ?? '', note) });
}

/** A text behind the one that is there, as a paragraph of its own; or in its place. */
export function changedNote(now: string, { text, mode }: NonNullable<BulkChange['note']>): string {
  const added = text.trim();
  if (mode === 'replace' || now.trim() === '') return added;
  return added === '' ? now : `${now.trimEnd()}\n\n${added}`;
}

/** Whether a note would become longer than one may be. */
export function isNoteTooLong(change: BulkChange, notes: readonly string[]): boolean {
  const { note } = change;
  return note !== undefined && ['', ...notes].some((now) => changedNote(now, note).length > LIMITS.text);
}

/**
 * The parameters that all measures have alike: same id, kind, unit and options. Details of options are not among them,
 * because which of them are asked for differs from answer to answer.
 */
export function sharedParameters(measures: readonly Measure[]): Parameter[] {
  const [first, ...others] = measures;
  if (!first) return [];
  return first.parameters.filter((parameter) =>
    others.every(({ parameters }) => parameters.some((one) => likeness(one) === likeness(parameter))),
  );
}

function likeness(parameter: Parameter): string {
  const unit = parameter.type === 'number' ? parameter.unit : undefined;
  return JSON.stringify([
    parameter.id,
    parameter.type,
    parameter.label,
    unit,
    optionsOf(parameter).map(({ id }) => id),
  ]);
}

/** The change with another value of a parameter; `null` leaves the parameter as it is. */
export function withValue(
  change: BulkChange,
  id: ParameterId,
  value: { value: ParameterValue | undefined } | null,
): BulkChange {
  const { [id]: _, ...others } = change.values ?? {};
  return { ...change, values: value ? { ...others, [id]: value.value } : others };
}
