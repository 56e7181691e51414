/** A group of the scheme: its heading, its purpose, and what stands below. */
import { siteTarget } from '../domain/target.ts';
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { type Heading, plain } from './document.ts';
import { measuresInParts } from './group-parts.ts';
import { countedAs, type GroupStyle, groupStyle } from './group-style.ts';
import { textBlocks } from './group-texts.ts';
import { listedBlocks } from './kind-blocks.ts';
import { anchorOf, type Draft, heading } from './numbering.ts';
import { purposeBlocks } from './purpose.ts';
import type { Section } from './sections.ts';
import { targetParts } from './target-parts.ts';
import type { AnnexTarget } from './targets.ts';

/** null where no level is left: then a run-in heading stands above. */
export type Level = Heading['level'] | null;
export const deeper = (level: Level): Level => (level === 1 ? 2 : level === 2 ? 3 : null);

export function groupBlocks(section: Section, level: Level, context: AnnexContext): Draft[] {
  const style = groupStyle(context.layout, section.group);
  const parts = hasAreas(section, style)
    ? areas(section, level, context, style)
    : [whole(section, level, context, style)];
  return parts
    .filter(({ content }) => content.length > 0)
    .flatMap(({ title, content }, index) => [
      ...headingBlocks(title, level, context, index === 0 ? section : undefined),
      ...(index === 0 ? purposeBlocks(section.group, style, content, context) : []),
      ...content,
    ]);
}

interface Part {
  title: string;
  content: Draft[];
}

/** Only where nothing else needs the heading of the group to be there once. */
const hasAreas = ({ children, notRelevant, texts }: Section, { sites }: GroupStyle): boolean =>
  sites === 'areas' && children.length === 0 && !notRelevant && !texts.instead;

function whole(section: Section, level: Level, context: AnnexContext, style: GroupStyle): Part {
  const title = headingText(section, style, context);
  if (section.notRelevant) return { title, content: [marker(section.notRelevant.reason, context)] };
  const below = section.children.flatMap((child) => groupBlocks(child, deeper(level), context));
  const content = [...ownBlocks(section, level, context, style), ...below];
  return { title, content: content.length > 0 ? content : emptyBlocks(context) };
}

/**
 * The group in general, then once for each site. Where groups are kept without measures so are those of the sites, because
 * the numbers behind them have to stay.
 */
function areas(section: Section, level: Level, context: AnnexContext, style: GroupStyle): Part[] {
  const title = headingText(section, style, context);
  const sites = context.targets.filter(({ kind }) => kind === 'site');
  const isOf = (targets: readonly AnnexTarget[]) => (it: Section['measures'][number]) =>
    targets.some(({ target }) => target === it.assessment.target);
  const isElsewhere = isOf(sites);
  const general: Section = {
    ...section,
    measures: section.measures.filter((it) => !isElsewhere(it)),
    unticked: section.unticked.filter((it) => !isElsewhere(it)),
  };
  const own = ownBlocks(general, level, context, style);
  const atSites = sites.map((site): Part => {
    const measures = [...section.measures, ...section.unticked].filter(isOf([site]));
    const name = fillPlaces(context.texts.targets.area, {
      group: section.group.title[context.texts.language],
      name: site.heading,
    });
    const atSite = groupStyle(context.layout, section.group, siteKindOf(site, context));
    const content = measuresInParts(measures, context, atSite, name);
    return { title: name, content: content.length > 0 ? content : emptyBlocks(context) };
  });
  const isKeptForGeneral = own.length === 0 && sites.length === 0;
  return [{ title, content: isKeptForGeneral ? emptyBlocks(context) : own }, ...atSites];
}

const siteKindOf = ({ target }: AnnexTarget, { sites }: AnnexContext) =>
  sites.find(({ id }) => siteTarget(id) === target)?.kind;

/** The sentence of a group that is kept without measures; nothing where groups without measures are left out. */
function emptyBlocks({ layout, texts }: AnnexContext): Draft[] {
  if (layout.emptyGroups === 'omit') return [];
  return [{ kind: 'paragraph', style: 'marker', inlines: plain(texts.measures.empty) }];
}

/** @param section where the heading is the one that references to its group name */
function headingBlocks(title: string, level: Level, context: AnnexContext, section: Section | undefined): Draft[] {
  if (level === null) return [{ kind: 'paragraph', style: 'runIn', inlines: plain(title) }];
  const anchor = section && { anchor: anchorOf(section.group.id, context) };
  return [heading(level, title, { ...countedAs(context), ...anchor })];
}

/**
 * What stands below the heading of a group, without the groups below it. A text behind its measures stands behind those in
 * general, or it would belong to the last site.
 */
function ownBlocks(section: Section, level: Level, context: AnnexContext, style: GroupStyle): Draft[] {
  const { before, instead, after } = section.texts;
  const hasRoom = section.children.length === 0 ? deeper(level) : null;
  const listed = instead ? textBlocks(instead) : listedBlocks(section, hasRoom, context, style);
  const ofTargets = instead ? [] : targetBlocks(section, hasRoom, context, style);
  return [...textBlocks(before), ...listed, ...textBlocks(after), ...ofTargets];
}

/** Under numbered headings, which can be cited, where there is a level left for them. */
function targetBlocks({ measures, unticked }: Section, room: Level, context: AnnexContext, style: GroupStyle): Draft[] {
  const { layout } = context;
  const level = style.form === 'prose' ? null : room;
  return targetParts([...measures, ...unticked], context, {
    siteLevel: style.sites === 'runIn' ? null : level,
    partyLevel: layout.parties === 'runIn' ? null : level,
    numbering: countedAs(context),
    style,
  });
}

function headingText({ group }: Section, style: GroupStyle, { texts }: AnnexContext): string {
  const reference = style.legalReference ? group.legalReference?.[texts.language] : undefined;
  const title = group.title[texts.language];
  return reference ? `${title} (${reference})` : title;
}

function marker(reason: string, { texts: { measures: words } }: AnnexContext): Draft {
  const text = reason ? fillPlaces(words.notRelevantReason, { reason }) : words.notRelevant;
  return { kind: 'paragraph', style: 'marker', inlines: plain(text) };
}
