/**
 * Layouts (Aufbau der Anlage) are data, delivered in `catalog/layouts/` and made by users: which chapters an annex has, in
 * which order, how headings are counted, and how measures are printed.
 *
 * Every choice has a default, so that a layout says only what is particular about it, and later choices leave older layouts
 * as they were.
 */
import './../lib/zod-without-eval.ts';
import * as z from 'zod';
import { SITE_KINDS } from './case-parts.ts';
import { areaIdSchema, groupIdSchema, type LayoutId, layoutIdSchema, measureIdSchema, schemeIdSchema } from './ids.ts';
import { localisedSchema } from './localised.ts';

const texts = z.object({ de: z.string(), en: z.string() });
/** Words of the layout in the place of the usual heading; '' = the usual one. */
const title = texts.default({ de: '', en: '' });

/** How a chapter's heading stands: counted, set in the annex's contents list without a number, or outside of both. */
export const HEADING_STYLES = ['numbered', 'unnumbered', 'outside'] as const;

/** What a text chapter says; "other" for whatever the user wants to say. Only for finding and naming it. */
export const TEXT_ROLES = [
  'principles',
  'introduction',
  'nonDisclosure',
  'responsibilities',
  'scope',
  'annexOfOthers',
  'other',
] as const;

/** A text that is true only of some annexes: that measures are not named, where something in place is for internal eyes only. */
export const TEXT_CONDITIONS = ['always', 'withheld'] as const;

export const SUB_PROCESSOR_COLUMNS = [
  'name',
  'address',
  'nameAndAddress',
  'system',
  'service',
  'dataKinds',
  'country',
  'thirdCountry',
  'safeguards',
  'link',
] as const;
export type SubProcessorColumn = (typeof SUB_PROCESSOR_COLUMNS)[number];
export const VERSION_COLUMNS = ['number', 'state', 'date', 'responsible', 'change'] as const;
export const MEASURE_COLUMNS = ['measure', 'status', 'note', 'responsible', 'due', 'evidence'] as const;
export type MeasureColumn = (typeof MEASURE_COLUMNS)[number];

const chapter = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.object({ kind: z.literal(kind), ...shape });
const headed = { title, heading: z.enum(HEADING_STYLES).default('numbered') };

/** Chapters in printing order. What is not listed is not printed; a chapter without content is left out. */
export const chapterSchema = z.discriminatedUnion('kind', [
  /** `compact`: title only, and what follows goes on below it; else a page of its own with the parties. */
  chapter('cover', { title, compact: z.boolean().default(false) }),
  /** Parties to the contract where there is no cover. */
  chapter('parties', headed),
  chapter('information', { title, heading: z.enum(HEADING_STYLES).default('outside') }),
  chapter('versions', {
    title,
    heading: z.enum(HEADING_STYLES).default('outside'),
    columns: z.array(z.enum(VERSION_COLUMNS)).min(1).default(['number', 'date', 'responsible', 'change']),
  }),
  /** `levels`: how deep the list goes. */
  chapter('contents', { title, levels: z.literal([1, 2, 3]).default(2) }),
  /** The introduction that follows from what is printed: purpose, marks, changes. */
  chapter('introduction', headed),
  /** A text of the layout (Markdown subset) with places such as `{organisation}`; several may occur. Without a title no heading. */
  chapter('text', {
    ...headed,
    role: z.enum(TEXT_ROLES).default('other'),
    text: texts,
    /** When it is printed. */
    condition: z.enum(TEXT_CONDITIONS).default('always'),
    /** 2 = stands below the chapter in front of it ("1.2"). */
    level: z.literal([1, 2]).default(1),
  }),
  chapter('overview', headed),
  /** `inOneChapter`: groups stand below one chapter ("3 Sicherungsmaßnahmen"), else they are chapters; `flat`: those of flat schemes. */
  chapter('measures', { title, inOneChapter: z.enum(['flat', 'always', 'never']).default('flat') }),
  /** Areas that stand as a module behind the measures (Fernwartung, Supportanfragen); not printed among these then. */
  chapter('module', { ...headed, areas: z.array(areaIdSchema).min(1) }),
  /**
   * The measures of each party and of the sites that it operates, as an annex of its own within this one; not printed among the
   * others then. `texts`: chapters at its beginning, `{party}` being its name.
   */
  chapter('partyMeasures', {
    title,
    restartNumbers: z.boolean().default(true),
    texts: z.array(z.object({ title: texts, text: texts })).default([]),
  }),
  chapter('planned', headed),
  chapter('sites', headed),
  /** `list`: paragraphs instead of a table; `links`: only where the parties describe themselves. */
  chapter('subProcessors', {
    ...headed,
    form: z.enum(['table', 'list', 'links']).default('table'),
    grouped: z.boolean().default(true),
    /** Empty = chosen by what is known of the parties. */
    columns: z.array(z.enum(SUB_PROCESSOR_COLUMNS)).default([]),
  }),
  chapter('contacts', headed),
  /** Certificates of sites and among the evidence of what is printed. */
  chapter('certificates', headed),
  chapter('signatures', headed),
]);
export type Chapter = z.infer<typeof chapterSchema>;
export type ChapterKind = Chapter['kind'];
export const CHAPTER_KINDS = chapterSchema.options.map((option) => option.shape.kind.value) as ChapterKind[];
export type ChapterOf<K extends ChapterKind> = Extract<Chapter, { kind: K }>;

