import { describe, expect, test } from 'vitest';
import { restartOptions } from '../../../../electron/ipc/restart-options.ts';

const argv = ['/opt/tom-katalog', '--user-data-dir=/data/other', '--no-sandbox'];

describe('starting the app again', () => {
  test('keeps the switches: the data folder is the same', () => {
    const args = ['--user-data-dir=/data/other', '--no-sandbox'];
    expect(restartOptions({ env: {}, execPath: '/opt/tom-katalog', argv })).toEqual({
      execPath: '/opt/tom-katalog',
      args,
    });
  });

  test.each(['APPIMAGE', 'PORTABLE_EXECUTABLE_FILE'])('runs the file that unpacks itself: %s', (name) => {
    const env = { [name]: '/home/me/tom-katalog' };
    expect(restartOptions({ env, execPath: '/tmp/unpacked/tom-katalog', argv }).execPath).toBe('/home/me/tom-katalog');
  });
});
