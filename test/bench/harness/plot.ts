/** A small picture of a series: what it takes at each size, or where its samples lie, with the reference beside it. */
import type { JudgedSeries } from './judge.ts';
import { type Dot, frame, type Line } from './plot-frame.ts';

/** In one column. */
const MOST_DOTS = 24;

/** SVG text; drawn for light and dark pages alike. */
export function plotOf(series: JudgedSeries): string {
  const isSized = series.figures.length > 1 && series.figures.every(({ size }) => size !== undefined);
  return isSized ? growthPlot(series) : samplePlot(series);
}

/** Both axes are logarithmic: linear growth is a line of the same slope everywhere. */
function growthPlot(series: JudgedSeries): string {
  const { name, unit, sizes, figures, points, reference } = series;
  const x = figures.map(({ size = 1 }) => size);
  const ours: Line = { label: 'app', kind: 'ours', x, y: figures.map(({ median }) => median) };
  const theirs = figures.flatMap((one) => one.reference ?? []);
  const lines =
    reference && theirs.length > 0 ? [ours, { label: reference, kind: 'reference', x, y: theirs } as Line] : [ours];
  const dots = points.flatMap(({ size = 1, samples, reference: others = [] }) => [
    ...some(samples).map((y): Dot => ({ x: size, y, kind: 'ours' })),
    ...some(others).map((y): Dot => ({ x: size, y, kind: 'reference' })),
  ]);
  return frame({ title: name, unit, sizes: sizes ?? '', lines: [...lines, ...limitLines(series, x)], dots, ticks: x });
}

/** One column of samples for the app, one for the reference. */
function samplePlot(series: JudgedSeries): string {
  const { name, unit, figures, points, reference } = series;
  const columns = figures.flatMap((figure, index) => {
    const { samples = [], reference: others } = points[index] ?? {};
    return [
      { label: 'app', kind: 'ours' as const, median: figure.median, samples },
      ...(others
        ? [{ label: reference ?? '', kind: 'reference' as const, median: figure.reference ?? 0, samples: others }]
        : []),
    ];
  });
  const lines = columns.map(({ label, kind, median }, index): Line => {
    const at = columnAt(index, columns.length);
    return { label, kind, x: [at * 0.92, at * 1.08], y: [median, median] };
  });
  const dots = columns.flatMap(({ kind, samples }, index) =>
    some(samples).map((y): Dot => ({ x: columnAt(index, columns.length), y, kind })),
  );
  const limits = limitLines(series, [1, 10]);
  return frame({ title: name, unit, sizes: '', lines: [...lines, ...limits], dots, ticks: [] });
}

/** The budgets that can be drawn: in the unit of the samples, or so many times the reference. */
function limitLines({ figures, budgets = [] }: JudgedSeries, x: readonly number[]): Line[] {
  return budgets.flatMap(({ of, atMost }): Line[] => {
    if (of === 'growth' || of === 'ratioGrowth') return [];
    const references =
      figures.length === x.length ? figures.map((one) => one.reference) : x.map(() => figures[0]?.reference);
    const y = of === 'ratio' ? references.map((reference) => atMost * (reference ?? Number.NaN)) : x.map(() => atMost);
    return [{ label: 'limit', kind: 'limit', x, y }];
  });
}

/** Evenly between 1 and 10 on the logarithmic axis. */
const columnAt = (index: number, count: number) => 10 ** ((index + 0.5) / count);

/** Of many samples a few that lie as all of them do, the least and the most among them: no more can be told apart. */
function some(samples: readonly number[]): number[] {
  if (samples.length <= MOST_DOTS) return [...samples];
  const sorted = [...samples].sort((one, other) => one - other);
  return Array.from({ length: MOST_DOTS }, (_, index) => {
    const rank = Math.round((index * (sorted.length - 1)) / (MOST_DOTS - 1));
    return sorted[rank] ?? 0;
  });
}
