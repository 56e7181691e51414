import { describe, expect, test } from 'vitest';
import { layoutSchema, withoutParts } from '../../../../shared/annex/layout.ts';
import type { Draft } from '../../../../shared/annex/numbering.ts';
import { heading, numbered } from '../../../../shared/annex/numbering.ts';
import { standardLayout } from './annex-samples.ts';

describe('layout', () => {
  test('parts can be left out, but none is added', () => {
    const layout = standardLayout();
    expect(withoutParts(layout, [])).toEqual(layout);
    const without = withoutParts(layout, ['planned', 'notes']);
    expect(without.sections).toEqual(layout.sections.filter((name) => name !== 'planned'));
    expect(without.notes).toBe(false);
    expect(withoutParts(without, []).sections).not.toContain('planned');
  });

  test('a section cannot be printed twice', () => {
    const layout = standardLayout();
    expect(layoutSchema.safeParse({ ...layout, sections: ['cover', 'cover'] }).success).toBe(false);
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
});
