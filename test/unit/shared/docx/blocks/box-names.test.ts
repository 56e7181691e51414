import { expect, test } from 'vitest';
import { boxNames } from '../../../../../shared/docx/blocks/box-names.ts';
import { measure } from '../../../../support/annex-builder.ts';

test('a box is tagged with its measure and counted in reading order', () => {
  const nameOf = boxNames();
  expect(nameOf(measure('ZUT-01', 'Türschließung'))).toEqual({ id: 1, tag: 'tom:ZUT-01', alias: 'Türschließung' });
  expect(nameOf(measure('ZUG-01', 'Kennwort'))).toMatchObject({ id: 2, tag: 'tom:ZUG-01' });
});

test('a measure that stands in two places gets two tags', () => {
  const nameOf = boxNames();
  const tags = [1, 2, 3].map(() => nameOf(measure('ZUT-01', 'Türschließung')).tag);
  expect(tags).toEqual(['tom:ZUT-01', 'tom:ZUT-01#2', 'tom:ZUT-01#3']);
});

test('tags of long ids stay within 64 characters and apart', () => {
  const nameOf = boxNames();
  const tags = [1, 2].map(() => nameOf(measure('A'.repeat(100), 'x')).tag);
  expect(tags.map((tag) => tag.length)).toEqual([64, 64]);
  expect(new Set(tags).size).toBe(2);
});

test('a long title is cut for the alias, never inside a character', () => {
  const { alias } = boxNames()(measure('ZUT-01', `${'x'.repeat(62)}😀 und mehr`));
  expect(alias).toBe(`${'x'.repeat(62)}…`);
});
