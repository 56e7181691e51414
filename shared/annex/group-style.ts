/** How the measures of one group are printed: as the layout says for all, or in its exception for this one. */

import type { SiteKind } from '../domain/case-parts.ts';
import type { Group } from '../domain/catalogue.ts';
import type { GroupException, GroupPart, LayoutContent } from '../domain/layout.ts';
import type { AnnexContext } from './annex-input.ts';
import type { DraftHeading } from './numbering.ts';

export type GroupStyle = Required<Pick<GroupException, 'form' | 'purpose' | 'values' | 'sentences' | 'sites'>> & {
  /** Behind the heading; for a group without one of no effect. */
  legalReference: boolean;
  /** Measures that stand apart from the others. */
  parts: readonly GroupPart[];
};

/**
 * @param group undefined = of no group in particular, such as in a chapter of planned measures
 * @param siteKind of the site for which the group stands, where it does so once for each
 */
export function groupStyle(
  layout: LayoutContent,
  group?: Pick<Group, 'id' | 'parent'>,
  siteKind?: SiteKind,
): GroupStyle {
  const { form, purpose, values, sentences, sites, legalReferences } = layout;
  const isUpper = group !== undefined && group.parent === undefined;
  const legalReference = legalReferences === 'all' || (legalReferences === 'groups' && isUpper);
  const { groupId: _, ...exception } = layout.exceptions.find(({ groupId }) => groupId === group?.id) ?? NONE;
  const isHere = ({ siteKinds }: GroupPart) =>
    siteKinds.length === 0 || (siteKind !== undefined && siteKinds.includes(siteKind));
  const parts = layout.parts.filter((part) => part.groupId === group?.id && isHere(part));
  const atSite = layout.siteForms.find((it) => it.groupId === group?.id && it.siteKind === siteKind);
  const ownForm = atSite ? { form: atSite.form } : {};
  return { form, purpose, values, sentences, sites, legalReference, parts, ...said(exception), ...ownForm };
}

const NONE: Partial<GroupException> = {};

const said = <T extends object>(exception: T): T =>
  Object.fromEntries(Object.entries(exception).filter(([, value]) => value !== undefined)) as T;

/** Headings of groups, and those below them, are counted as the layout wants it, or else their scheme. */
export function countedAs({
  scheme,
  layout,
}: Pick<AnnexContext, 'scheme' | 'layout'>): Pick<DraftHeading, 'numbering'> {
  const numbering = layout.numbering === 'scheme' ? scheme.numbering : layout.numbering;
  return numbering === 'letters' || numbering === 'none' ? { numbering } : {};
}
