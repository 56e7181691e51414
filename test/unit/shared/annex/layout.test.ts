import { describe, expect, test } from 'vitest';
import { inForm, partsOf, withoutParts } from '../../../../shared/annex/layout.ts';
import type { Draft } from '../../../../shared/annex/numbering.ts';
import { heading, numbered } from '../../../../shared/annex/numbering.ts';
import { groupIdSchema } from '../../../../shared/domain/ids.ts';
import { standardLayout } from './annex-samples.ts';

describe('layout', () => {
  test('parts can be left out, but none is added', () => {
    const layout = standardLayout();
    expect(withoutParts(layout, [])).toEqual(layout);
    const without = withoutParts(layout, ['planned', 'notes']);
    expect(without.chapters).toEqual(layout.chapters.filter(({ kind }) => kind !== 'planned'));
    expect(without.notes).toBe('none');
    expect(withoutParts(without, [])).toEqual(without);
  });

  test('has only those parts to leave out that it prints', () => {
    const layout = standardLayout();
    expect(partsOf(layout)).toEqual(expect.arrayContaining(['notes', 'planned', 'overview', 'confidential']));
    expect(partsOf(withoutParts(layout, ['notes', 'overview', 'confidential']))).toEqual(
      partsOf(layout).filter((part) => !['notes', 'overview', 'confidential'].includes(part)),
    );
  });

  test('running text takes the place of every form, in single groups too', () => {
    const exceptions = [{ groupId: groupIdSchema.parse('b1.1'), form: 'table' as const, legalReference: false }];
    const layout = { ...standardLayout(), exceptions };
    expect(inForm(layout, 'list')).toEqual(layout);
    const prose = inForm(layout, 'prose');
    expect([prose.form, ...prose.exceptions.map(({ form }) => form)]).toEqual(['prose', 'prose']);
    expect(prose.exceptions[0]?.legalReference).toBe(false);
  });
});

describe('numbers of headings', () => {
  const numbers = (...levels: (1 | 2 | 3)[]) =>
    numbered(levels.map((level): Draft => heading(level, 'x'))).map((block) => ('number' in block ? block.number : ''));

  test('count on each level and begin again below', () => {
    expect(numbers(1, 2, 2, 3, 3, 2, 1, 2, 3)).toEqual([
      '1',
      '1.1',
      '1.2',
      '1.2.1',
      '1.2.2',
      '1.3',
      '2',
      '2.1',
      '2.1.1',
    ]);
  });

  const lettered = (...levels: (1 | 2 | 3)[]): Draft[] =>
    levels.map((level) => heading(level, 'x', { numbering: 'letters' }));
  const numbersOf = (drafts: Draft[]) =>
    numbered(drafts).map((block) => (block.kind === 'heading' ? block.number : block.kind));

  test('by letters begin at chapters, and decimal ones go on behind them', () => {
    const drafts = [heading(1, 'x'), ...lettered(1, 2, 3, 2, 1, 2), heading(1, 'y'), heading(2, 'y')];
    expect(numbersOf(drafts)).toEqual(['1', 'A', 'A.1', 'A.1.1', 'A.2', 'B', 'B.1', '2', '2.1']);
  });

  test('by letters begin below the chapter where the groups of a flat scheme stand', () => {
    const drafts = [heading(1, 'x'), heading(1, 'Maßnahmen'), ...lettered(2, 3, 3, 2), heading(1, 'y')];
    expect(numbersOf(drafts)).toEqual(['1', '2', 'A', 'A.1', 'A.2', 'B', '3']);
  });

  test('go on behind Z as in Word', () => {
    expect(numbersOf(lettered(...Array.from({ length: 53 }, () => 1 as const))).slice(24)).toMatchObject({
      0: 'Y',
      1: 'Z',
      2: 'AA',
      3: 'BB',
      28: 'AAA',
    });
  });

  test('can be left out', () => {
    const drafts = [heading(1, 'x'), heading(1, 'y', { numbering: 'none' }), heading(2, 'y', { numbering: 'none' })];
    expect(numbersOf([...drafts, heading(1, 'z')])).toEqual(['1', '', '', '2']);
  });

  test('stand in references, before and behind the heading they point to', () => {
    const to = groupIdSchema.parse('b1.2');
    const reference: Draft = {
      kind: 'reference',
      to,
      block: (number) => ({ kind: 'paragraph', style: 'body', inlines: [{ text: `siehe ${number}` }] }),
    };
    const blocks = numbered([heading(1, 'x'), reference, heading(2, 'y', { anchor: to }), reference]);
    const said = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines : []));
    expect(said).toEqual([{ text: 'siehe 1.1' }, { text: 'siehe 1.1' }]);
    expect(blocks.filter((block) => 'anchor' in block)).toEqual([]);
  });
});
