import type { MenuCommand } from '../../../shared/ipc/contract.ts';

/** Pages in the order in which they are listed; both languages have all of them. */
export const HELP_PAGES = [
  'tour',
  'organisations',
  'answers',
  'layers',
  'matrix',
  'findings',
  'annex',
  'letterhead',
  'versions',
  'sharing',
  'merging',
  'house',
  'safety',
  'privacy',
] as const;
export type HelpPageId = (typeof HELP_PAGES)[number];

/** Keys stand in square brackets: `[Ctrl+K]`. */
export type HelpBlock =
  | string
  | { steps: readonly string[] }
  | { points: readonly string[] }
  /** A button that does what the text speaks of. */
  | { command: MenuCommand };

export interface HelpPage {
  title: string;
  /** Other words by which somebody may look for it. */
  words: string;
  /** What the picture of the page shows, for those who cannot see it. */
  picture: string;
  blocks: readonly HelpBlock[];
}
export type HelpPages = Record<HelpPageId, HelpPage>;
