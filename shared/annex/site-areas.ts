/** A group that stands once for each site: "Zutrittskontrolle – Büro". */
import { siteTarget } from '../domain/target.ts';
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { measuresInParts } from './group-parts.ts';
import { type GroupStyle, groupStyle } from './group-style.ts';
import { textBlocks } from './group-texts.ts';
import { withReference } from './legal-reference.ts';
import { inCatalogueOrder } from './measure-order.ts';
import type { Draft } from './numbering.ts';
import { referenceBlocks } from './references.ts';
import type { AnsweredMeasure, Section } from './sections.ts';
import { isGeneral, targetParts } from './target-parts.ts';
import type { AnnexTarget } from './targets.ts';

export interface Area {
  title: string;
  content: Draft[];
}

/**
 * Only where something is said about a site, or numbers have to stay, and nothing else needs the heading of the group to be
 * there once.
 */
export function hasAreas(
  { children, notRelevant, texts, measures, unticked }: Section,
  { sites }: GroupStyle,
  context: AnnexContext,
): boolean {
  const isPlain = children.length === 0 && !notRelevant && !texts.instead;
  if (sites !== 'areas' || !isPlain) return false;
  const targets = new Set<string>(sitesOf(context).map(({ target }) => target));
  const isParticular = [...measures, ...unticked].some(({ assessment }) => targets.has(assessment.target));
  return isParticular || (targets.size > 0 && context.layout.emptyGroups === 'keep');
}

/**
 * An area for each site, also where nothing is there, so that numbers can stay. What holds in general holds at each of them,
 * unless something else is said of it there; texts, and what parties and the client see to, stand in the first.
 */
export function siteAreas(section: Section, context: AnnexContext, style: GroupStyle): Area[] {
  return sitesOf(context).map((site, index) => {
    const title = fillPlaces(context.texts.targets.area, {
      group: section.group.title[context.texts.language],
      name: site.heading,
    });
    const siteStyle = groupStyle(context.layout, section.group, site.siteKind);
    const own = measuresInParts(measuresAt(site, section, context), context, siteStyle, title);
    return {
      title: withReference(title, section.group, style, context),
      content: index === 0 ? withCommon(own, section, context, style) : own,
    };
  });
}

const sitesOf = ({ targets }: AnnexContext): AnnexTarget[] => targets.filter(({ kind }) => kind === 'site');

function measuresAt({ target }: AnnexTarget, section: Section, context: AnnexContext): AnsweredMeasure[] {
  const saidThere = new Set(
    context.assessments
      .filter((it) => !it.deleted && it.target === target && it.status !== 'open')
      .map(({ measureId }) => measureId),
  );
  const isThere = (it: AnsweredMeasure) =>
    it.assessment.target === target || (isGeneral(it) && !saidThere.has(it.measure.id));
  return inCatalogueOrder([...section.measures, ...section.unticked].filter(isThere), context);
}

function withCommon(own: readonly Draft[], section: Section, context: AnnexContext, style: GroupStyle): Draft[] {
  const sites = new Set(context.sites.map(({ id }): string => siteTarget(id)));
  const others = [...section.measures, ...section.unticked].filter(({ assessment }) => !sites.has(assessment.target));
  return [
    ...textBlocks(section.texts.before),
    ...own,
    ...referenceBlocks(section.references, context),
    ...textBlocks(section.texts.after),
    ...targetParts(others, context, { siteLevel: null, partyLevel: null, numbering: {}, style }),
  ];
}
