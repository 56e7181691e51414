/** What a journey looks for in the Word file that it has saved. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PROJECT } from '../fixtures/app-under-test.ts';

/** The file passes `npm run check:docx`. */
export function passesCheck(file: string): void {
  const tsx = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
  const output = execFileSync(process.execPath, [tsx, join(PROJECT, 'build/cli/check-docx.ts'), file], {
    encoding: 'utf8',
  });
  expect(output).toMatch(/^OK /);
}

/** All text of the file's body, paragraph by paragraph. */
export function wordText(file: string): string {
  const body = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
  const paragraphs = body.split('</w:p>').map((paragraph) => {
    const runs = paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g);
    return Array.from(runs, ([, text = '']) => text).join('');
  });
  return paragraphs.join('\n').replaceAll('\u00a0', ' ');
}
