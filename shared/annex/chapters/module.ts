import type { ChapterOf } from '../../domain/layout.ts';
import { inLanguage } from '../../domain/localised.ts';
import type { AnnexContext } from '../annex-input.ts';
import { plain } from '../document.ts';
import { measuresInForm } from '../forms/measure-forms.ts';
import { groupStyle } from '../group-style.ts';
import { type Draft, heading } from '../numbering.ts';
import { type AnsweredMeasure, type Section, sectionsOf } from '../sections.ts';
import { isGeneral, targetParts } from '../target-parts.ts';
import { chapterTitle } from './chapter-title.ts';
import { modulePart } from './parts.ts';

/** Areas in a chapter of their own behind the measures, such as remote maintenance; without measures there is none. */
export function moduleChapter(whole: AnnexContext, { title, areas }: ChapterOf<'module'>): Draft[] {
  const context = modulePart(whole, areas);
  const measures = onlyOnce(sectionsOf(context).flatMap(measuresIn));
  if (measures.length === 0) return [];
  const { language } = context.texts;
  const titles = areas.flatMap((id) => context.catalogue.area(id)?.title ?? []).map((it) => inLanguage(it, language));
  const text = chapterTitle(title, titles.join(', '), context);
  const style = groupStyle(context.layout);
  const purpose = areas
    .flatMap((id) => context.catalogue.area(id)?.purpose ?? [])
    .map((it) => inLanguage(it, language));
  return [
    heading(1, text),
    ...(style.purpose === 'none'
      ? []
      : ([{ kind: 'paragraph', style: 'purpose', inlines: plain(purpose.join(' ')) }] as const)),
    ...measuresInForm(measures.filter(isGeneral), context, style, text),
    ...targetParts(measures, context, { siteLevel: null, partyLevel: null, numbering: {}, style }),
  ];
}

const measuresIn = ({ measures, unticked, children }: Section): AnsweredMeasure[] => [
  ...measures,
  ...unticked,
  ...children.flatMap(measuresIn),
];

/** Several groups may print a measure; a module has none. */
const onlyOnce = (measures: readonly AnsweredMeasure[]): AnsweredMeasure[] => [
  ...new Map(measures.map((it) => [`${it.measure.id} ${it.assessment.target}`, it])).values(),
];
