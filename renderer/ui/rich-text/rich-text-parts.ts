import type { RefObject } from 'react';
import type { TypedText } from '../draft-props.ts';

export interface RichTextProps {
  /** Holds the text as Markdown, see `noteBlocks`. */
  draft: TypedText;
  label: string;
  /** Small words behind the label. */
  hint?: string;
  placeholder?: string;
}

export interface RichTextParts extends RichTextProps {
  /** Id of the element with the label, which names the field. */
  labelId: string;
  /** Whether the focus was in the field before the editor was there. */
  isWanted: RefObject<boolean>;
}
