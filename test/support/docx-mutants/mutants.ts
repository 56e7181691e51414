/**
 * Deliberate defects in a valid Word file: what `check:docx` must find.
 *
 * A new class of defect comes here first. Each mutant alters the file made from `sampleAnnex`.
 */
import { CONTENT_MUTANTS } from './content.ts';
import { MARKUP_MUTANTS } from './markup.ts';
import type { Mutant } from './mutant.ts';
import { PACKAGING_MUTANTS, ZIP_MUTANTS } from './packaging.ts';
import { REFERENCE_MUTANTS } from './references.ts';
import { STRUCTURE_MUTANTS } from './structure.ts';

export const MUTANTS: readonly Mutant[] = [
  ...MARKUP_MUTANTS,
  ...STRUCTURE_MUTANTS,
  ...REFERENCE_MUTANTS,
  ...PACKAGING_MUTANTS,
  ...CONTENT_MUTANTS,
  ...ZIP_MUTANTS,
];
