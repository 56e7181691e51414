/** Words by which people look for measures, though no measure says them (`catalog/search-words.json`). */
import '../lib/zod-without-eval.ts';
import * as z from 'zod';

const wordsSchema = z.strictObject({ de: z.array(z.string().min(1)), en: z.array(z.string().min(1)) });

export const searchWordsSchema = z.strictObject({
  /** Words that say nothing: left out of a query that has others. */
  fillers: wordsSchema,
  /** Groups of words that mean the same in daily work. A loose relation would bury the hits. */
  same: z.array(wordsSchema),
  /** Other names of control areas, and what people call the things they are about; by area. */
  areas: z.record(z.string(), wordsSchema),
  /** What people call the things that a measure is about; by measure. */
  measures: z.record(z.string(), wordsSchema),
});
export type SearchWords = z.infer<typeof searchWordsSchema>;
