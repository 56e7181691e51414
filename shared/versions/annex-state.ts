/**
 * What versions of an annex are compared by: what it printed, as data. Kept with the release, so that it can be compared long
 * after catalogue and answers have become others. Nothing is in it that the annex did not print.
 */
import '../lib/zod-without-eval.ts';
import * as z from 'zod';
import { targetSchema } from '../domain/answer-records.ts';
import { groupIdSchema, measureIdSchema, parameterIdSchema } from '../domain/ids.ts';
import { parameterValueSchema } from '../domain/parameter.ts';
import { canonical } from '../file-format/canonical.ts';

const text = z.string();
/** As printed then; '' where that language is not known. */
const both = z.object({ de: text, en: text });
export type BothTexts = z.infer<typeof both>;

/** A value as printed. */
const detailSchema = z.object({ id: parameterIdSchema, label: both, text: both });

const measureStateSchema = z.object({
  measureId: measureIdSchema,
  target: targetSchema,
  /** Where it stands, the first one in full. */
  groupIds: z.array(groupIdSchema),
  title: both,
  status: z.enum(['implemented', 'partial', 'planned']),
  plannedFor: text,
  values: z.record(parameterIdSchema, parameterValueSchema),
  details: z.array(detailSchema),
  condition: both,
  note: text,
  /** Title or line with values, condition and qualifier. */
  words: both,
  /** A text of the group's own stands in its place: how the measure is made was not printed, and is not in here. */
  byText: z.boolean().optional(),
});
export type MeasureState = z.infer<typeof measureStateSchema>;

const groupSchema = z.object({
  id: groupIdSchema,
  title: both,
  /** Said in the place of all of its measures, such as that they are not relevant; '' usually. */
  marker: both,
  /** Own texts, those that are there. */
  texts: z.array(text),
});

/** A party, a site, or a text: what stands there line by line. */
const passageSchema = z.object({ id: text, title: both, lines: z.array(both) });
export type Passage = z.infer<typeof passageSchema>;

const operationSchema = z.object({ id: text, name: text });
export type StatedOperation = z.infer<typeof operationSchema>;

/** What an annex for several says of one of its further operations: all that holds in it, be it printed once for all or with it. */
const furtherSchema = z.object({
  operation: operationSchema,
  groups: z.array(groupSchema),
  measures: z.array(measureStateSchema),
  texts: z.array(passageSchema),
});

export const annexStateSchema = z.object({
  /**
   * `annex`: made beside the annex. `document`: read from the printed words of an old one, which know neither values nor whom a
   * measure is about.
   */
  source: z.enum(['annex', 'document']),
  catalogueVersion: text,
  schemeId: text,
  schemeTitle: both,
  layoutId: text,
  groups: z.array(groupSchema),
  targets: z.array(z.object({ target: targetSchema, heading: both })),
  measures: z.array(measureStateSchema),
  parties: z.array(passageSchema),
  sites: z.array(passageSchema),
  texts: z.array(passageSchema),
  /** The operation that `groups`, `measures` and `texts` are about; absent in old states and in those of old annexes. */
  operation: operationSchema.optional(),
  /** Of an annex for several operations; `targets`, `parties` and `sites` are those of all of them. */
  further: z.array(furtherSchema).optional(),
});
export type AnnexState = z.infer<typeof annexStateSchema>;

/** The same state is the same text. */
export const writeAnnexState = (state: AnnexState): string => JSON.stringify(canonical(state));

/** The state that was kept, or null when there is none: an old release, or one of a newer version of the app. */
export function readAnnexState(json: string): AnnexState | null {
  try {
    return annexStateSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
