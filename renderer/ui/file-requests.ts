/** How a screen asks for a file to be opened or saved, without knowing who does that. */
import type { OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import type { FileHandle } from '../../shared/ipc/contract.ts';

export type FileRequest =
  | { kind: 'openRecent'; file: FileHandle }
  /** Asks what goes into the file, with these operations chosen. */
  | { kind: 'saveOperations'; organisationId: OrganisationId; operationIds: readonly OperationId[] }
  /** Likewise, with these units of the house catalogue: ids of measures, areas, schemes, rules, layouts. */
  | { kind: 'saveHouse'; unitIds: readonly string[] };

const takers = new Set<(request: FileRequest) => void>();

/** Asks whoever opens and saves files; without anybody there, nothing happens. */
export function requestFile(request: FileRequest): void {
  for (const taker of takers) taker(request);
}

/** Takes requests until the returned function is called. */
export function takeFileRequests(taker: (request: FileRequest) => void): () => void {
  takers.add(taker);
  return () => void takers.delete(taker);
}
