/** A text that lists things, separated by commas, semicolons or lines. */

export function hasEntry(text: string, entry: string): boolean {
  return entriesOf(text).some((it) => isSame(it, entry));
}

/** The text with the entry at its end, or without it when it is there already. A list in lines stays one. */
export function toggledEntry(text: string, entry: string): string {
  const entries = entriesOf(text);
  const others = entries.filter((it) => !isSame(it, entry));
  const next = others.length < entries.length ? others : [...entries, entry];
  return next.join(text.includes('\n') ? '\n' : ', ');
}

const entriesOf = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
