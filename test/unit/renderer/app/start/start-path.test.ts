import { describe, expect, it } from 'vitest';
import { startPath } from '../../../../support/start-path.ts';

/** Large packages that a session may do without. */
const LATER_PACKAGES = [
  'docx',
  'saxes',
  'fflate',
  'minisearch',
  '@cantoo/pdf-lib',
  '@dnd-kit/core',
  '@tiptap/core',
  '@tiptap/pm',
  '@zxcvbn-ts/core',
  '@zxcvbn-ts/language-common',
  '@zxcvbn-ts/language-de',
];

/** Screens and dialogues other than the list of measures. */
const LATER_FILES = [
  /^renderer\/features\/(catalogue|findings|help|layouts|letterhead|matrix|schemes|upgrade|versions)\//,
  /^renderer\/features\/annex\/(?!paper\/paper-font\.ts$)/,
  /^renderer\/features\/sharing\/(save|progress|merge\/(?!begun-nav\.tsx$|work\/))/,
  /^renderer\/features\/operations\/(copy|form|parties|sites|records)\//,
  /^renderer\/app\/print\//,
  /^shared\/docx\/(?!design-of\.ts$)/,
  /^catalog\/(examples|guidance|releases|changes)/,
];

describe('the start of the window', () => {
  const { files, packages } = startPath('renderer/app/main.tsx');

  it('is seen by this test at all', () => {
    expect(files).toContain('renderer/features/measures/list/measure-row.tsx');
    expect(packages.has('dexie')).toBe(true);
  });

  it('loads no package that only some sessions need', () => {
    expect(LATER_PACKAGES.filter((name) => packages.has(name))).toEqual([]);
  });

  it('loads no screen besides the list of measures', () => {
    expect([...files].filter((file) => LATER_FILES.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('begins with a script that needs next to nothing', () => {
    const first = startPath('renderer/app/start/first-check.ts');
    expect([...first.packages.keys()]).toEqual([]);
    expect([...first.files].filter((file) => !/^(renderer\/(platform|app\/start)|shared\/ipc)\//.test(file))).toEqual(
      [],
    );
  });

  it('asks for what other processes do before anything else is read', () => {
    expect([...files][1]).toBe('renderer/app/start/first-check.ts');
  });
});

describe('the path of a start', () => {
  it('leaves out types and what is loaded later', () => {
    const { files } = startPath('renderer/app/screens.tsx');
    expect(files).toContain('renderer/features/measures/operation-screen.tsx');
    expect(files).not.toContain('renderer/features/matrix/matrix-screen.tsx');
  });

  it('names packages without the file in them', () => {
    const { packages } = startPath('renderer/app/mantine-styles.ts');
    expect([...packages.keys()]).toEqual(['@mantine/core', '@mantine/notifications', '@mantine/spotlight']);
  });
});
