/**
 * The `.tomakte` file: one or more organisations with their operations, answers and versions.
 *
 * A public format (design decision 7). What is written follows these schemas exactly; what is read may hold more: fields
 * that a later app of the same `formatVersion` added are kept and written again.
 */
import * as z from 'zod';
import { recordSchemas } from '../domain/records.ts';
import { seenByScopeSchema } from '../domain/revision.ts';

export const CASE_FORMAT = 'tomakte';
/** Raised only when older apps could no longer read the file rightly; each raise brings an upgrade and a fixture. */
export const FORMAT_VERSION = 1;

export const caseScopeSchema = z.looseObject({
  kind: z.enum(['organisations', 'operations', 'everything']),
  /** Whether internal notes were put in; without them, an empty one says nothing. */
  internalNotes: z.boolean(),
});
export type CaseScope = z.infer<typeof caseScopeSchema>;

const contentSchema = z.looseObject({
  organisations: z.array(recordSchemas.organisations.loose()),
  operations: z.array(recordSchemas.operations.loose()),
  parties: z.array(recordSchemas.parties.loose()),
  versions: z.array(recordSchemas.versions.loose()),
  ownMeasures: z.array(recordSchemas.ownMeasures.loose()),
  assessments: z.array(recordSchemas.assessments.loose()),
  groupStates: z.array(recordSchemas.groupStates.loose()),
});

export const caseFileSchema = z.looseObject({
  format: z.literal(CASE_FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  /** App and version that wrote the file. */
  producer: z.string().max(200),
  createdAt: z.iso.datetime(),
  /** The catalogue the answers are about. */
  catalogue: z.looseObject({ id: z.string().max(200), version: z.string().max(200) }),
  scope: caseScopeSchema,
  /** SHA-256 of the canonical content: tells changes made outside the app, proves nothing about who made them. */
  contentHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  seen: seenByScopeSchema,
  content: contentSchema,
});
export type CaseFile = z.infer<typeof caseFileSchema>;

/** What a writer says about a file besides its content. */
export type CaseContext = Pick<CaseFile, 'producer' | 'createdAt' | 'catalogue' | 'scope' | 'seen'>;
