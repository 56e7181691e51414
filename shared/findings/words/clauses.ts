/**
 * Parts of sentences that speak of one thing: "FTP is used, and accounts are blocked" says nothing of FTP being blocked, while
 * "FTP, Telnet and rlogin are blocked" does.
 */
import type { Token } from './tokens.ts';

const JOINING = new Set('und oder sowie and or , / bzw'.split(' '));
const DIVIDING = new Set(', ; – und aber jedoch sondern während and but while whereas'.split(' '));
/** What begins a part between commas that says more of what stands before it. */
const INSERTED = new Set(
  'der die das den dem welcher welche welches soweit sofern wenn falls wie außer ausser which that who where if as except unless'.split(
    ' ',
  ),
);

interface Clause {
  first: number;
  last: number;
}

/**
 * The number of the clause of each token. Takes as many steps as there are tokens.
 *
 * @param isNamed whether a token is one of the words that are looked for, or looks like their kind
 */
export function clausesOf(tokens: readonly Token[], isNamed: (token: Token) => boolean): readonly number[] {
  const numbers = new Array<number>(tokens.length).fill(0);
  let count = 0;
  /** Of the clause before, and of the one that it interrupts. */
  let before: number | undefined;
  let interrupted: number | undefined;
  for (const clause of divided(tokens, isNamed)) {
    const follows = isAfterComma(tokens, clause);
    const isInserted = follows && INSERTED.has(tokens[clause.first]?.folded ?? '');
    const isAboutNamed = isInserted && isNamed(tokens[clause.first - 2] as Token);
    const goesOn = isAboutNamed ? before : follows && !isInserted ? interrupted : undefined;
    interrupted = isInserted ? before : undefined;
    if (goesOn === undefined) count += 1;
    before = goesOn ?? count;
    numbers.fill(before, clause.first, clause.last + 1);
  }
  return numbers;
}

const isAfterComma = (tokens: readonly Token[], { first }: Clause): boolean =>
  first > 1 && tokens[first - 1]?.exact === ',' && tokens[first - 1]?.sentence === tokens[first]?.sentence;

/** Cut at every dividing word that does not join two of what is looked for. */
function divided(tokens: readonly Token[], isNamed: (token: Token) => boolean): Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const isEnd = !next || next.sentence !== token.sentence;
    if (!isEnd && !(DIVIDING.has(token.folded) && !joins(tokens, at, isNamed))) continue;
    clauses.push({ first, last: at });
    first = at + 1;
  }
  return clauses;
}

function joins(tokens: readonly Token[], at: number, isNamed: (token: Token) => boolean): boolean {
  if (!JOINING.has(tokens[at]?.folded ?? '')) return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return Boolean(before && after && isNamed(before) && isNamed(after));
}
