/** Words of a text that something is said about. They are shown in the editor and never stored with the text. */
import type { Severity } from '../../../shared/domain/finding-records.ts';

export interface TextMark extends SaidOfWords {
  /** In UTF-16 units of the Markdown. */
  start: number;
  end: number;
}

export interface SaidOfWords {
  severity: Severity;
  /** What is wrong with the words. */
  message: string;
  /** What to do about it. */
  advice?: string;
  /** Better words. */
  replaceBy?: string;
}

/** Marks with the text that they were found in: of any other text their places would be wrong. */
export interface MarkedText {
  text: string;
  marks: readonly TextMark[];
}
