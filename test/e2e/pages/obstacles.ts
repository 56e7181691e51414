/** What axe finds that keeps people out. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What depends on colours; all else is the same in both schemes. */
const RULES_ON_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Serious and critical violations, each with the places where it occurs. */
export async function obstacles(page: Page, { coloursOnly = false } = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // Otherwise axe finishes in a second page, and the app opens none.
    .setLegacyMode()
    // Of what is in order, one place says that it was looked at: naming each takes longer than looking.
    .options({ resultTypes: ['violations'], ...(coloursOnly && { runOnly: RULES_ON_COLOURS }) });
  const { passes, violations } = await axe.analyze();
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`));
}
