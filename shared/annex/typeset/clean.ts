/** What must not reach a Word file: characters XML forbids, and invisible ones that would deceive a reader. */
import { wellFormed } from '../../lib/well-formed.ts';

/** Control characters but tab and line feed (DEL and C1 are legal XML, but print nothing), the byte order mark, two noncharacters. */
const FORBIDDEN = /[^\P{Cc}\t\n]|[\uFEFF\uFFFE\uFFFF]/gu;
/** Embeddings, overrides and isolates turn text around: "exe.cod" could read as "doc.exe". */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** The text as it may stand in XML 1.0, with `\n` as the only line end. A lone surrogate becomes U+FFFD. */
export function clean(text: string): string {
  return wellFormed(text).replace(LINE_ENDS, '\n').replace(BIDI_CONTROLS, '').replace(FORBIDDEN, '');
}
