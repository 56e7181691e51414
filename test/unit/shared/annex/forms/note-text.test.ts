import { expect, test } from 'vitest';
import { noteInline, withNote } from '../../../../../shared/annex/forms/note-text.ts';

const printed = (line: string, note: string) =>
  withNote([{ text: line }], noteInline(note))
    .map(({ text }) => text)
    .join('');

test.each([
  ['Chipkarten', 'Nur im Serverraum.', 'Chipkarten – Nur im Serverraum.'],
  ['Chipkarten werden ausgegeben.', 'Nur im Serverraum.', 'Chipkarten werden ausgegeben. Nur im Serverraum.'],
  ['Chipkarten', '', 'Chipkarten'],
])('a note behind "%s" can be told from it', (line, note, expected) => {
  expect(printed(line, note)).toBe(expected);
});
