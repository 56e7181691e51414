/** The reference for whatever is seen in a window: an Electron window with nothing in it but a plain page. */
import { fileURLToPath } from 'node:url';
import { type DrivenApp, drive } from './driven-app.ts';
import { watch } from './probe.ts';

export const EMPTY_WINDOW = fileURLToPath(new URL('./empty-window', import.meta.url));

/** Opens the window with that HTML in it, looked on by the probe. */
export async function drivePlainPage(folder: string, html: string): Promise<DrivenApp> {
  const plain = await drive(EMPTY_WINDOW, folder);
  await plain.page.setContent(html);
  await plain.page.evaluate('globalThis.__name = (named) => named');
  await watch(plain.page);
  return plain;
}