/** "(Art. 32 Abs. 1 lit. b DSGVO)" behind headings: behind none, those of upper groups only, or all. */
export const LEGAL_REFERENCES = ['none', 'groups', 'all'] as const;
/** A line "Zweck: …", a line "Beschreibung: …", a plain line or paragraph, or words that lead into the list. */
export const PURPOSES = ['none', 'line', 'description', 'paragraph', 'leadIn'] as const;
/** Boxes ☒, bullets, letters a. b. c. that begin anew in each area, dashes, a table, or running text. */
export const MEASURE_FORMS = ['boxes', 'bullets', 'letters', 'dashes', 'table', 'prose'] as const;
export type MeasureForm = (typeof MEASURE_FORMS)[number];

/** How measures are printed; for all groups, or differing for one. */
const measureShape = {
  form: z.enum(MEASURE_FORMS).default('boxes'),
  purpose: z.enum(PURPOSES).default('line'),
  /** Values in brackets behind the title, or as a list below it. */
  values: z.enum(['inline', 'nested']).default('inline'),
  /** In lists: the sentence of a measure instead of its title. */
  sentences: z.boolean().default(false),
} as const;

/** Answers about sites: below headings, below run-in headings, or the group once for each site ("Zutrittskontrolle – Büro"). */
export const SITE_FORMS = ['headings', 'runIn', 'areas'] as const;

export const groupExceptionSchema = z.object({
  groupId: groupIdSchema,
  form: measureShape.form.unwrap().optional(),
  purpose: measureShape.purpose.unwrap().optional(),
  values: measureShape.values.unwrap().optional(),
  sentences: z.boolean().optional(),
  legalReference: z.boolean().optional(),
  sites: z.enum(SITE_FORMS).optional(),
});
export type GroupException = z.infer<typeof groupExceptionSchema>;

/** How measures are set apart from the others of their group: below a heading without a number, or led into by a sentence. */
export const GROUP_PART_STYLES = ['runIn', 'leadIn'] as const;

/** Measures that stand behind the others of their group as a list, in this order; without any of them there is no part. */
export const groupPartSchema = z.object({
  groupId: groupIdSchema,
  style: z.enum(GROUP_PART_STYLES),
  title: texts,
  measureIds: z.array(measureIdSchema).min(1),
  /** Only where the group stands for a site of these kinds; empty = everywhere. */
  siteKinds: z.array(z.enum(SITE_KINDS)).default([]),
});
export type GroupPart = z.infer<typeof groupPartSchema>;

/** Where a group stands once for each site: the form for sites of a kind, such as running text for data centres of others. */
export const siteFormSchema = z.object({
  groupId: groupIdSchema,
  siteKind: z.enum(SITE_KINDS),
  form: z.enum(MEASURE_FORMS),
});
export type SiteForm = z.infer<typeof siteFormSchema>;

/** What makes up a layout, apart from its id and titles. */
export const layoutContentSchema = z.object({
  /** The scheme it was made for; offered with it. null = any. */
  schemeId: schemeIdSchema.nullable().default(null),
  chapters: z.array(chapterSchema).min(1),
  /** "Vertraulich" on the cover and in every footer. */
  confidential: z.boolean().default(true),
  /** How German annexes spell the regulation, everywhere but in the user's own words. */
  spelling: z.enum(['DSGVO', 'DS-GVO']).default('DSGVO'),
  /** Of groups; `scheme` = as the scheme says. */
  numbering: z.enum(['scheme', 'decimal', 'letters', 'none']).default('scheme'),
  legalReferences: z.enum(LEGAL_REFERENCES).default('all'),
  ...measureShape,
  /** Deviations of single groups, by id; ids that the scheme does not have are of no effect. */
  exceptions: z.array(groupExceptionSchema).default([]),
  /** Likewise; a measure that stands in a part stands nowhere else in its group. */
  parts: z.array(groupPartSchema).default([]),
  siteForms: z.array(siteFormSchema).default([]),
  /** Working copy: also what is open or not implemented, as ☐ (boxes) or by its word (table). Never for release. */
  unticked: z.boolean().default(false),
  notApplicable: z.boolean().default(false),
  columns: z.array(z.enum(MEASURE_COLUMNS)).min(1).default(['measure', 'status', 'note']),
  splitByKind: z.boolean().default(true),
  /** Below the measure, in italics behind it, or not at all. */
  notes: z.enum(['block', 'inline', 'none']).default('block'),
  sites: z.enum(SITE_FORMS).default('headings'),
  parties: z.enum(['headings', 'runIn']).default('headings'),
  /** A measure in several groups; `operation` = as the operation says. */
  repeats: z.enum(['operation', 'reference', 'everywhere']).default('operation'),
  /** Groups without measures: left out, or heading and a sentence, so that the numbers behind them stay. */
  emptyGroups: z.enum(['omit', 'keep']).default('omit'),
});
export type LayoutContent = z.infer<typeof layoutContentSchema>;

export const layoutSchema = z.strictObject({
  id: layoutIdSchema,
  title: localisedSchema,
  /** For whom it is meant, and what is particular about it. */
  description: localisedSchema,
  ...layoutContentSchema.shape,
});
export type Layout = z.infer<typeof layoutSchema>;

/** The layout of whoever has chosen none. */
export const STANDARD_LAYOUT: LayoutId = layoutIdSchema.parse('standard');
