/** Within a group: measures in general first, then under headings of their own those about sites, parties and the client. */
import { MEASURE_KINDS } from '../domain/catalogue.ts';
import { GENERAL } from '../domain/target.ts';
import type { AnnexContext } from './annex-input.ts';
import { type Heading, plain } from './document.ts';
import { listed, measuresInForm } from './forms/measure-forms.ts';
import type { GroupStyle } from './group-style.ts';
import { type Draft, type DraftHeading, heading } from './numbering.ts';
import type { AnsweredMeasure } from './sections.ts';
import type { AnnexTarget } from './targets.ts';

export const isGeneral = ({ assessment }: AnsweredMeasure): boolean => assessment.target === GENERAL;

/** How the measures of a target are set apart. */
export interface TargetStyle {
  /** Of the headings of sites; null where there is no level left: then a run-in heading stands above them. */
  siteLevel: Heading['level'] | null;
  /** Likewise, of parties and the client. */
  partyLevel: Heading['level'] | null;
  numbering: Pick<DraftHeading, 'numbering'>;
  style: GroupStyle;
}

/** The measures of all targets but the general one. A heading stands only where measures follow. */
export function targetParts(measures: readonly AnsweredMeasure[], context: AnnexContext, style: TargetStyle): Draft[] {
  return context.targets.flatMap((target) => {
    const own = measures.filter(({ assessment }) => assessment.target === target.target);
    if (own.length === 0) return [];
    return [headingOf(target, style), ...contentOf(target, byKind(own, context), context, style)];
  });
}

/** Technical ones first, where the layout tells kinds apart. */
const byKind = (measures: readonly AnsweredMeasure[], { layout }: AnnexContext): readonly AnsweredMeasure[] =>
  layout.splitByKind
    ? MEASURE_KINDS.flatMap((kind) => measures.filter(({ measure }) => measure.kind === kind))
    : measures;

function headingOf(target: AnnexTarget, { siteLevel, partyLevel, numbering }: TargetStyle): Draft {
  const level = target.kind === 'site' ? siteLevel : partyLevel;
  if (level) return heading(level, target.heading, numbering);
  return { kind: 'paragraph', style: 'runIn', inlines: plain(target.heading) };
}

const withoutSentence = ({ measure: { sentence: _, ...measure }, assessment }: AnsweredMeasure): AnsweredMeasure => ({
  measure,
  assessment,
});

/** Duties of the client are said to be so, and always listed: the sentences of measures speak of who takes them. */
function contentOf(
  target: AnnexTarget,
  measures: readonly AnsweredMeasure[],
  context: AnnexContext,
  { style }: TargetStyle,
): Draft[] {
  if (target.kind !== 'client') return measuresInForm(measures, context, style, target.heading);
  return [
    { kind: 'paragraph', style: 'intro', inlines: plain(context.texts.targets.clientIntro) },
    ...measuresInForm(measures.map(withoutSentence), context, listed(style), target.heading),
  ];
}
