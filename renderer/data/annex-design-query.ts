import type { OrganisationId } from '../../shared/domain/ids.ts';
import type { OrganisationDesign } from '../../shared/domain/layout-records.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';

/** How the annexes of an organisation look; null where nothing was chosen, `undefined` while it, or its id, loads. */
export function useAnnexDesign(organisationId: OrganisationId | undefined): OrganisationDesign | null | undefined {
  const { database } = useData();
  return useLive(`annexDesign/${organisationId ?? ''}`, async () => {
    if (!organisationId) return undefined;
    return readAnnexDesign(database, organisationId);
  });
}

/** The same, once. */
export async function readAnnexDesign(
  { annexDesigns }: TomDatabase,
  organisationId: OrganisationId,
): Promise<OrganisationDesign | null> {
  const design = await annexDesigns.get(organisationId);
  return design && !design.deleted ? design : null;
}
