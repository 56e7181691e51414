/** Random texts whose way through the app can be followed: each begins with a word that occurs nowhere else. */
import fc from 'fast-check';

/** What a text is for; texts of kind INTERN may be printed nowhere. */
export type WordKind = 'FIELD' | 'NOTE' | 'VALUE' | 'REASON' | 'INTERN';

const WORD = /(?:FIELD|NOTE|VALUE|REASON|INTERN)\d+x/g;

/** The marking words in a text, each once. */
export function wordsIn(...texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(WORD) ?? []));
}

/** U+FFFD is what programs leave where they could not read a character; the lint finds it also where it was typed. */
const UNREADABLE = '\uFFFD';

/** What people type and paste: words, markup, places of templates, other scripts, and every character there is. */
const tail: fc.Arbitrary<string> = fc
  .oneof(
    fc.constant(''),
    fc.stringMatching(/^[A-Za-zÄÖÜäöüß .,;()–0-9%§]{1,80}$/),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.lorem({ maxCount: 60 }),
    fc.constantFrom(
      '<w:p/> &amp; ]]> <!-- -->',
      '{reason} {name} {n} {page} $& $1 {{x}}',
      '\n\nZweiter Absatz\nmit Zeilenumbruch',
      '\n\n- eins\n  - **zwei**\n    - *drei*\n      - vier\n\n1. a\n2. b',
      '\n# Titel\n> Zitat\n`code` [Text](https://verweis.example) ![Bild](x)\n\n---\n\n| a | b |',
      'datenschutz@beispiel.example\tTabulator\r\nWindows\u00ADtrennung',
      'שלום עולם עד',
      '\u202Eexe.cod \u2066x\u2069',
      '**nicht geschlossen _und* quer__',
      'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(4),
    ),
  )
  .map((text) => text.replaceAll(UNREADABLE, '?'));

/** Makes the texts of one case. */
export interface Writer {
  text: (kind: WordKind) => string;
  /** The same, or nothing. */
  maybe: (kind: WordKind) => string;
  /** The next random number from 0 to `below` - 1. */
  pick: (below: number) => number;
}

/** A new writer for each case; the same seed makes the same texts. */
export const writer: fc.Arbitrary<Writer> = fc
  .tuple(fc.infiniteStream(tail), fc.infiniteStream(fc.nat()))
  .map(([tails, numbers]) => {
    let count = 0;
    const pick = (below: number) => (numbers.next().value as number) % below;
    const text = (kind: WordKind) => {
      count += 1;
      return `${kind}${count}x ${tails.next().value as string}`.slice(0, 480).replace(/[\uD800-\uDBFF]$/, '');
    };
    return { text, pick, maybe: (kind) => (pick(4) === 0 ? '' : text(kind)) };
  });
