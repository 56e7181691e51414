import { describe, expect, it } from 'vitest';
import { loadedWith, startChunks } from '../../../../build/vite/start-chunks.ts';

/** Modules and what they import statically. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  main: ['check', 'app'],
  check: ['platform'],
  platform: [],
  app: ['react', 'platform', 'list'],
  list: ['app'],
  print: ['react', 'sheets'],
  sheets: [],
  react: [],
  lazy: ['react', 'docx', 'sheets'],
  docx: [],
};
const graph = {
  getModuleInfo: (id: string) => (MODULES[id] ? { importedIds: MODULES[id] } : null),
};

describe('what is loaded with an entry', () => {
  it('is all that it imports, directly and indirectly, also in a circle', () => {
    expect([...loadedWith('main', graph)].sort()).toEqual(['app', 'check', 'list', 'main', 'platform', 'react']);
  });

  it('is the entry alone when the bundler knows nothing of it', () => {
    expect([...loadedWith('unknown', graph)]).toEqual(['unknown']);
  });
});

describe('chunks of the start', () => {
  const groups = startChunks({ first: 'check', window: 'main' }, { printing: 'print' });
  const chunkOf = (id: string) =>
    [...groups]
      .sort((one, other) => other.priority - one.priority)
      .map(({ name }) => name(id, graph))
      .find((name) => name !== null);

  it('hold what only the start needs, and apart from it what others need, too', () => {
    const chunks = Object.fromEntries(Object.keys(MODULES).map((id) => [id, chunkOf(id)]));
    expect(chunks).toEqual({
      main: 'window',
      check: 'first-window',
      platform: 'first-window',
      app: 'window',
      list: 'window',
      print: undefined,
      sheets: undefined,
      react: 'window-printing',
      lazy: undefined,
      docx: undefined,
    });
  });

  it('never hold the first module of another page, which whoever loads the file would run', () => {
    expect(chunkOf('print')).toBeUndefined();
    expect(chunkOf('sheets')).toBeUndefined();
  });

  it('are filled with what is shared first, because a group takes along what its modules import', () => {
    const shared = groups.find(({ name }) => name('react', graph));
    const own = groups.find(({ name }) => name('app', graph));
    expect(shared?.priority).toBeGreaterThan(own?.priority ?? Number.POSITIVE_INFINITY);
  });
});
