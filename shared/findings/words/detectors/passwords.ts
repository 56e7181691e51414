/** Passwords that were written down. "Passwort: mindestens 12 Zeichen" is none: what follows must look like a secret. */
import type { Mark } from '../../finding.ts';
import { inOrder } from './runs.ts';

const NAMES = 'passwort|kennwort|passwörter|kennwörter|password|passphrase|passcode|zugangscode|zugangskennwort';
/** What stands between the name and the secret is short and has one way to be read. */
const SAID = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NAMES})[ \\t*"“”„]{0,4}([:=]|(?:lautet|ist|is)(?=[ \\t:]))[ \\t:*]{0,4}(\\S{1,64})`,
  'giu',
);
const PIN = /(?<![\p{L}\p{N}])pin(?:-code)?[ \t]{0,2}(?:[:=]|lautet|ist|is)[ \t]{0,4}(\d{4,8})(?![\p{L}\p{N}.,%-])/giu;
const QUOTES = /^["'„“”‚‘»«*`]+|["'„“”‚‘»«*`.,;)]+$/g;
const TRAILING = /["'„“”‚‘»«*`.,;)\s]+$/;
/** Names of methods have digits too. */
const METHODS =
  /^(argon2|sha-?\d|bcrypt|pbkdf2|scrypt|aes|md5|fido2|webauthn|2fa|mfa|totp|oauth2?|sso|\d+[-–]?(stellig|zeichen|faktor)|mind?\.?\d)/i;
const AFTER_LAUTET = /^(wie|nicht|immer|für|bei|in|auf|standardmäßig|initial)$/i;

export function passwords(text: string): Mark[] {
  const said = [...text.matchAll(SAID)].filter(({ 1: verb = '', 2: word = '' }) => isSecret(verb, word));
  const marks = [...said, ...text.matchAll(PIN)].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.replace(TRAILING, '').length,
  }));
  return inOrder(marks);
}

function isSecret(verb: string, word: string): boolean {
  const bare = word.replace(QUOTES, '');
  if (METHODS.test(bare)) return false;
  if (verb.toLowerCase() === 'lautet') return bare.length >= 4 && !AFTER_LAUTET.test(bare);
  if (bare.length < 6 || !/\p{L}/u.test(bare)) return false;
  return /[!#$%&?+=@^~]/.test(bare.slice(0, -1)) || (/\d/.test(bare) && !/[-–/()]/.test(bare));
}
