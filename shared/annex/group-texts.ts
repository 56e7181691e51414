/** The user's own words about a group of a scheme: before and after its measures, or instead of them. */
import type { GroupState } from '../domain/records.ts';
import type { Block, NoteBlock } from './document.ts';
import { noteBlocks } from './note-blocks.ts';

/** Markdown of the notes; '' = none. */
export interface GroupTexts {
  before: string;
  instead: string;
  after: string;
}

type TextFields = Pick<GroupState, 'textBefore' | 'textInstead' | 'textAfter'>;

export function groupTexts(state: TextFields | undefined): GroupTexts {
  return { before: said(state?.textBefore), instead: said(state?.textInstead), after: said(state?.textAfter) };
}

export const hasTexts = ({ before, instead, after }: GroupTexts): boolean => [before, instead, after].some(Boolean);

/** A text as running text of the annex. */
export const textBlocks = (text: string): Block[] => noteBlocks(text).map(asBlock);

/** A part of a note where it stands for itself, not under a measure. */
export const asBlock = (part: NoteBlock): Block => (part.kind === 'list' ? part : { ...part, style: 'body' });

const said = (text: string | undefined): string => text?.trim() ?? '';
