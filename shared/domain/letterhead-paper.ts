/**
 * What of a letterhead can be drawn outside Word: page, running lines and how its texts look. Plain data; lengths in points,
 * colours as "#1f4e79".
 */
import * as z from 'zod';
import { PAPER_TEXTS, type PaperText } from './paper-texts.ts';

const colour = z.string().regex(/^#[0-9a-f]{6}$/);
/** '' = none. */
const maybeColour = colour.or(z.literal(''));
/** Nothing that could end a list of fonts in a style sheet. */
const fontName = z.string().regex(/^[\p{L}\p{N} ._&+-]{1,80}$/u);
const align = z.enum(['left', 'center', 'right', 'both']);

export const runLookSchema = z.object({
  font: fontName,
  size: z.number(),
  bold: z.boolean(),
  italic: z.boolean(),
  underline: z.boolean(),
  caps: z.boolean(),
  /** Between letters. */
  spacing: z.number(),
  color: colour,
});
/** How letters look. */
export type RunLook = z.infer<typeof runLookSchema>;

export const textLookSchema = runLookSchema.extend({
  align,
  /** Height of a line. */
  line: z.number(),
  before: z.number(),
  after: z.number(),
  /** From the left margin to the text, and to number, bullet or box in front of it. */
  indent: z.number(),
  mark: z.number(),
});
/** How a text of the annex looks. */
export type TextLook = z.infer<typeof textLookSchema>;

const border = z.object({ width: z.number(), color: colour, space: z.number() });
export type PaperBorder = z.infer<typeof border>;
const borders = z.object({
  top: border.optional(),
  bottom: border.optional(),
  left: border.optional(),
  right: border.optional(),
});
export type PaperBorders = z.infer<typeof borders>;

/** Name of a picture in `LetterheadPaper.pictures`. */
const pictureSchema = z.object({
  kind: z.literal('picture'),
  picture: z.string(),
  width: z.number(),
  height: z.number(),
  alternative: z.string(),
});
export type StoryPicture = z.infer<typeof pictureSchema>;

export type StoryRun =
  | { kind: 'text'; text: string; look: RunLook }
  | { kind: 'tab'; look: RunLook }
  | { kind: 'break' }
  | { kind: 'field'; field: 'page' | 'pages'; look: RunLook }
  | StoryPicture
  | StoryFloat;

/** What stands apart from the text: a picture, or a box with text. From the left edge of the page. */
export interface StoryFloat {
  kind: 'float';
  x: number;
  y: number;
  /** Where `y` is counted from: the upper edge of the page, or of the paragraph that it hangs on. */
  from: 'page' | 'paragraph';
  width: number;
  /** As high as its content where absent. */
  height?: number;
  isBehind: boolean;
  content: StoryPicture | StoryBox;
}

export interface StoryBox {
  kind: 'box';
  blocks: StoryBlock[];
  fill: string;
  border?: PaperBorder;
  padding: { top: number; right: number; bottom: number; left: number };
}

export interface TabStop {
  at: number;
  align: 'left' | 'center' | 'right';
  leader: 'none' | 'dot' | 'line';
}

export interface StoryParagraph {
  kind: 'paragraph';
  align: z.infer<typeof align>;
  before: number;
  after: number;
  /** Least height of a line, or its height when `isExact`. */
  line: number;
  isExact: boolean;
  left: number;
  right: number;
  /** Of the first line, more than `left`; less than 0 when it hangs out. */
  first: number;
  tabs: TabStop[];
  borders: PaperBorders;
  fill: string;
  /** Of the end of the paragraph: what an empty one is as high as. */
  look: RunLook;
  runs: StoryRun[];
}

export interface StoryCell {
  width: number;
  span: number;
  fill: string;
  borders: PaperBorders;
  valign: 'top' | 'center' | 'bottom';
  padding: { top: number; right: number; bottom: number; left: number };
  blocks: StoryBlock[];
}

export interface StoryTable {
  kind: 'table';
  /** From the left margin; may be less than 0. */
  left: number;
  width: number;
  columns: number[];
  rows: { height: number; cells: StoryCell[] }[];
}

export type StoryBlock = StoryParagraph | StoryTable;

const storyRun: z.ZodType<StoryRun> = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string(), look: runLookSchema }),
    z.object({ kind: z.literal('tab'), look: runLookSchema }),
    z.object({ kind: z.literal('break') }),
    z.object({ kind: z.literal('field'), field: z.enum(['page', 'pages']), look: runLookSchema }),
    pictureSchema,
    storyFloat,
  ]),
);
const edges = z.object({ top: z.number(), right: z.number(), bottom: z.number(), left: z.number() });
const blocks: z.ZodType<StoryBlock[]> = z.lazy(() =>
  z.array(z.discriminatedUnion('kind', [storyParagraph, storyTable])),
);
const storyFloat = z.object({
  kind: z.literal('float'),
  x: z.number(),
  y: z.number(),
  from: z.enum(['page', 'paragraph']),
  width: z.number(),
  height: z.number().optional(),
  isBehind: z.boolean(),
  content: z.discriminatedUnion('kind', [
    pictureSchema,
    z.object({ kind: z.literal('box'), blocks, fill: maybeColour, border: border.optional(), padding: edges }),
  ]),
});
const storyParagraph = z.object({
  kind: z.literal('paragraph'),
  align,
  before: z.number(),
  after: z.number(),
  line: z.number(),
  isExact: z.boolean(),
  left: z.number(),
  right: z.number(),
  first: z.number(),
  tabs: z.array(
    z.object({ at: z.number(), align: z.enum(['left', 'center', 'right']), leader: z.enum(['none', 'dot', 'line']) }),
  ),
  borders,
  fill: maybeColour,
  look: runLookSchema,
  runs: z.array(storyRun),
});
const storyTable = z.object({
  kind: z.literal('table'),
  left: z.number(),
  width: z.number(),
  columns: z.array(z.number()),
  rows: z.array(
    z.object({
      height: z.number(),
      cells: z.array(
        z.object({
          width: z.number(),
          span: z.number(),
          fill: maybeColour,
          borders,
          valign: z.enum(['top', 'center', 'bottom']),
          padding: edges,
          blocks,
        }),
      ),
    }),
  ),
});

