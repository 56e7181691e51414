import type { ReactNode, RefObject } from 'react';
import type { TypedText } from '../draft-props.ts';
import type { MarkedText } from './text-marks.ts';

/** The text where the cursor stands, for whoever puts words into it. */
export interface NoteAccess {
  /** Puts Markdown in place of the selection, as if typed, and brings the focus there. */
  insert: (markdown: string) => void;
  /** The selection as Markdown; all of the text where nothing is selected. */
  selected: () => string;
  focus: () => void;
}

export interface RichTextProps {
  /** Holds the text as Markdown, see `noteBlocks`. */
  draft: TypedText;
  label: string;
  /** Small words behind the label. */
  hint?: string;
  placeholder?: string;
  /** Words that something is said about. */
  marked?: MarkedText;
  /** Further tools behind those of the editor. */
  tools?: (access: NoteAccess) => ReactNode;
}

export interface RichTextParts extends RichTextProps {
  /** Id of the element with the label, which names the field. */
  labelId: string;
  /** Whether the focus was in the field before the editor was there. */
  isWanted: RefObject<boolean>;
}
