/** A group of the scheme: its heading, its purpose, and what stands below. */
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { type Heading, plain } from './document.ts';
import { countedAs, type GroupStyle, groupStyle } from './group-style.ts';
import { textBlocks } from './group-texts.ts';
import { listedBlocks } from './kind-blocks.ts';
import { withReference } from './legal-reference.ts';
import { anchorOf, type Draft, heading } from './numbering.ts';
import { purposeBlocks } from './purpose.ts';
import type { Section } from './sections.ts';
import { type Area, hasAreas, siteAreas } from './site-areas.ts';
import { targetParts } from './target-parts.ts';

/** null where no level is left: then a run-in heading stands above. */
export type Level = Heading['level'] | null;
export const deeper = (level: Level): Level => (level === 1 ? 2 : level === 2 ? 3 : null);

export function groupBlocks(section: Section, level: Level, context: AnnexContext): Draft[] {
  const style = groupStyle(context.layout, section.group);
  const areas = hasAreas(section, style, context)
    ? siteAreas(section, context, style)
    : [whole(section, level, context, style)];
  return areas
    .map(({ title, content }) => ({ title, content: content.length > 0 ? content : emptyBlocks(context) }))
    .filter(({ content }) => content.length > 0)
    .flatMap(({ title, content }, index) => [
      ...headingBlocks(title, level, context, index === 0 ? section : undefined),
      ...(index === 0 ? purposeBlocks(section.group, style, content, context) : []),
      ...content,
    ]);
}

function whole(section: Section, level: Level, context: AnnexContext, style: GroupStyle): Area {
  const title = withReference(section.group.title[context.texts.language], section.group, style, context);
  if (section.notRelevant) return { title, content: [marker(section.notRelevant.reason, context)] };
  const below = section.children.flatMap((child) => groupBlocks(child, deeper(level), context));
  return { title, content: [...ownBlocks(section, level, context, style), ...below] };
}

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

function marker(reason: string, { texts: { measures: words } }: AnnexContext): Draft {
  const text = reason ? fillPlaces(words.notRelevantReason, { reason }) : words.notRelevant;
  return { kind: 'paragraph', style: 'marker', inlines: plain(text) };
}
