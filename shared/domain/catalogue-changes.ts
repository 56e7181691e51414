/**
 * What is new in each version of the delivered catalogue (`catalog/changes.json`), and what an upgrade does with answers:
 * the equivalence table. Measures without a line in the table mean the same as before.
 */
import * as z from 'zod';
import { catalogueVersionSchema } from './catalogue.ts';
import { measureIdSchema, optionIdSchema, parameterIdSchema } from './ids.ts';
import { localisedSchema } from './localised.ts';
import { isoDateSchema } from './parameter.ts';

/**
 * What an upgrade does with an answer: it counts on; it counts on, but somebody should look at it; it is laid aside,
 * stored but no longer shown.
 */
export const ANSWER_RULES = ['keep', 'confirm', 'drop'] as const;
export type AnswerRule = (typeof ANSWER_RULES)[number];

/** A value moves to a parameter of another name; where both are choices, its options may be called differently there. */
export const parameterMoveSchema = z.strictObject({
  from: parameterIdSchema,
  to: parameterIdSchema,
  options: z.record(optionIdSchema, optionIdSchema).optional(),
});
export type ParameterMove = z.infer<typeof parameterMoveSchema>;

/** A measure that takes answers over. Without a move, a value goes to the parameter of the same id, if there is one. */
export const successorSchema = z.strictObject({
  measureId: measureIdSchema,
  moves: z.array(parameterMoveSchema).min(1).optional(),
});
export type Successor = z.infer<typeof successorSchema>;

const line = { measureId: measureIdSchema, answers: z.enum(ANSWER_RULES), words: localisedSchema.optional() };

/** One measure of the older version. `words` tell the user why. The first successor takes the notes. */
export const equivalenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...line, kind: z.literal('reworded') }),
  /** Into several, of which one may be itself. */
  z.strictObject({ ...line, kind: z.literal('split'), into: z.array(successorSchema).min(2) }),
  /** Into one that takes in others, too. */
  z.strictObject({ ...line, kind: z.literal('merged'), into: z.array(successorSchema).length(1) }),
  z.strictObject({ ...line, kind: z.literal('withdrawn'), into: z.array(successorSchema) }),
]);
export type Equivalence = z.infer<typeof equivalenceSchema>;

/**
 * - `added`: a measure that was not there;
 * - `extended`: a sentence, a parameter, an option or a warning that was not there;
 * - `details`: kind, level, references, places and the like differ, no word does;
 * - the others as in the equivalence table.
 */
export const CHANGE_KINDS = ['added', 'extended', 'details', 'reworded', 'split', 'merged', 'withdrawn'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const changeEntrySchema = z.strictObject({
  kind: z.enum(CHANGE_KINDS),
  measureIds: z.array(measureIdSchema).min(1),
  words: localisedSchema,
});
export type ChangeEntry = z.infer<typeof changeEntrySchema>;

export const versionChangesSchema = z.strictObject({
  version: catalogueVersionSchema,
  date: isoDateSchema,
  /** In two or three sentences. */
  summary: localisedSchema,
  entries: z.array(changeEntrySchema),
  /** From the version before; the first version has none. */
  from: catalogueVersionSchema.optional(),
  equivalences: z.array(equivalenceSchema),
});
export type VersionChanges = z.infer<typeof versionChangesSchema>;

/** All versions, oldest first; each but the first names the one before it. */
export const catalogueChangesSchema = z.strictObject({ versions: z.array(versionChangesSchema).min(1) });
export type CatalogueChanges = z.infer<typeof catalogueChangesSchema>;

/** The measures that take over answers of an older one. */
export function successorsOf(line: Equivalence): readonly Successor[] {
  return line.kind === 'reworded' ? [{ measureId: line.measureId }] : line.into;
}

/** What the user may choose instead of what the table says. Never less careful than the editors are, except by leaving out. */
export function allowedRules({ kind, answers }: Pick<Equivalence, 'kind' | 'answers'>): readonly AnswerRule[] {
  if (kind === 'withdrawn') return ANSWER_RULES;
  const rules = kind === 'reworded' ? ANSWER_RULES.slice(0, 2) : ANSWER_RULES.slice(1);
  return ANSWER_RULES.filter((rule) => rules.includes(rule) || rule === answers);
}
