/**
 * All words of an annex that come neither from the catalogue nor from the user, one file per language in
 * `catalog/annex-text/`. Places such as `{organisation}` are filled in by `fillPlaces`.
 */
import * as z from 'zod';
import { LANGUAGES } from '../domain/localised.ts';
import { INTERVALS, UNITS } from '../domain/parameter.ts';

const words = z.string().min(1);
/** `{n}` is the number. */
const counted = z.strictObject({ one: words, other: words });

const valueWordsSchema = z.strictObject({
  units: z.record(z.enum(UNITS), counted),
  intervals: z.record(z.enum(INTERVALS), words),
  yes: words,
  no: words,
});

export const annexTextsSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  values: valueWordsSchema,
});
export type AnnexTexts = z.infer<typeof annexTextsSchema>;

/** `{name}`, where a name is written like a parameter id. */
export const PLACE = /\{([\w.-]+)\}/g;

/** Replaces `{name}` by its value, once: a value that holds such a place itself is left as it is. */
export function fillPlaces(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(PLACE, (place, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : place));
}
