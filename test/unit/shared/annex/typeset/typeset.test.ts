import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { annexTexts, blockInlines } from '../../../../../shared/annex/document.ts';
import { clean } from '../../../../../shared/annex/typeset/clean.ts';
import { typeset } from '../../../../../shared/annex/typeset/typeset.ts';
import { anyAnnex } from '../../../../support/annex-arbitraries.ts';
import { body, heading, measure, note, paragraph } from '../../../../support/annex-builder.ts';
import { smallAnnex } from '../../../../support/small-annex.ts';

const RAW = 'Nach Art. 32 der "Satzung"\uFFFF \u202Ealle 30 Tage\uD83D';
const FINISHED = 'Nach Art.\u00A032 der „Satzung“ alle 30\u00A0Tage\uFFFD';

test('every text of an annex is finished, wherever it stands', () => {
  const { blocks } = typeset(
    smallAnnex([
      heading(1, '1', RAW),
      body(RAW),
      paragraph('body', { text: 'a', footnote: RAW }),
      measure('ZUT-01', RAW, { qualifier: RAW, note: [note(RAW)] }),
      {
        kind: 'list',
        marks: 'letters',
        items: [{ inlines: [{ text: RAW }], children: [{ inlines: [{ text: RAW }], children: [] }] }],
      },
      { kind: 'signatures', title: '', description: '', parties: [{ role: RAW, name: RAW, lines: [RAW] }] },
    ]),
  );
  const texts = annexTexts(smallAnnex(blocks)).filter((text) => text.startsWith('Nach'));
  expect(new Set(texts)).toEqual(new Set([FINISHED]));
  expect(texts).toHaveLength(11);
});

test('addresses and ids keep their spaces and marks', () => {
  const { blocks } = typeset(smallAnnex([paragraph('body', { text: 'a "b" Nr. 5\uFFFF', verbatim: true })]));
  expect(blocks.flatMap(blockInlines).map(({ text }) => text)).toEqual(['a "b" Nr. 5']);
});

const plain = (texts: readonly string[]) =>
  texts.map((text) =>
    clean(text)
      .replace(/\u00A0/g, ' ')
      .replace(/[„“”]/g, '"'),
  );

test('it changes spaces and quotation marks only, and nothing when done again', () => {
  fc.assert(
    fc.property(anyAnnex, (annex) => {
      const once = typeset(annex);
      expect(plain(annexTexts(once))).toEqual(plain(annexTexts(annex)));
      expect(typeset(once)).toEqual(once);
    }),
  );
});

test('no text holds what deceives a reader or breaks a file', () => {
  const bad = fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '\u0000',
      '\u001B',
      '\u202E',
      '\u2066',
      '\uFEFF',
      '\uFFFE',
      '\uFFFF',
      '\uD83D',
      '\uDE00',
    ),
  });
  fc.assert(
    fc.property(bad, bad, (text, other) => {
      const { blocks } = typeset(smallAnnex([body(text), heading(1, '1', other)]));
      expect(annexTexts(smallAnnex(blocks)).join('')).not.toMatch(
        /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]|\p{Cs}/u,
      );
    }),
  );
});
