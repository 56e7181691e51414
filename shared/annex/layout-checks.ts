/** What keeps the texts of a layout from being printed as they are meant: for its editor, and for delivered layouts. */
import type { Chapter, LayoutContent } from '../domain/layout.ts';
import { LANGUAGES, type Language, type OwnText } from '../domain/localised.ts';
import { isTextPlace, PARTY_PLACES, placesOf } from './chapters/text-places.ts';

export type LayoutProblem = {
  /** Index of the chapter; -1 = of the layout as a whole. */
  chapter: number;
} & (
  | { kind: 'unknownPlace' | 'partyPlace'; place: string }
  /** Square brackets that are open or nested around a place: they would be printed. */
  | { kind: 'brackets' }
  | { kind: 'notTranslated'; language: Language }
  /** Would stand below a chapter that is not there. */
  | { kind: 'belowNothing' }
  | { kind: 'noMeasures' }
);

export function layoutProblems({ chapters, parts }: Pick<LayoutContent, 'chapters' | 'parts'>): LayoutProblem[] {
  const hasMeasures = chapters.some(({ kind }) => ['measures', 'partyMeasures', 'module'].includes(kind));
  return [
    ...chapters.flatMap((chapter, index) => [
      ...textsOf(chapter).flatMap((it) => textProblems(it, index)),
      ...(isBelowNothing(chapter, chapters.slice(0, index)) ? [{ kind: 'belowNothing' as const, chapter: index }] : []),
    ]),
    ...parts.flatMap(({ title }) => untranslated(title, -1)),
    ...(hasMeasures ? [] : [{ kind: 'noMeasures' as const, chapter: -1 }]),
  ];
}

interface LayoutText {
  text: OwnText;
  /** Stands within the measures of a party. */
  isOfParty: boolean;
}

/** All words of a chapter that are the layout's own. */
export function textsOf(chapter: Chapter): LayoutText[] {
  const title = { text: chapter.title, isOfParty: chapter.kind === 'partyMeasures' };
  if (chapter.kind === 'text') return [title, { text: chapter.text, isOfParty: false }];
  if (chapter.kind !== 'partyMeasures') return [title];
  const within = chapter.texts.flatMap((it) => [it.title, it.text]).map((text) => ({ text, isOfParty: true }));
  return [title, ...within];
}

function textProblems({ text, isOfParty }: LayoutText, chapter: number): LayoutProblem[] {
  const places = [...new Set(LANGUAGES.flatMap((language) => placesOf(text[language])))];
  return [
    ...places
      .filter((place) => !isTextPlace(place))
      .map((place) => ({ kind: 'unknownPlace' as const, chapter, place })),
    ...places
      .filter((place) => !isOfParty && (PARTY_PLACES as readonly string[]).includes(place))
      .map((place) => ({ kind: 'partyPlace' as const, chapter, place })),
    ...(LANGUAGES.some((language) => hasStrayBrackets(text[language])) ? [{ kind: 'brackets' as const, chapter }] : []),
    ...untranslated(text, chapter),
  ];
}

/** Nothing is amiss where neither language has words. */
const untranslated = (text: OwnText, chapter: number): LayoutProblem[] =>
  LANGUAGES.filter((language) => isMissingIn(text, language)).map((language) => ({
    kind: 'notTranslated',
    chapter,
    language,
  }));

export const isMissingIn = (text: OwnText, language: Language): boolean =>
  text[language].trim() === '' && LANGUAGES.some((other) => text[other].trim() !== '');

/** Brackets without a place are brackets. */
const hasStrayBrackets = (text: string): boolean => /\[[^\]]*\[[^\]]*\{|\[[^\]]*\{[^\]]*$/.test(text);

const isBelowNothing = (chapter: Chapter, before: readonly Chapter[]): boolean =>
  chapter.kind === 'text' && chapter.level === 2 && !before.some(({ kind }) => kind !== 'cover' && kind !== 'contents');
