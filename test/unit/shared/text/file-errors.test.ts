import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../shared/domain/localised.ts';
import type { CaseWarning } from '../../../../shared/file-format/case-warnings.ts';
import type { FileError } from '../../../../shared/file-format/file-error.ts';
import { caseTooLargeText, caseWarningText, fileErrorText } from '../../../../shared/text/file-errors.ts';

const place = { table: 'assessments', position: 12, record: 'ZUT-03', field: 'values.count' } as const;

const errors: FileError[] = [
  { kind: 'empty' },
  { kind: 'tooLarge', bytes: 70_000_000, limit: 67_108_864 },
  { kind: 'isArchive' },
  { kind: 'isPdf' },
  { kind: 'notUtf8' },
  { kind: 'notJson', line: 3, column: 19 },
  { kind: 'truncated', line: 3 },
  { kind: 'tooDeep' },
  { kind: 'tooManyValues' },
  { kind: 'forbiddenKey', key: '__proto__' },
  { kind: 'notACase' },
  { kind: 'isCatalogue' },
  { kind: 'isBackup' },
  { kind: 'isBackupKey' },
  { kind: 'encryptedForKeys' },
  { kind: 'encryptedForKeys', mayBeBackup: true },
  { kind: 'newerVersion', found: 2, supported: 1, producer: '' },
  ...(['missing', 'notText', 'notNumber', 'notYesOrNo', 'notList', 'wrongType', 'tooLong'] as const).map(
    (problem): FileError => ({ kind: 'invalid', place, problem }),
  ),
  { kind: 'duplicateId', place },
  { kind: 'danglingReference', place, to: 'organisations' },
  { kind: 'changedOutside' },
];
const warnings: CaseWarning[] = [
  { kind: 'unknownMeasures', ids: ['X-01'] },
  { kind: 'unknownParameters', ids: ['X-01.a', 'X-01.b', 'X-01.c', 'X-01.d'] },
  { kind: 'unknownTables', names: ['sites'] },
];

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(errors)('$kind is told in whole sentences', (error) => {
    const text = fileErrorText(error, language);
    expect(text).toMatch(/^\S.*\.$/);
    expect(text).not.toMatch(/undefined|null|\[object|\{/);
  });

  it('a case too large to write is told with the way out', () => {
    const text = caseTooLargeText({ kind: 'tooLarge', bytes: 70_000_000, limit: 67_108_864 }, language);
    expect(text).toMatch(/66[,.]8 MB.*64 MB.*(weniger Vorgänge|fewer operations).*\.$/);
  });

  it.each(warnings)('$kind is told in whole sentences', (warning) => {
    expect(caseWarningText(warning, language)).toMatch(/^\S.*\.$/);
  });
});

it('names place, cause and way out', () => {
  expect(fileErrorText({ kind: 'invalid', place, problem: 'notNumber' }, 'de')).toBe(
    'Antwort „ZUT-03“ (Nr. 12), Angabe „Werte › count“: Hier muss eine Zahl stehen, in der Datei steht etwas anderes. ' +
      'Bitte lassen Sie sich die Datei noch einmal schicken.',
  );
});

it.each(LANGUAGES)('names nothing by an id that people cannot read, in %s', (language) => {
  const own = '39bb8d30-7a1c-4d5e-9f00-112233445566';
  const error: FileError = { kind: 'invalid', place: { ...place, field: `values.${own}` }, problem: 'notText' };
  expect(fileErrorText(error, language)).not.toContain('39bb8d30');
  expect(fileErrorText(error, 'de')).toContain('(Nr. 12), Angabe „Werte“: ');
});

it('writes sizes as the language does', () => {
  expect(fileErrorText({ kind: 'tooLarge', bytes: 70_000_000, limit: 67_108_864 }, 'de')).toContain('66,8 MB');
  expect(fileErrorText({ kind: 'tooLarge', bytes: 70_000_000, limit: 67_108_864 }, 'en')).toContain('66.8 MB');
});

it('shows a few examples of many', () => {
  const text = caseWarningText({ kind: 'unknownParameters', ids: ['A.a', 'A.b', 'A.c', 'A.d'] }, 'de');
  expect(text).toContain('4 (A.a, A.b, A.c …)');
});

it('stays a sentence where a file names something endlessly', () => {
  const endless = 'k'.repeat(100_000);
  const error: FileError = { kind: 'invalid', place: { ...place, field: `values.${endless}` }, problem: 'badValue' };
  expect(fileErrorText(error, 'de')).toMatch(/„Werte › k{20,80}…“: .{20,200}\.$/);
  expect(caseWarningText({ kind: 'unknownMeasures', ids: [endless] }, 'de').length).toBeLessThan(300);
});
