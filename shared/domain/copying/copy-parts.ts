/** The parts of an answer that are taken over each as a whole. */
import { ANSWER_FIELDS, type AnswerField } from '../layers.ts';
import { emptyAssessment } from '../new-records.ts';
import { fieldAt, isSame } from '../record-paths.ts';
import type { Assessment } from '../records.ts';
import { type Counterparts, counterpartValues } from './counterparts.ts';

/** `work`: who is responsible, dates, evidence. */
export const COPY_FIELDS = ['status', 'values', 'note', 'work', 'internalNote'] as const;
export type CopyField = (typeof COPY_FIELDS)[number];

type Part = Exclude<CopyField, 'values'>;

/** A table by field, so that the compiler asks for each new one. */
const PART_OF: Readonly<Record<AnswerField, Part | 'staysBehind' | 'withAnyPart'>> = {
  status: 'status',
  plannedFor: 'status',
  reason: 'status',
  condition: 'status',
  note: 'note',
  responsible: 'work',
  due: 'work',
  reviewInterval: 'work',
  reviewOn: 'work',
  evidence: 'work',
  internalNote: 'internalNote',
  // Whoever confirmed the answer meant the source.
  confirmedOn: 'staysBehind',
  internalOnly: 'withAnyPart',
};
const pathsOf = (part: Part): readonly AnswerField[] => ANSWER_FIELDS.filter((field) => PART_OF[field] === part);

const BLANK: object = emptyAssessment({ kind: 'operation', id: '' as never }, '' as never);

interface Naming {
  others: Counterparts;
  /** All ids of sites and parties of the source. */
  known: ReadonlySet<string>;
}

/**
 * What is to hold by path, of those parts about which the source says something: a part about which it is silent stays as
 * it is, and the status "open" is silence. What is never printed in the source is never printed here either.
 */
export function partsOf(
  from: Assessment,
  mine: Assessment | undefined,
  fields: ReadonlySet<CopyField>,
  naming: Naming,
): { wanted: Record<string, unknown>; lost: number } {
  const wanted: Record<string, unknown> = {};
  for (const field of ['status', 'note', 'work', 'internalNote'] as const) {
    if (fields.has(field) && speaks(from, field)) for (const path of pathsOf(field)) wanted[path] = from[path];
  }
  const lost = fields.has('values') ? addValues(wanted, from, mine, naming) : 0;
  if (Object.keys(wanted).length > 0 && from.internalOnly) wanted.internalOnly = true;
  return { wanted, lost };
}

function speaks(from: Assessment, field: Part): boolean {
  if (field === 'status') return from.status !== 'open';
  return pathsOf(field).some((path) => !isSame(from[path], fieldAt(BLANK, path)));
}

/** All values of a measure belong together: where the source has some, mine that it has not are taken away. */
function addValues(
  wanted: Record<string, unknown>,
  from: Assessment,
  mine: Assessment | undefined,
  { others, known }: Naming,
): number {
  const { values, lost } = counterpartValues(from.values, others, known);
  if (Object.keys(values).length === 0) return lost;
  for (const id of Object.keys(mine?.values ?? {})) wanted[`values.${id}`] = undefined;
  for (const [id, value] of Object.entries(values)) wanted[`values.${id}`] = value;
  return lost;
}

/** The fields of which a wanted content consists. */
export function fieldsIn(wanted: Readonly<Record<string, unknown>>): CopyField[] {
  return COPY_FIELDS.filter((field) =>
    field === 'values'
      ? Object.keys(wanted).some((path) => path.startsWith('values.'))
      : pathsOf(field).some((path) => path in wanted),
  );
}

/** Whether an answer says this already. */
export function isHeld(answer: Assessment | undefined, path: string, value: unknown): boolean {
  return isSame(fieldAt(answer ?? BLANK, path), value);
}
