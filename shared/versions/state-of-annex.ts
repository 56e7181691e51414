/** The comparable state of an annex, from the same input as the annex itself. */
import { shortDate } from '../annex/annex-date.ts';
import { type AnnexContext, type AnnexInput, annexContext } from '../annex/annex-input.ts';
import { fillPlaces } from '../annex/annex-texts.ts';
import { measureInlines } from '../annex/measure-text.ts';
import { type AnsweredMeasure, type Section, sectionsOf } from '../annex/sections.ts';
import { annexTargets } from '../annex/targets.ts';
import type { GroupId } from '../domain/ids.ts';
import type { Language, Localised } from '../domain/localised.ts';
import type { AnnexState, BothTexts, MeasureState } from './annex-state.ts';
import { NO_TEXT } from './change.ts';
import { type InBoth, inBoth } from './in-both.ts';
import { isOfAnnex } from './operations-of-state.ts';
import { partyPassages, sitePassages, textPassages } from './passages.ts';
import { printedValues } from './printed-values.ts';

/**
 * @param inputs of the annex in both languages; they differ in their words only
 * @param layoutId '' where the layout has none
 */
export function annexState(inputs: Readonly<Record<Language, AnnexInput>>, layoutId: string): AnnexState {
  const contexts: InBoth = { de: annexContext(inputs.de), en: annexContext(inputs.en) };
  const { catalogue, scheme, operations } = contexts.de;
  const [first = contexts, ...others] = operations.length > 1 ? operations.map((_, at) => ofOne(contexts, at)) : [];
  return {
    source: 'annex',
    catalogueVersion: catalogue.manifest.version,
    schemeId: scheme.id,
    schemeTitle: said(scheme.title),
    layoutId,
    targets: contexts.de.targets.map(({ target, heading }, index) => ({
      target,
      heading: { de: heading, en: contexts.en.targets[index]?.heading ?? heading },
    })),
    parties: partyPassages(contexts),
    sites: sitePassages(contexts),
    ...statedIn(first),
    ...(others.length > 0 && { further: others.map(statedOfFurther) }),
  };
}

/** The contexts as they are about one of the operations, with what holds in it. */
function ofOne(contexts: InBoth, at: number): InBoth {
  const about = (context: AnnexContext): AnnexContext => {
    const said = context.further?.[at - 1];
    const own = { ...context, ...said, operation: context.operations[at] ?? context.operation };
    return { ...own, targets: annexTargets(own, own.texts) };
  };
  return { de: about(contexts.de), en: about(contexts.en) };
}

type Stated = Required<Pick<AnnexState, 'operation' | 'groups' | 'measures' | 'texts'>>;

function statedIn(contexts: InBoth): Stated {
  const sections = { de: flat(sectionsOf(contexts.de)), en: flat(sectionsOf(contexts.en)) };
  const { id, name } = contexts.de.operation;
  return {
    operation: { id, name },
    groups: sections.de.map(({ group, notRelevant, texts }) => ({
      id: group.id,
      title: said(group.title),
      marker: inBoth((language) => (notRelevant ? marker(notRelevant.reason.trim(), contexts[language]) : '')),
      texts: [texts.before, texts.instead, texts.after].filter(Boolean),
    })),
    measures: measureStates(sections, contexts),
    texts: textPassages(contexts),
  };
}

/** What is said of the organisation and by the layout is said with the first one; how the annex is called there, by its label. */
function statedOfFurther(contexts: InBoth): Stated {
  const unlabelled = (context: AnnexContext) => ({ ...context, operation: { ...context.operation, annexLabel: '' } });
  const stated = statedIn({ de: unlabelled(contexts.de), en: unlabelled(contexts.en) });
  return { ...stated, texts: stated.texts.filter(({ id }) => !isOfAnnex(id)) };
}

function marker(reason: string, { texts: { measures: words } }: AnnexContext): string {
  return reason ? fillPlaces(words.notRelevantReason, { reason }) : words.notRelevant;
}

