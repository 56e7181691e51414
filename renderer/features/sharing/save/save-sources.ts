/** What can be chosen from when a case is saved. */
import type { OperationId, OrganisationId } from '../../../../shared/domain/ids.ts';
import type { TomDatabase } from '../../../data/database.ts';
import { byName } from '../../../text/collate.ts';
import { currentLanguage } from '../../../text/i18n.ts';
import type { Audience, SavePart } from './save-part.ts';

export interface SaveSource {
  id: OrganisationId;
  name: string;
  operations: { id: OperationId; name: string }[];
}

/** What the user decided. */
export interface SaveChoice {
  part: SavePart;
  audience: Audience;
  internalNotes: boolean;
  /** '' = not encrypted. */
  passphrase: string;
}

/** All organisations with their operations, by name. */
export async function readSources(database: TomDatabase): Promise<SaveSource[]> {
  const organisations = await database.organisations.toArray();
  const operations = await database.operations.toArray();
  const sorted = byName(currentLanguage());
  return organisations
    .filter(({ deleted }) => !deleted)
    .toSorted(sorted)
    .map(({ id, name }) => ({
      id,
      name,
      operations: operations
        .filter(({ organisationId, deleted }) => organisationId === id && !deleted)
        .toSorted(sorted)
        .map((operation) => ({ id: operation.id, name: operation.name })),
    }));
}
