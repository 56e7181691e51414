import type { OrganisationId } from '../../shared/domain/ids.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';

/** How many organisations can be brought back from the trash; 0 while it is being read. */
export function useTrashedOrganisations(): number {
  const { database } = useData();
  return useLive('trashed organisations', () => countTrashed(database)) ?? 0;
}

/** As the trash lists them: without what never had any content here. */
async function countTrashed({ trash, organisations }: TomDatabase): Promise<number> {
  const rows = await trash.filter(({ table }) => table === 'organisations').toArray();
  const found = await organisations.bulkGet(rows.map(({ id }) => id as OrganisationId));
  return found.filter((one) => one?.deleted && one.name !== '').length;
}
