/** What a paragraph or a run really looks like: defaults, styles, lists and its own properties, one over the other. */
import type { PaperBorder, PaperBorders, RunLook, TabStop } from '../../../domain/letterhead-paper.ts';
import { definitionOf } from '../merge/numbering.ts';
import { STYLES, treeOf, type WordPackage } from '../package/part.ts';
import { childOf, elementsOf, isOn, valOf, type XmlElement } from '../package/xml.ts';
import { styleLayers, usualStyle } from './style-chain.ts';
import { themeFont, wordColourOf } from './theme.ts';

/** Twips, half points and eighths of a point, as points. */
export const points = (twips: string | number | undefined): number => {
  const value = Number.parseFloat(String(twips ?? ''));
  return Number.isFinite(value) ? value / 20 : 0;
};

const present = (it: XmlElement | undefined): XmlElement[] => (it ? [it] : []);

/** What its style says of it, or of its runs. */
function ofStyle(pack: WordPackage, paragraph: XmlElement, properties: 'w:rPr' | 'w:pPr'): readonly XmlElement[] {
  const styles = treeOf(pack, STYLES);
  return styleLayers(styles, valOf(paragraph, 'w:pPr', 'w:pStyle') ?? usualStyle(styles), properties);
}

/** Layers of paragraph properties, the weakest first. */
function paragraphLayers(pack: WordPackage, paragraph: XmlElement): XmlElement[] {
  const own = childOf(paragraph, 'w:pPr');
  const styles = ofStyle(pack, paragraph, 'w:pPr');
  const defaults = present(childOf(treeOf(pack, STYLES), 'w:docDefaults', 'w:pPrDefault', 'w:pPr'));
  // A list has its indents; those of the layer that names it, and of all stronger ones, go before it.
  const layers = [...defaults, ...styles, ...present(own)];
  const at = layers.findLastIndex((layer) => childOf(layer, 'w:numPr', 'w:numId') !== undefined);
  const level = childOf(listLevel(pack, layers), 'w:pPr');
  return level ? [...layers.slice(0, at), level, ...layers.slice(at)] : layers;
}

function listLevel(pack: WordPackage, layers: readonly XmlElement[]): XmlElement | undefined {
  const list = layers.flatMap((layer) => valOf(layer, 'w:numPr', 'w:numId') ?? []).at(-1);
  const level = layers.flatMap((layer) => valOf(layer, 'w:numPr', 'w:ilvl') ?? []).at(-1) ?? '0';
  const levels = elementsOf(definitionOf(pack, list), 'w:lvl');
  return levels.find(({ attributes }) => attributes['w:ilvl'] === level);
}

/** How a paragraph of a list is counted: "%1.", or its bullet; undefined where it is in none. */
export function listMark(pack: WordPackage, paragraph: XmlElement): string | undefined {
  const level = listLevel(pack, paragraphLayers(pack, paragraph));
  if (!level) return undefined;
  const text = valOf(level, 'w:lvlText') ?? '';
  const font = childOf(level, 'w:rPr', 'w:rFonts')?.attributes['w:ascii'] ?? '';
  const isSign = /symbol|wingdings|courier/i.test(font) || /[\uE000-\uF8FF]/.test(text);
  return isSign && text.length === 1 ? (SIGNS[text] ?? '•') : text;
}

/** Bullets that fonts of signs have in the place of letters. */
const SIGNS: Record<string, string> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF02D': '–',
  '\uF0D8': '➢',
  '\uF0FC': '✓',
  '\uF0E0': '→',
  '\uF06F': '○',
  o: '○',
};

export interface ParagraphLook {
  align: 'left' | 'center' | 'right' | 'both';
  before: number;
  after: number;
  /** `auto`: in lines, else in points. */
  line: number;
  rule: 'auto' | 'exact' | 'atLeast';
  left: number;
  right: number;
  first: number;
  tabs: TabStop[];
  borders: PaperBorders;
  fill: string;
  /** No distance to a neighbour of the same style. */
  isContextual: boolean;
}

const ALIGN: Record<string, ParagraphLook['align']> = {
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
};

export function paragraphLook(pack: WordPackage, paragraph: XmlElement): ParagraphLook {
  const layers = paragraphLayers(pack, paragraph);
  const attribute = (name: string, ...keys: string[]) =>
    layers.flatMap((layer) => keys.flatMap((key) => childOf(layer, name)?.attributes[key] ?? [])).at(-1);
  const last = (name: string) => layers.flatMap((layer) => present(childOf(layer, name))).at(-1);
  const rule = attribute('w:spacing', 'w:lineRule');
  const line = Number(attribute('w:spacing', 'w:line') ?? 240);
  return {
    align: ALIGN[last('w:jc')?.attributes['w:val'] ?? ''] ?? 'left',
    before: points(attribute('w:spacing', 'w:before')),
    after: points(attribute('w:spacing', 'w:after')),
    rule: rule === 'exact' || rule === 'atLeast' ? rule : 'auto',
    line: rule === 'exact' || rule === 'atLeast' ? line / 20 : line / 240,
    left: points(attribute('w:ind', 'w:left', 'w:start')),
    right: points(attribute('w:ind', 'w:right', 'w:end')),
    first: firstLine(layers),
    tabs: tabStops(layers),
    borders: bordersOf(pack, last('w:pBdr')),
    fill: fillOf(pack, last('w:shd')),
    isContextual: isOn(last('w:contextualSpacing')),
  };
}

