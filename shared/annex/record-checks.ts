/** What an annex of these choices would lack as a whole. Gaps in the records themselves are found by rules (`shared/findings`). */

import type { OwnText } from '../domain/localised.ts';
import { CLIENT, partyTarget, siteTarget } from '../domain/target.ts';
import { type AnnexContext, type AnnexInput, annexContext } from './annex-input.ts';
import { isTextPlace, neededPlaces, PARTY_PLACES, placeValue } from './chapters/text-places.ts';
import { isMissingIn, textsOf } from './layout-checks.ts';
import type { CheckedInput } from './measure-checks.ts';
import { type Section, sectionsOf } from './sections.ts';
import { hasSeveralClients } from './several/contracts.ts';
import { usedParties, usedSites } from './targets.ts';

export const RECORD_CHECKS = [
  'nothingToPrint',
  'noClient',
  'severalClients',
  'onlyOfOthers',
  'workingCopy',
  'emptyPlaces',
  'layoutNotTranslated',
  'schemeNotTranslated',
] as const;
export type RecordCheck = (typeof RECORD_CHECKS)[number];

export function recordChecks(input: CheckedInput): { kind: RecordCheck }[] {
  const context = annexContext(input);
  const measures = allSections(sectionsOf(context)).flatMap((section) => section.measures);
  const others = targetsOfOthers(input);
  const holds: Record<RecordCheck, boolean> = {
    nothingToPrint: measures.length === 0,
    noClient: !context.hasClient,
    severalClients: hasSeveralClients(context),
    workingCopy: input.layout.unticked || input.layout.notApplicable,
    emptyPlaces: layoutWords(input).some((it) =>
      neededPlaces(it[input.texts.language]).some((place) => isEmptyPlace(place, context)),
    ),
    layoutNotTranslated: layoutWords(input).some((it) => isMissingIn(it, input.texts.language)),
    schemeNotTranslated: schemeWords(input).some((it) => isMissingIn(it, input.texts.language)),
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

const layoutWords = ({ layout }: CheckedInput): OwnText[] => [
  ...layout.chapters.flatMap(textsOf).map(({ text }) => text),
  ...layout.parts.map(({ title }) => title),
];

/** A place of the party is known where it is printed. */
const isEmptyPlace = (place: string, context: AnnexContext): boolean =>
  isTextPlace(place) && !(PARTY_PLACES as readonly string[]).includes(place) && placeValue(place, context) === '';

/** Of a scheme of the user's own. */
const schemeWords = ({ house, scheme }: CheckedInput): OwnText[] =>
  house.ownGroups
    .filter((group) => group.schemeId === scheme.id && !group.deleted)
    .flatMap(({ title, purpose, legalReference }) => [title, purpose, legalReference]);

const allSections = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.children)]);
