/** What tells the kinds of files apart; everything else about reading them is the same. */
import type * as z from 'zod';
import { emptyContent } from '../domain/case-content.ts';
import { FILE_TABLES, type FileTable } from '../domain/records.ts';
import { CASE_FORMAT, type CaseFile, caseFileSchema, FORMAT_VERSION } from './case-file.ts';
import { contentProblem } from './check-content.ts';
import type { FileError } from './file-error.ts';
import {
  HOUSE_FILE_TABLES,
  HOUSE_FORMAT,
  HOUSE_FORMAT_VERSION,
  type HouseFile,
  houseFileSchema,
} from './house-file.ts';
import { type RawFile, upgradedCase, upgradedHouse } from './upgrade.ts';

export interface FileKind<F> {
  format: string;
  version: number;
  /** All but `seen` and `content`, which are checked entry by entry. */
  head: z.ZodType;
  tables: readonly FileTable[];
  /** A file of an older version in today's form, not yet checked. */
  upgrade: (raw: RawFile) => RawFile;
  /** What the schemas cannot say. */
  problem: (content: F extends { content: infer C } ? C : never) => FileError | null;
}

export const caseKind: FileKind<CaseFile> = {
  format: CASE_FORMAT,
  version: FORMAT_VERSION,
  head: caseFileSchema.omit({ seen: true, content: true }),
  tables: FILE_TABLES,
  upgrade: upgradedCase,
  problem: contentProblem,
};

export const houseKind: FileKind<HouseFile> = {
  format: HOUSE_FORMAT,
  version: HOUSE_FORMAT_VERSION,
  head: houseFileSchema.omit({ seen: true, content: true }),
  tables: HOUSE_FILE_TABLES,
  upgrade: upgradedHouse,
  // There is no organisation in it, so what belongs to one has nobody.
  problem: (content) => contentProblem({ ...emptyContent(), ...content }),
};
