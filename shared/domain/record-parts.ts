/** What the fields of all records have in common. */
import * as z from 'zod';
import { ownTextSchema } from './localised.ts';
import { isoDateSchema } from './parameter.ts';
import { revisionsSchema } from './revision.ts';

/** Most characters (UTF-16 units, as `maxLength` counts them) of a text in one line and of one of several lines. */
export const LIMITS = { line: 500, text: 20_000 } as const;

export const merge = { deleted: z.boolean(), revisions: revisionsSchema };
export const line = z.string().max(LIMITS.line);
export const text = z.string().max(LIMITS.text);
export const date = isoDateSchema.or(z.literal(''));

const nothingSaid = { de: '', en: '' } as const;
/** Own texts that records had not from the beginning are empty in old ones. */
export const ownText = ownTextSchema.default(nothingSaid);
/** The user's wording of a delivered text; null = as delivered. */
export const overlaid = ownTextSchema.nullable();
