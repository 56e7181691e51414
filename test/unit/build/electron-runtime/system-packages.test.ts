import { expect, test } from 'vitest';
import { installCommand, missingLibraries } from '../../../../build/electron-runtime/system-packages.ts';

test('names the libraries that the loader does not find', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibnss3.so => not found',
    '\tlibgtk-3.so.0 => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
  ].join('\n');
  expect(missingLibraries(output)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
  expect(missingLibraries('')).toEqual([]);
});

test('the told command is one line that asks nothing', () => {
  const command = installCommand(['xvfb', 'libnss3']);
  expect(command).toMatch(/apt-get install -y .*xvfb libnss3$/);
  expect(command).not.toContain('\n');
});
