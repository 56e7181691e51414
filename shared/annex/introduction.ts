/** The chapter that says what the annex is for and how to read it. */
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { plain } from './document.ts';
import { type Draft, heading } from './numbering.ts';
import type { Section } from './sections.ts';

export function introduction(context: AnnexContext, sections: readonly Section[]): Draft[] {
  const { texts, hasClient, actor, operation } = context;
  const words = texts.introduction;
  const purpose = [
    fillPlaces(words.purpose, { actor }),
    hasClient && words.contract,
    operation.name && fillPlaces(words.operation, { operation: operation.name }),
  ].filter(Boolean);
  return [
    heading(1, words.heading),
    heading(2, words.purposeHeading),
    body(purpose.join(' ')),
    heading(2, words.marksHeading),
    ...marks(words, sections).map(body),
    heading(2, words.changesHeading),
    body(words.changes),
  ];
}

/** Only marks that occur are explained. */
function marks(words: AnnexContext['texts']['introduction'], sections: readonly Section[]): string[] {
  const hasPartial = some(sections, ({ measures }) => measures.some((it) => it.assessment.status === 'partial'));
  const hasNotRelevant = some(sections, (section) => section.notRelevant !== null);
  return [words.implemented, ...(hasPartial ? [words.partial] : []), ...(hasNotRelevant ? [words.notRelevant] : [])];
}

const some = (sections: readonly Section[], test: (section: Section) => boolean): boolean =>
  sections.some((section) => test(section) || some(section.children, test));

const body = (text: string): Draft => ({ kind: 'paragraph', style: 'body', inlines: plain(text) });
