/** The least work that makes a Word file: its XML put together from strings, and packed. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Writes document.xml anew each time: the texts that differ from item to item are escaped and set between the markup around
 * them. All other parts are there already.
 *
 * @param bytes the finished file
 */
export function stringsAndDeflate(bytes: Uint8Array): () => Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const pieces = xml.split(/(?<=<w:t xml:space="preserve">)|(?=<\/w:t>)/);
  return () => {
    let text = '';
    for (const piece of pieces) text += piece.replace(/[&](?!\w+;)/g, '&amp;');
    return zipSync({ ...parts, 'word/document.xml': strToU8(text) });
  };
}
