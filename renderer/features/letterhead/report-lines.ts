/** The check list of a letterhead: what was found, what is missing, what to know. Words are in `renderer/text`. */

import { LEFT_OUT, type LeftOut, type LetterheadReport, type UsualStyle } from '../../../shared/domain/letterhead.ts';
import { SIMPLIFIED, type Simplified } from '../../../shared/domain/letterhead-paper.ts';

export type LineState = 'found' | 'note' | 'missing';
export type LineName =
  | 'page'
  | 'header'
  | 'noHeader'
  | 'footer'
  | 'noFooter'
  | 'pageNumbers'
  | 'noPageNumbers'
  | 'logo'
  | 'noLogo'
  | 'fonts'
  | 'rareFonts'
  | 'styles'
  | 'addedStyles'
  | 'letterheadNumbers'
  | 'ownNumbers'
  | 'placeholders'
  | 'unknownPlaceholders'
  | 'placeMarked'
  | 'placeEnd'
  | 'placeBehindText'
  | 'missingFonts'
  | 'simplified'
  | `leftOut.${LeftOut}`;

export interface ReportLine {
  state: LineState;
  name: LineName;
  values?: Record<string, string | number>;
}

const line = (state: LineState, name: LineName, values?: ReportLine['values']): ReportLine => ({
  state,
  name,
  ...(values ? { values } : {}),
});
/** Twips to millimetres. */
const millimetres = (twips: number) => Math.round((twips / 1440) * 25.4);
const places = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');

/** In the language of the interface. */
export interface ReportWords {
  /** As Word's edition in that language calls it. */
  style: (style: UsualStyle) => string;
  simplified: (what: Simplified) => string;
}

/** @param missing fonts of the letterhead that this computer does not have */
export function reportLines(
  report: LetterheadReport,
  words: ReportWords,
  missing: readonly string[] = [],
): ReportLine[] {
  return [
    ...pageLines(report),
    ...runningLines(report),
    ...styleLines(report, words.style),
    ...placeLines(report),
    ...leftOutLines(report),
    ...drawnLines(report, words, missing),
  ];
}

function pageLines({ page }: LetterheadReport): ReportLine[] {
  const { width, height, margin } = page;
  const sizes = { width, height, ...margin };
  const values = Object.fromEntries(Object.entries(sizes).map(([name, twips]) => [name, millimetres(twips)]));
  return [line('found', 'page', values)];
}

function runningLines({ header, footer, hasLogo, hasPageNumbers }: LetterheadReport): ReportLine[] {
  return [
    header.isThere ? line('found', 'header', { text: header.text }) : line('missing', 'noHeader'),
    footer.isThere ? line('found', 'footer', { text: footer.text }) : line('missing', 'noFooter'),
    hasPageNumbers ? line('found', 'pageNumbers') : line('missing', 'noPageNumbers'),
    hasLogo ? line('found', 'logo') : line('note', 'noLogo'),
  ];
}

function styleLines(
  { fonts, styles, headingNumbers }: LetterheadReport,
  nameOf: (style: UsualStyle) => string,
): ReportLine[] {
  const named = (isCommon: boolean) => fonts.filter((font) => font.isCommon === isCommon).map(({ name }) => name);
  const [common, rare] = [named(true), named(false)];
  return [
    ...(common.length > 0 ? [line('found', 'fonts', { names: common.join(', ') })] : []),
    ...(rare.length > 0 ? [line('note', 'rareFonts', { names: rare.join(', ') })] : []),
    ...(styles.mapped.length > 0 ? [line('found', 'styles', { names: styles.mapped.map(nameOf).join(', ') })] : []),
    ...(styles.added.length > 0 ? [line('note', 'addedStyles', { names: styles.added.map(nameOf).join(', ') })] : []),
    headingNumbers === 'letterhead' ? line('found', 'letterheadNumbers') : line('note', 'ownNumbers'),
  ];
}

function placeLines({ placeholders: { known, unknown }, annexPlace, hasText }: LetterheadReport): ReportLine[] {
  const where = annexPlace === 'placeholder' ? 'placeMarked' : hasText ? 'placeBehindText' : 'placeEnd';
  return [
    ...(known.length > 0 ? [line('found', 'placeholders', { names: places(known) })] : []),
    ...(unknown.length > 0 ? [line('missing', 'unknownPlaceholders', { names: places(unknown) })] : []),
    line(where === 'placeBehindText' ? 'note' : 'found', where),
  ];
}

const leftOutLines = ({ leftOut }: LetterheadReport): ReportLine[] =>
  LEFT_OUT.filter((name) => leftOut.includes(name)).map((name) => line('note', `leftOut.${name}`));

/** What preview and PDF do otherwise than Word, each said once. */
function drawnLines({ simplified }: LetterheadReport, words: ReportWords, missing: readonly string[]): ReportLine[] {
  const names = SIMPLIFIED.filter((name) => simplified.includes(name)).map(words.simplified);
  return [
    ...(missing.length > 0 ? [line('note', 'missingFonts', { names: missing.join(', ') })] : []),
    ...(names.length > 0 ? [line('note', 'simplified', { names: names.join('; ') })] : []),
  ];
}
