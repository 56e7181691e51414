import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { typography } from '../../../../../shared/annex/typeset/typography.ts';

/** Non-breaking spaces as underscores, for reading. */
const shown = (text: string) => typography(text).replaceAll('\u00A0', '_');

test.each([
  ['nach Art. 32 Abs. 1 lit. b DSGVO', 'nach Art._32_Abs._1_lit._b DSGVO'],
  ['dessen § 6 und §§ 7, 8', 'dessen §_6 und §§_7, 8'],
  ['z. B. 30 Tage, d. h. 99 %', 'z._B. 30_Tage, d._h. 99_%'],
  ['mindestens 14 Zeichen', 'mindestens 14_Zeichen'],
  ['nach 10 Versuchen, alle 24 Monate', 'nach 10_Versuchen, alle 24_Monate'],
  ['ISO/IEC 27001, TLS 1.3, Nr. 5', 'ISO/IEC_27001, TLS_1.3, Nr._5'],
  ['vom 1. März 2026', 'vom 1._März 2026'],
  ['Prof. Dr. Öztürk – Vertretung', 'Prof._Dr._Öztürk_– Vertretung'],
  ['i. e. 90 days, of 1 March 2026', 'i._e. 90_days, of 1_March 2026'],
  ['10 Tagebücher', '10 Tagebücher'],
])('%s → %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('changes nothing but spaces', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(typography(text).replaceAll('\u00A0', ' ')).toBe(text.replaceAll('\u00A0', ' '));
    }),
  );
});
