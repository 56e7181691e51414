/** Each of the 896 rows of the five studied annexes is printed by the example that stands for it, under the right heading. */
import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../shared/annex/document.ts';
import { missingHeld } from '../../support/studied/holds.ts';
import { statements } from '../../support/studied/printed.ts';
import { rowsOf, SEEDS, seedRows } from '../../support/studied/seed-rows.ts';
import { studiedCase } from '../../support/studied/studied-case.ts';

describe('the rows of the studied annexes', () => {
  it('are 896, each with what holds it', () => {
    expect(seedRows).toHaveLength(896);
    expect(new Set(seedRows.map(({ id }) => id)).size).toBe(896);
    expect(seedRows.filter(({ held }) => held.length === 0)).toEqual([]);
  });

  it.each(SEEDS)('of %s all stand in the annex where they belong', (seed) => {
    const studied = studiedCase(seed);
    const missing = rowsOf(seed).flatMap((row) =>
      row.held.flatMap((held) => {
        const reason = missingHeld(row, held, studied);
        return reason === null ? [] : [`${row.id}: ${reason}`];
      }),
    );
    expect(missing).toEqual([]);
  });

  it.each(SEEDS)('of %s stand in the English annex too, in English', (seed) => {
    const { annex, catalogue } = studiedCase(seed);
    const [german, english] = [statements(annex()), statements(annex('en'))];
    expect(english.map(({ measureId }) => measureId)).toEqual(german.map(({ measureId }) => measureId));
    const titles = new Map(catalogue.measures.map(({ id, title }) => [id as string, title]));
    const left = english.filter(({ measureId, text }) => {
      const { de = '', en = '' } = titles.get(measureId) ?? {};
      return de !== en && text.startsWith(de);
    });
    expect(left).toEqual([]);
    const headings = headingsOf(annex('en')).map(({ text }) => text);
    expect(headings.filter((it) => /Maßnahmen|Zwecke|Überprüfung|Verfügbarkeit und/.test(it))).toEqual([]);
  });
});
