/** Gaps in what stands around the measures: parties, versions, groups, sites. */
import { isThirdCountry } from '../domain/facts.ts';
import { CLIENT, siteTarget } from '../domain/target.ts';
import { type AnnexInput, annexContext } from './annex-input.ts';
import type { AnnexAssessment } from './annex-records.ts';
import { isInPlace, printedAnswers } from './answers.ts';
import { type Section, sectionsOf } from './sections.ts';
import { usedProcessors } from './sub-processors.ts';
import { usedSites } from './targets.ts';

export const RECORD_CHECKS = [
  'nothingToPrint',
  'organisationName',
  'organisationAddress',
  'organisationOfficer',
  'noClient',
  'clientName',
  'clientAddress',
  'clientDutiesWithoutClient',
  'versionMissing',
  'versionIncomplete',
  'groupReason',
  'partyDetails',
  'transferGround',
  'siteWithoutAnswers',
] as const;
export type RecordCheck = (typeof RECORD_CHECKS)[number];

export function recordChecks(input: AnnexInput): { kind: RecordCheck; count: number }[] {
  const { organisation, operation, hasClient } = annexContext(input);
  // Empty rows, too, which the annex leaves out.
  const versions = input.versions.filter((it) => !it.deleted);
  const sections = allSections(sectionsOf(input));
  const processors = usedProcessors(input);
  const answers = [...printedAnswers(input).values()].flat();
  const officerMissing =
    organisation.dpo === 'unknown' ||
    !(organisation.dpo === 'appointed' ? organisation.dpoName : organisation.dpoReason);
  const counts: Record<RecordCheck, number> = {
    nothingToPrint: Number(sections.every((section) => section.measures.length === 0)),
    organisationName: Number(!organisation.name),
    organisationAddress: Number(!organisation.address),
    organisationOfficer: Number(officerMissing),
    noClient: Number(!hasClient),
    clientName: Number(hasClient && !operation.clientName),
    clientAddress: Number(hasClient && !operation.clientAddress),
    clientDutiesWithoutClient: hasClient ? 0 : answers.filter(isDuty).length,
    versionMissing: Number(versions.length === 0),
    versionIncomplete: versions.filter((it) => !it.number.trim() || !it.date).length,
    groupReason: sections.filter((section) => section.notRelevant?.reason.trim() === '').length,
    partyDetails: processors.filter((it) => !it.name || !it.address || !it.service || !it.country).length,
    transferGround: processors.filter((it) => isThirdCountry(it) && !it.transferGround).length,
    siteWithoutAnswers: unansweredSites(input, answers),
  };
  return RECORD_CHECKS.flatMap((kind) => (counts[kind] > 0 ? [{ kind, count: counts[kind] }] : []));
}

const allSections = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.children)]);

const isDuty = ({ target, status }: AnnexAssessment): boolean =>
  target === CLIENT && (isInPlace(status) || status === 'planned');

/** How many sites the operation uses without a word about the measures there. */
function unansweredSites(input: AnnexInput, answers: readonly AnnexAssessment[]): number {
  const answered = new Set(answers.flatMap(({ target, status }) => (status === 'open' ? [] : [target])));
  return usedSites(input).filter(({ id }) => !answered.has(siteTarget(id))).length;
}
