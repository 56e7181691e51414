/**
 * Whole per cent of each part that add up to 100, by largest remainder; all 0 where there is nothing. What is there at all has at
 * least 1 as long as there are no more than 100 parts.
 */
export function percentages(parts: readonly number[]): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (total === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (100 * part) / total);
  const whole = exact.map((share) => (share > 0 ? Math.max(1, Math.floor(share)) : 0));
  const remainder = (at: number): number => (exact[at] ?? 0) - (whole[at] ?? 0);
  const missing = (): number => 100 - whole.reduce((sum, share) => sum + share, 0);
  const indices = parts.flatMap((part, at) => (part > 0 ? [at] : []));
  while (missing() > 0)
    add(
      indices.reduce((best, at) => (remainder(at) > remainder(best) ? at : best)),
      1,
    );
  while (missing() < 0) {
    const large = indices.filter((at) => (whole[at] ?? 0) > 1);
    if (large.length === 0) break;
    add(
      large.reduce((best, at) => (remainder(at) < remainder(best) ? at : best)),
      -1,
    );
  }
  return whole;

  function add(at: number, step: 1 | -1): void {
    whole[at] = (whole[at] ?? 0) + step;
  }
}
