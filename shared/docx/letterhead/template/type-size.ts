/** How a letterhead sets its text: size, fonts, colour of headings. */
import { readableOnWhite } from '../../../lib/contrast.ts';
import { defaultStyleId, inherited, styleNamed } from '../merge/styles.ts';
import { STYLES, treeOf, type WordPackage } from '../package/part.ts';
import { childOf, descendants, type XmlElement } from '../package/xml.ts';

/** In half points; what Word takes where nothing is said is 10 points. */
const WITHOUT = 20;
/** Of the delivered design. */
const OWN = 21;

/** By how much text in the letterhead is larger than in the delivered design. */
export function sizeFactor(pack: WordPackage): number {
  const size = Number(runProperty(pack, defaultStyleId(treeOf(pack, STYLES)), 'w:sz')?.attributes['w:val']);
  return (Number.isFinite(size) && size > 0 ? size : WITHOUT) / OWN;
}

/** The fonts of text and headings, headings only where they have another one. */
export function fontsOf(pack: WordPackage): { name: string; use: 'text' | 'headings' }[] {
  const styles = treeOf(pack, STYLES);
  const text = fontOf(pack, defaultStyleId(styles));
  const headings = fontOf(pack, styleNamed(styles, 'heading 1'));
  return [
    { name: text, use: 'text' as const },
    ...(headings === text ? [] : [{ name: headings, use: 'headings' as const }]),
  ];
}

/** "#1f4e79" of heading 1; '' when it is black or none, or cannot be read on white. */
export function accentOf(pack: WordPackage): string {
  const color = runProperty(pack, styleNamed(treeOf(pack, STYLES), 'heading 1'), 'w:color');
  const theme = color?.attributes['w:themeColor'];
  const value = (color?.attributes['w:val'] ?? '') || (theme ? themeColour(pack, theme) : '');
  if (!/^[0-9a-f]{6}$/i.test(value) || value === '000000') return '';
  const accent = `#${value.toLowerCase()}`;
  return readableOnWhite(accent) === accent ? accent : '';
}

function runProperty(pack: WordPackage, style: string | undefined, name: string): XmlElement | undefined {
  const styles = treeOf(pack, STYLES);
  return inherited(styles, style, 'w:rPr', name) ?? childOf(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', name);
}

function fontOf(pack: WordPackage, style: string | undefined): string {
  const { attributes = {} } = runProperty(pack, style, 'w:rFonts') ?? {};
  const theme = attributes['w:asciiTheme'] ?? attributes['w:hAnsiTheme'];
  const ofTheme = theme ? themeFont(pack, theme.startsWith('major') ? 'a:majorFont' : 'a:minorFont') : undefined;
  return ofTheme ?? attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? 'Times New Roman';
}

function themeFont(pack: WordPackage, kind: string): string | undefined {
  const latin = themes(pack).flatMap((theme) => descendants(theme, kind))[0];
  return childOf(latin, 'a:latin')?.attributes.typeface || undefined;
}

function themeColour(pack: WordPackage, name: string): string {
  const colour = themes(pack).flatMap((theme) => descendants(theme, `a:${name}`))[0];
  return childOf(colour, 'a:srgbClr')?.attributes.val ?? '';
}

const themes = ({ parts }: WordPackage): XmlElement[] =>
  [...parts.values()].flatMap(({ contentType, content }) =>
    contentType.endsWith('.theme+xml') && !(content instanceof Uint8Array) ? [content] : [],
  );
