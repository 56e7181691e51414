/** What a letterhead brings and what it lacks, said before anything is made with it. */
import { type LetterheadReport, type Running, USUAL_STYLES, type UsualStyle } from '../domain/letterhead.ts';
import { headingList } from './letterhead/merge/heading-list.ts';
import { defaultStyleId, styleNamed } from './letterhead/merge/styles.ts';
import { DOCUMENT, type Part, STYLES, storiesOf, treeOf, type WordPackage } from './letterhead/package/part.ts';
import { childOf, descendants, elementsOf, type XmlElement } from './letterhead/package/xml.ts';
import { LetterheadProblem } from './letterhead/problem.ts';
import { ANNEX, annexPlace } from './letterhead/template/annex-place.ts';
import { isKnownPlace, placesIn, textOf } from './letterhead/template/placeholders.ts';
import { readTemplate } from './letterhead/template/read-template.ts';
import { geometryOf, hasFirstPage, LEAST_WIDTH, sectionAt, sectionsOf } from './letterhead/template/section.ts';
import { accentOf, fontsOf } from './letterhead/template/type-size.ts';
import { readFrame } from './read-frame.ts';

/** On nearly every computer with Word; where not, Word takes one of the same widths. */
const COMMON_FONTS = new Set([
  ...['Aptos', 'Arial', 'Arial Narrow', 'Book Antiqua', 'Bookman Old Style', 'Calibri', 'Calibri Light', 'Cambria'],
  ...['Candara', 'Century Gothic', 'Century Schoolbook', 'Consolas', 'Constantia', 'Corbel', 'Courier New', 'Garamond'],
  ...['Georgia', 'Helvetica', 'Palatino Linotype', 'Segoe UI', 'Tahoma', 'Times New Roman', 'Trebuchet MS', 'Verdana'],
]);
const MOST_TEXT = 160;

/**
 * Looks at a letterhead as `renderAnnex` will.
 *
 * @throws LetterheadProblem saying why it cannot be used.
 */
export function inspectLetterhead(bytes: Uint8Array): LetterheadReport {
  const { pack, leftOut } = readTemplate(bytes);
  const body = bodyOf(pack);
  const names = placesIn(pack);
  const hasText = paragraphsOf(body).some((it) => textOf(it).replace(ANNEX, '').trim() !== '');
  const place = annexPlace(pack);
  const section = sectionAt(body, place.index);
  const page = geometryOf(section);
  if (page.textWidth < LEAST_WIDTH) throw new LetterheadProblem('tooNarrow');
  const margins = storiesOf(pack).filter(({ contentType }) => /\.(header|footer)\+xml$/.test(contentType));
  return {
    page,
    sections: Math.max(1, sectionsOf(body).length),
    header: running(margins, 'header'),
    footer: running(margins, 'footer'),
    hasFirstPage: hasFirstPage(section),
    hasPageNumbers: margins.some(({ content }) => hasPageField(content)),
    hasLogo: storiesOf(pack).some(({ content }) => descendants(content, 'w:drawing', 'w:pict').length > 0),
    fonts: fontsOf(pack).map((font) => ({
      ...font,
      isCommon: COMMON_FONTS.has(font.name) || isEmbedded(pack, font.name),
    })),
    accent: accentOf(pack),
    styles: stylesIn(pack),
    headingNumbers: headingList(pack, headingIds(pack), place.index).kind,
    placeholders: { known: names.filter(isKnownPlace), unknown: names.filter((name) => !isKnownPlace(name)) },
    annexPlace: place.isMarked ? 'placeholder' : 'end',
    hasText,
    leftOut,
    simplified: readFrame(bytes).simplified,
  };
}

const bodyOf = (pack: WordPackage): XmlElement => {
  const body = childOf(treeOf(pack, DOCUMENT), 'w:body');
  if (!body) throw new LetterheadProblem('damaged', DOCUMENT);
  return body;
};

const paragraphsOf = (root: XmlElement) => descendants(root, 'w:p');

function running(parts: readonly (Part & { content: XmlElement })[], kind: 'header' | 'footer'): Running {
  const found = parts.filter(({ contentType }) => contentType.endsWith(`.${kind}+xml`));
  const text = found
    .flatMap(({ content }) => paragraphsOf(content).map(textOf))
    .map((it) => it.trim())
    .filter(Boolean)
    .join(' · ');
  return { isThere: found.length > 0, text: text.slice(0, MOST_TEXT) };
}

function hasPageField(root: XmlElement): boolean {
  const codes = descendants(root, 'w:instrText').map((it) => it.children.join(''));
  const simple = descendants(root, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? '');
  return descendants(root, 'w:pgNum').length > 0 || [...codes, ...simple].some((code) => /^\s*PAGE\b/.test(code));
}

function stylesIn(pack: WordPackage): LetterheadReport['styles'] {
  const styles = treeOf(pack, STYLES);
  const isThere = (name: UsualStyle) =>
    name === 'Normal' ? defaultStyleId(styles) !== undefined : styleNamed(styles, name) !== undefined;
  return { mapped: USUAL_STYLES.filter(isThere), added: USUAL_STYLES.filter((name) => !isThere(name)) };
}

/** All three levels; none where one would be added with its number. */
function headingIds(pack: WordPackage): (string | undefined)[] {
  const ids = [1, 2, 3].map((level) => styleNamed(treeOf(pack, STYLES), `heading ${level}`));
  return ids.includes(undefined) ? [] : ids;
}

function isEmbedded({ parts }: WordPackage, name: string): boolean {
  const fonts = [...parts.values()].find(({ contentType }) => contentType.endsWith('.fontTable+xml'))?.content;
  if (!fonts || fonts instanceof Uint8Array) return false;
  const font = elementsOf(fonts, 'w:font').find(({ attributes }) => attributes['w:name'] === name);
  return childOf(font, 'w:embedRegular') !== undefined;
}
