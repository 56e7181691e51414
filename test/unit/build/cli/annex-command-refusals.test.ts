import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { operation } from '../../shared/annex/annex-samples.ts';
import {
  annexPath,
  casePath,
  eachWithItsCase,
  folder,
  run,
  sampleContent,
  saveCase,
  secondOperation,
} from './annex-call.ts';

eachWithItsCase();

describe('a call that cannot be understood ends with 2 and writes nothing', () => {
  test.each([
    ['without files', () => [], /Aufruf: npm run annex/],
    ['without the annex', () => [casePath], /Aufruf: npm run annex/],
    ['one file too many', () => [casePath, annexPath, 'x.docx'], /x\.docx/],
    ['an unknown option', () => [casePath, annexPath, '--colour', 'red'], /--colour/],
    ['an unknown language', () => [casePath, annexPath, '--lang', 'fr'], /„fr“/],
    ['an unknown structure', () => [casePath, annexPath, '--scheme', 'z'], /Bekannt sind: a, b/],
    ['an unknown operation', () => [casePath, annexPath, '--operation', 'nix'], /„nix“[\s\S]*Kundenportal/],
    [
      'one operation and the organisation',
      () => [casePath, annexPath, '--operation', 'a', '--organisation'],
      /nur eines/,
    ],
    ['an unknown one of several operations', () => [casePath, annexPath, '--operations', 'Kundenportal,nix'], /„nix“/],
    ['a model that is no JSON file', () => [casePath, annexPath, '--model', casePath], /--model .*„\.json“/],
    ['the case as target', () => [casePath, casePath], /„\.docx“/],
  ])('%s', async (_, args, message) => {
    const before = readFileSync(casePath);
    const { exitCode, said } = await run(args());
    expect(said).toMatch(message);
    expect(exitCode).toBe(2);
    expect(existsSync(annexPath)).toBe(false);
    expect(readFileSync(casePath).equals(before)).toBe(true);
  });

  test('several operations: asks which, and names them', async () => {
    saveCase({ ...sampleContent(), operations: [operation, secondOperation] });
    const { exitCode, said } = await run([casePath, annexPath], 'en');
    expect(said).toMatch(/--operation:\n {2}Kundenportal .*\n {2}Newsletter/);
    expect(exitCode).toBe(2);
  });
});

describe('what cannot be read or written ends with 1, as a sentence', () => {
  test('no such case', async () => {
    const { exitCode, said } = await run([join(folder, 'fehlt.tomakte'), annexPath]);
    expect(said).toMatch(/fehlt\.tomakte: Die Datei oder der Ordner wurde nicht gefunden/);
    expect(exitCode).toBe(1);
  });

  test('a folder, a text, a changed case', async () => {
    expect((await run([folder, annexPath])).said).toContain('Das ist ein Ordner');
    const text = join(folder, 'text.tomakte');
    writeFileSync(text, 'Guten Tag');
    expect((await run([text, annexPath], 'en')).exitCode).toBe(1);
    writeFileSync(casePath, readFileSync(casePath, 'utf8').replace('Kundenportal', 'Kundenporta1'));
    expect((await run([casePath, annexPath])).said).toContain('außerhalb der App geändert');
    expect(existsSync(annexPath)).toBe(false);
  });

  test('a case without operations', async () => {
    saveCase({ ...sampleContent(), operations: [], versions: [], assessments: [] });
    expect(await run([casePath, annexPath])).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining('keinen Verarbeitungsvorgang'),
    });
  });

  test('a target that is a folder, or lies in one that is not there', async () => {
    mkdirSync(join(folder, 'Ordner.docx'));
    expect(await run([casePath, join(folder, 'Ordner.docx')])).toMatchObject({ exitCode: 1 });
    const { exitCode, said } = await run([casePath, join(folder, 'nirgends', 'Anlage.docx')]);
    expect(said).toContain('nicht gefunden');
    expect(exitCode).toBe(1);
  });

  test('a write-protected annex stays as it is', async () => {
    writeFileSync(annexPath, 'alt');
    chmodSync(annexPath, 0o444);
    const { exitCode, said } = await run([casePath, annexPath]);
    expect(said).toContain('schreibgeschützt');
    expect(exitCode).toBe(1);
    expect(readFileSync(annexPath, 'utf8')).toBe('alt');
  });
});

test('help is printed, not said', async () => {
  expect(await run(['--help'])).toMatchObject({
    exitCode: 0,
    said: '',
    printed: expect.stringContaining('--lang de|en'),
  });
});

test('as a program of its own it ends with the exit code and no stack trace', () => {
  const program = fileURLToPath(new URL('../../../../build/cli/annex.ts', import.meta.url));
  const env = { ...process.env, LC_ALL: 'de_DE.UTF-8' };
  const call = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', program, ...args], { encoding: 'utf8', env });
  const failed = call(join(folder, 'fehlt.tomakte'), annexPath);
  expect(failed.status).toBe(1);
  expect(failed.stdout).toBe('');
  expect(failed.stderr).toBe(`${join(folder, 'fehlt.tomakte')}: Die Datei oder der Ordner wurde nicht gefunden.\n`);
  expect(call()).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Aufruf: /) });
});
