/** A text of the layout: principles, responsibilities, what is not disclosed, or whatever else a user wants to say. */
import type { ChapterOf } from '../../domain/layout.ts';
import { inLanguage } from '../../domain/localised.ts';
import type { AnnexContext } from '../annex-input.ts';
import type { Block } from '../document.ts';
import { textBlocks } from '../group-texts.ts';
import { type Draft, heading } from '../numbering.ts';
import { chapterTitle } from './chapter-title.ts';
import { fillText } from './text-places.ts';

type Text = Pick<ChapterOf<'text'>, 'title' | 'text'> & Partial<Pick<ChapterOf<'text'>, 'level' | 'condition'>>;

/** Whether what it says is true of this annex. */
export const isTextPrinted = (
  { withholds }: AnnexContext,
  { condition = 'always' }: Pick<Text, 'condition'>,
): boolean => condition === 'always' || withholds === true;

/** Without a text there is no chapter, without a title no heading. */
export function textChapter(context: AnnexContext, { title, text, level = 1, condition }: Text): Draft[] {
  if (!isTextPrinted(context, { condition })) return [];
  const blocks = layoutText(inLanguage(text, context.texts.language), context);
  const words = chapterTitle(title, '', context);
  if (blocks.length === 0 || !words) return blocks;
  return [heading(level, words), ...blocks];
}

/** Markdown of the layout with its places filled in. */
const layoutText = (text: string, context: AnnexContext): Block[] => textBlocks(fillText(text, context, asTyped));

/** What users call things is no Markdown. */
const asTyped = (value: string): string =>
  value
    .replace(/[\\*_]/g, '\\$&')
    .replace(/^[-+]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
