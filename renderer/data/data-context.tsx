import { createContext, type ReactNode, useContext } from 'react';
import type { Catalogue } from '../../shared/catalogue/catalogue.ts';
import type { Commands } from './commands/commands.ts';
import type { TomDatabase } from './database.ts';

/** What the interface works with: what is there, how to change it, and what the answers are about. */
export interface AppData {
  database: TomDatabase;
  commands: Commands;
  /** The delivered catalogue in use. */
  catalogue: Catalogue;
  /** A newer one that comes with the app, to which it can be upgraded. */
  newer?: Catalogue;
  /** When this session began, in milliseconds since 1970. */
  openedAt: number;
}

const DataContext = createContext<AppData | null>(null);

export function DataProvider({ data, children }: { data: AppData; children: ReactNode }) {
  return <DataContext value={data}>{children}</DataContext>;
}

export function useData(): AppData {
  const data = useContext(DataContext);
  if (!data) throw new Error('useData needs a DataProvider above it');
  return data;
}
