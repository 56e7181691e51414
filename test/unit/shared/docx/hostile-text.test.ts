import { expect, test } from 'vitest';
import { checkBytes } from '../../../../build/docx-check/check.ts';
import { renderAnnex } from '../../../../shared/docx/render-annex.ts';
import { body, heading, measure, note } from '../../../support/annex-builder.ts';
import { smallAnnex } from '../../../support/small-annex.ts';
import { paragraphsOf } from '../../../support/word-reader.ts';

const LONG = 'Jede Sicherung wird geprüft. '.repeat(690).slice(0, 20_000);

test.each([
  ['a noncharacter that Word refuses', 'vor\uFFFFnach', 'vornach'],
  ['lone surrogates', 'vor\uD83Dnach', 'vor\uFFFDnach'],
  ['control characters', 'vor\u0000\u0007\u001Bnach', 'vornach'],
  ['bidirectional overrides', 'vor\u202Enach\u202C', 'vornach'],
  ['markup', '<w:p>&amp;]]></w:t>', '<w:p>&amp;]]></w:t>'],
  ['line breaks of all systems', 'eins\r\nzwei\rdrei\nvier', 'eins\nzwei\ndrei\nvier'],
  ['a tab', 'vor\tnach', 'vor\tnach'],
  ['soft and non-breaking hyphens', 'Daten\u00ADschutz E\u2011Mail', 'Daten\u00ADschutz E\u2011Mail'],
  ['right-to-left script', 'Büro תל אביב, Haifa', 'Büro תל אביב, Haifa'],
  ['emoji and combining signs', '👩‍👩‍👧 e\u0301 🇩🇪', '👩‍👩‍👧 e\u0301 🇩🇪'],
  ['boxes in a sentence', 'Mit ☒ und ☐ gekennzeichnet', 'Mit ☒ und ☐ gekennzeichnet'],
  ['20,000 characters', LONG, LONG],
  ['a word of 5,000 letters', 'x'.repeat(5000), 'x'.repeat(5000)],
])('%s: the file stays valid and the text readable', async (_, text, expected) => {
  const annex = smallAnnex([
    heading(1, '1', text),
    body(text),
    measure('ZUT-01', text, { qualifier: text, note: [note(text)] }),
  ]);
  const bytes = await renderAnnex(annex, { pageNumbers: false });

  const rules = checkBytes(bytes, annex).findings.map(({ rule }) => rule);
  expect(rules.filter((rule) => rule !== 'text-junk')).toEqual([]);
  const texts = paragraphsOf(bytes).map((paragraph) => paragraph.text);
  expect(texts).toEqual([expected, expected, `☒\t${expected} – ${qualifier(expected)}`, expected]);
});

/** A short qualifier has a little air on both sides. */
const qualifier = (text: string) => (text.length > 50 ? text : ` ${text} `);

test('words from right to left are marked as such, for Word to order them', async () => {
  const bytes = await renderAnnex(smallAnnex([body('Büro תל אביב, Haifa')]));
  const [paragraph] = paragraphsOf(bytes);
  const runs = paragraph?.element.children.filter(({ name }) => name === 'w:r') ?? [];
  const directions = runs.map((run) =>
    JSON.stringify(run.children.map(({ children }) => children.map(({ name }) => name))),
  );
  expect(directions.map((direction) => direction.includes('w:rtl'))).toEqual([false, true, false]);
});

test.each([
  ['a word of 20,000 letters', 'x'.repeat(20_000)],
  ['a paragraph of 10,000 lines', 'x\n'.repeat(10_000)],
])('%s keeps the contents list from having page numbers, not the file from being made', async (_, hostile) => {
  const listed = async (text: string) => {
    const contents = { kind: 'tableOfContents', title: 'Inhalt' } as const;
    const bytes = await renderAnnex(
      smallAnnex([contents, heading(1, '1', 'Titel'), measure('ZUT-01', 'a', { note: [note(text)] })]),
    );
    return paragraphsOf(bytes).map((paragraph) => paragraph.text)[1];
  };
  expect(await listed('kurz')).toMatch(/^1\tTitel\t1$/);
  expect(await listed(hostile)).toMatch(/^1\tTitel\t$/);
});
