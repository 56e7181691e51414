/** Within a group: measures in general first, then under headings of their own those about sites, parties and the client. */
import { MEASURE_KINDS } from '../domain/catalogue.ts';
import { GENERAL } from '../domain/target.ts';
import type { AnnexContext } from './annex-input.ts';
import { type Heading, plain } from './document.ts';
import { type Draft, type DraftHeading, heading } from './numbering.ts';
import type { AnsweredMeasure } from './sections.ts';
import type { AnnexTarget } from './targets.ts';

export const isGeneral = ({ assessment }: AnsweredMeasure): boolean => assessment.target === GENERAL;

/** How the measures of a target are set apart. */
export interface TargetStyle {
  /** Of their headings; null where there is no level left: then a run-in heading stands above them. */
  level: Heading['level'] | null;
  numbering?: Pick<DraftHeading, 'numbering'>;
  /** As the layout wants measures. */
  blocks: (measures: readonly AnsweredMeasure[]) => Draft[];
  /** Each with its box. */
  listed: (measures: readonly AnsweredMeasure[]) => Draft[];
}

/** The measures of all targets but the general one. A heading stands only where measures follow. */
export function targetParts(measures: readonly AnsweredMeasure[], context: AnnexContext, style: TargetStyle): Draft[] {
  return context.targets.flatMap((target) => {
    const own = byKind(measures.filter(({ assessment }) => assessment.target === target.target));
    if (own.length === 0) return [];
    return [headingOf(target, style), ...contentOf(target, own, context, style)];
  });
}

/** Technical ones first, as everywhere. */
const byKind = (measures: readonly AnsweredMeasure[]): AnsweredMeasure[] =>
  MEASURE_KINDS.flatMap((kind) => measures.filter(({ measure }) => measure.kind === kind));

function headingOf(target: AnnexTarget, { level, numbering }: TargetStyle): Draft {
  if (level) return heading(level, target.heading, numbering);
  return { kind: 'paragraph', style: 'intro', inlines: [{ text: target.heading, label: true }] };
}

/** Duties of the client are said to be so, and always listed: the sentences of measures speak of who takes them. */
function contentOf(
  { kind }: AnnexTarget,
  measures: readonly AnsweredMeasure[],
  { texts }: AnnexContext,
  { blocks, listed }: TargetStyle,
): Draft[] {
  if (kind !== 'client') return blocks(measures);
  return [{ kind: 'paragraph', style: 'intro', inlines: plain(texts.targets.clientIntro) }, ...listed(measures)];
}
