/**
 * The `.tomkatalog` file: a house catalogue to pass on, which is what users add to the delivered catalogue for all
 * organisations. Written and read like a case (`case-file.ts`); the fields that both have mean the same.
 */
import * as z from 'zod';
import { UNIT_TABLES } from '../domain/house-units.ts';
import { caseFileSchema, fileRecordSchemas } from './case-file.ts';

export const HOUSE_FORMAT = 'tomkatalog';
/** Raised only when older apps could no longer read the file rightly; each raise brings an upgrade and a fixture. */
export const HOUSE_FORMAT_VERSION = 3;

const list = <T extends keyof typeof fileRecordSchemas>(table: T) => z.array(fileRecordSchemas[table]);

export const houseFileSchema = caseFileSchema
  .omit({ format: true, formatVersion: true, scope: true, content: true })
  .extend({
    format: z.literal(HOUSE_FORMAT),
    formatVersion: z.literal(HOUSE_FORMAT_VERSION),
    /** What a file does not hold is not deleted, so nothing tells a selection from a whole catalogue. */
    scope: z.looseObject({ kind: z.literal('house'), audience: z.literal('outsiders').optional() }),
    /** Own measures belong to no organisation here: `organisationId` and `operationId` are empty. */
    content: z.looseObject({
      ownAreas: list('ownAreas'),
      ownMeasures: list('ownMeasures'),
      measureOverlays: list('measureOverlays'),
      ownParameters: list('ownParameters'),
      ownOptions: list('ownOptions'),
      ownSchemes: list('ownSchemes'),
      ownGroups: list('ownGroups'),
      ownPlacements: list('ownPlacements'),
      ownRules: list('ownRules'),
      ruleSwitches: list('ruleSwitches'),
      layouts: list('layouts'),
      /** Came without a new version: apps that do not know it leave it aside. */
      phrases: list('phrases').default([]),
    }),
  });
export type HouseFile = z.infer<typeof houseFileSchema>;

/** What a writer says about a file besides its content. */
export type HouseContext = Pick<HouseFile, 'producer' | 'createdAt' | 'catalogue' | 'scope' | 'seen'>;

export const HOUSE_FILE_TABLES = UNIT_TABLES;
