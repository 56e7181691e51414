import { describe, expect, test } from 'vitest';
import { packageRequest, requestForTests } from '../../../../build/package/package-request.ts';

const request = (...args: string[]) => packageRequest(args, 'linux');

describe('what is asked for', () => {
  test('nothing said: the installers of this platform', () => {
    expect(request()).toEqual({ platform: 'linux', targets: [] });
  });

  test('a platform with targets', () => {
    expect(request('--linux', 'dir', 'tar.gz').targets).toEqual(['dir', 'tar.gz']);
    expect(request('--win', 'portable')).toEqual({ platform: 'win', targets: ['portable'] });
    expect(request('--dir')).toMatchObject({ platform: 'linux', targets: ['dir'] });
  });

  test.each([
    [['--linx'], /--linx is not known/],
    [['--linux', 'dmg'], /linux has no target dmg/],
    [['--win', '--mac'], /one platform/],
    [['--publish'], /only the release workflow publishes/],
  ])('%j is refused', (args, why) => {
    expect(() => request(...args)).toThrow(why);
  });
});

describe('with the test runtime', () => {
  test('nothing said: unpacked only', () => {
    expect(requestForTests(request()).targets).toEqual(['dir']);
  });

  test('archives can be tried', () => {
    expect(requestForTests(request('--linux', 'tar.gz', 'zip')).targets).toEqual(['tar.gz', 'zip']);
  });

  test.each([
    [['--win'], /--win needs Electron's own download/],
    [['--mac'], /--mac needs Electron's own download/],
    [['--linux', 'deb'], /deb needs Electron's own download/],
  ])('%j is refused: it could reach users', (args, why) => {
    expect(() => requestForTests(request(...args))).toThrow(why);
  });
});
