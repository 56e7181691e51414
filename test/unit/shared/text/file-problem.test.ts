import { expect, test } from 'vitest';
import { saveProblemText } from '../../../../shared/text/file-problem.ts';

test('a save into a folder that is gone names the file and the way out', () => {
  expect(saveProblemText({ name: 'Anlage.docx', problem: 'notFound' }, 'de')).toBe(
    '„Anlage.docx“ konnte nicht gespeichert werden: Der Ordner ist nicht mehr da. Wählen Sie einen anderen.',
  );
  expect(saveProblemText({ name: 'annex.docx', problem: 'notFound' }, 'en')).toContain('Choose another one.');
});

test('any other problem of saving names the file, too', () => {
  expect(saveProblemText({ name: 'annex.docx', problem: 'diskFull' }, 'en')).toBe(
    '“annex.docx” could not be saved. The disk is full.',
  );
});
