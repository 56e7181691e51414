import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  removeAllTemporaries,
  removeTemporaries,
  writeFileAtomically,
} from '../../../../electron/files/atomic-write.ts';
import { fileProblemOf } from '../../../../electron/files/problem.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'atomic-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const problemOfWriting = (path: string) => writeFileAtomically(path, bytes('new')).then(() => 'written', fileProblemOf);

describe('writing a file', () => {
  test('makes it with exactly these bytes and leaves nothing else behind', async () => {
    await writeFileAtomically(join(folder, 'Anlage.docx'), bytes('content'));
    expect(readdirSync(folder)).toEqual(['Anlage.docx']);
    expect(readFileSync(join(folder, 'Anlage.docx'), 'utf8')).toBe('content');
  });

  test('replaces an older one and keeps its access rights', async () => {
    const path = join(folder, 'Anlage.docx');
    writeFileSync(path, 'a much longer older content', { mode: 0o640 });
    await writeFileAtomically(path, bytes('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  test.skipIf(process.platform === 'win32')('follows a link instead of replacing it', async () => {
    writeFileSync(join(folder, 'real.docx'), 'old');
    symlinkSync(join(folder, 'real.docx'), join(folder, 'link.docx'));
    await writeFileAtomically(join(folder, 'link.docx'), bytes('new'));
    expect(readFileSync(join(folder, 'real.docx'), 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['link.docx', 'real.docx']);
  });

  test('works for a name as long as the file system allows', async () => {
    const name = `${'語'.repeat(83)}.docx`;
    expect(bytes(name)).toHaveLength(254);
    await writeFileAtomically(join(folder, name), bytes('new'));
    expect(readdirSync(folder)).toEqual([name]);
  });
});

describe('what cannot be written is named and changes nothing', () => {
  test('a write-protected file', async () => {
    const path = join(folder, 'Anlage.docx');
    writeFileSync(path, 'old');
    chmodSync(path, 0o444);
    expect(await problemOfWriting(path)).toBe('readOnly');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['Anlage.docx']);
  });

  test('a folder', async () => {
    mkdirSync(join(folder, 'Anlage.docx'));
    expect(await problemOfWriting(join(folder, 'Anlage.docx'))).toBe('isFolder');
  });

  test('a place that does not exist', async () => {
    expect(await problemOfWriting(join(folder, 'nowhere', 'Anlage.docx'))).toBe('notFound');
  });
});

describe('what a crash has left half-written', () => {
  const left = '.tom-katalog-0123456789abcdef.tmp';

  test('is removed at a start, and nothing else', () => {
    for (const name of [left, 'Anlage.docx', '.tom-katalog-short.tmp', 'x.tmp']) writeFileSync(join(folder, name), '');
    removeAllTemporaries(folder);
    expect(readdirSync(folder).sort()).toEqual(['.tom-katalog-short.tmp', 'Anlage.docx', 'x.tmp']);
  });

  test('stays where it may still be under way', async () => {
    writeFileSync(join(folder, left), '');
    await removeTemporaries(folder, 60_000);
    expect(readdirSync(folder)).toEqual([left]);
    const longAgo = new Date(Date.now() - 120_000);
    utimesSync(join(folder, left), longAgo, longAgo);
    await removeTemporaries(folder, 60_000);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('goes, too, where the clock was put back since', async () => {
    writeFileSync(join(folder, left), '');
    const nextYear = new Date(Date.now() + 365 * 24 * 3_600_000);
    utimesSync(join(folder, left), nextYear, nextYear);
    await removeTemporaries(folder, 60_000);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('cannot keep anything from starting: a folder that is not there, or in its place, is passed over', async () => {
    await removeTemporaries(join(folder, 'none'), 0);
    removeAllTemporaries(join(folder, 'none'));
    mkdirSync(join(folder, left));
    removeAllTemporaries(folder);
    expect(readdirSync(folder)).toEqual([left]);
  });
});
