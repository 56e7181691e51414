/** Buttons that show a picture only: each says what it does, to the eye and to the ear, on every screen. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/test.ts';
import { SCREENS } from '../pages/screens.ts';

test('every button without words has a name and a tool tip', async ({ app }) => {
  test.setTimeout(600_000);
  const looked = new Set<string>();
  const tips: string[] = [];
  for (const [screen, open] of Object.entries(SCREENS)) {
    await test.step(screen, async () => {
      await open(app);
      const buttons = await wordless(app.page);
      expect.soft(unexplained(buttons), `${screen}: without a name, or with a second tip of the system`).toEqual([]);
      for (const { kind, mark, name } of buttons) {
        if (looked.has(kind)) continue;
        const tip = await tipOf(app.page, mark);
        // A message goes by itself.
        if (tip === undefined) continue;
        looked.add(kind);
        expect.soft(tip, `${screen}: tool tip of ${name}`).toContain(name);
        tips.push(tip);
      }
    });
  }
  // Where keys do the same, the tip teaches them.
  expect(tips).toContain('Neuer Vorgang … Strg N');
  expect(tips).toContain('Fett Strg B');
});

interface Wordless {
  /** Names it on the page. */
  mark: string;
  /** The same for buttons that differ only in what they are about: one of each is pointed at. */
  kind: string;
  name: string;
  title: string;
  html: string;
}

const BUTTONS = 'button, [role="button"]';

function wordless(page: Page): Promise<Wordless[]> {
  return page.locator(BUTTONS).evaluateAll((all) =>
    all.flatMap((button, place) => {
      // What neither pointer nor keyboard reaches while a dialogue is open.
      const isHidden = !button.checkVisibility({ visibilityProperty: true }) || button.closest('[aria-hidden="true"]');
      if (isHidden || button.textContent?.trim() !== '') return [];
      const name = button.getAttribute('data-tip') ?? button.getAttribute('aria-label') ?? '';
      const kind = `${button.querySelector('svg')?.getAttribute('class')} ${button.className}`;
      const mark = `${place}-${name}`;
      button.setAttribute('data-looked-at', mark);
      return [{ mark, kind, name, title: button.getAttribute('title') ?? '', html: button.outerHTML.slice(0, 200) }];
    }),
  );
}

const unexplained = (buttons: readonly Wordless[]) =>
  buttons.filter(({ name, title }) => name.trim() === '' || title !== '').map(({ html }) => html);

/** What is said about a button when the pointer comes to it; nothing of one that is gone meanwhile. */
async function tipOf(page: Page, mark: string): Promise<string | undefined> {
  const button = page.locator(`[data-looked-at=${JSON.stringify(mark)}]`);
  const tip = page.getByRole('tooltip');
  // Whatever scrolls takes the tip away, and what was brought into sight may still be on its way.
  for (let tries = 0; tries < 3; tries += 1) {
    if ((await button.count()) === 0) return undefined;
    await button.scrollIntoViewIfNeeded();
    await button.dispatchEvent('pointerover');
    const said = await tip.textContent({ timeout: 2000 }).catch(() => null);
    await page.locator('body').dispatchEvent('pointerover');
    await expect(tip).toHaveCount(0);
    if (said) return said;
  }
  return '';
}
