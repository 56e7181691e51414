import fc from 'fast-check';
import { SEED } from './settings.ts';

/** Finely enough for moments of some seconds. */
const STEPS = 100_000;

/** Random numbers, each as likely as any other: of its doubles fast-check would give mostly very small ones. */
export function randomShares(count: number, { from, to } = { from: 0, to: 0.9999 }): number[] {
  const anyStep = fc.noBias(fc.nat({ max: STEPS }));
  return fc.sample(anyStep, { seed: SEED, numRuns: count }).map((step) => from + (step / STEPS) * (to - from));
}
