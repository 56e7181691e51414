/** What an annex of these choices would lack as a whole. Gaps in the records themselves are found by rules (`shared/findings`). */
import { type AnnexInput, annexContext } from './annex-input.ts';
import { type Section, sectionsOf } from './sections.ts';

export const RECORD_CHECKS = ['nothingToPrint', 'noClient'] as const;
export type RecordCheck = (typeof RECORD_CHECKS)[number];

export function recordChecks(input: AnnexInput): { kind: RecordCheck }[] {
  const holds: Record<RecordCheck, boolean> = {
    nothingToPrint: allSections(sectionsOf(input)).every((section) => section.measures.length === 0),
    noClient: !annexContext(input).hasClient,
  };
  return RECORD_CHECKS.flatMap((kind) => (holds[kind] ? [{ kind }] : []));
}

const allSections = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.children)]);
