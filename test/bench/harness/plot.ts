/** A small picture of a series: what it takes at each size, or where its samples lie, with the reference beside it. */
import type { JudgedSeries } from './judge.ts';
import { type Dot, frame, type Line } from './plot-frame.ts';

/** SVG text; drawn for light and dark pages alike. */
export function plotOf(series: JudgedSeries): string {
  const isSized = series.figures.length > 1 && series.figures.every(({ size }) => size !== undefined);
  return isSized ? growthPlot(series) : samplePlot(series);
}

/** Both axes are logarithmic: linear growth is a line of the same slope everywhere. */
function growthPlot({ name, unit, sizes, figures, points, reference }: JudgedSeries): string {
  const x = figures.map(({ size = 1 }) => size);
  const ours: Line = { label: 'app', kind: 'ours', x, y: figures.map(({ median }) => median) };
  const theirs = figures.flatMap((one) => one.reference ?? []);
  const lines =
    reference && theirs.length > 0 ? [ours, { label: reference, kind: 'reference', x, y: theirs } as Line] : [ours];
  const dots = points.flatMap(({ size = 1, samples, reference: others = [] }) => [
    ...samples.map((y): Dot => ({ x: size, y, kind: 'ours' })),
    ...others.map((y): Dot => ({ x: size, y, kind: 'reference' })),
  ]);
  return frame({ title: name, unit, sizes: sizes ?? '', lines, dots, ticks: x });
}

/** One column of samples for the app, one for the reference, and the limit as a line where it is in the same unit. */
function samplePlot({ name, unit, figures, points, reference, budgets }: JudgedSeries): string {
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
    samples.map((y): Dot => ({ x: columnAt(index, columns.length), y, kind })),
  );
  const limits = (budgets ?? []).flatMap(({ of, atMost }): Line[] => {
    const limit = of === 'ratio' ? atMost * (figures[0]?.reference ?? Number.NaN) : atMost;
    if (of === 'growth' || of === 'ratioGrowth' || !Number.isFinite(limit)) return [];
    return [{ label: 'limit', kind: 'limit', x: [1, 10], y: [limit, limit] }];
  });
  return frame({ title: name, unit, sizes: '', lines: [...lines, ...limits], dots, ticks: [] });
}

/** Evenly between 1 and 10 on the logarithmic axis. */
const columnAt = (index: number, count: number) => 10 ** ((index + 0.5) / count);
