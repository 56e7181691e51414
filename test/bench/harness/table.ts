/** The results as Markdown, for the README. */
import type { JudgedSeries, PointFigures } from './judge.ts';
import { machineWord, momentWord } from './machine.ts';
import type { BenchResult } from './results.ts';
import { budgetWord, digits, sizeWord, verdictWord, withUnit } from './words.ts';

/** @param plotOf where the plot of a series lies, seen from the README */
export function resultsAsMarkdown(
  results: readonly BenchResult[],
  plotOf: (bench: string, series: string) => string,
): string {
  return [
    `Measured on ${machines(results).join('; and on ')}.`,
    '',
    row('what', 'measured', 'budget', 'of', ''),
    row('---', '---', '---', '---', '---'),
    ...results.flatMap(({ name, series }) => series.flatMap((one) => verdictRows(name, one))),
    ...results.flatMap((result) => benchSection(result, plotOf)),
  ].join('\n');
}

/** Each once; with the names of its benches where there are several. */
function machines(results: readonly BenchResult[]): string[] {
  const names = new Map<string, string[]>();
  for (const { name, measured } of results) {
    const machine = machineWord(measured);
    names.set(machine, [...(names.get(machine) ?? []), name]);
  }
  return [...names].map(([machine, of]) => (names.size === 1 ? machine : `${machine} (${of.join(', ')})`));
}

function verdictRows(bench: string, { name, unit, verdicts }: JudgedSeries): string[] {
  return verdicts.map((verdict) =>
    row(
      `[${bench}](#${bench}): ${name}`,
      verdictWord(verdict, unit),
      `≤ ${budgetWord(verdict.budget, unit)}`,
      verdict.budget.from,
      verdict.isHeld ? '✓' : '**missed**',
    ),
  );
}

function benchSection(
  { name, what, measured, series, error }: BenchResult,
  plotOf: (bench: string, series: string) => string,
) {
  const notes = series.flatMap((one) => (one.note ? [`- ${one.name}: ${one.note}`] : []));
  return [
    '',
    `### ${name}`,
    '',
    `${what} (${momentWord(measured)})`,
    '',
    ...(error === undefined ? [] : [`**It failed:** ${error}`]),
    ...(series.length === 0 ? [] : figureTable(series)),
    ...(notes.length === 0 ? [] : ['', ...notes]),
    ...(series.length === 0 ? [] : ['', series.map((one) => `![${one.name}](${plotOf(name, one.name)})`).join(' ')]),
  ];
}

function figureTable(series: readonly JudgedSeries[]): string[] {
  return [
    row('what', 'at', 'median (least – most)', 'reference', 'ratio', 'grows with'),
    row('---', '---:', '---:', '---:', '---:', '---:'),
    ...series.flatMap((one) => one.figures.map((figures, index) => figureRow(one, figures, index === 0))),
  ];
}

function figureRow(series: JudgedSeries, figures: PointFigures, isFirst: boolean): string {
  const { unit, sizes = '', growth } = series;
  const { size, median, spread, reference, ratio } = figures;
  return row(
    isFirst ? `${series.name}${series.reference ? ` : ${series.reference}` : ''}` : '',
    size === undefined ? '' : `${sizeWord(size)} ${sizes}`,
    `${withUnit(median, unit)} (${digits(spread[0])} – ${digits(spread[1])})`,
    reference === undefined ? '' : withUnit(reference, unit),
    ratio === undefined ? '' : `${digits(ratio)} ×`,
    isFirst && growth !== undefined ? `size^${growth.toFixed(2)}` : '',
  );
}

const row = (...cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