const said = ({ de, en }: Localised): BothTexts => ({ de, en });
const flat = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...flat(section.children)]);

const keyOf = ({ assessment }: AnsweredMeasure): string => `${assessment.measureId}/${assessment.target}`;

/**
 * Each measure once for each target, in printing order. A text in the place of a group's measures states them as well, but not
 * how they are made: the comparison goes to the client, and must not tell what the annex does not.
 */
function measureStates(sections: Readonly<Record<Language, readonly Section[]>>, contexts: InBoth): MeasureState[] {
  const printed = (all: readonly Section[]) => all.flatMap((section) => printedIn(section, contexts.de));
  const english = new Map(printed(sections.en).map((it) => [keyOf(it), it]));
  const places = placesOf(sections.de);
  const listed = new Set(sections.de.flatMap((section) => listedIn(section, contexts.de)).map(keyOf));
  const made = new Map<string, MeasureState>();
  for (const answered of printed(sections.de)) {
    const key = keyOf(answered);
    if (made.has(key)) continue;
    const groupIds = places.get(answered.measure.id) ?? [];
    const state = measureState({ de: answered, en: english.get(key) ?? answered }, groupIds, contexts);
    made.set(key, listed.has(key) ? state : withoutContent(state));
  }
  return [...made.values()];
}

/** What is planned is printed in a chapter of its own, where the layout has one. */
function printedIn({ measures, planned }: Section, { layout }: AnnexContext): AnsweredMeasure[] {
  return layout.chapters.some(({ kind }) => kind === 'planned') ? [...measures, ...planned] : measures;
}

/** Without what stands behind a text of the group's own. */
const listedIn = (section: Section, context: AnnexContext): AnsweredMeasure[] =>
  printedIn(section.texts.instead ? { ...section, measures: [] } : section, context);

const withoutContent = (state: MeasureState): MeasureState => ({
  ...state,
  values: {},
  details: [],
  condition: NO_TEXT,
  note: '',
  words: state.title,
  byText: true,
});

function placesOf(sections: readonly Section[]): ReadonlyMap<string, GroupId[]> {
  const places = new Map<string, GroupId[]>();
  for (const { group, measures, planned, references } of sections) {
    for (const { measure } of [...measures, ...planned, ...references]) {
      const known = places.get(measure.id);
      if (!known) places.set(measure.id, [group.id]);
      else if (!known.includes(group.id)) known.push(group.id);
    }
  }
  return places;
}

function measureState(
  answered: Readonly<Record<Language, AnsweredMeasure>>,
  groupIds: readonly GroupId[],
  contexts: InBoth,
): MeasureState {
  const { measure, assessment } = answered.de;
  const { status, target, note, plannedFor } = assessment;
  return {
    measureId: measure.id,
    target,
    groupIds: [...groupIds],
    title: said(measure.title),
    status: status === 'implemented' || status === 'partial' ? status : 'planned',
    plannedFor: status === 'planned' ? plannedFor : '',
    ...printedValues(measure, assessment.values, contexts),
    condition: inBoth((language) => answered[language].assessment.condition.trim()),
    note: contexts.de.layout.notes === 'none' ? '' : note.trim(),
    words: inBoth((language) => words(answered[language], contexts[language])),
  };
}

/** The line of the measure and what is said of its state. */
function words({ measure, assessment }: AnsweredMeasure, { texts, wording }: AnnexContext): string {
  const line = measureInlines(measure, assessment, wording)
    .map(({ text }) => text)
    .join('');
  const qualifier = qualifierOf(assessment, texts);
  return qualifier ? `${line} – ${qualifier}` : line;
}

function qualifierOf(
  { status, plannedFor }: AnsweredMeasure['assessment'],
  { language, measures, planned }: AnnexContext['texts'],
): string {
  if (status === 'partial') return measures.partial;
  if (status !== 'planned') return '';
  return plannedFor ? fillPlaces(planned.due, { date: shortDate(plannedFor, language) }) : planned.noDate;
}
