/** The screens under axe: nothing that keeps someone with a screen reader, a keyboard or weak eyes from working. */
import { expect, test } from '../fixtures/test.ts';
import { obstacles } from '../pages/obstacles.ts';
import { SCREENS } from '../pages/screens.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no screen keeps anybody out (${colorScheme})`, async ({ app }) => {
    // Axe reads long lists element by element: minutes on a slow machine.
    test.setTimeout(900_000);
    for (const [screen, open] of Object.entries(SCREENS)) {
      await test.step(screen, async () => {
        await open(app);
        // Every time: the offer of a newer catalogue starts the app anew.
        await app.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect.soft(await obstacles(app.page), `${screen}, ${colorScheme}`).toEqual([]);
      });
    }
  });
}
