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
  return bodyParagraphs(file).map(textOf).join('\n');
}

/** The same with the type of notes: `*italic*`, `**bold**`, bullets indented by their level. */
export function wordTextWithType(file: string): string {
  const paragraphs = bodyParagraphs(file).map((paragraph) => {
    const level = /<w:pStyle w:val="TOMAnmerkungsliste(\d)"\/>/.exec(paragraph)?.[1];
    const runs = paragraph.split('<w:r>').map((run) => {
      const marker = `${/<w:b\/>/.test(run) ? '**' : ''}${/<w:i\/>/.test(run) ? '*' : ''}`;
      return marker + textOf(run) + marker;
    });
    return (level === undefined ? '' : `${'  '.repeat(Number(level) - 1)}- `) + runs.join('');
  });
  return paragraphs.join('\n');
}

function bodyParagraphs(file: string): string[] {
  return strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array()).split('</w:p>');
}

function textOf(part: string): string {
  const texts = part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g);
  return Array.from(texts, ([, text = '']) => text)
    .join('')
    .replaceAll('\u00a0', ' ');
}
