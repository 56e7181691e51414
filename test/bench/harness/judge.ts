/** What the samples of a series say: figures and whether its budgets are held. */
import { type Budget, FEWEST_SAMPLES, type Figure, type Point, type Series } from './bench.ts';
import { growthExponent, median, percentile, spread } from './statistics.ts';

/** In the unit of the series, but `ratio`. */
export interface PointFigures {
  size?: number;
  median: number;
  p95: number;
  spread: readonly [least: number, most: number];
  reference?: number;
  ratio?: number;
}

export interface Verdict {
  budget: Budget;
  /** The worst of all points. */
  value: number;
  isHeld: boolean;
}

export interface JudgedSeries extends Series {
  figures: readonly PointFigures[];
  growth?: number;
  ratioGrowth?: number;
  verdicts: readonly Verdict[];
}

/** @throws when a point has too few samples to be told by, or a budget asks for what was not measured */
export function judged(series: Series): JudgedSeries {
  const figures = series.points.map((point) => figuresOf(series.name, point));
  const sizes = figures.flatMap(({ size }) => size ?? []);
  const ratios = figures.flatMap(({ ratio }) => ratio ?? []);
  const isSized = sizes.length === figures.length;
  const medians = figures.map((one) => one.median);
  const growth = isSized ? growthExponent(sizes, medians) : undefined;
  const ratioGrowth = isSized && ratios.length === sizes.length ? growthExponent(sizes, ratios) : undefined;
  const values: Record<Figure, number[]> = {
    ratio: ratios,
    median: medians,
    p95: figures.map(({ p95 }) => p95),
    most: figures.map((one) => one.spread[1]),
    growth: growth === undefined ? [] : [growth],
    ratioGrowth: ratioGrowth === undefined ? [] : [ratioGrowth],
  };
  const verdicts = (series.budgets ?? []).map((budget) => verdictOn(series.name, budget, values[budget.of]));
  return { ...series, figures, growth, ratioGrowth, verdicts };
}

function figuresOf(name: string, { size, samples, reference }: Point): PointFigures {
  for (const values of [samples, reference]) {
    if (values && values.length < FEWEST_SAMPLES) {
      throw new Error(`${name}: ${values.length} samples, ${FEWEST_SAMPLES} are the fewest`);
    }
    if (values?.some((value) => !Number.isFinite(value))) throw new Error(`${name}: a sample is no number`);
  }
  const ours = { size, median: median(samples), p95: percentile(samples, 0.95), spread: spread(samples) };
  if (!reference) return ours;
  return { ...ours, reference: median(reference), ratio: ours.median / median(reference) };
}

function verdictOn(name: string, budget: Budget, values: readonly number[]): Verdict {
  if (values.length === 0) throw new Error(`${name}: there is a budget for ${budget.of}, but nothing to tell it by`);
  const value = Math.max(...values);
  return { budget, value, isHeld: value <= budget.atMost };
}
