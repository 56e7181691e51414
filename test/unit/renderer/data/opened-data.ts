import { IDBKeyRange } from 'fake-indexeddb';
import { type OpenOptions, openData } from '../../../../renderer/data/open-data.ts';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';

const manifest = { id: 'tom-katalog', version: '2026.1' };
const catalogue = { manifest, areas: [], schemes: [], measures: [] } as unknown as Catalogue;

/** The marker that says that there is data, for one test. */
export function memoryMarker() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

type Options = Pick<OpenOptions, 'acceptMissing' | 'backedUp' | 'backUp'>;

/** The data base as the app opens it at its start. */
export const openAsAtStart = (indexedDB: IDBFactory, marker = memoryMarker(), options: Options = {}) =>
  openData({ indexedDB, IDBKeyRange, catalogue, marker, ...options });
