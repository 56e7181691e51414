import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argumentSchemas } from '../../../../electron/ipc/arguments.ts';
import { LOOK_KINDS, type RequestName, SAVED_KINDS } from '../../../../shared/ipc/contract.ts';

const accepts = (name: RequestName, argument: unknown) => argumentSchemas[name].safeParse(argument).success;
const save = { kind: 'annex', suggestedName: 'Anlage', bytes: new Uint8Array([1]) };

describe('arguments of requests', () => {
  test('pass as the contract has them', () => {
    for (const kind of SAVED_KINDS) expect(accepts('files:save', { ...save, kind })).toBe(true);
    expect(accepts('files:savePrintedPdf', { suggestedName: 'Matrix', sheet: 'A3 landscape' })).toBe(true);
    expect(accepts('app:setPreferences', { language: 'de', colorScheme: 'system' })).toBe(true);
    expect(accepts('files:showInFolder', '4dd1f2b0-57a5-4c1e-9f68-1f3b6c2f7f10')).toBe(true);
    expect(accepts('menu:setAvailable', ['undo', 'search'])).toBe(true);
    expect(accepts('app:info', undefined)).toBe(true);
    for (const kind of LOOK_KINDS) expect(accepts('files:openLook', kind)).toBe(true);
  });

  test.each([
    { ...save, kind: 'program' },
    { ...save, suggestedName: '' },
    { ...save, suggestedName: 'x'.repeat(256) },
    { ...save, bytes: [1, 2, 3] },
    { ...save, path: '/etc/passwd' },
    undefined,
  ])('of another shape are refused when saving (%#)', (argument) => {
    expect(accepts('files:save', argument)).toBe(false);
  });

  test.each([
    { suggestedName: '', sheet: 'A3 landscape' },
    { suggestedName: 'Matrix', sheet: 'A0' },
    { suggestedName: 'Matrix', sheet: 'A3 landscape', path: '/etc/passwd' },
    { suggestedName: 'Matrix', sheet: 'A3 landscape', headerTemplate: '<script></script>' },
    undefined,
  ])('of another shape are refused when printing (%#)', (argument) => {
    expect(accepts('files:savePrintedPdf', argument)).toBe(false);
  });

  test.each(['/etc/passwd', { kind: 'logo' }, undefined])(
    'for opening a letterhead are its kind, never a path (%#)',
    (argument) => {
      expect(accepts('files:openLook', argument)).toBe(false);
    },
  );

  test('for the files opened last are handles and wishes, never a path', () => {
    const file = '4dd1f2b0-57a5-4c1e-9f68-1f3b6c2f7f10';
    expect(accepts('files:openRecent', file)).toBe(true);
    expect(accepts('files:openRecent', '/etc/passwd')).toBe(false);
    for (const change of [{ kind: 'forget', file }, { kind: 'clear' }, { kind: 'keep', isKept: false }]) {
      expect(accepts('files:changeRecent', change)).toBe(true);
    }
    for (const change of [{ kind: 'add', path: '/x.tomakte' }, { kind: 'forget', file: '/x' }, { kind: 'keep' }]) {
      expect(accepts('files:changeRecent', change)).toBe(false);
    }
  });

  test('for printing an annex are a text and the size of a page, nothing else', () => {
    expect(accepts('print:annex', '{"language":"de"}')).toBe(true);
    expect(accepts('print:laidOut', { kind: 'ready', width: 595.3, height: 841.9, pages: 9 })).toBe(true);
    expect(accepts('print:laidOut', { kind: 'failed', message: 'no annex' })).toBe(true);
    for (const argument of [{ language: 'de' }, '', undefined]) expect(accepts('print:annex', argument)).toBe(false);
    for (const size of [0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e9, '595']) {
      expect(accepts('print:laidOut', { kind: 'ready', width: size, height: 841.9, pages: 9 })).toBe(false);
    }
    expect(accepts('print:content', '/etc/passwd')).toBe(false);
  });

  test('name a file beside which another is saved by its handle only', () => {
    const beside = '4dd1f2b0-57a5-4c1e-9f68-1f3b6c2f7f10';
    expect(accepts('files:save', { ...save, kind: 'annexPdf', beside })).toBe(true);
    expect(accepts('files:save', { ...save, kind: 'annexPdf', beside: '/home/user/Anlage.docx' })).toBe(false);
  });

  test('that are paths instead of handles are refused', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        expect(accepts('files:openSaved', path) || accepts('files:showInFolder', path)).toBe(false);
      }),
    );
  });

  test('are refused where none belong', () => {
    expect(accepts('app:info', {})).toBe(false);
    expect(accepts('menu:setAvailable', ['quit'])).toBe(false);
    expect(accepts('files:openCase', '/etc/passwd')).toBe(false);
  });
});