/** A header or footer. */
export interface Story {
  blocks: StoryBlock[];
}
const story: z.ZodType<Story> = z.object({ blocks });

/** Which pages a header or footer stands on. */
export const PAGE_KINDS = ['first', 'even', 'default'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What a preview draws otherwise than Word. */
export const SIMPLIFIED = [
  'vectorPictures',
  'otherPictures',
  'shapes',
  'graphics',
  'fields',
  'bodyText',
  'columns',
  'pageBorders',
  'mirroredMargins',
  'pageNumberFormat',
] as const;
export type Simplified = (typeof SIMPLIFIED)[number];

export const letterheadPaperSchema = z.object({
  page: z.object({
    width: z.number(),
    height: z.number(),
    margin: edges,
    /** From the edge of the page to the header, and from the footer to the edge. */
    header: z.number(),
    footer: z.number(),
  }),
  /** Number of the first page. */
  firstNumber: z.number().int(),
  /** Pages have a header and footer of their own by their kind. */
  hasFirst: z.boolean(),
  hasEven: z.boolean(),
  headers: z.partialRecord(z.enum(PAGE_KINDS), story),
  footers: z.partialRecord(z.enum(PAGE_KINDS), story),
  /** Data addresses by name. */
  pictures: z.record(z.string(), z.string().regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/)),
  texts: z.record(z.enum(PAPER_TEXTS as unknown as [PaperText, ...PaperText[]]), textLookSchema),
  /** Ground of the head row and of row titles; '' = none. */
  table: z.object({ head: maybeColour, rowTitle: maybeColour, outer: maybeColour, inner: maybeColour }),
  /** In front of list items, by level; `flat`: where lists have one level only. */
  signs: z.object({ nested: z.array(z.string()).length(3), flat: z.string() }),
  /** Behind the numbers of headings, by level. */
  headingSuffixes: z.array(z.string()).length(3),
  /** What is the annex's own has this colour; '' = as delivered. */
  accent: maybeColour,
});
export type LetterheadPaper = z.infer<typeof letterheadPaperSchema>;

/** A letterhead as it can be drawn, and what of it is drawn otherwise. */
export interface LetterheadDrawing {
  paper: LetterheadPaper;
  simplified: Simplified[];
}
