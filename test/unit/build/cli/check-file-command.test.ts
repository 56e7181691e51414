import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkFileCommand } from '../../../../build/cli/check-file-command.ts';
import { encrypted } from '../../../../shared/file-format/passphrase.ts';

const EXAMPLE = readFileSync('catalog/examples/softwarehaus.tomakte');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tom-check-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function check(args: readonly string[], { language = 'en' as 'de' | 'en', passphrase = '' } = {}) {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const exitCode = await checkFileCommand(args, { language, passphrase, say, print: say });
  return { exitCode, said: said.join('\n') };
}

function fileOf(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe('npm run check:file', () => {
  test('says what a sound case holds', async () => {
    const { exitCode, said } = await check(['catalog/examples/softwarehaus.tomakte']);
    expect(exitCode).toBe(0);
    expect(said).toContain('case, sound');
    expect(said).toMatch(/assessments \d+/);
  });

  test('and what a sound house catalogue holds', async () => {
    const { exitCode, said } = await check(['test/fixtures/files/v1-house.tomkatalog'], { language: 'de' });
    expect(exitCode).toBe(0);
    expect(said).toContain('Hauskatalog in Ordnung');
  });

  test('names place and cause of what is wrong', async () => {
    const text = EXAMPLE.toString().replace(/"status": ?"implemented"/, '"status":"implementiert"');
    const { exitCode, said } = await check([fileOf('falsch.tomakte', Buffer.from(text))], { language: 'de' });
    expect(exitCode).toBe(1);
    expect(said).toMatch(/falsch\.tomakte: .*(Antwort|Umsetzungsstand)/);
  });

  test('finds a file that was cut off or changed outside', async () => {
    const cut = await check([fileOf('cut.tomakte', EXAMPLE.subarray(0, EXAMPLE.length / 2))]);
    const changed = await check([
      fileOf('changed.tomakte', Buffer.from(EXAMPLE.toString().replace(/"note": ?""/, '"note":"neu"'))),
    ]);
    expect([cut.exitCode, changed.exitCode]).toEqual([1, 1]);
  });

  test('opens encrypted files with the passphrase only', async () => {
    const file = fileOf('geheim.tomakte', await encrypted(EXAMPLE, 'vier gute Wörter hier', 4));
    expect(await check([file])).toMatchObject({
      exitCode: 1,
      said: expect.stringContaining('encrypted with a passphrase'),
    });
    expect(await check([file], { passphrase: 'falsch' })).toMatchObject({ exitCode: 1 });
    expect(await check([file], { passphrase: 'vier gute Wörter hier' })).toMatchObject({ exitCode: 0 });
    const passphraseFile = fileOf('passphrase.txt', Buffer.from('vier gute Wörter hier\r\nmehr\n'));
    expect(await check([file, '--passphrase-file', passphraseFile])).toMatchObject({ exitCode: 0 });
  });

  test('says how it is called when it is called otherwise, and what a path without a file means', async () => {
    for (const args of [[], ['a', 'b'], ['--unknown']]) expect((await check(args)).exitCode).toBe(2);
    expect(await check([join(folder, 'nicht-da')])).toMatchObject({ exitCode: 1 });
    expect(await check([folder])).toMatchObject({ exitCode: 1 });
  });
});
