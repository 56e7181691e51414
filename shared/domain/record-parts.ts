/** What the fields of all records have in common. */
import * as z from 'zod';
import { FACTS } from './catalogue.ts';
import { isoDateSchema } from './parameter.ts';
import { revisionsSchema } from './revision.ts';

/** Most characters (UTF-16 units, as `maxLength` counts them) of a text in one line and of one of several lines. */
export const LIMITS = { line: 500, text: 20_000 } as const;

export const merge = { deleted: z.boolean(), revisions: revisionsSchema };
export const line = z.string().max(LIMITS.line);
export const text = z.string().max(LIMITS.text);
export const date = isoDateSchema.or(z.literal(''));

/** A text of the user's own; one language may be missing. */
export const bothTexts = z.strictObject({ de: text, en: text });
const nothingSaid = { de: '', en: '' } as const;
/** Own texts that records had not from the beginning are empty in old ones. */
export const ownText = bothTexts.default(nothingSaid);
/** The user's wording of a delivered text; null = as delivered. */
export const overlaid = bothTexts.nullable();

/**
 * Fields of a layered record that say nothing on purpose although the layer above does: by path, such as `note` or
 * `values.minLength`. Any other empty field of the record inherits.
 */
export const leftBlank = z.record(z.string(), z.literal(true)).default({});

/** What is known about the context of processing; a fact without an entry has not been said. */
export const facts = z.partialRecord(z.enum(FACTS), z.boolean()).default({});
