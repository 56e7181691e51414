/** What an annex of these choices would lack as a whole. Gaps in the records themselves are found by rules (`shared/findings`). */

import { CLIENT, partyTarget, siteTarget } from '../domain/target.ts';
import { type AnnexInput, annexContext } from './annex-input.ts';
import { type Section, sectionsOf } from './sections.ts';
import { usedParties, usedSites } from './targets.ts';

export const RECORD_CHECKS = ['nothingToPrint', 'noClient', 'onlyOfOthers'] as const;
export type RecordCheck = (typeof RECORD_CHECKS)[number];

export function recordChecks(input: AnnexInput): { kind: RecordCheck }[] {
  const context = annexContext(input);
  const measures = allSections(sectionsOf(context)).flatMap((section) => section.measures);
  const others = targetsOfOthers(input);
  const holds: Record<RecordCheck, boolean> = {
    nothingToPrint: measures.length === 0,
    noClient: !context.hasClient,
    onlyOfOthers: measures.length > 0 && measures.every(({ assessment }) => others.has(assessment.target)),
  };
  return RECORD_CHECKS.flatMap((kind) => (holds[kind] ? [{ kind }] : []));
}

/** Parties, sites that somebody else operates, and the client: the organisation itself takes none of their measures. */
function targetsOfOthers(input: AnnexInput): ReadonlySet<string> {
  const foreign = usedSites(input).filter(({ operator }) => operator.trim() !== '');
  return new Set([
    CLIENT,
    ...usedParties(input).map(({ id }) => partyTarget(id)),
    ...foreign.map(({ id }) => siteTarget(id)),
  ]);
}

const allSections = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.children)]);
