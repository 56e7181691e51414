import type { Scope } from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';

/** Who is responsible for other answers of a scope and of the organisation above it: the names used most come first. */
export function useResponsibleNames(scope: Scope): readonly string[] {
  const { database } = useData();
  return useLive(`responsible ${scope.id}`, () => readResponsibleNames(database, scope)) ?? NONE;
}

const NONE: readonly string[] = [];

export async function readResponsibleNames(database: TomDatabase, { kind, id }: Scope): Promise<string[]> {
  const operation = kind === 'operation' ? await database.operations.get(id) : undefined;
  const owners = operation ? [id, operation.organisationId] : [id];
  const uses = new Map<string, number>();
  for (const { deleted, responsible } of await database.assessments.where('scope.id').anyOf(owners).toArray()) {
    if (!deleted && responsible) uses.set(responsible, (uses.get(responsible) ?? 0) + 1);
  }
  return [...uses].sort(([, one], [, other]) => other - one).map(([name]) => name);
}
