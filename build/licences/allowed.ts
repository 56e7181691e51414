/** Which licences the app may be shipped with: those that ask for a notice and nothing of our users. */
import type { ShippedPackage } from './shipped-packages.ts';

/** SPDX expressions. A licence that is not listed stops packaging and tests, until somebody has read it. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  '(MIT OR CC0-1.0)',
  // Fonts only: may be bundled with any software.
  'OFL-1.1',
]);

/** The packages that must not be shipped as they are. */
export function notAllowed(packages: readonly ShippedPackage[]): ShippedPackage[] {
  return packages.filter(({ licence }) => !ALLOWED.has(licence));
}
