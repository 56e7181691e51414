/** What is said about a letterhead: the user's own Word file in which annexes are written. Plain data, to be put in words elsewhere. */
import type { Simplified } from './letterhead-paper.ts';

/** Why a file cannot be a letterhead. */
export const LETTERHEAD_PROBLEMS = [
  'noZip',
  'oldWord',
  'encrypted',
  'macros',
  'tooLarge',
  'bomb',
  'tooComplex',
  'tooSlow',
  'noWord',
  'strict',
  'damaged',
  'missingPart',
  'trackedChanges',
  'placeElsewhere',
  'tooNarrow',
] as const;
export type LetterheadProblemKind = (typeof LETTERHEAD_PROBLEMS)[number];

/** How long anything may take that is done with a letterhead, in milliseconds; usual ones take less than one second. */
export const LETTERHEAD_PATIENCE = 20_000;

/** What was left out of it, because it would be fetched from elsewhere, be run, or tell something internal. */
export const LEFT_OUT = ['remoteTemplate', 'remoteFiles', 'objects', 'comments', 'liveFields', 'mailMerge'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** What may stand in a letterhead as `{{name}}`; `annex` (or `anlage`) is where the annex goes. */
export const PLACEHOLDERS = ['organisation', 'title', 'label', 'version', 'date'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Styles of Word that an annex uses, by the names that all its editions know them by. */
export const USUAL_STYLES = [
  'Normal',
  'Title',
  'Subtitle',
  'heading 1',
  'heading 2',
  'heading 3',
  'List Bullet',
  'List Bullet 2',
  'List Bullet 3',
  'TOC Heading',
  'toc 1',
  'toc 2',
] as const;
export type UsualStyle = (typeof USUAL_STYLES)[number];

/** In twips (1/20 point). */
export interface PageGeometry {
  width: number;
  height: number;
  margin: { top: number; bottom: number; left: number; right: number };
  textWidth: number;
}

/** What was found in a letterhead. */
export interface LetterheadReport {
  /** Of the section in which the annex stands. */
  page: PageGeometry;
  sections: number;
  header: Running;
  footer: Running;
  /** The first page has a header and footer of its own. */
  hasFirstPage: boolean;
  /** A field with the page number stands in header or footer. */
  hasPageNumbers: boolean;
  /** A picture in header, footer or text. */
  hasLogo: boolean;
  fonts: { name: string; use: 'text' | 'headings'; isCommon: boolean }[];
  /** "#1f4e79" of its headings; '' when it has none that can be read on white. */
  accent: string;
  styles: { mapped: UsualStyle[]; added: UsualStyle[] };
  /** Whose list numbers the headings. */
  headingNumbers: 'letterhead' | 'own';
  placeholders: { known: string[]; unknown: string[] };
  /** Where the annex goes: in the place of `{{anlage}}`, or behind everything else. */
  annexPlace: 'placeholder' | 'end';
  /** There is text in it besides header and footer. */
  hasText: boolean;
  leftOut: LeftOut[];
  /** What preview and PDF draw otherwise than Word. */
  simplified: Simplified[];
}

export interface Running {
  isThere: boolean;
  /** The beginning of its text, with its placeholders. */
  text: string;
}
