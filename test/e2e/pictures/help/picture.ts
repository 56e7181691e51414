/** How a picture of the help is made of what the window shows. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { HelpPageId } from '../../../../renderer/text/help/help-page.ts';
import { PICTURE_SIZE } from '../../../../renderer/text/help/help-page.ts';
import { PROJECT } from '../../fixtures/app-under-test.ts';

const FOLDER = join(PROJECT, 'renderer/features/help/pictures');
/** Letters stay clear, and a picture has some 15 KB. */
const QUALITY = 0.8;

/** A part of the window, in CSS pixels: as high as its width asks for. */
export interface Part {
  x: number;
  y: number;
  width: number;
}

/** Writes a part of the window as the picture of a page of the help, in both colour schemes. */
export async function takePicture(page: Page, name: HelpPageId, language: string, part: Part): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const clip = { ...part, height: (part.width * PICTURE_SIZE.height) / PICTURE_SIZE.width };
  await withoutMessages(page);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const png = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
    writeFileSync(join(FOLDER, `${name}-${language}-${scheme}.webp`), await asWebp(page, png));
  }
}

/** Chromium is there and writes WebP. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
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
    [png.toString('base64'), PICTURE_SIZE.width, PICTURE_SIZE.height, QUALITY] as const,
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
