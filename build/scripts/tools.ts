/**
 * The command line tools of the project, by the script that Node runs. What npm puts into node_modules/.bin is a batch
 * file on Windows, which cannot be started without a shell.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../electron-runtime/runtime.ts';

const PACKAGE_OF = {
  biome: '@biomejs/biome',
  playwright: '@playwright/test',
  tsc: 'typescript',
  vite: 'vite',
  vitest: 'vitest',
} as const;

export type Tool = keyof typeof PACKAGE_OF;
export const TOOLS = Object.keys(PACKAGE_OF) as Tool[];

/** The path of a tool's script, for `process.execPath`. @throws when its package is not installed. */
export function toolScript(tool: Tool): string {
  const folder = join(PROJECT, 'node_modules', PACKAGE_OF[tool]);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: Record<Tool, string> };
  return join(folder, bin[tool]);
}
