/** The measures that are in place, under the headings of the scheme. */
import type { ChapterOf } from '../domain/layout.ts';
import type { AnnexContext } from './annex-input.ts';
import { isInPlace, printedAnswers } from './answers.ts';
import { chapterTitle } from './chapters/chapter-title.ts';
import { plain } from './document.ts';
import { groupBlocks } from './group-blocks.ts';
import { type Draft, heading } from './numbering.ts';
import type { Section } from './sections.ts';

/**
 * The groups as chapters or below one, as the layout says. Where nothing is in place a chapter says so, so that it does not
 * look forgotten; groups that are kept without measures say it themselves.
 */
export function measuresChapters(
  context: AnnexContext,
  sections: readonly Section[],
  { title, inOneChapter }: Pick<ChapterOf<'measures'>, 'title' | 'inOneChapter'>,
): Draft[] {
  const { layout, scheme, texts } = context;
  const isFlat = scheme.groups.every((group) => !group.parent);
  const isOne = inOneChapter === 'always' || (inOneChapter === 'flat' && isFlat);
  const printed = sections.flatMap((section) => groupBlocks(section, isOne ? 2 : 1, context));
  const chapter = heading(1, chapterTitle(title, texts.measures.heading, context));
  const given = [...printedAnswers(context).values()].flat();
  const saysSo = layout.emptyGroups === 'keep' && printed.length > 0;
  if (!saysSo && !given.some(({ status }) => isInPlace(status)))
    return [chapter, { kind: 'paragraph', style: 'body', inlines: plain(texts.measures.none) }, ...printed];
  return isOne && printed.length > 0 ? [chapter, ...printed] : printed;
}
