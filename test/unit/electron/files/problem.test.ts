import { expect, test } from 'vitest';
import { FileProblemError, fileProblemOf } from '../../../../electron/files/problem.ts';
import { FILE_PROBLEMS } from '../../../../shared/ipc/file-problem.ts';
import { fileProblemTexts } from '../../../../shared/text/file-problem.ts';

const failing = (code: string) => Object.assign(new Error(code), { code });

test.each([
  ['EACCES', 'noPermission'],
  ['EPERM', 'noPermission'],
  ['EROFS', 'readOnly'],
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['ENOENT', 'notFound'],
  ['EBUSY', 'inUse'],
  ['EISDIR', 'isFolder'],
  ['EIO', 'other'],
] as const)('%s means %s', (code, problem) => {
  expect(fileProblemOf(failing(code))).toBe(problem);
});

test('a refusal of our own keeps its meaning, anything else is "other"', () => {
  expect(fileProblemOf(new FileProblemError('tooLarge'))).toBe('tooLarge');
  expect(fileProblemOf(new Error('no number'))).toBe('other');
  expect(fileProblemOf('text')).toBe('other');
});

test('every problem has a sentence in both languages', () => {
  for (const language of ['de', 'en'] as const) {
    expect(Object.keys(fileProblemTexts[language]).sort()).toEqual([...FILE_PROBLEMS].sort());
    expect(Object.values(fileProblemTexts[language]).every((sentence) => sentence.endsWith('.'))).toBe(true);
  }
});
