/** What axe finds that keeps people out. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Serious and critical violations, each with the places where it occurs. */
export async function obstacles(page: Page): Promise<string[]> {
  // Otherwise axe finishes in a second page, and the app opens none.
  const { passes, violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`));
}
