/**
 * Whom an answer is about: nobody in particular (`-`: the organisation itself, everywhere), one of its sites, a party, or the
 * client, whose duty the measure is then.
 */
import type { PartyId, SiteId } from './ids.ts';
import type { Operation, Party, Site } from './records.ts';

export const GENERAL = '-';
export const CLIENT = 'client';
/** As in `Assessment.target`. */
export type Target = typeof GENERAL | typeof CLIENT | `site:${string}` | `party:${string}`;

export const siteTarget = (id: SiteId): Target => `site:${id}`;
export const partyTarget = (id: PartyId): Target => `party:${id}`;

export type TargetKind = 'general' | 'client' | 'site' | 'party' | 'former';

/** What a stored target says; `former` ones are answers laid aside by an upgrade of the catalogue. */
export function targetKind(target: string): TargetKind {
  if (target === GENERAL) return 'general';
  if (target === CLIENT) return 'client';
  if (target.startsWith('site:')) return 'site';
  return target.startsWith('party:') ? 'party' : 'former';
}

/** The id of the site or party that a target names; '' for others. */
export function targetId(target: string): string {
  return /^(site|party):/.test(target) ? target.slice(target.indexOf(':') + 1) : '';
}

/** All that answers of an operation can be about, in printing order: itself, its sites, its parties, its client. */
export function targetsOf({ siteIds, partyIds }: Pick<Operation, 'siteIds' | 'partyIds'>): Target[] {
  return [GENERAL, ...siteIds.map(siteTarget), ...partyIds.map(partyTarget), CLIENT];
}

/** Likewise for an organisation: any of its sites and parties. */
export function targetsOfOrganisation(
  sites: readonly Pick<Site, 'id'>[],
  parties: readonly Pick<Party, 'id'>[],
): Target[] {
  return targetsOf({ siteIds: sites.map(({ id }) => id), partyIds: parties.map(({ id }) => id) });
}

/** The target of an answer that an upgrade lays aside: from which version, and whom it was about. */
export function formerTarget(version: string, target: string): string {
  return `former:${version}:${target}`;
}

/** An answer that an upgrade has laid aside. */
export function isFormer({ target }: { target: string }): boolean {
  return target.startsWith('former:');
}
