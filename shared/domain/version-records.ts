/** The versions of an annex, and what was handed out as such. As in `records.ts`. */
import * as z from 'zod';
import { annexLookIdSchema, operationIdSchema, organisationIdSchema, versionIdSchema } from './ids.ts';
import { reasonKeySchema } from './reason-key.ts';
import { date, line, merge, text } from './record-parts.ts';

const none = z.literal('');

/** A row of the annex's version table: of an operation, or of the annex that an organisation hands out for itself. */
export const versionSchema = z.object({
  id: versionIdSchema,
  /** '' only where it is a version of the organisation's own annex. */
  operationId: operationIdSchema.or(none),
  /** '' unless it is one. */
  organisationId: organisationIdSchema.or(none).default(''),
  /** Free text: "1.5a" is a version. */
  number: line,
  date,
  responsible: line,
  change: text,
  /** Position in the table, ascending. */
  order: z.number(),
  /** The change matters to the other side (wesentliche Änderung). */
  material: z.boolean().default(false),
  /** When and by whom the other side accepted it. */
  acceptedOn: date.default(''),
  acceptedBy: line.default(''),
  /** A version whose Word file is out in the world is not taken back silently: it is withdrawn, with a reason. */
  withdrawnOn: date.default(''),
  withdrawnReason: text.default(''),
  /** Further operations in the same annex. */
  operationIds: z.array(operationIdSchema).default([]),
  /** Why the level of a measure is lower than in the version before, of all operations or of one of them. */
  reasons: z.record(reasonKeySchema, text).default({}),
  ...merge,
});

/**
 * The annex of a version as it was handed out. Later wording, of catalogue or answers, never reaches it.
 */
export const releaseSchema = z.object({
  id: versionIdSchema,
  /** As its version says. */
  operationId: operationIdSchema.or(none),
  organisationId: organisationIdSchema.or(none).default(''),
  releasedAt: z.iso.datetime().or(none),
  catalogueVersion: line,
  /** `AnnexDocument` as JSON, per language: frozen in one piece, of no concern to merging. */
  documents: z.object({ de: z.string(), en: z.string() }),
  /** When its Word file was first written; from then on it can only be withdrawn. */
  exportedAt: z.iso.datetime().or(none).default(''),
  /** `LayoutContent`, the choices of the export, and what versions are compared by, each as JSON; '' in old releases. */
  layout: z.string().default(''),
  choices: z.string().default(''),
  state: z.string().default(''),
  /** How it looked; '' = not kept: it looks as annexes look today. */
  lookId: annexLookIdSchema.or(none).default(''),
  ...merge,
});
