import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEncrypted, isForKeys } from '../../../../shared/file-format/encrypted-file.ts';
import { decrypted, encrypted } from '../../../../shared/file-format/passphrase.ts';
import { readAnyFile } from '../../../../shared/file-format/read-any-file.ts';
import { readFile } from '../../../../shared/file-format/read-file.ts';

/** Quick, for tests; real files take 2^18. */
const QUICK = 4;
const TEXT = new TextEncoder().encode('{"format":"tomakte"}');
const PASSPHRASE = 'Für Ärzte: vier Wörter & 1 Zahl';

const locked = () => encrypted(TEXT, PASSPHRASE, QUICK);

describe('files with a passphrase', () => {
  test('give back what was put in', async () => {
    const file = await locked();
    expect(isEncrypted(file)).toBe(true);
    expect(new TextDecoder().decode(file)).not.toContain('tomakte');
    expect(await decrypted(file, PASSPHRASE)).toEqual({ ok: true, value: TEXT });
  });

  test('open with the same signs, composed otherwise', async () => {
    expect((await decrypted(await locked(), PASSPHRASE.normalize('NFD'))).ok).toBe(true);
  });

  test('say that the passphrase is wrong', async () => {
    expect(await decrypted(await locked(), 'für Ärzte')).toEqual({ ok: false, error: { kind: 'wrongPassphrase' } });
  });

  test('are recognised before anything of them is read', async () => {
    expect(readFile(await locked())).toEqual({ ok: false, error: { kind: 'encrypted' } });
    expect(isEncrypted(TEXT)).toBe(false);
    expect(isEncrypted(new Uint8Array())).toBe(false);
  });

  test('for the keys of people are told apart', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
    const forOne = { ok: false, error: { kind: 'encryptedForKeys', mayBeBackup: true } };
    const file = await encrypter.encrypt(TEXT);
    expect(await decrypted(file, PASSPHRASE)).toEqual(forOne);
    expect(await readAnyFile(file), 'no passphrase is asked for').toEqual(forOne);
    expect([isForKeys(file), isForKeys(await locked()), isForKeys(TEXT)]).toEqual([true, false, false]);
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
    const forTwo = { ok: false, error: { kind: 'encryptedForKeys' } };
    expect(await readAnyFile(await encrypter.encrypt(TEXT)), 'no backup of ours').toEqual(forTwo);
  });

  test('that ask for endless work are refused before it begins', async () => {
    const header =
      'age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw 25\nZV/AhotwSGqaPCU43cepl4WYUouAa17a3xpu4G2yi5k\n---';
    const file = new TextEncoder().encode(`${header} x\n`);
    expect(await decrypted(file, PASSPHRASE)).toEqual({ ok: false, error: { kind: 'encryptionTooCostly' } });
  });

  test('say that they are damaged, wherever they were cut or changed', async () => {
    const file = await locked();
    const cut = fc.nat(file.length - 1).map((length) => file.slice(0, length));
    const changed = fc
      .tuple(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }))
      .map(([at, by]) => file.map((it, index) => (index === at ? it ^ by : it)));
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, changed), async (damaged) => {
        // Work factors of two digits that a flipped bit makes would take their time.
        fc.pre(!/scrypt \S+ \d{2}/.test(String.fromCharCode(...damaged.subarray(0, 80))));
        const answer = await decrypted(damaged, PASSPHRASE);
        expect(answer.ok).toBe(false);
      }),
    );
  });
});
