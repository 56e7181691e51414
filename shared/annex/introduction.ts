/** The chapter that says what the annex is for and how to read it. */
import type { ChapterOf, LayoutContent, MeasureForm } from '../domain/layout.ts';
import { CLIENT } from '../domain/target.ts';
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { chapterTitle } from './chapters/chapter-title.ts';
import { plain } from './document.ts';
import { type Draft, heading } from './numbering.ts';
import type { Section } from './sections.ts';
import { isOneContract } from './several/contracts.ts';
import { isGeneral } from './target-parts.ts';

export function introduction(
  context: AnnexContext,
  sections: readonly Section[],
  { title }: ChapterOf<'introduction'>,
): Draft[] {
  const { texts, hasClient, actor, operation } = context;
  const words = texts.introduction;
  const purpose = [
    fillPlaces(words.purpose, { actor }),
    hasClient && (isOneContract(context) ? words.contract : words.contracts),
    operation.name && fillPlaces(words.operation, { operation: operation.name }),
  ].filter(Boolean);
  return [
    heading(1, chapterTitle(title, words.heading, context)),
    heading(2, words.purposeHeading),
    body(purpose.join(' ')),
    heading(2, words.marksHeading),
    ...marks(context, sections).map(body),
    heading(2, words.changesHeading),
    body(words.changes),
  ];
}

/** Only what occurs is explained. */
function marks({ texts, layout }: AnnexContext, sections: readonly Section[]): string[] {
  const words = texts.introduction;
  const listed = (section: Section) => (section.texts.instead ? [] : section.measures);
  const hasPartial = some(sections, (section) => listed(section).some((it) => it.assessment.status === 'partial'));
  const hasTarget = (isClient: boolean) =>
    some(sections, (section) =>
      listed(section).some((it) => !isGeneral(it) && (it.assessment.target === CLIENT) === isClient),
    );
  const hasNotRelevant = some(sections, (section) => section.notRelevant !== null);
  const hasReferences = some(sections, ({ references, texts }) => references.length > 0 && !texts.instead);
  const hasBoxes = formsOf(layout).includes('boxes') || formsOf(layout).includes('table');
  const isProse = formsOf(layout).every((form) => form === 'prose');
  // Duties of the client are listed with boxes even in running text.
  const clientHasBoxes = hasBoxes || isProse;
  return [
    isProse ? words.implementedProse : hasBoxes ? words.implemented : words.implementedListed,
    ...(layout.unticked || layout.notApplicable ? [words.unticked] : []),
    ...(hasPartial ? [words.partial] : []),
    ...(hasTarget(false) ? [words.targets] : []),
    ...(hasTarget(true) ? [clientHasBoxes ? words.client : words.clientListed] : []),
    ...(hasReferences ? [words.references] : []),
    ...(hasNotRelevant ? [words.notRelevant] : []),
  ];
}

const formsOf = ({ form, exceptions }: LayoutContent): MeasureForm[] => [
  form,
  ...exceptions.flatMap((it) => it.form ?? []),
];

const some = (sections: readonly Section[], test: (section: Section) => boolean): boolean =>
  sections.some((section) => test(section) || some(section.children, test));

const body = (text: string): Draft => ({ kind: 'paragraph', style: 'body', inlines: plain(text) });
