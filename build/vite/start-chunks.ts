/**
 * Few files at the start. Left to itself, the bundler makes a chunk of every set of screens that share something, and the
 * first page is put together from more than a hundred and fifty files, each of which passes through the main process.
 */

/** What the bundler tells of its modules. */
export interface ModuleGraph {
  getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/** Everything that must be loaded before the first line of `entry` runs, itself included. */
export function loadedWith(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set([entry]);
  // What is added while the set is walked is walked, too.
  for (const id of found) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

type NameOfChunk = (id: string, graph: ModuleGraph) => string | null;

/**
 * Groups for the bundler that put a module where the parts of the program are that cannot start without it; others are left
 * to the bundler. What several parts need comes first: a group takes along everything its modules import that is still free.
 *
 * @param parts the module each part of the start begins with, by its name
 * @param others likewise, for what has a page of its own. What only they need is left to the bundler: lazy screens may share it,
 *   and would run the first module of the other page if it were in the same file.
 */
export function startChunks(parts: Readonly<Record<string, string>>, others: Readonly<Record<string, string>> = {}) {
  let loaded: (readonly [name: string, modules: ReadonlySet<string>])[] | undefined;
  const neededBy: (...from: Parameters<NameOfChunk>) => string[] = (id, graph) => {
    // The graph is complete when the first module is asked about.
    loaded ??= Object.entries({ ...parts, ...others }).map(([name, entry]) => [name, loadedWith(entry, graph)]);
    return loaded.filter(([, modules]) => modules.has(id)).map(([name]) => name);
  };
  const named =
    (isMine: (names: readonly string[]) => boolean): NameOfChunk =>
    (id, graph) => {
      const names = neededBy(id, graph);
      return isMine(names) ? names.join('-') : null;
    };
  return [
    { debugName: 'shared by parts of the start', name: named(({ length }) => length > 1), priority: 2 },
    {
      debugName: 'parts of the start',
      name: named(([name, ...more]) => name !== undefined && name in parts && more.length === 0),
      priority: 1,
    },
  ];
}
