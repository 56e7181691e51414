/** LibreOffice as a second layout engine: opens the file, and finds each heading on the page the contents list says. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { fieldsOf } from './fields.ts';
import type { Finding } from './finding.ts';
import { headingsOf } from './headings.ts';
import type { StageResult } from './stage.ts';
import { DOCUMENT, type WordPackage } from './word-package.ts';
import { collapsed } from './word-text.ts';
import { child } from './xml.ts';

const run = promisify(execFile);
const stage = 'LibreOffice';
const part = DOCUMENT;
const TIMEOUT = 120_000;
/** "1.1 Zweck ........ 3": a line of the contents list. */
const CONTENTS_LINE = /\.{5,}\s*\d+\s*$/;
/** Characters of a heading that surely stand on its first line. */
const FIRST_WORDS = 30;

export async function libreOfficeStage(file: string, word: WordPackage): Promise<StageResult> {
  const missing = await missingProgram();
  if (missing) return { stage, findings: [], skipped: `${missing} not found` };
  const folder = await mkdtemp(join(tmpdir(), 'check-docx-'));
  try {
    const pages = await pagesOf(file, folder);
    if (!pages)
      return { stage, findings: [{ rule: 'not-opened', part: 'package', message: 'makes no PDF of the file' }] };
    return { stage, findings: [...fieldErrors(pages), ...pageNumberFindings(word, pages)] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function missingProgram(): Promise<string | undefined> {
  for (const [program, argument] of [
    ['soffice', '--version'],
    ['pdftotext', '-v'],
  ] as const) {
    const found = await run(program, [argument]).then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
    );
    if (!found) return program;
  }
  return undefined;
}

/** Text per page as lines. The profile of its own keeps an open LibreOffice of the user out of it. */
async function pagesOf(file: string, folder: string): Promise<string[][] | undefined> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const args = [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    resolve(file),
  ];
  await run('soffice', args, { timeout: TIMEOUT }).catch(() => undefined);
  const pdf = join(folder, `${basename(file, extname(file))}.pdf`);
  if (!existsSync(pdf)) return undefined;
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-']);
  return stdout.split('\f').map((page) => page.split('\n').map(collapsed));
}

function fieldErrors(pages: string[][]): Finding[] {
  const broken = pages.flat().find((line) => /Fehler!|Error!/.test(line));
  return broken ? [{ rule: 'field-error', part, message: `shows "${broken}"` }] : [];
}

/** Each heading of the contents list, looked up on the page that the list names. */
function pageNumberFindings(word: WordPackage, pages: string[][]): Finding[] {
  const numbers = pageNumbers(word);
  return headingsOf(word).flatMap(({ number, text, paragraph }) => {
    const bookmark = child(paragraph, 'w:bookmarkStart')?.attributes['w:name'] ?? '';
    const claimed = numbers.get(bookmark);
    if (claimed === undefined) return [];
    const start = collapsed(`${number} ${text}`).slice(0, FIRST_WORDS);
    const isHere = (page: string[] | undefined) =>
      page?.some((line) => line.startsWith(start) && !CONTENTS_LINE.test(line)) ?? false;
    if (isHere(pages[claimed - 1])) return [];
    const actual = pages.findLastIndex(isHere) + 1;
    const where = actual ? `is on ${actual}` : 'was not found';
    return { rule: 'page-number', part, place: `heading ${start}`, message: `contents list says ${claimed}, ${where}` };
  });
}

/** Bookmark → page number in the contents list. */
function pageNumbers({ xml }: WordPackage): Map<string, number> {
  const root = xml.get(part);
  const fields = root ? fieldsOf(root).fields : [];
  return new Map(
    fields.flatMap(({ code, result }) => {
      const bookmark = /^PAGEREF\s+(\S+)/.exec(code)?.[1];
      return bookmark && /^\d+$/.test(result.trim()) ? [[bookmark, Number(result)] as const] : [];
    }),
  );
}
