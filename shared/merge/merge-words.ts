/** Two versions of a note in one, word by word. */
import { wordDifference } from '../lib/word-difference.ts';

/** A piece of the joined text; in a conflict, both wrote at the same place, and either side may be ''. */
export type WordPart = { kind: 'text'; text: string } | { kind: 'conflict'; mine: string; theirs: string };

/** Words of the older text from `from` to `to` (characters) stand as `text` in the newer one. */
interface Change {
  from: number;
  to: number;
  text: string;
}

/**
 * What both made of the older text, each change once. Where they changed the same words, or put something in at the same
 * place, and not the same, there is a conflict.
 *
 * @param base the text both began with; null when nobody knows: then what both have in common, so that nothing is lost
 */
export function mergeWords(base: string | null, mine: string, theirs: string): WordPart[] {
  const older = base ?? commonWords(mine, theirs);
  const [ours, others] = [changes(older, mine), changes(older, theirs)];
  const parts: WordPart[] = [];
  let at = 0;
  for (const { from, to } of places([...ours, ...others])) {
    parts.push({ kind: 'text', text: older.slice(at, from) });
    parts.push(partAt(older, from, to, ours, others));
    at = to;
  }
  return tidied([...parts, { kind: 'text', text: older.slice(at) }]);
}

/** The joined text, with the words that `choose` gives for each conflict. */
export function joinedText(
  parts: readonly WordPart[],
  choose: (conflict: Extract<WordPart, { kind: 'conflict' }>) => string,
): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : choose(part))).join('');
}

const commonWords = (one: string, other: string): string =>
  wordDifference(one, other)
    .filter(({ kind }) => kind === 'same')
    .map(({ text }) => text)
    .join('');

function changes(older: string, newer: string): Change[] {
  const found: Change[] = [];
  let at = 0;
  let isOpen = false;
  for (const { kind, text } of wordDifference(older, newer)) {
    if (kind === 'same') {
      at += text.length;
      isOpen = false;
      continue;
    }
    const last = found.at(-1);
    const change = isOpen && last ? last : { from: at, to: at, text: '' };
    if (change !== last) found.push(change);
    if (kind === 'added') change.text += text;
    else {
      at += text.length;
      change.to = at;
    }
    isOpen = true;
  }
  return found;
}

/** Where anything was changed; changes that touch one another are one place. */
function places(all: readonly Change[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of [...all].sort((one, other) => one.from - other.from || one.to - other.to)) {
    const last = found.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}

function partAt(older: string, from: number, to: number, ours: readonly Change[], others: readonly Change[]): WordPart {
  const before = older.slice(from, to);
  const [mine, theirs] = [textAt(older, from, to, ours), textAt(older, from, to, others)];
  if (mine === theirs || theirs === before) return { kind: 'text', text: mine };
  if (mine === before) return { kind: 'text', text: theirs };
  return { kind: 'conflict', mine, theirs };
}

/** How a stretch of the older text reads with these changes. */
function textAt(older: string, from: number, to: number, all: readonly Change[]): string {
  const inside = all.filter((change) => change.from >= from && change.to <= to);
  let at = from;
  let text = '';
  for (const change of inside) {
    text += older.slice(at, change.from) + change.text;
    at = change.to;
  }
  return text + older.slice(at, to);
}

/** Neighbouring texts as one, and none empty. */
function tidied(parts: readonly WordPart[]): WordPart[] {
  const tidy: WordPart[] = [];
  for (const part of parts) {
    const last = tidy.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') last.text += part.text;
    else if (part.kind === 'conflict' || part.text !== '') tidy.push({ ...part });
  }
  return tidy;
}
