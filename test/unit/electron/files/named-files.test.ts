import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filesNamedIn, MOST_FILES } from '../../../../electron/files/named-files.ts';

const named = (...argv: string[]) => filesNamedIn(argv, '/home/anna', 'linux').map(({ path }) => path);
const onWindows = (...argv: string[]) => filesNamedIn(argv, 'C:\\Users\\anna', 'win32');

describe('a command line', () => {
  test('names files of this app, however they are written', () => {
    expect(named('/data/case.tomakte', 'house.tomkatalog', '../LOUD.TOMAKTE')).toEqual([
      '/data/case.tomakte',
      '/home/anna/house.tomkatalog',
      '/home/LOUD.TOMAKTE',
    ]);
  });

  test('may name them by address, as desktops do', () => {
    expect(named('file:///data/M%C3%BCller%20GmbH.tomakte')).toEqual(['/data/Müller GmbH.tomakte']);
    expect(named('file://elsewhere/data/case.tomakte', 'file:///%00.tomakte', 'file:///%')).toEqual([]);
  });

  test('says nothing with switches, folders, files of other programs and addresses of the web', () => {
    expect(named('.', '/opt/app', '--user-data-dir=/x.tomakte', '-r', '--', '', 'letter.docx')).toEqual([]);
    expect(
      named('https://example.org/case.tomakte', 'smb://server/x.tomakte', 'case.tomakte.exe', 'a\0.tomakte'),
    ).toEqual([]);
  });

  test('is heard to a certain length', () => {
    expect(named(...Array.from({ length: 1000 }, (_, index) => `${index}.tomakte`))).toHaveLength(MOST_FILES);
  });

  test('names only whole paths of files of this app, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.constantFrom('linux', 'win32', 'darwin'), (argv, platform) => {
        for (const { path } of filesNamedIn([...argv, ...argv.map((text) => `${text}.tomakte`)], '/', platform)) {
          expect(path).toMatch(/\.tom(akte|katalog)$/i);
          expect(path).not.toContain('\0');
        }
      }),
    );
  });
});

describe('on Windows', () => {
  test('names begin in the folder of the second start', () => {
    expect(onWindows('D:\\case.tomakte', 'sub\\house.tomkatalog')).toEqual([
      { path: 'D:\\case.tomakte', isOnServer: false },
      { path: 'C:\\Users\\anna\\sub\\house.tomkatalog', isOnServer: false },
    ]);
  });

  test('a server instead of a drive is marked, because reading would connect there', () => {
    expect(onWindows('\\\\server\\share\\case.tomakte', '//server/share/case.tomakte')).toMatchObject([
      { isOnServer: true },
      { isOnServer: true },
    ]);
    expect(onWindows('file://server/share/case.tomakte')).toMatchObject([{ isOnServer: true }]);
  });

  test('a name without a drive lies on the server that the second start was made on', () => {
    const onServer = (name: string, folder = '\\\\server\\share\\akten') => filesNamedIn([name], folder, 'win32');
    expect(onServer('case.tomakte')).toEqual([{ path: '\\\\server\\share\\akten\\case.tomakte', isOnServer: true }]);
    expect(onServer('\\case.tomakte')).toEqual([{ path: '\\\\server\\share\\case.tomakte', isOnServer: true }]);
    expect(onServer('D:\\case.tomakte')).toEqual([{ path: 'D:\\case.tomakte', isOnServer: false }]);
    expect(onServer('case.tomakte', '\\\\?\\UNC\\server\\share')).toEqual([]);
  });

  test('devices and pipes are nothing to open', () => {
    expect(onWindows('\\\\.\\pipe\\x.tomakte', '\\\\?\\C:\\case.tomakte', '//./pipe/x.tomakte')).toEqual([]);
  });
});
