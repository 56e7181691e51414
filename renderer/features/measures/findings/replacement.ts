import type { Finding, Mark } from '../../../../shared/findings/finding.ts';

/** Fields in which words can be replaced. */
const WORD_FIELDS = ['note', 'reason', 'condition'] as const;
export type WordField = (typeof WORD_FIELDS)[number];

export const isWordField = (field: string): field is WordField => WORD_FIELDS.some((it) => it === field);

/** Where words were found, and which. */
type WordFinding = Pick<Finding, 'marks' | 'looked'>;

/**
 * The marks of a finding that still stand in a text. Findings follow a text after a moment: where other words stand by now,
 * marks would point at the wrong ones.
 */
export function marksIn(text: string, { marks = [], looked }: WordFinding): readonly Mark[] {
  const words = Array.isArray(looked?.words) ? looked.words : [];
  return marks.every(({ start, end }) => words.includes(text.slice(start, end))) ? marks : [];
}

/** The text with other words in the place of those that were found. */
export function withReplaced(text: string, finding: WordFinding, by: string): string {
  return marksIn(text, finding).reduceRight(
    (before, { start, end }) => before.slice(0, start) + by + before.slice(end),
    text,
  );
}