/** The stronger of "first line" and "hanging" counts. */
function firstLine(layers: readonly XmlElement[]): number {
  const found = layers.flatMap((layer) => {
    const { attributes = {} } = childOf(layer, 'w:ind') ?? {};
    if (attributes['w:hanging'] !== undefined) return [-points(attributes['w:hanging'])];
    return attributes['w:firstLine'] === undefined ? [] : [points(attributes['w:firstLine'])];
  });
  return found.at(-1) ?? 0;
}

const TAB_ALIGN: Record<string, TabStop['align']> = {
  center: 'center',
  right: 'right',
  end: 'right',
  decimal: 'right',
};
const LEADERS: Record<string, TabStop['leader']> = { dot: 'dot', middleDot: 'dot', underscore: 'line', hyphen: 'line' };

function tabStops(layers: readonly XmlElement[]): TabStop[] {
  const stops = new Map<number, TabStop>();
  for (const { attributes } of layers.flatMap((layer) => elementsOf(childOf(layer, 'w:tabs'), 'w:tab'))) {
    const at = points(attributes['w:pos']);
    const kind = attributes['w:val'] ?? 'left';
    if (kind === 'clear') stops.delete(at);
    else if (kind !== 'bar')
      stops.set(at, {
        at,
        align: TAB_ALIGN[kind] ?? 'left',
        leader: LEADERS[attributes['w:leader'] ?? ''] ?? 'none',
      });
  }
  return [...stops.values()].sort((one, other) => one.at - other.at);
}

const BORDER_COLOUR = { value: 'w:color', theme: 'w:themeColor' };

/** Of a paragraph or a cell. What is "auto" is black. */
export function bordersOf(pack: WordPackage, parent: XmlElement | undefined): PaperBorders {
  const sides: PaperBorders = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const other = { left: 'w:start', right: 'w:end' }[side as 'left' | 'right'];
    const it = childOf(parent, `w:${side}`) ?? (other ? childOf(parent, other) : undefined);
    const found = borderOf(pack, it);
    if (found) sides[side] = found;
  }
  return sides;
}

export function borderOf(pack: WordPackage, it: XmlElement | undefined): PaperBorder | undefined {
  const style = it?.attributes['w:val'] ?? 'nil';
  if (!it || style === 'nil' || style === 'none') return undefined;
  return {
    width: Math.max(0.25, Number(it.attributes['w:sz'] ?? 4) / 8),
    color: wordColourOf(pack, it, BORDER_COLOUR) || '#000000',
    space: Number(it.attributes['w:space'] ?? 0) || 0,
  };
}

/** Of `w:shd`; '' without one. */
export const fillOf = (pack: WordPackage, it: XmlElement | undefined): string =>
  it?.attributes['w:val'] === 'nil' ? '' : wordColourOf(pack, it, { value: 'w:fill', theme: 'w:themeFill' });

/** @param run its end when absent */
export function runLook(pack: WordPackage, paragraph: XmlElement, run?: XmlElement): RunLook {
  const styles = treeOf(pack, STYLES);
  const own = run ? childOf(run, 'w:rPr') : childOf(paragraph, 'w:pPr', 'w:rPr');
  const layers = [
    ...present(childOf(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')),
    ...ofStyle(pack, paragraph, 'w:rPr'),
    ...styleLayers(styles, valOf(own, 'w:rStyle'), 'w:rPr'),
    ...present(own),
  ];
  const last = (name: string) => layers.flatMap((layer) => present(childOf(layer, name))).at(-1);
  const size = Number(last('w:sz')?.attributes['w:val'] ?? 20) / 2;
  const underline = last('w:u')?.attributes['w:val'] ?? 'none';
  return {
    font: fontOf(pack, layers),
    size: size > 0 ? size : 10,
    bold: isOn(last('w:b')),
    italic: isOn(last('w:i')),
    underline: underline !== 'none',
    caps: isOn(last('w:caps')),
    spacing: points(last('w:spacing')?.attributes['w:val']),
    color: wordColourOf(pack, last('w:color')) || '#000000',
  };
}

const SAFE_FONT = /^[\p{L}\p{N} ._&+-]{1,80}$/u;

function fontOf(pack: WordPackage, layers: readonly XmlElement[]): string {
  const names = layers.flatMap((layer) => {
    const { attributes = {} } = childOf(layer, 'w:rFonts') ?? {};
    const theme = attributes['w:asciiTheme'] ?? attributes['w:hAnsiTheme'];
    const ofTheme = theme ? themeFont(pack, theme) : undefined;
    return ofTheme ?? attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? [];
  });
  const name = names.at(-1) ?? 'Times New Roman';
  return SAFE_FONT.test(name) ? name : 'Times New Roman';
}
