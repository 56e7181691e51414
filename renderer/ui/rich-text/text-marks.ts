/** Words of a text that something is said about. They are shown in the editor and never stored with the text. */
import type { Severity } from '../../../shared/domain/finding-records.ts';

export interface TextMark {
  /** In UTF-16 units of the Markdown. */
  start: number;
  end: number;
  severity: Severity;
  /** What is said of the words. */
  message: string;
}

/** Marks with the text that they were found in: of any other text their places would be wrong. */
export interface MarkedText {
  text: string;
  marks: readonly TextMark[];
}
