/** Figures as people read them. */
import type { Budget, Unit } from './bench.ts';
import type { Verdict } from './judge.ts';

/** Three digits, in groups of three from 10,000 on. */
export function digits(value: number): string {
  if (value === 0) return '0';
  const size = Math.floor(Math.log10(Math.abs(value)));
  if (size < -3) return value.toExponential(1);
  return value.toLocaleString('en', {
    minimumFractionDigits: 0,
    maximumFractionDigits: Math.max(0, 2 - size),
    useGrouping: Math.abs(value) >= 10_000,
  });
}

/** A size is a count that was chosen: no digit of it is rounded. */
export const sizeWord = (size: number): string => size.toLocaleString('en', { useGrouping: size >= 1000 });

export const withUnit = (value: number, unit: Unit): string =>
  unit === 'count' ? digits(value) : `${digits(value)} ${unit}`;

/** "12 ×", "16.7 ms (p95)", "size^1.1". */
export function budgetWord({ of, atMost }: Budget, unit: Unit): string {
  return figureWord(of, atMost, unit);
}

export const verdictWord = ({ budget, value }: Verdict, unit: Unit): string => figureWord(budget.of, value, unit);

function figureWord(of: Budget['of'], value: number, unit: Unit): string {
  if (of === 'ratio') return `${digits(value)} ×`;
  if (of === 'growth') return `size^${value.toFixed(2)}`;
  if (of === 'ratioGrowth') return `ratio ~ size^${value.toFixed(2)}`;
  return of === 'median' ? withUnit(value, unit) : `${withUnit(value, unit)} (${of})`;
}
