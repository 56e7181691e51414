/**
 * "DS-GVO" or "DSGVO" throughout a German annex, as its layout wants it: in delivered words, in those of the layout, and in what
 * users write about measures, groups, parties and processing. Names stay as they are: of people and companies, of operations,
 * contracts, certificates and files.
 */
import type { Catalogue, Measure } from '../catalogue/catalogue.ts';
import type { Scheme } from '../domain/catalogue.ts';
import type { AreaId, MeasureId } from '../domain/ids.ts';
import type { LayoutContent } from '../domain/layout.ts';
import type { GroupState, Operation, Organisation, Party, Version } from '../domain/records.ts';
import type { AnnexAssessment } from './annex-records.ts';
import type { AnnexTexts } from './annex-texts.ts';

type Spelling = LayoutContent['spelling'];

interface Worded {
  texts: AnnexTexts;
  scheme: Scheme;
  catalogue: Catalogue;
  layout: LayoutContent;
  organisation: Organisation;
  operation: Operation;
  parties: readonly Party[];
  versions: readonly Version[];
  assessments: readonly AnnexAssessment[];
  groupStates: readonly GroupState[];
  further?: readonly Pick<Worded, 'operation' | 'assessments' | 'groupStates'>[];
}

/** The same in the spelling of its layout. */
export function spelled<T extends Worded>(input: T): T {
  const inSpelling = speller(input.layout.spelling);
  const { organisation, further } = input;
  return {
    ...input,
    ...delivered(input, inSpelling),
    ...answersOf(input, inSpelling),
    layout: {
      ...input.layout,
      chapters: inSpelling.everywhere(input.layout.chapters),
      parts: inSpelling.everywhere(input.layout.parts),
    },
    organisation: inSpelling.fields(organisation, ['dpoReason']),
    parties: input.parties.map((it) => inSpelling.fields(it, ['service', 'dataKinds', 'safeguards', 'footnote'])),
    versions: input.versions.map((it) => inSpelling.fields(it, ['change'])),
    ...(further ? { further: further.map((it) => ({ ...it, ...answersOf(it, inSpelling) })) } : {}),
  };
}

type Speller = ReturnType<typeof speller>;

function speller(spelling: Spelling) {
  const inText = (text: string): string => text.replace(/DS[-\u2011]?GVO/g, spelling);
  /** Every text in it. */
  function everywhere<T>(value: T): T {
    if (typeof value === 'string') return inText(value) as T;
    if (Array.isArray(value)) return value.map(everywhere) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, everywhere(part)])) as T;
  }
  const fields = <T extends object, K extends keyof T>(record: T, keys: readonly K[]): T => ({
    ...record,
    ...Object.fromEntries(keys.map((key) => [key, everywhere(record[key])])),
  });
  return { everywhere, fields };
}

function delivered({ texts, scheme, catalogue }: Worded, { everywhere, fields }: Speller) {
  const measures = new Map<MeasureId, Measure | undefined>();
  const inSpelling = (id: MeasureId): Measure | undefined => {
    const measure = catalogue.measure(id);
    return measure && fields(measure, ['title', 'sentence', 'parameters']);
  };
  return {
    texts: everywhere(texts),
    scheme: fields(scheme, ['title', 'groups']),
    catalogue: {
      ...catalogue,
      measure: (id: MeasureId) => {
        if (!measures.has(id)) measures.set(id, inSpelling(id));
        return measures.get(id);
      },
      area: (id: AreaId) => {
        const area = catalogue.area(id);
        return area && fields(area, ['title', 'purpose']);
      },
    },
  };
}

type Answers = Pick<Worded, 'operation' | 'assessments' | 'groupStates'>;

function answersOf({ operation, assessments, groupStates }: Answers, { fields }: Speller): Answers {
  return {
    operation: fields(operation, ['subject', 'purposes', 'dataCategories', 'specialCategories', 'dataSubjects']),
    assessments: assessments.map((it) => fields(it, ['reason', 'note', 'condition', 'values'])),
    groupStates: groupStates.map((it) => fields(it, ['reason', 'textBefore', 'textInstead', 'textAfter'])),
  };
}
