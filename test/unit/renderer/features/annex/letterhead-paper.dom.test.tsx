/** Sheets on the page of a letterhead: its edges, running lines, pictures, and how texts look on it. */
import { cleanup, render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../../../../renderer/features/annex/paper/pages.ts';
import { Paper } from '../../../../../renderer/features/annex/paper/paper.tsx';
import { pageKind, textHeight } from '../../../../../renderer/features/annex/paper/paper-design.ts';
import {
  type DrawnLetterhead,
  designOf,
  drawnLetterheadSchema,
  lookProperties,
  type PaperLook,
  paperLook,
} from '../../../../../renderer/features/annex/paper/paper-look.ts';
import { PaperUseContext, usedLook } from '../../../../../renderer/features/annex/paper/paper-use.ts';
import { pageEdges } from '../../../../../renderer/features/annex/paper/story-height.ts';
import { averageWidths } from '../../../../../renderer/features/annex/paper/text-width.ts';
import { printContent, readPrintContent } from '../../../../../renderer/features/annex/print/print-content.ts';
import type { Block } from '../../../../../shared/annex/document.ts';
import { readPaper } from '../../../../../shared/docx/read-paper.ts';
import { organisationIdSchema } from '../../../../../shared/domain/ids.ts';
import { newAnnexDesign } from '../../../../../shared/domain/new-records.ts';
import { body, item } from '../../../../support/annex-builder.ts';
import { englishLetterhead } from '../../../../support/letterheads/english-letterhead.ts';
import { firstPageLetterhead } from '../../../../support/letterheads/first-page-letterhead.ts';
import { germanLetterhead } from '../../../../support/letterheads/german-letterhead.ts';
import { type LetterheadParts, letterhead, paragraph } from '../../../../support/letterheads/letterhead-parts.ts';
import { smallAnnex } from '../../../../support/small-annex.ts';

const record = newAnnexDesign({ id: organisationIdSchema.parse('5f0c2c8e-6c1d-4c7e-9b7e-0d6c3d1f9a11') });

async function drawn(parts: LetterheadParts): Promise<DrawnLetterhead> {
  const { paper } = await readPaper(letterhead(parts));
  return { paper, edges: pageEdges(paper, averageWidths) };
}
const lookIn = async (parts: LetterheadParts): Promise<PaperLook> => paperLook(record, await drawn(parts));

function show(look: PaperLook, blocks: Block[]): HTMLElement[] {
  const { annex, sheets } = pagesOf(smallAnnex(blocks), averageWidths, designOf(look));
  render(
    <PaperUseContext value={{ isPrinted: false, topLevel: 2, ...usedLook(look) }}>
      <Paper annex={annex} sheets={sheets} current={1} sheetLabel={(number) => `Seite ${number}`} onShow={() => {}} />
    </PaperUseContext>,
  );
  return screen.getAllByRole('article');
}

const long = (count: number) => Array.from({ length: count }, (_, index) => body(`Absatz ${index}`));

describe('on the page of a letterhead', () => {
  test('sheets have its size and margins, and hold what has room between them', async () => {
    const look = await lookIn(englishLetterhead());
    const [first, ...others] = show(look, long(120));
    expect(first?.style).toMatchObject({ width: '612pt', minHeight: '792pt', padding: '72pt' });
    expect(textHeight(designOf(look), 1)).toBe(648);
    // Text of 12 points on a smaller page: fewer paragraphs on each.
    expect(first?.querySelectorAll('p').length).toBeLessThan(35);
    expect(others.length).toBeGreaterThan(2);
  });

  test('running lines say what the annex is, and count its pages', async () => {
    const [first, second] = show(await lookIn(germanLetterhead()), long(100));
    const { creator } = smallAnnex([]).properties;
    expect(first?.textContent).toContain(creator);
    expect(first?.textContent).toMatch(/Seite 1 von \d/);
    expect(second?.textContent).toMatch(/Seite 2 von \d/);
    expect(first?.querySelector('img')?.src).toMatch(/^data:image\/png/);
    expect(first?.textContent).not.toContain('{{');
  });

  test('the first one has its own, with what hangs on the page', async () => {
    const look = await lookIn(firstPageLetterhead());
    const [first, second] = show(look, long(100));
    expect(first?.textContent).toContain('Lindenallee 1');
    expect(first?.querySelector<HTMLElement>('img')?.parentElement?.style.left).toMatch(/^411\.\d+pt$/);
    expect(second?.querySelector('img')).toBeNull();
    expect(second?.textContent).toContain('Seite 2');
    expect([1, 2].map((number) => pageKind(designOf(look), number))).toEqual(['first', 'default']);
  });

  test('lines with tabs stand at their stops', async () => {
    const [first] = show(await lookIn(englishLetterhead()), long(1));
    const page = [...(first?.querySelectorAll('span') ?? [])].find(({ textContent }) => textContent === 'Page 1 of 1');
    expect(page?.style).toMatchObject({ left: '468pt', transform: 'translateX(-100%)' });
  });

  test('texts look as its styles say; capitals leave the sharp s as it is', async () => {
    const look = await lookIn(englishLetterhead());
    show(look, [
      { kind: 'title', text: 'Maßnahmen' },
      { kind: 'heading', level: 1, number: '1', text: 'Zutritt' },
    ]);
    const title = screen.getByText('ß').parentElement;
    expect(title?.textContent).toBe('Maßnahmen');
    expect(title?.style).toMatchObject({ textTransform: 'uppercase', textAlign: 'center', fontSize: '24pt' });
    expect(screen.getByText('ß').style.textTransform).toBe('none');
    expect(screen.getByText('Zutritt').style.fontFamily).toContain('Cambria');
    expect(lookProperties(look)).toMatchObject({ '--paper-head': '#2f5496', '--paper-font': '"Times New Roman"' });
  });

  test('bullets are its own where its list has room for all levels of the annex', async () => {
    const look = await lookIn(germanLetterhead());
    show(look, [{ kind: 'list', items: [item('flach')] }]);
    expect(screen.getByText('flach').textContent).toMatch(/^–/);
    cleanup();
    show(look, [{ kind: 'list', items: [item('tief', item('innen'))] }]);
    expect(screen.getByText('tief').textContent).toMatch(/^•/);
  });

  test('headings have the dot that it puts behind numbers', async () => {
    show(await lookIn(germanLetterhead()), [{ kind: 'heading', level: 1, number: '1', text: 'Zutritt' }]);
    expect(screen.getByText('1.')).toBeTruthy();
  });
});

describe('the room for text', () => {
  test('begins below a header that is higher than its margin, and never gets lost', async () => {
    const lines = (count: number) => Array.from({ length: count }, () => paragraph('Zeile')).join('');
    const usual = (await drawn(germanLetterhead())).edges.default;
    const high = (await drawn(germanLetterhead({ header: lines(12) }))).edges.default;
    const endless = (await drawn(germanLetterhead({ header: lines(300) }))).edges.default;
    expect(usual).toEqual({ top: 113.4, bottom: 85.05 });
    expect(high.top).toBeGreaterThan(200);
    expect(endless.top).toBeLessThan(400);
  });
});

test('a letterhead reaches the window that prints as it is, and nothing else does', async () => {
  const look = await lookIn(germanLetterhead());
  const annex = smallAnnex([body('Text')]);
  expect(readPrintContent(printContent({ annex, look }))).toEqual({ annex, look });
  const bad = structuredClone(look.letterhead) as DrawnLetterhead;
  bad.paper.pictures['word/media/image1.png'] = 'https://zaehlpixel.example/a.png';
  expect(drawnLetterheadSchema.safeParse(bad).success).toBe(false);
  const font = structuredClone(look.letterhead) as DrawnLetterhead;
  font.paper.texts.body.font = 'a"; background: url(https://zaehlpixel.example)';
  expect(drawnLetterheadSchema.safeParse(font).success).toBe(false);
});
