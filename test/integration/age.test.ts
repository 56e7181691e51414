/** Files with a passphrase open in the standard `age` tool, and its files open here. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { decrypted, encrypted } from '../../shared/file-format/passphrase.ts';
import { readFile } from '../../shared/file-format/read-file.ts';
import { PYTHON, WITHOUT } from '../support/outside-programs.ts';

/** `age` asks for the passphrase on the terminal only: answers whenever it asks, as often as it does. */
const AT_A_TERMINAL = `
import os, pty, sys
passphrase, command = sys.argv[1], sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
said = b''
try:
    while True:
        some = os.read(terminal, 1024)
        if not some:
            break
        said += some
        if said.rstrip().endswith(b':'):
            os.write(terminal, passphrase.encode() + b'\\n')
            said = b''
except OSError:
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;
const PASSPHRASE = 'vier gute Wörter hier';
const EXAMPLE = readFileSync('catalog/examples/softwarehaus.tomakte');

const folder = mkdtempSync(join(tmpdir(), 'age-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const age = (passphrase: string, ...args: string[]) =>
  execFileSync(PYTHON, ['-c', AT_A_TERMINAL, passphrase, 'age', ...args], { stdio: 'ignore' });

test.skipIf(WITHOUT.age)('the standard tool opens what is encrypted here, with the passphrase only', async () => {
  writeFileSync(at('ours.age'), await encrypted(EXAMPLE, PASSPHRASE));
  expect(() => age('falsch', '-d', '-o', at('wrong'), at('ours.age'))).toThrow();
  age(PASSPHRASE, '-d', '-o', at('back.tomakte'), at('ours.age'));
  expect(readFileSync(at('back.tomakte')).equals(EXAMPLE)).toBe(true);
});

test.skipIf(WITHOUT.age).each([['binary'], ['armoured', '-a']])(
  'what the standard tool has encrypted opens here (%s)',
  async (name, ...options) => {
    writeFileSync(at('plain.tomakte'), EXAMPLE);
    age(PASSPHRASE, '-p', ...options, '-o', at(`${name}.age`), at('plain.tomakte'));
    const opened = await decrypted(new Uint8Array(readFileSync(at(`${name}.age`))), PASSPHRASE);
    expect(opened.ok && readFile(opened.value).ok).toBe(true);
  },
);
