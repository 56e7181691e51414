import { expect, test } from 'vitest';
import {
  type ReportLine,
  type ReportWords,
  reportLines,
} from '../../../../../renderer/features/letterhead/report-lines.ts';
import { inspectLetterhead } from '../../../../../shared/docx/inspect-letterhead.ts';
import { germanLetterhead } from '../../../../support/letterheads/german-letterhead.ts';
import { type LetterheadParts, letterhead, paragraph } from '../../../../support/letterheads/letterhead-parts.ts';

const WORDS: ReportWords = { style: (style) => `<${style}>`, simplified: (what) => `<${what}>` };
const linesOf = (more: Partial<LetterheadParts> = {}, missing: string[] = []) =>
  reportLines(inspectLetterhead(letterhead(germanLetterhead(more))), WORDS, missing);
const named = (lines: readonly ReportLine[], state: ReportLine['state']) =>
  lines.filter((line) => line.state === state).map(({ name }) => name);

test('a good letterhead lacks nothing', () => {
  const lines = linesOf();
  expect(named(lines, 'missing')).toEqual([]);
  expect(named(lines, 'found')).toEqual([
    'page',
    'header',
    'footer',
    'pageNumbers',
    'logo',
    'fonts',
    'styles',
    'letterheadNumbers',
    'placeholders',
    'placeEnd',
  ]);
});

test('lengths are in millimetres', () => {
  expect(linesOf()[0]?.values).toEqual({ width: 210, height: 297, top: 40, bottom: 30, left: 25, right: 25 });
});

test('styles have the names that the reader knows', () => {
  expect(linesOf().find(({ name }) => name === 'styles')?.values?.names).toMatch(/^<Normal>, <Title>, <heading 1>/);
});

test('what is missing is said: header, footer, page numbers', () => {
  const lines = linesOf({ header: '', footer: '' });
  expect(named(lines, 'missing')).toEqual(['noHeader', 'noFooter', 'noPageNumbers']);
  expect(named(lines, 'note')).toContain('noLogo');
});

test('unknown placeholders and text before the annex are said', () => {
  const lines = linesOf({ body: paragraph('Sehr geehrte {{Anrede}}') });
  expect(lines.find(({ name }) => name === 'unknownPlaceholders')?.values).toEqual({ names: '{Anrede}' });
  expect(named(lines, 'note')).toContain('placeBehindText');
});

test('what was left out is said once', () => {
  const lines = linesOf({
    body: '<w:p><w:commentRangeStart w:id="1"/><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>',
  });
  expect(lines.filter(({ name }) => name.startsWith('leftOut'))).toEqual([{ state: 'note', name: 'leftOut.comments' }]);
});

test('what preview and PDF draw otherwise than Word is said in one line, and so are missing fonts', () => {
  expect(linesOf().some(({ name }) => name === 'simplified' || name === 'missingFonts')).toBe(false);
  const section = `${germanLetterhead().section}<w:pgBorders/>`;
  const lines = linesOf({ body: paragraph('Sehr geehrte Damen und Herren'), section }, ['Hausschrift']);
  expect(lines.filter(({ name }) => name === 'simplified')).toEqual([
    { state: 'note', name: 'simplified', values: { names: '<bodyText>; <pageBorders>' } },
  ]);
  expect(lines.find(({ name }) => name === 'missingFonts')?.values).toEqual({ names: 'Hausschrift' });
});
