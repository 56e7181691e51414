/** What others read in a PDF: the programs of poppler. */
import { execFileSync } from 'node:child_process';

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });

/** "Title", "Author", "Pages" … as `pdfinfo` names them. */
export function pdfFacts(path: string): ReadonlyMap<string, string> {
  const lines = run('pdfinfo', path).split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
}

/** The text of each page. */
export function pdfPages(path: string): string[] {
  return run('pdftotext', '-layout', path, '-').split('\f').slice(0, -1);
}

/** The tags with their texts, indented. */
export const pdfStructure = (path: string): string => run('pdfinfo', '-struct-text', path);

/** Named destinations, with the page to which each leads. */
export function pdfDestinations(path: string): ReadonlyMap<string, number> {
  const found = [...run('pdfinfo', '-dests', path).matchAll(/^\s*(\d+)\s.*"(.+)"$/gm)];
  return new Map(found.map(([, page, name]) => [name ?? '', Number(page)]));
}

/** The lines of `pdffonts` below its head: one for each font. */
export function pdfFonts(path: string): { name: string; isEmbedded: boolean; hasUnicode: boolean }[] {
  const [, rule = '', ...lines] = run('pdffonts', path).trimEnd().split('\n');
  const starts = [...rule.matchAll(/-+/g)].map(({ index, 0: { length } }) => [index, index + length] as const);
  return lines.map((line) => {
    const [name, , , embedded, , unicode] = starts.map(([from, to]) => line.slice(from, to).trim());
    return { name: name ?? '', isEmbedded: embedded === 'yes', hasUnicode: unicode === 'yes' };
  });
}
