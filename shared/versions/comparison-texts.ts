/** The words of a comparison sheet, one file per language in `catalog/annex-text/comparison/`. */
import * as z from 'zod';
import { LANGUAGES } from '../domain/localised.ts';
import { CHANGE_KINDS, CHANGED_PARTS } from './change.ts';

const words = z.string().min(1);

/** Texts under exactly these keys. */
function section<const K extends string>(...keys: K[]) {
  return z.record(z.enum(keys), words);
}

export const comparisonTextsSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  title: words,
  subtitle: words,
  keywords: words,
  between: words,
  /** Of a version; `now` in the place of it. */
  name: words,
  now: words,
  running: section('left', 'pageOf'),
  information: section(
    'heading',
    'description',
    'operation',
    'organisation',
    'client',
    'before',
    'after',
    'version',
    'now',
    'changes',
  ),
  /** `byWords`: where one of the versions is known by its printed words only. */
  reading: section('heading', 'words', 'direction', 'byWords'),
  tables: section(
    'measures',
    'frame',
    'description',
    'measure',
    'subject',
    'before',
    'after',
    'kind',
    'reason',
    'none',
  ),
  kinds: section(...CHANGE_KINDS),
  parts: section(...CHANGED_PARTS),
  statuses: section('implemented', 'partial', 'planned'),
  nothing: words,
  /** For the column "change" of the version table. */
  proposal: section(...CHANGE_KINDS, 'more', 'none'),
});
export type ComparisonTexts = z.infer<typeof comparisonTextsSchema>;
