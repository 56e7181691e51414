/** What is answered: for measures, for groups of measures, and to findings. As in `records.ts`. */
import * as z from 'zod';
import { evidence } from './case-parts.ts';
import { acceptanceFields } from './finding-records.ts';
import {
  groupIdSchema,
  measureIdSchema,
  operationIdSchema,
  organisationIdSchema,
  parameterIdSchema,
  schemeIdSchema,
} from './ids.ts';
import { INTERVALS, parameterValueSchema } from './parameter.ts';
import { date, leftBlank, line, merge, text } from './record-parts.ts';
import { STATUSES } from './status.ts';

export const scopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organisation'), id: organisationIdSchema }),
  z.object({ kind: z.literal('operation'), id: operationIdSchema }),
]);

/**
 * Whom an answer is about: nobody in particular, a site, a party, or the client (a client's duty). `former:…` is an answer
 * from before an upgrade of the catalogue, kept as it was and shown nowhere.
 */
export const targetSchema = z.string().regex(/^(-|client|site:.+|party:.+|former:.+)$/);

/** Bewertung: the answer for one measure in one scope and, later, for one target. */
export const assessmentSchema = z.object({
  id: z.string(),
  scope: scopeSchema,
  measureId: measureIdSchema,
  target: targetSchema,
  status: z.enum(STATUSES),
  /** Until when a planned measure will be in place. */
  plannedFor: date,
  /** Why a measure is not applicable. */
  reason: text,
  values: z.record(parameterIdSchema, parameterValueSchema),
  /** Markdown subset; printed in the annex. */
  note: text,
  /** Never leaves the house: see `visibility.ts`. */
  internalNote: text,
  /** Under which condition the measure holds: "where the systems support it". Printed behind the measure. */
  condition: line.default(''),
  responsible: line.default(''),
  /** Until when something is to be done about it. */
  due: date.default(''),
  reviewInterval: z.enum(INTERVALS).or(z.literal('')).default(''),
  /** When it is to be looked at again. */
  reviewOn: date.default(''),
  /** When somebody last confirmed that the answer holds. */
  confirmedOn: date.default(''),
  evidence,
  /** True, and nobody's business outside: never printed. That there is something is said only by a layout with a clause on it. */
  internalOnly: z.boolean().default(false),
  leftBlank,
  /** The measure's wording changed in a newer catalogue, and nobody has looked at the answer since. */
  toConfirm: z.boolean().default(false),
  ...merge,
});

/**
 * How a group of a scheme stands in a scope. `notRelevant` prints heading and reason instead of measures. Own texts
 * (Markdown subset) stand before or after its measures, or instead of them.
 */
export const groupStateSchema = z.object({
  id: z.string(),
  scope: scopeSchema,
  schemeId: schemeIdSchema,
  groupId: groupIdSchema,
  state: z.enum(['normal', 'notRelevant', 'hidden']),
  reason: text,
  textBefore: text.default(''),
  textInstead: text.default(''),
  textAfter: text.default(''),
  leftBlank,
  ...merge,
});

/** A finding that somebody decided to live with. It says why, and stays visible. */
export const acceptanceSchema = z.object({
  id: z.string(),
  scope: scopeSchema,
  ...acceptanceFields,
  ...merge,
});
