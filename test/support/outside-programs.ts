/** Programs that are no part of the project: tests that need one are skipped where it is missing, but not with CI=true. */
import { spawnSync } from 'node:child_process';
import { test } from 'vitest';

function isInstalled(program: string, ...args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

const skipped = (installed: boolean) => test.skipIf(process.env.CI !== 'true' && !installed);

/** Debian's packages belong to Debian's Python, which need not be the first one on the path. */
const pythons = ['/usr/bin/python3', 'python3'].filter((python) => isInstalled(python, '-c', 'import docx'));
export const PYTHON = pythons[0] ?? 'python3';

export const testWithLibreOffice = skipped(isInstalled('soffice', '--version') && isInstalled('pdftotext', '-v'));
export const testWithPythonDocx = skipped(pythons.length > 0);
