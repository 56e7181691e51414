import { expect, test } from 'vitest';
import { checkBytes } from '../../../../build/docx-check/check.ts';
import { headingsOf } from '../../../../shared/annex/document.ts';
import { type Draft, heading, listLetter, numbered } from '../../../../shared/annex/numbering.ts';
import { renderAnnex } from '../../../../shared/docx/render-annex.ts';
import { smallAnnex } from '../../../support/small-annex.ts';

const numbersOf = (drafts: readonly Draft[]) => headingsOf({ blocks: numbered(drafts) }).map(({ number }) => number);
const drafts: Draft[] = [
  heading(1, 'Eins'),
  heading(2, 'Darunter'),
  heading(1, 'Gruppe', { numbering: 'letters' }),
  heading(1, 'Anderes Haus', { numbering: 'none' }),
  heading(1, 'Neu', { restart: true }),
  heading(2, 'Darunter'),
  heading(1, 'Gruppe', { numbering: 'letters' }),
  heading(1, 'Weiter'),
  heading(1, 'Noch einmal neu', { restart: true }),
];

test('a heading that restarts begins numbers and letters anew', () => {
  expect(numbersOf(drafts)).toEqual(['1', '1.1', 'A', '', '1', '1.1', 'A', '2', '1']);
});

test('Word counts restarted headings in the same way', async () => {
  const annex = smallAnnex(numbered(drafts));
  const { findings } = checkBytes(await renderAnnex(annex, { pageNumbers: false }), annex);
  expect(findings).toEqual([]);
});

test('letters of lists go on behind z as Word goes on', () => {
  expect([1, 26, 27, 28, 53].map(listLetter)).toEqual(['a', 'z', 'aa', 'bb', 'aaa']);
});
