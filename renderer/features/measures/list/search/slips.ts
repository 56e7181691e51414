/** How far a typed word is from a known one. */

/**
 * The fewest slips (a letter too many, missing, wrong, or two swapped) by which the typed word becomes the beginning of a
 * known one; `limit + 1` when it takes more.
 */
export function slips(typed: string, known: string, limit: number): number {
  const width = Math.min(known.length, typed.length + limit);
  if (typed.length - width > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const current = [row];
    let least = row;
    for (let at = 1; at <= width; at += 1) {
      const isSame = typed[row - 1] === known[at - 1];
      let cost = Math.min((last[at - 1] ?? 0) + (isSame ? 0 : 1), (last[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1);
      const isSwapped = row > 1 && at > 1 && typed[row - 1] === known[at - 2] && typed[row - 2] === known[at - 1];
      if (isSwapped) cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = last;
    last = current;
  }
  return Math.min(...last, limit + 1);
}

/** Shorter words are taken as they are typed. */
const SHORTEST = 5;
const LONG = 9;

/** How many slips a word of this length may hold. */
export function allowedSlips({ length }: string): number {
  return length < SHORTEST ? 0 : length < LONG ? 1 : 2;
}
