import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { TOOLS, toolScript } from '../../../../build/scripts/tools.ts';

test.each(TOOLS)('%s is a script that Node itself can run, without a shell', (tool) => {
  const { status, stdout } = spawnSync(process.execPath, [toolScript(tool), '--version'], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toMatch(/\d+\.\d+\.\d+/);
});
