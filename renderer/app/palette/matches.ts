/** Finds entries by words anywhere in their text; compound words ("Passwort") are found from the middle too. */

export interface Searchable {
  label: string;
  /** More words it is found by, such as an id. */
  keywords?: string;
}

/** Entries that contain every word of the query, best first: label begins so, a word begins so, anything else. */
export function matches<T extends Searchable>(entries: readonly T[], query: string, limit: number): T[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries.slice(0, limit);
  const found = entries.flatMap((entry) => {
    const rank = rankOf(entry, words);
    return rank === null ? [] : [{ entry, rank }];
  });
  // Equal ranks keep their order.
  return found
    .sort((one, other) => one.rank - other.rank)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Whether the label begins with the query; none begins with an empty one. */
export function begins({ label }: Searchable, query: string): boolean {
  const typed = folded(query.trim());
  return typed !== '' && folded(label).startsWith(typed);
}

function rankOf(entry: Searchable, words: readonly string[]): number | null {
  const text = foldedText(entry);
  if (!words.every((word) => text.includes(word))) return null;
  const [first = ''] = words;
  if (text.startsWith(first)) return 0;
  return ` ${text}`.includes(` ${first}`) ? 1 : 2;
}

/** Folding thousands of texts at every key would be felt; entries live longer than a query. */
const foldedTexts = new WeakMap<Searchable, string>();

function foldedText(entry: Searchable): string {
  const known = foldedTexts.get(entry);
  if (known !== undefined) return known;
  const text = folded(`${entry.label} ${entry.keywords ?? ''}`);
  foldedTexts.set(entry, text);
  return text;
}

/** Without case and accents; ß as ss, as people type it. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '');
}
