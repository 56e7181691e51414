/** Takes German compounds apart that nobody has written, into words that somebody has. */

/** Shorter parts are endings or prefixes, not words. */
const SHORTEST_PART = 4;
/** What joins two words: "Vertraulichkeit-s-erklärung". */
const JOINTS = ['', 's', 'es', 'n', 'en'];

/** "mitarbeiterschulung" → mitarbeiter, schulung; none when no two words are known by it. The longest first word wins. */
export function partsOf(word: string, knows: (part: string) => boolean): readonly string[] {
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const tail = word.slice(at);
    if (!knows(tail)) continue;
    const head = headOf(word.slice(0, at), knows);
    if (head) return [head, tail];
  }
  return [];
}

function headOf(beginning: string, knows: (part: string) => boolean): string | undefined {
  return JOINTS.filter((joint) => beginning.endsWith(joint))
    .map((joint) => beginning.slice(0, beginning.length - joint.length))
    .find((head) => head.length >= SHORTEST_PART && knows(head));
}
