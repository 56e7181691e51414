/** The few numbers that samples are told by. */

/** The middle one, or the mean of the two in the middle. @throws without values */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const middle = sorted.length / 2;
  if (Number.isInteger(middle)) return (at(sorted, middle - 1) + at(sorted, middle)) / 2;
  return at(sorted, Math.floor(middle));
}

/**
 * The smallest value that so many of a hundred do not exceed (nearest rank): a value that was really measured.
 *
 * @param share above 0, at most 1
 * @throws without values
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = ascending(values);
  return at(sorted, Math.max(0, Math.ceil(share * sorted.length) - 1));
}

/** The least and the most. @throws without values */
export function spread(values: readonly number[]): readonly [least: number, most: number] {
  const sorted = ascending(values);
  return [at(sorted, 0), at(sorted, sorted.length - 1)];
}

/**
 * The exponent k of value ~ size^k: the slope of the straight line nearest to the logarithms of both.
 *
 * @returns undefined for fewer than two different sizes; sizes and values are above zero
 */
export function growthExponent(sizes: readonly number[], values: readonly number[]): number | undefined {
  if (new Set(sizes).size < 2) return undefined;
  const [x, y] = [sizes.map(Math.log), values.map(Math.log)];
  const [meanX, meanY] = [mean(x), mean(y)];
  const slope = sum(x.map((one, index) => (one - meanX) * (at(y, index) - meanY)));
  return slope / sum(x.map((one) => (one - meanX) ** 2));
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;
const ascending = (values: readonly number[]) => [...values].sort((one, other) => one - other);

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
}
