/** Programs that are no part of the project: tests that need one are skipped where it is missing, but not with CI=true. */
import { spawnSync } from 'node:child_process';

function isInstalled(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

const maySkip = process.env.CI !== 'true';

/** Debian's packages belong to Debian's Python, which need not be the first one on the path. */
const pythons = ['/usr/bin/python3', 'python3'].filter((python) => isInstalled(python, '-c', 'import docx'));
export const PYTHON = pythons[0] ?? 'python3';

/** For `test.skipIf`. */
export const WITHOUT = {
  libreOffice: maySkip && !(isInstalled('soffice', '--version') && isInstalled('pdftotext', '-v')),
  pythonDocx: maySkip && pythons.length === 0,
} as const;
