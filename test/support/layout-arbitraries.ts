/** Any layout: the delivered ones, and all chapters with any choices. */
import fc from 'fast-check';
import { readDeliveredLayouts } from '../../build/cli/read-annex-parts.ts';
import { readDeliveredCatalogue } from '../../build/cli/read-catalogue.ts';
import { SITE_KINDS } from '../../shared/domain/case-parts.ts';
import {
  CHAPTER_KINDS,
  type Chapter,
  chapterSchema,
  GROUP_PART_STYLES,
  HEADING_STYLES,
  type LayoutContent,
  LEGAL_REFERENCES,
  layoutContentSchema,
  MEASURE_COLUMNS,
  MEASURE_FORMS,
  PURPOSES,
  SITE_FORMS,
  SUB_PROCESSOR_COLUMNS,
  TEXT_CONDITIONS,
  VERSION_COLUMNS,
} from '../../shared/domain/layout.ts';

export const deliveredLayouts = readDeliveredLayouts();

const words = fc.constantFrom(
  { de: '', en: '' },
  { de: 'Titel für {client}', en: 'Title for {client}' },
  { de: 'Nur deutsch', en: '' },
);
const text = fc.constantFrom(
  { de: '', en: '' },
  { de: 'Es gilt {contract}[ vom {contractDate}].', en: 'It applies to {contract}[ of {contractDate}].' },
  { de: 'Genannt sind:\n\n- {organisation}\n- \n- {parties}', en: 'Named are:\n\n- {organisation}\n- \n- {parties}' },
  { de: 'Ohne Liste:', en: 'Without a list:' },
);
const heading = fc.constantFrom(...HEADING_STYLES);

/** All that any kind of chapter can say; what one does not know is left out by its schema. */
const chapter = (kind: Chapter['kind']): fc.Arbitrary<Chapter> =>
  fc
    .record({
      kind: fc.constant(kind),
      title: words,
      heading,
      text,
      level: fc.constantFrom(1, 2),
      levels: fc.constantFrom(1, 2, 3),
      compact: fc.boolean(),
      inOneChapter: fc.constantFrom('flat', 'always', 'never'),
      areas: fc.constant(['FRN', 'ZUG']),
      restartNumbers: fc.boolean(),
      texts: fc.array(fc.record({ title: words, text }), { maxLength: 2 }),
      form: fc.constantFrom('table', 'list', 'links'),
      grouped: fc.boolean(),
      condition: fc.constantFrom(...TEXT_CONDITIONS),
    })
    .chain((fields) => {
      const columns = kind === 'versions' ? VERSION_COLUMNS : SUB_PROCESSOR_COLUMNS;
      return fc.subarray([...columns] as string[], { minLength: 1 }).map((chosen) => ({ ...fields, columns: chosen }));
    })
    .map((fields) => chapterSchema.parse(fields));

const catalogue = readDeliveredCatalogue();
/** Measures with a group in which they stand. */
const placed = catalogue.schemes.flatMap(({ id }) =>
  catalogue.measures.flatMap((measure) =>
    (measure.groups.get(id) ?? []).map((groupId) => ({ groupId, measureId: measure.id })),
  ),
);
const place = fc.constantFrom(...placed);
const sometimes = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const exception = fc
  .record({
    place,
    form: sometimes(MEASURE_FORMS),
    purpose: sometimes(PURPOSES),
    values: sometimes(['inline', 'nested']),
    sentences: fc.option(fc.boolean(), { nil: undefined }),
    legalReference: fc.option(fc.boolean(), { nil: undefined }),
    sites: sometimes(SITE_FORMS),
  })
  .map(({ place: { groupId }, ...fields }) => ({ ...fields, groupId }));

/** Measures of one group, and some that stand elsewhere. */
const part = fc
  .record({
    place,
    others: fc.array(place, { maxLength: 3 }),
    style: fc.constantFrom(...GROUP_PART_STYLES),
    title: fc.constantFrom({ de: 'Außerdem:', en: 'Also:' }, { de: 'Zusätzliches', en: '' }),
    siteKinds: fc.subarray([...SITE_KINDS]),
  })
  .map(({ place: { groupId, measureId }, others, ...fields }) => {
    const together = placed.filter((it) => it.groupId === groupId).slice(0, 3);
    return { ...fields, groupId, measureIds: [measureId, ...[...together, ...others].map((it) => it.measureId)] };
  });

const siteForm = fc
  .record({ place, siteKind: fc.constantFrom(...SITE_KINDS), form: fc.constantFrom(...MEASURE_FORMS) })
  .map(({ place: { groupId }, ...fields }) => ({ ...fields, groupId }));

const made: fc.Arbitrary<LayoutContent> = fc
  .record({
    chapters: fc.subarray(CHAPTER_KINDS, { minLength: 1 }).chain((kinds) => fc.tuple(...kinds.map(chapter))),
    confidential: fc.boolean(),
    spelling: fc.constantFrom('DSGVO', 'DS-GVO'),
    numbering: fc.constantFrom('scheme', 'decimal', 'letters', 'none'),
    legalReferences: fc.constantFrom(...LEGAL_REFERENCES),
    form: fc.constantFrom(...MEASURE_FORMS),
    purpose: fc.constantFrom(...PURPOSES),
    values: fc.constantFrom('inline', 'nested'),
    sentences: fc.boolean(),
    unticked: fc.nat({ max: 9 }).map((n) => n === 0),
    notApplicable: fc.boolean(),
    columns: fc.subarray([...MEASURE_COLUMNS], { minLength: 1 }),
    splitByKind: fc.boolean(),
    notes: fc.constantFrom('block', 'inline', 'none'),
    sites: fc.constantFrom(...SITE_FORMS),
    parties: fc.constantFrom('headings', 'runIn'),
    repeats: fc.constantFrom('operation', 'reference', 'everywhere'),
    exceptions: fc.array(exception, { maxLength: 8 }),
    parts: fc.array(part, { maxLength: 8 }),
    siteForms: fc.array(siteForm, { maxLength: 4 }),
    emptyGroups: fc.constantFrom('omit', 'keep'),
  })
  .map((content) => layoutContentSchema.parse(content));

export const anyLayout: fc.Arbitrary<LayoutContent> = fc.oneof(fc.constantFrom(...deliveredLayouts), made);
