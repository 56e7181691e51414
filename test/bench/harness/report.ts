/** Where results go: test/reports/bench.json always; results.json, plots and README when they are to be kept. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plotOf } from './plot.ts';
import { asJson, type BenchResult, joined } from './results.ts';
import { resultsAsMarkdown } from './table.ts';

const BENCH = path.resolve(import.meta.dirname, '..');
const BEGIN = '<!-- results: written by npm run bench -->';
const END = '<!-- end of results -->';

export interface ReportFolders {
  /** Holds README.md, results.json and plots/. */
  bench: string;
  /** Not kept. */
  reports: string;
}

const FOLDERS: ReportFolders = { bench: BENCH, reports: path.resolve(BENCH, '../reports') };

/** @param order names of all benches there are; results of others leave the report */
export function writeReport(
  results: readonly BenchResult[],
  { writes, order }: { writes: boolean; order: readonly string[] },
  { bench, reports }: ReportFolders = FOLDERS,
): void {
  mkdirSync(reports, { recursive: true });
  writeFileSync(path.join(reports, 'bench.json'), asJson(results));
  if (!writes) return;
  const kept = path.join(bench, 'results.json');
  const before = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as BenchResult[]) : [];
  const all = joined(before, results, order);
  writeFileSync(kept, asJson(all));
  writePlots(path.join(bench, 'plots'), all);
  const readme = path.join(bench, 'README.md');
  const table = resultsAsMarkdown(all, (name, series) => `plots/${plotFile(name, series)}`);
  writeFileSync(readme, withResults(readFileSync(readme, 'utf8'), table));
}

function writePlots(folder: string, results: readonly BenchResult[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, series } of results) {
    for (const one of series) writeFileSync(path.join(folder, plotFile(name, one.name)), plotOf(one));
  }
}

function plotFile(bench: string, series: string): string {
  const words = series.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return `${bench}-${words.replace(/^-|-$/g, '')}.svg`;
}

/** @throws when the text has no place for results */
export function withResults(readme: string, table: string): string {
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md lacks "${BEGIN}" or "${END}"`);
  return `${before}${BEGIN}\n${table}\n${END}${after}`;
}
