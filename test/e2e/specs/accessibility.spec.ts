/** The screens under axe: nothing that keeps someone with a screen reader, a keyboard or weak eyes from working. */
import { expect, test } from '../fixtures/test.ts';
import { obstacles } from '../pages/obstacles.ts';
import { SCREENS } from '../pages/screens.ts';

test('no screen keeps anybody out, light or dark', async ({ app }) => {
  // Axe reads long lists element by element: minutes on a slow machine.
  test.setTimeout(900_000);
  for (const [screen, open] of Object.entries(SCREENS)) {
    await test.step(screen, async () => {
      await open(app);
      for (const colorScheme of ['light', 'dark'] as const) {
        // Every time: the offer of a newer catalogue starts the app anew.
        await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect(app.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
        const found = await obstacles(app.page, { coloursOnly: colorScheme === 'dark' });
        expect.soft(found, `${screen}, ${colorScheme}`).toEqual([]);
      }
    });
  }
});
