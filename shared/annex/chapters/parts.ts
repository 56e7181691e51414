/**
 * Which answers stand in which part of an annex: areas that the layout prints as a module, and parties whose measures it prints
 * as an annex of their own, are not printed among the others.
 */
import type { AreaId } from '../../domain/ids.ts';
import type { Party, Site } from '../../domain/records.ts';
import { CLIENT, GENERAL, partyTarget, siteTarget } from '../../domain/target.ts';
import type { AnnexContext } from '../annex-input.ts';
import type { AnnexAssessment } from '../annex-records.ts';
import { usedParties, usedSites } from '../targets.ts';

/** Whether some chapter prints an answer; all of them where there is a chapter of measures. */
export function printedByLayout(context: AnnexContext): (it: AnnexAssessment) => boolean {
  const { chapters } = context.layout;
  if (chapters.some(({ kind }) => kind === 'measures')) return () => true;
  const hasParties = chapters.some(({ kind }) => kind === 'partyMeasures');
  const parts = [
    ...chapters.flatMap((chapter) => (chapter.kind === 'module' ? [modulePart(context, chapter.areas)] : [])),
    ...(hasParties ? usedParties(context).map((party) => partyPart(context, party)) : []),
  ];
  const printed = new Set(parts.flatMap(({ assessments }) => assessments.map(({ id }) => id)));
  return ({ id }) => printed.has(id);
}

/** What is left for the chapter of measures. */
export function mainPart(context: AnnexContext): AnnexContext {
  const { chapters } = context.layout;
  const areas = new Set<AreaId | undefined>(
    chapters.flatMap((chapter) => (chapter.kind === 'module' ? chapter.areas : [])),
  );
  const hasParties = chapters.some(({ kind }) => kind === 'partyMeasures');
  if (areas.size === 0 && !hasParties) return context;
  const elsewhere = new Set<string>(
    hasParties ? usedParties(context).flatMap((it) => targetsOfParty(it, context)) : [],
  );
  return {
    ...withAnswers(context, (it) => !areas.has(areaOf(it, context)) && !elsewhere.has(it.target)),
    holds: (measure) => !areas.has(measure.areaId) && context.holds?.(measure) !== false,
  };
}

/** Only the answers to measures of these areas. */
export function modulePart(context: AnnexContext, areas: readonly AreaId[]): AnnexContext {
  const wanted = new Set<AreaId | undefined>(areas);
  return {
    ...withAnswers(context, (it) => wanted.has(areaOf(it, context))),
    holds: (measure) => wanted.has(measure.areaId) && context.holds?.(measure) !== false,
    part: areas.join('+'),
  };
}

/** Only the answers about a party and the sites that it operates; in its own annex the party is the one that is not named. */
export function partyPart(context: AnnexContext, party: Party): AnnexContext {
  const own = partyTarget(party.id);
  const targets = new Set<string>([...targetsOfParty(party, context), ...(hasDuties(party, context) ? [CLIENT] : [])]);
  const only = withAnswers(context, ({ target }) => targets.has(target));
  return {
    ...only,
    party,
    part: party.id,
    // What nobody has said of a party is not open: only some measures are its own.
    layout: { ...context.layout, unticked: false },
    assessments: only.assessments.map((it) => (it.target === own ? { ...it, target: GENERAL } : it)),
  };
}

/** Where nothing but the measures of parties is printed, the duties of the client stand with the first of them. */
function hasDuties(party: Party, context: AnnexContext): boolean {
  if (context.layout.chapters.some(({ kind }) => kind === 'measures')) return false;
  const said = new Set(context.assessments.map(({ target }) => target));
  const first = usedParties(context).find((it) => targetsOfParty(it, context).some((target) => said.has(target)));
  return first?.id === party.id;
}

function targetsOfParty(party: Party, context: AnnexContext): string[] {
  const sites = usedSites(context).filter((site) => isOperatedBy(site, party));
  return [partyTarget(party.id), ...sites.map(({ id }) => siteTarget(id))];
}

/** The operator of a site is a name that was typed, and so is that of the party. */
const isOperatedBy = ({ operator }: Site, { name }: Party): boolean =>
  operator.trim() !== '' && operator.trim().toLocaleLowerCase('de') === name.trim().toLocaleLowerCase('de');

const areaOf = ({ measureId }: AnnexAssessment, { catalogue }: AnnexContext) => catalogue.measure(measureId)?.areaId;

const withAnswers = (context: AnnexContext, isWanted: (it: AnnexAssessment) => boolean): AnnexContext => ({
  ...context,
  assessments: context.assessments.filter(isWanted),
});
