/**
 * The `.tomakte` file: one or more organisations with their operations, answers and versions.
 *
 * A public format (design decision 7). What is written follows these schemas exactly; what is read may hold more: fields
 * that a later app of the same `formatVersion` added are kept and written again.
 */
import * as z from 'zod';
import { type FileTable, recordSchemas } from '../domain/records.ts';
import { seenByScopeSchema } from '../domain/revision.ts';

export const CASE_FORMAT = 'tomakte';
/** Raised only when older apps could no longer read the file rightly; each raise brings an upgrade and a fixture. */
export const FORMAT_VERSION = 5;

export const caseScopeSchema = z.looseObject({
  kind: z.enum(['organisations', 'operations', 'everything']),
  /** Whether internal notes were put in; without them, an empty one says nothing. */
  internalNotes: z.boolean(),
  /** Present in files for people outside: they hold less, and nothing that could be merged unasked. */
  audience: z.literal('outsiders').optional(),
});
export type CaseScope = z.infer<typeof caseScopeSchema>;

/** Records as they lie in files, which may come from a later app. */
export const fileRecordSchemas = {
  organisations: recordSchemas.organisations.loose(),
  operations: recordSchemas.operations.loose(),
  parties: recordSchemas.parties.loose(),
  sites: recordSchemas.sites.loose(),
  versions: recordSchemas.versions.loose(),
  releases: recordSchemas.releases.loose(),
  ownMeasures: recordSchemas.ownMeasures.loose(),
  assessments: recordSchemas.assessments.loose(),
  groupStates: recordSchemas.groupStates.loose(),
  acceptances: recordSchemas.acceptances.loose(),
  annexDesigns: recordSchemas.annexDesigns.loose(),
  annexLooks: recordSchemas.annexLooks.loose(),
  measureOverlays: recordSchemas.measureOverlays.loose(),
  ownAreas: recordSchemas.ownAreas.loose(),
  ownParameters: recordSchemas.ownParameters.loose(),
  ownOptions: recordSchemas.ownOptions.loose(),
  ownSchemes: recordSchemas.ownSchemes.loose(),
  ownGroups: recordSchemas.ownGroups.loose(),
  ownPlacements: recordSchemas.ownPlacements.loose(),
  ownRules: recordSchemas.ownRules.loose(),
  ruleSwitches: recordSchemas.ruleSwitches.loose(),
  layouts: recordSchemas.layouts.loose(),
  phrases: recordSchemas.phrases.loose(),
} satisfies Record<FileTable, unknown>;

const contentSchema = z.looseObject({
  organisations: z.array(fileRecordSchemas.organisations),
  operations: z.array(fileRecordSchemas.operations),
  parties: z.array(fileRecordSchemas.parties),
  sites: z.array(fileRecordSchemas.sites),
  versions: z.array(fileRecordSchemas.versions),
  ownMeasures: z.array(fileRecordSchemas.ownMeasures),
  releases: z.array(fileRecordSchemas.releases),
  assessments: z.array(fileRecordSchemas.assessments),
  groupStates: z.array(fileRecordSchemas.groupStates),
  acceptances: z.array(fileRecordSchemas.acceptances),
  annexDesigns: z.array(fileRecordSchemas.annexDesigns),
  /** Came without a new version: apps that do not know it leave it aside. */
  annexLooks: z.array(fileRecordSchemas.annexLooks).default([]),
  measureOverlays: z.array(fileRecordSchemas.measureOverlays),
  ownAreas: z.array(fileRecordSchemas.ownAreas),
  ownParameters: z.array(fileRecordSchemas.ownParameters),
  ownOptions: z.array(fileRecordSchemas.ownOptions),
  ownSchemes: z.array(fileRecordSchemas.ownSchemes),
  ownGroups: z.array(fileRecordSchemas.ownGroups),
  ownPlacements: z.array(fileRecordSchemas.ownPlacements),
  ownRules: z.array(fileRecordSchemas.ownRules),
  ruleSwitches: z.array(fileRecordSchemas.ruleSwitches),
  layouts: z.array(fileRecordSchemas.layouts),
  /** Likewise without a new version. */
  phrases: z.array(fileRecordSchemas.phrases).default([]),
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
