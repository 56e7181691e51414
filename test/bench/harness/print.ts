/** A result on the screen, as soon as it is there. */
import type { JudgedSeries, PointFigures } from './judge.ts';
import type { BenchResult } from './results.ts';
import { budgetWord, digits, sizeWord, verdictWord, withUnit } from './words.ts';

export function benchLines({ error, series }: BenchResult): string[] {
  if (error !== undefined) return [`  FAILED: ${error}`];
  return series.flatMap(seriesLines);
}

function seriesLines(series: JudgedSeries): string[] {
  const growth = [
    ...(series.growth === undefined ? [] : [`grows with size^${series.growth.toFixed(2)}`]),
    ...(series.ratioGrowth === undefined ? [] : [`its ratio with size^${series.ratioGrowth.toFixed(2)}`]),
  ];
  const verdicts = series.verdicts.map(
    (verdict) =>
      `    ${verdict.isHeld ? 'held' : 'MISSED'}: ${verdictWord(verdict, series.unit)}, budget ${budgetWord(verdict.budget, series.unit)}`,
  );
  return [
    `  ${series.name}${series.reference ? `, beside: ${series.reference}` : ''}`,
    ...series.figures.map((figures) => `    ${figureLine(figures, series)}`),
    ...(growth.length > 0 ? [`    ${growth.join(', ')}`] : []),
    ...(series.note ? [`    ${series.note}`] : []),
    ...verdicts,
  ];
}

function figureLine({ size, median, spread, reference, ratio }: PointFigures, { unit, sizes }: JudgedSeries): string {
  const at = size === undefined ? '' : `${sizeWord(size)} ${sizes ?? ''}: `;
  const ours = `${withUnit(median, unit)} (${digits(spread[0])}–${digits(spread[1])})`;
  const beside = reference === undefined ? '' : `, reference ${withUnit(reference, unit)}, ratio ${digits(ratio ?? 0)}`;
  return at + ours + beside;
}
