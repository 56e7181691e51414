/** Packages with the older runtime: to try the packaging and the packaged app, never to ship. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { OLDER_VERSION } from '../electron-runtime/older-runtime.ts';
import { PROJECT } from '../electron-runtime/runtime.ts';
import { fileName } from './file-name.ts';

/** Stands in the name of everything that is made with it. */
export const TEST_RUNTIME = 'testruntime';
/** electron-builder's own name for what is not packed. */
const UNPACKED = join(PROJECT, 'release/linux-unpacked');
/** The unpacked app, once it is named. */
export const UNPACKED_FOR_TESTS = join(PROJECT, `release/tom-katalog-${TEST_RUNTIME}-linux-unpacked`);

/** The configuration with the older runtime, whose executable is `electron`. */
export function forTests(packaging: Configuration, electron: string): Configuration {
  // Large and thrown away again: packed quickly rather than well.
  process.env.ELECTRON_BUILDER_COMPRESSION_LEVEL ??= '1';
  return {
    ...packaging,
    electronDist: dirname(electron),
    electronVersion: OLDER_VERSION,
    artifactName: fileName(TEST_RUNTIME),
  };
}

/** Gives the unpacked app its honest name; returns it, or nothing where none was made. */
export function nameUnpacked(): string[] {
  if (!existsSync(UNPACKED)) return [];
  rmSync(UNPACKED_FOR_TESTS, { recursive: true, force: true });
  renameSync(UNPACKED, UNPACKED_FOR_TESTS);
  return [UNPACKED_FOR_TESTS];
}
