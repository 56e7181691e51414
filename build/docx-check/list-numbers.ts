/** Numbers of list paragraphs, counted from `numbering.xml` as Word counts them. */
import { NUMBERING, type WordPackage } from './word-package.ts';
import { child, valAt, type XmlElement } from './xml.ts';

/** Counts the paragraphs that it is asked about, in order; '' for one without a number. */
export function listCounter({ xml, styles }: WordPackage): (paragraph: XmlElement) => string {
  const root = xml.get(NUMBERING);
  const counts = new Map<XmlElement, number[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const { list, level } = numberingOf(paragraph, styles);
    const definition = definitionOf(list, root);
    if (!definition) return '';
    const counted = counts.get(definition) ?? [];
    counts.set(definition, counted);
    if (!begun.has(list)) for (const restarted of restartedLevels(list, root)) delete counted[restarted];
    begun.add(list);
    counted.length = level + 1;
    for (let upper = 0; upper < level; upper++) counted[upper] ??= 0;
    counted[level] = (counted[level] ?? 0) + 1;
    return numberText(definition, level, counted);
  };
}

interface Numbering {
  /** Id of the list; "0" takes the style's away. */
  list: string;
  /** From 0. */
  level: number;
}

/** The paragraph's own list goes before that of its style, each part for itself. */
function numberingOf(paragraph: XmlElement, styles: WordPackage['styles']): Numbering {
  const own = child(paragraph, 'w:pPr', 'w:numPr');
  const ofStyle = child(styles.get(valAt(paragraph, 'w:pPr', 'w:pStyle') ?? ''), 'w:pPr', 'w:numPr');
  return {
    list: valAt(own, 'w:numId') ?? valAt(ofStyle, 'w:numId') ?? '0',
    level: Number(valAt(own, 'w:ilvl') ?? valAt(ofStyle, 'w:ilvl') ?? 0),
  };
}

/** Lists of one definition count on from each other, but for the levels that say otherwise. */
function restartedLevels(list: string, root: XmlElement | undefined): number[] {
  const overrides = listOf(list, root)?.children.filter(({ name }) => name === 'w:lvlOverride') ?? [];
  return overrides
    .filter((override) => valAt(override, 'w:startOverride') === '1')
    .map(({ attributes }) => Number(attributes['w:ilvl']));
}

const listOf = (list: string, root: XmlElement | undefined): XmlElement | undefined =>
  root?.children.find((it) => it.name === 'w:num' && it.attributes['w:numId'] === list);

function definitionOf(list: string, root: XmlElement | undefined): XmlElement | undefined {
  const id = valAt(listOf(list, root), 'w:abstractNumId');
  return root?.children.find((it) => it.name === 'w:abstractNum' && it.attributes['w:abstractNumId'] === id);
}

/** The level's pattern, "%1.%2", with each number in the format of its own level. */
function numberText(definition: XmlElement, level: number, counts: readonly number[]): string {
  const levelOf = (wanted: number) =>
    definition.children.find((it) => it.name === 'w:lvl' && it.attributes['w:ilvl'] === String(wanted));
  const pattern = valAt(levelOf(level), 'w:lvlText') ?? '';
  return pattern.replace(/%(\d)/g, (_, digit: string) => {
    const upper = Number(digit) - 1;
    return formatted(counts[upper] ?? 0, valAt(levelOf(upper), 'w:numFmt'));
  });
}

function formatted(count: number, format: string | undefined): string {
  const first = { upperLetter: 65, lowerLetter: 97 }[format ?? ''];
  if (!first) return String(count);
  return String.fromCharCode(first + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}
