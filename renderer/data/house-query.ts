import { useRef } from 'react';
import type { HouseRecords } from '../../shared/catalogue/house-catalogue.ts';
import type { OrganisationId } from '../../shared/domain/ids.ts';
import { HOUSE_TABLES } from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { keepUnchanged } from './keep-unchanged.ts';
import { useLive } from './live.ts';

/**
 * The house catalogue, with the own measures of an organisation; `undefined` while it loads. Records that did not change
 * stay the same objects, and so does the whole when nothing did.
 */
export function useHouse(organisationId: OrganisationId | undefined): HouseRecords | undefined {
  const { database } = useData();
  const known = useRef<HouseRecords | undefined>(undefined);
  return useLive(`house ${organisationId}`, async () => {
    known.current = keptHouse(known.current, await readHouse(database, organisationId));
    return known.current;
  });
}

/** One table after the other: Dexie loses count over parallel promises. */
export async function readHouse(database: TomDatabase, organisationId?: OrganisationId): Promise<HouseRecords> {
  const tables: Record<string, unknown> = {};
  for (const table of HOUSE_TABLES) tables[table] = await database[table].toArray();
  const owners = organisationId ? ['', organisationId] : [''];
  tables.ownMeasures = await database.ownMeasures.where('organisationId').anyOf(owners).toArray();
  return tables as unknown as HouseRecords;
}

type Row = HouseRecords[keyof HouseRecords][number];

function keptHouse(known: HouseRecords | undefined, current: HouseRecords): HouseRecords {
  if (!known) return current;
  const tables = Object.keys(current) as (keyof HouseRecords)[];
  const kept = Object.fromEntries(tables.map((table) => [table, keptRows(known[table], current[table])]));
  return tables.every((table) => kept[table] === known[table]) ? known : (kept as unknown as HouseRecords);
}

function keptRows(known: readonly Row[], current: readonly Row[]): readonly Row[] {
  const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row.id as string, row]));
  const kept = [...keepUnchanged(byId(known), byId(current)).values()];
  return kept.length === known.length && kept.every((row, index) => row === known[index]) ? known : kept;
}
