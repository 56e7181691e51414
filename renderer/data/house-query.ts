import { useRef } from 'react';
import { EMPTY_HOUSE, type HouseRecords } from '../../shared/catalogue/house-catalogue.ts';
import type { OrganisationId } from '../../shared/domain/ids.ts';
import { HOUSE_TABLES } from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { keepUnchangedRows } from './keep-unchanged.ts';
import { useLive } from './live.ts';

/**
 * The house catalogue, with the own measures of an organisation; `undefined` while it loads. Records that did not change
 * stay the same objects, and so does the whole when nothing did.
 */
export function useHouse(organisationId: OrganisationId | undefined): HouseRecords | undefined {
  const { database } = useData();
  const known = useRef<HouseRecords | undefined>(undefined);
  return useLive(houseKey(organisationId), async () => {
    known.current = keptHouse(known.current, await readHouse(database, organisationId));
    return known.current;
  });
}

/** How `useLive` knows it. */
export const houseKey = (organisationId: OrganisationId | undefined): string => `house ${organisationId}`;

/** Rules and layouts change no catalogue. */
const TABLES = HOUSE_TABLES.filter((table) => table in EMPTY_HOUSE);

/** One table after the other: Dexie loses count over parallel promises. */
export async function readHouse(database: TomDatabase, organisationId?: OrganisationId): Promise<HouseRecords> {
  const tables: Record<string, unknown> = {};
  for (const table of TABLES) tables[table] = await database[table].toArray();
  // Each owner in one go: with several at once every row is fetched by itself.
  const ofOwner = (id: string) => database.ownMeasures.where('organisationId').equals(id).toArray();
  const ofAll = await ofOwner('');
  tables.ownMeasures = organisationId ? ofAll.concat(await ofOwner(organisationId)) : ofAll;
  return tables as unknown as HouseRecords;
}

type Row = HouseRecords[keyof HouseRecords][number];

/** The known house, or its rows, where nothing changed. */
export function keptHouse(known: HouseRecords | undefined, current: HouseRecords): HouseRecords {
  if (!known) return current;
  const tables = Object.keys(current) as (keyof HouseRecords)[];
  const kept = Object.fromEntries(tables.map((table) => [table, keepUnchangedRows<Row>(known[table], current[table])]));
  return tables.every((table) => kept[table] === known[table]) ? known : (kept as unknown as HouseRecords);
}
