/** How a picture of the help is made of what the window shows. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { HelpPageId } from '../../../../renderer/text/help/help-page.ts';
import { PROJECT } from '../../fixtures/app-under-test.ts';

const FOLDER = join(PROJECT, 'renderer/features/help/pictures');
/** Letters stay clear, and a picture has some 40 KB. */
const QUALITY = 0.75;

interface Size {
  width: number;
  height: number;
}

/**
 * Writes a part of the window as the picture of a page of the help, in both colour schemes and as large as it is, so that it
 * ends where elements end.
 *
 * @param parts elements that stand side by side or one below the other: the picture reaches from the first to the last
 */
export async function takePicture(
  page: Page,
  name: HelpPageId,
  language: string,
  parts: readonly Locator[],
): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await withoutMessages(page);
  const clip = await settled(() => around(page, parts));
  noteSize(name, language, clip);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const png = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
    writeFileSync(join(FOLDER, `${name}-${language}-${scheme}.webp`), await asWebp(page, png, clip));
  }
}

/** A dialogue grows while its content is being counted or compared: the part is known when it stays the same for a while. */
async function settled<T>(look: () => Promise<T>): Promise<T> {
  let seen = await look();
  for (let same = 0; same < 5; ) {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const next = await look();
    same = JSON.stringify(next) === JSON.stringify(seen) ? same + 1 : 0;
    seen = next;
  }
  return seen;
}

/** What all of them cover, as far as it is in the window: elements that scroll reach beyond it. */
async function around(page: Page, parts: readonly Locator[]): Promise<Size & { x: number; y: number }> {
  const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
  const known = boxes.filter((box) => box !== null);
  if (known.length < parts.length) throw new Error('a part of the picture is not to be seen');
  const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const x = Math.max(0, Math.floor(Math.min(...known.map((box) => box.x))));
  const y = Math.max(0, Math.floor(Math.min(...known.map((box) => box.y))));
  const right = Math.min(window.width, Math.ceil(Math.max(...known.map((box) => box.x + box.width))));
  const bottom = Math.min(window.height, Math.ceil(Math.max(...known.map((box) => box.y + box.height))));
  return { x, y, width: right - x, height: bottom - y };
}

/** The window keeps as much room free for a picture as it will take. A file per language, because both are made at once. */
function noteSize(name: HelpPageId, language: string, { width, height }: Size): void {
  const file = join(FOLDER, `sizes-${language}.json`);
  const sizes: Record<string, Size> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const sorted = Object.entries({ ...sizes, [`${name}-${language}`]: { width, height } }).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** Chromium is there and writes WebP. */
async function asWebp(page: Page, png: Buffer, { width, height }: Size): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([source, width, height, quality]) => {
      const bytes = Uint8Array.from(atob(source), (char) => char.charCodeAt(0));
      const options = { resizeWidth: width, resizeHeight: height, resizeQuality: 'high' } as const;
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), options);
      const canvas = new OffscreenCanvas(width, height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      const made = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(made, (byte) => String.fromCharCode(byte)).join(''));
    },
    [png.toString('base64'), width, height, QUALITY] as const,
  );
  return Buffer.from(base64, 'base64');
}

/** Messages would stand in front of what is shown. */
async function withoutMessages(page: Page): Promise<void> {
  const close = page.locator('.mantine-Notification-closeButton');
  while ((await close.count()) > 0) {
    await close
      .first()
      .click({ timeout: 2000 })
      .catch(() => undefined);
  }
}
