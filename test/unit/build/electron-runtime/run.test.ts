import { expect, test } from 'vitest';
import { environmentFor } from '../../../../build/electron-runtime/run.ts';

const env = environmentFor({ electron: '/runtime/electron', overrideDist: '/runtime' });

test('the environment names the runtime that was provided', () => {
  expect(env.ELECTRON_OVERRIDE_DIST_PATH).toBe('/runtime');
});

// Windows writes it "Path"; a second "PATH" beside it would win or lose by chance.
test('the search path is left alone', () => {
  const keys = (variables: NodeJS.ProcessEnv) => Object.keys(variables).filter((key) => /^path$/i.test(key));
  expect(keys(env)).toEqual(keys(process.env));
  expect(env.PATH).toBe(process.env.PATH);
});
