/** Whom the measures of an annex are about: nobody in particular, a site, a party, or the client. */
import type { SiteKind } from '../domain/case-parts.ts';
import type { Operation, Party, Site } from '../domain/records.ts';
import { CLIENT, GENERAL, partyTarget, siteTarget, type Target } from '../domain/target.ts';
import { type AnnexTexts, fillPlaces } from './annex-texts.ts';

export interface AnnexTarget {
  target: Target;
  kind: 'site' | 'party' | 'client';
  /** Of a site. */
  siteKind?: SiteKind;
  /** What stands above its measures; never ''. */
  heading: string;
}

/** An operation with the records behind what it uses. */
export interface UsedRecords {
  operation: Pick<Operation, 'siteIds' | 'partyIds'>;
  sites: readonly Site[];
  parties: readonly Party[];
}

/** The sites that the operation uses, in printing order; without deleted ones. */
export const usedSites = ({ operation, sites }: Pick<UsedRecords, 'operation' | 'sites'>): Site[] =>
  used(operation.siteIds, sites);

/** The parties that the operation uses, whatever their role, likewise. */
export const usedParties = ({ operation, parties }: Pick<UsedRecords, 'operation' | 'parties'>): Party[] =>
  used(operation.partyIds, parties);

/** Those who process on behalf of the organisation; recipients, for instance, are not. */
export const usedProcessors = (records: Pick<UsedRecords, 'operation' | 'parties'>): Party[] =>
  usedParties(records).filter(({ role }) => role === 'subProcessor' || role === 'processor');

function used<T extends { id: string; deleted: boolean }>(ids: readonly string[], records: readonly T[]): T[] {
  const byId = new Map(records.filter((it) => !it.deleted).map((it) => [it.id, it]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** All that a printed answer can be about, in printing order. Answers about others rest. */
export function printedTargets(records: UsedRecords): Target[] {
  const sites = usedSites(records).map(({ id }) => siteTarget(id));
  return [GENERAL, ...sites, ...usedParties(records).map(({ id }) => partyTarget(id)), CLIENT];
}

/** All but the general one, with their headings. */
export function annexTargets(records: UsedRecords, texts: AnnexTexts): AnnexTarget[] {
  const words = texts.targets;
  return [
    ...usedSites(records).map((site) => ({
      target: siteTarget(site.id),
      kind: 'site' as const,
      siteKind: site.kind,
      heading: siteHeading(site, texts),
    })),
    ...usedParties(records).map(({ id, name }) => ({
      target: partyTarget(id),
      kind: 'party' as const,
      heading: fillPlaces(words.party, { name: name.trim() || words.unnamedParty }),
    })),
    { target: CLIENT, kind: 'client', heading: words.client },
  ];
}

/** An unnamed site is called by its kind. */
export const siteName = ({ name, kind }: Site, { siteKinds }: AnnexTexts): string => name.trim() || siteKinds[kind];

function siteHeading(site: Site, texts: AnnexTexts): string {
  const name = siteName(site, texts);
  const operator = site.operator.trim();
  return operator ? fillPlaces(texts.targets.operated, { name, operator }) : name;
}
