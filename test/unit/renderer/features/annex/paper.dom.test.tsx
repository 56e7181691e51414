import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../../../../renderer/features/annex/paper/pages.ts';
import { Paper } from '../../../../../renderer/features/annex/paper/paper.tsx';
import { DELIVERED_DESIGN } from '../../../../../renderer/features/annex/paper/paper-design.ts';
import { averageWidths } from '../../../../../renderer/features/annex/paper/text-width.ts';
import type { AnnexDocument, Block } from '../../../../../shared/annex/document.ts';
import { annexTexts, footnotesOf } from '../../../../../shared/annex/document.ts';
import { typeset } from '../../../../../shared/annex/typeset/typeset.ts';
import { body, item, paragraph } from '../../../../support/annex-builder.ts';
import { sampleAnnex } from '../../../../support/sample-annex.ts';
import { smallAnnex } from '../../../../support/small-annex.ts';

function show(raw: AnnexDocument): HTMLElement[] {
  const { annex, sheets } = pagesOf(raw, averageWidths, DELIVERED_DESIGN);
  render(
    <Paper annex={annex} sheets={sheets} current={4} sheetLabel={(number) => `Seite ${number}`} onShow={() => {}} />,
  );
  return screen.getAllByRole('article');
}

const collapsed = (text: string) => text.replace(/[\s\u00A0]+/g, '');

describe('the sample annex on paper', () => {
  test('holds every text of the annex in order', () => {
    const annex = sampleAnnex();
    const sheets = show(annex);
    for (const mark of document.querySelectorAll('sup')) mark.remove();
    const text = collapsed(sheets.map((sheet) => sheet.textContent).join(''));
    const wanted = annexTexts(typeset({ ...annex, header: { left: '', right: '' }, footer: { left: '', pageOf: '' } }));
    let at = 0;
    for (const part of wanted.slice(0, wanted.length - footnotesOf(annex).length).map(collapsed)) {
      const found = text.indexOf(part, at);
      expect(found, part).toBeGreaterThanOrEqual(at);
      at = found + part.length;
    }
  });

  test('has letters that begin anew, dashes, boxes in cells and a link', () => {
    show(sampleAnnex());
    const [first, second] = screen.getAllByText('a.').map((mark) => mark.closest('ol'));
    expect(first && within(first).getByText('c.')).toBeTruthy();
    expect(second?.querySelectorAll('li')).toHaveLength(2);
    expect(screen.getByText('die Leitstelle').textContent).toMatch(/^–/);
    expect(screen.getByRole('cell', { name: '☐ geplant' })).toBeTruthy();
    expect(screen.getByTitle('https://lindenhain-rz.example/zertifikate?stand=2026#liste')).toBeTruthy();
  });

  test('says footnotes at the foot of the sheet that refers to them', () => {
    const sheets = show(sampleAnnex());
    const sheet = sheets.find(({ textContent }) => textContent?.includes('Zuletzt geprüft'));
    expect(sheet?.textContent).toMatch(/Trennung der Mandanten1[^0-9].*1 Zuletzt geprüft/s);
  });

  test('has a line for each signature', () => {
    show(sampleAnnex());
    const table = screen.getByRole('table', { name: 'Unterschriften' });
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    expect(within(table).getAllByText('Ort, Datum')).toHaveLength(2);
  });
});

test('a list that goes on on the next sheet goes on with its letters', () => {
  const items = Array.from({ length: 60 }, (_, index) => item(`Punkt ${index + 1}`));
  const list: Block = { kind: 'list', marks: 'letters', items };
  const sheets = show(smallAnnex([body('Davor'), list]));
  const letters = sheets.map((sheet) => [...sheet.querySelectorAll('ol > li')].map((it) => it.textContent));
  expect(letters.length).toBeGreaterThan(1);
  expect(letters.flat().slice(25, 28)).toEqual(['z.Punkt 26', 'aa.Punkt 27', 'bb.Punkt 28']);
  expect(letters.flat()).toHaveLength(60);
});

test('what is no https address is no link', () => {
  show(smallAnnex([paragraph('body', { text: 'hier', href: 'javascript:alert(1)' })]));
  expect(screen.getByText('hier').className).not.toContain('link');
});
