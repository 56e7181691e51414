/** Fonts and colours that a letterhead names by their place in its theme. */
import type { WordPackage } from '../package/part.ts';
import { childOf, elementsOf, walk, type XmlElement } from '../package/xml.ts';

/** @param name "majorHAnsi", "minorAscii" … */
export function themeFont(pack: WordPackage, name: string): string | undefined {
  const kind = name.startsWith('major') ? 'a:majorFont' : 'a:minorFont';
  return childOf(inThemes(pack).get(kind), 'a:latin')?.attributes.typeface || undefined;
}

/** Word's names for them, and those of the theme. */
const PLACES: Record<string, string> = {
  text1: 'dk1',
  dark1: 'dk1',
  tx1: 'dk1',
  background1: 'lt1',
  light1: 'lt1',
  bg1: 'lt1',
  text2: 'dk2',
  dark2: 'dk2',
  tx2: 'dk2',
  background2: 'lt2',
  light2: 'lt2',
  bg2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

/** Six digits; '' when the theme has none of that name. */
export function themeColour(pack: WordPackage, name: string): string {
  const place = PLACES[name] ?? name;
  const colour = elementsOf(inThemes(pack).get(`a:${place}`))[0];
  const value = colour?.attributes[colour.name === 'a:sysClr' ? 'lastClr' : 'val'] ?? '';
  return SIX.test(value) ? value : '';
}

const SIX = /^[0-9a-f]{6}$/i;

const known = new WeakMap<WordPackage, ReadonlyMap<string, XmlElement>>();

/** The first element of each name. Gone through once: every run asks for fonts and colours. */
function inThemes(pack: WordPackage): ReadonlyMap<string, XmlElement> {
  const found = known.get(pack) ?? firstByName(themes(pack));
  known.set(pack, found);
  return found;
}

function firstByName(trees: readonly XmlElement[]): Map<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const tree of trees) {
    for (const it of walk(tree)) if (!found.has(it.name)) found.set(it.name, it);
  }
  return found;
}

const themes = ({ parts }: WordPackage): XmlElement[] =>
  [...parts.values()].flatMap(({ contentType, content }) =>
    contentType.endsWith('.theme+xml') && !(content instanceof Uint8Array) ? [content] : [],
  );

/** The names of attributes in which an element of Word says a colour. */
interface ColourKeys {
  value: string;
  theme: string;
}

/** "#1f4e79" of `w:color`, `w:shd` or a border; '' when it says none, or "auto". */
export function wordColourOf(
  pack: WordPackage,
  it: XmlElement | undefined,
  keys: ColourKeys = { value: 'w:val', theme: 'w:themeColor' },
): string {
  const { attributes = {} } = it ?? {};
  const theme = themeColour(pack, attributes[keys.theme] ?? '');
  if (theme) {
    const part = (name: string) => Number.parseInt(attributes[keys.theme.replace('Color', name)] ?? 'ff', 16) / 255;
    return lightened(`#${theme.toLowerCase()}`, part('Shade'), part('Tint'));
  }
  const value = attributes[keys.value] ?? '';
  return SIX.test(value) ? `#${value.toLowerCase()}` : '';
}

/** The colour of `a:solidFill` and the like; '' when there is none that is known. */
export function drawingColour(pack: WordPackage, fill: XmlElement | undefined): string {
  const colour = elementsOf(fill)[0];
  const value = colour?.attributes.val ?? '';
  const base = colour?.name === 'a:schemeClr' ? themeColour(pack, value) : value;
  if (!SIX.test(base)) return '';
  const share = (name: string, otherwise: number) =>
    Number(childOf(colour, name)?.attributes.val ?? otherwise) / 100_000;
  const light = share('a:lumMod', 100_000);
  return moved(`#${base.toLowerCase()}`, (lightness) => lightness * light + share('a:lumOff', 0));
}

/** ECMA-376, 17.3.2.6: a shade makes the colour darker, a tint lighter, both by its lightness. */
const lightened = (colour: string, shade: number, tint: number): string =>
  moved(colour, (lightness) => lightness * shade * tint + (1 - tint));

function moved(colour: string, change: (lightness: number) => number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (most + least) / 2;
  const next = Math.min(1, Math.max(0, change(lightness)));
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const reach = saturation * (1 - Math.abs(2 * next - 1));
  const written = channels.map((value) => {
    const place = spread === 0 ? 0.5 : (value - least) / spread;
    const byte = Math.round((next + (place - 0.5) * reach) * 255);
    return Math.min(255, Math.max(0, byte)).toString(16).padStart(2, '0');
  });
  return `#${written.join('')}`;
}
