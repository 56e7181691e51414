/** Names of the check boxes of one document. */
import type { Inline } from '../../annex/document.ts';
import type { MeasureId } from '../../domain/ids.ts';

/** Word's limit for alias and tag. */
const MAX_LENGTH = 64;

/** A box before it has its name: what it ticks, in words. */
export interface NamelessBox {
  /** Absent where it ticks no measure. */
  measureId?: MeasureId;
  inlines: readonly Inline[];
}

export interface BoxName {
  id: number;
  tag: string;
  alias: string;
}

/**
 * Gives each box an id and a tag that occur once, in reading order. A measure that is printed twice gets "tom:ZUG-02"
 * and "tom:ZUG-02#2".
 */
export function boxNames(): (box: NamelessBox) => BoxName {
  const used = new Set<string>();
  return ({ measureId = 'box', inlines }) => {
    const tag = freeTag(`tom:${measureId}`, used);
    used.add(tag);
    const title = inlines.map((inline) => inline.text).join('');
    return { id: used.size, tag, alias: shortened(title.replace(/\s+/g, ' ').trim()) };
  };
}

function freeTag(base: string, used: ReadonlySet<string>): string {
  for (let occurrence = 1; ; occurrence++) {
    const suffix = occurrence === 1 ? '' : `#${occurrence}`;
    const tag = base.slice(0, MAX_LENGTH - suffix.length) + suffix;
    if (!used.has(tag)) return tag;
  }
}

/** Cut between characters, never inside a surrogate pair. */
function shortened(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  const head = text.slice(0, MAX_LENGTH - 1);
  return `${head.replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
