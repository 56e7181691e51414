/** Programs that are no part of the project: tests that need one are skipped where it is missing, but not with CI=true. */
import { spawnSync } from 'node:child_process';
import { pythonWith } from '../../build/test/python.ts';

function isInstalled(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

const maySkip = process.env.CI !== 'true';

const python = pythonWith('docx');
export const PYTHON = python ?? 'python3';

/** For `test.skipIf`. */
export const WITHOUT = {
  libreOffice: maySkip && !(isInstalled('soffice', '--version') && isInstalled('pdftotext', '-v')),
  pythonDocx: maySkip && python === undefined,
  age: maySkip && !(isInstalled('age', '--version') && isInstalled(PYTHON, '--version')),
} as const;
