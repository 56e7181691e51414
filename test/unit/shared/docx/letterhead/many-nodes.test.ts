import { describe, expect, test } from 'vitest';
import { openPackage } from '../../../../../shared/docx/letterhead/package/open-package.ts';
import { parseXml, TooManyNodes } from '../../../../../shared/docx/letterhead/package/xml.ts';
import { germanLetterhead } from '../../../../support/letterheads/german-letterhead.ts';
import { letterheadFiles } from '../../../../support/letterheads/letterhead-parts.ts';

const files = () => letterheadFiles(germanLetterhead());

describe('what has more parts than a letterhead needs is refused before it is kept', () => {
  const attributes = Array.from({ length: 60 }, (_, at) => `a${at}=""`).join(' ');
  test.each([
    ['elements', `<a>${'<b/>'.repeat(60)}</a>`],
    ['attributes', `<a ${attributes}/>`],
    ['texts', `<a>${'x<!---->'.repeat(60)}</a>`],
  ])('%s', (_, xml) => {
    expect(() => parseXml(xml, { left: 50 })).toThrow(TooManyNodes);
    expect(parseXml(xml).name).toBe('a');
  });

  test('counted over all parts of a file', () => {
    for (const most of [100, 200, 400]) expect(() => openPackage(files(), most)).toThrow(/tooComplex/);
    expect(openPackage(files(), 10_000).parts.size).toBeGreaterThan(5);
  });
});
