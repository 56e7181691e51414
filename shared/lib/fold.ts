/** Folding for search: what people type and what is written come to the same letters. */

const MARKS = /\p{M}/gu;

/** Lower case without accents: "Schlüssel" → "schlussel", "Größe" → "grosse". */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(MARKS, '');
}

/**
 * Folds umlauts in two letters as well, because not every keyboard has umlauts: "Schluessel" and "Schlüssel" → "schlussel".
 * For the beginnings of words only: "Neuerfassung" → "neurfassung" no longer holds "erfassung".
 */
export function foldUmlauts(text: string): string {
  return fold(text).replace(/([aou])e/g, '$1');
}
