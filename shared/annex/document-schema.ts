/** The shape of an annex that was kept, for reading it back: from the data base, and from files of others. */
import '../lib/zod-without-eval.ts';
import * as z from 'zod';
import { measureIdSchema } from '../domain/ids.ts';
import { LANGUAGES } from '../domain/localised.ts';
import type { AnnexDocument, Block, Inline, ListItem, NoteBlock } from './document.ts';

const text = z.string();
const yes = z.boolean().optional();

const inlineSchema: z.ZodType<Inline> = z.object({
  text,
  bold: yes,
  italic: yes,
  label: yes,
  verbatim: yes,
  measureId: measureIdSchema.optional(),
  box: z.enum(['ticked', 'unticked']).optional(),
  href: text.optional(),
  footnote: text.optional(),
});
const inlines = z.array(inlineSchema);

/** Lists nest up to three levels; a file that nests deeper is not one of ours. */
const listItem = (levels: number): z.ZodType<ListItem> =>
  z.object({
    inlines,
    children: levels > 1 ? z.array(listItem(levels - 1)) : z.array(z.never()),
    measureId: measureIdSchema.optional(),
  });
const listSchema = z.object({ kind: z.literal('list'), items: z.array(listItem(3)) });

const noteBlockSchema: z.ZodType<NoteBlock> = z.union([
  z.object({ kind: z.literal('paragraph'), inlines }),
  listSchema,
]);

const wordsOf = <K extends string>(kind: K) => z.object({ kind: z.literal(kind), text });

const blockSchema: z.ZodType<Block> = z.discriminatedUnion('kind', [
  wordsOf('kicker'),
  wordsOf('title'),
  wordsOf('subtitle'),
  wordsOf('contractLine'),
  wordsOf('coverHeading'),
  z.object({
    kind: z.literal('parties'),
    title: text,
    description: text,
    parties: z.array(z.object({ role: text, name: text, lines: inlines })),
  }),
  z.object({
    kind: z.literal('tableOfContents'),
    title: text,
    levels: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  }),
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    number: text,
    numbering: z.enum(['letters', 'none']).optional(),
    text,
    pageBreak: yes,
    restart: yes,
  }),
  z.object({
    kind: z.literal('paragraph'),
    style: z.enum(['body', 'purpose', 'marker', 'intro', 'runIn', 'leadIn']),
    inlines,
  }),
  listSchema.extend({ marks: z.enum(['letters', 'dashes']).optional() }),
  z.object({
    kind: z.literal('measure'),
    measureId: measureIdSchema,
    checked: z.boolean(),
    inlines,
    qualifier: text.optional(),
    note: z.array(noteBlockSchema),
  }),
  z.object({
    kind: z.literal('table'),
    title: text,
    description: text,
    columns: z.array(z.object({ title: text, share: z.number().positive().max(1) })).min(1),
    hasHead: z.boolean(),
    hasRowTitles: z.boolean(),
    rows: z.array(z.array(inlines)),
  }),
  z.object({
    kind: z.literal('signatures'),
    title: text,
    description: text,
    parties: z.array(z.object({ role: text, name: text, lines: z.array(text) })),
  }),
]);

/** Unknown fields are left out: a renderer would not know what to do with them. */
export const annexDocumentSchema: z.ZodType<AnnexDocument> = z.object({
  language: z.enum(LANGUAGES),
  properties: z.object({
    title: text,
    subject: text,
    keywords: text,
    creator: text,
    description: text,
    createdAt: z.iso.datetime(),
  }),
  header: z.object({ left: text, right: text }),
  footer: z.object({ left: text, pageOf: text }),
  blocks: z.array(blockSchema),
});

/** The annex that was kept as JSON, or null when it is none: damaged, or of a newer version of the app. */
export function readAnnexDocument(json: string): AnnexDocument | null {
  try {
    return annexDocumentSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
