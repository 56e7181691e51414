/** Files with a passphrase that were damaged on the way, or made to do harm: each is refused with a sentence. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { armor, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { expect } from 'vitest';
import { LANGUAGES } from '../../../shared/domain/localised.ts';
import type { FileError } from '../../../shared/file-format/file-error.ts';
import { encrypted } from '../../../shared/file-format/passphrase.ts';
import { readAnyFile } from '../../../shared/file-format/read-any-file.ts';
import { fileErrorText } from '../../../shared/text/file-errors.ts';
import type { CampaignProperty } from './campaign.ts';
import { byteDamage, cutAt } from './damage-of-bytes.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
const PASSPHRASE = 'rumolaki-bedovu-tisane';
/** Quick, for tests; real files take 2^18. */
const QUICK = 4;
const KILOBYTE = 1024;
/** Larger ones that damage may ask for are real work: seconds and hundreds of megabytes, which is not what is tried here. */
const MOST_WORK = 12;

const plain = new Uint8Array(readFileSync(path.join(PROJECT, 'test/fixtures/files/v5-all-kinds.tomakte')));
const ascii = (text: string) => new TextEncoder().encode(text);
const wide = new Uint8Array(200 * KILOBYTE).fill(32);

async function forKeys(count: number): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (let index = 0; index < count; index += 1) {
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
  }
  return encrypter.encrypt(plain);
}

const ENCRYPTED = encrypted(plain, PASSPHRASE, QUICK);
const MADE: Record<string, () => Promise<Uint8Array>> = {
  'with a passphrase': () => ENCRYPTED,
  'with a passphrase, as text': async () => ascii(armor.encode(await ENCRYPTED)),
  'of several blocks': () => encrypted(wide, PASSPHRASE, QUICK),
  'for a key': () => forKeys(1),
};

/** What damage of the header may have made of the work factor; 0 = none. */
const workIn = (bytes: Uint8Array): number =>
  Number(/scrypt \S+ (\d+)/.exec(String.fromCharCode(...bytes.subarray(0, 120)))?.[1] ?? 0);

export const encryptedFiles: CampaignProperty = {
  name: 'a damaged file with a passphrase is refused with a sentence, unless nothing of it was lost',
  property: fc.asyncProperty(
    fc.constantFrom(...Object.keys(MADE)),
    fc.array(byteDamage, { minLength: 1, maxLength: 2 }),
    fc.constantFrom(PASSPHRASE, `${PASSPHRASE} `, 'x'),
    async (name, damages, passphrase) => {
      const whole = (await MADE[name]?.()) ?? new Uint8Array();
      const bytes = damages.reduce((file, { apply }) => apply(file), whole);
      const work = workIn(bytes);
      fc.pre(work <= MOST_WORK || work > 19);
      const outcome = await readAnyFile(bytes, { passphrase });
      if (outcome.ok) expect([name, passphrase]).toEqual([expect.stringContaining('passphrase'), PASSPHRASE]);
      else isToldInSentences(outcome.error);
    },
  ) as fc.IRawProperty<unknown>,
  sample: 60,
  runs: 2000,
  examples: Array.from({ length: Math.floor(plain.length / KILOBYTE) }, (_, index) => [
    'with a passphrase',
    [cutAt((index + 1) * KILOBYTE)],
    PASSPHRASE,
  ]),
};

const MANY = 200_000;
const stanza = (kind: string, work = '') =>
  `-> ${kind} bBjlhJVYZeE4aqUdmtRHfw${work}\nZV/AhotwSGqaPCU43cepl4WYUouAa17a3xpu4G2yi5k\n`;
const header = (...stanzas: string[]) => ascii(`age-encryption.org/v1\n${stanzas.join('')}--- x\n`);

/** Made to do harm, with what is to be said of each. */
export const MALICIOUS: Record<string, [bytes: () => Uint8Array | Promise<Uint8Array>, kind: FileError['kind']]> = {
  'endless work': [() => header(stanza('scrypt', ' 25')), 'encryptionTooCostly'],
  'work beyond all numbers': [() => header(stanza('scrypt', ` ${'9'.repeat(400)}`)), 'encryptionTooCostly'],
  'work that is no number': [() => header(stanza('scrypt', ' 1e1')), 'encryptionDamaged'],
  'negative work': [() => header(stanza('scrypt', ' -4')), 'encryptionDamaged'],
  'no work': [() => header(stanza('scrypt')), 'encryptionDamaged'],
  'two passphrases': [() => header(stanza('scrypt', ' 4'), stanza('scrypt', ' 4')), 'encryptionDamaged'],
  'a passphrase and a key': [() => header(stanza('scrypt', ' 4'), stanza('X25519')), 'encryptedForKeys'],
  'endless passphrases': [() => header(stanza('scrypt', ' 4').repeat(MANY)), 'encryptionDamaged'],
  'endless keys': [() => header(stanza('X25519').repeat(MANY)), 'encryptedForKeys'],
  'keys of a security token': [() => header(stanza('piv-p256')), 'encryptedForKeys'],
  'a key of ssh': [() => header(stanza('ssh-ed25519')), 'encryptedForKeys'],
  'a kind nobody knows': [() => header(stanza('joint-oil')), 'encryptedForKeys'],
  'a header without an end': [() => ascii(`age-encryption.org/v1\n${'-'.repeat(MANY)}`), 'encryptionDamaged'],
  'a header and nothing more': [() => ascii('age-encryption.org/v1\n'), 'encryptionDamaged'],
  'a frame of text with nothing in it': [
    () => ascii('-----BEGIN AGE ENCRYPTED FILE-----\n-----END AGE ENCRYPTED FILE-----\n'),
    'encryptionDamaged',
  ],
  'a frame of text without an end': [
    () => ascii(`-----BEGIN AGE ENCRYPTED FILE-----\n${'YWdl'.repeat(MANY)}`),
    'encryptionDamaged',
  ],
  'a frame of text around something else': [
    () => ascii(`-----BEGIN AGE ENCRYPTED FILE-----\n${btoa('no age at all')}\n-----END AGE ENCRYPTED FILE-----\n`),
    'encryptionDamaged',
  ],
  'something else inside': [() => encrypted(ascii('Sehr geehrte Damen und Herren'), PASSPHRASE, QUICK), 'notJson'],
  'nothing inside': [() => encrypted(new Uint8Array(), PASSPHRASE, QUICK), 'empty'],
  'a file with a passphrase inside': [async () => encrypted(await ENCRYPTED, PASSPHRASE, QUICK), 'encrypted'],
  'a wrong passphrase': [() => encrypted(plain, 'something else', QUICK), 'wrongPassphrase'],
};

export const readMalicious = async (name: string) =>
  readAnyFile((await MALICIOUS[name]?.[0]()) ?? new Uint8Array(), { passphrase: PASSPHRASE });

export function isToldInSentences(error: FileError): void {
  for (const language of LANGUAGES) {
    expect(fileErrorText(error, language)).toMatch(/^\S[\s\S]*\.$/);
    expect(fileErrorText(error, language)).not.toMatch(/undefined|\[object|NaN/);
  }
}
