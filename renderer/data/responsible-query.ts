import { useState } from 'react';
import type { Scope } from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';

/**
 * Who is responsible for other answers of a scope and of the organisation above it: the names used most come first. Read
 * when `load` is called, as a field does that takes the focus, and not with every tick: it reads all these answers.
 */
export function useResponsibleNames(scope: Scope): { names: readonly string[]; load: () => void } {
  const { database } = useData();
  const [found, setFound] = useState<{ scopeId: string; names: readonly string[] }>();
  const load = () =>
    void readResponsibleNames(database, scope).then(
      (names) => setFound({ scopeId: scope.id, names }),
      // Only suggestions: without them the name is typed.
      () => setFound(undefined),
    );
  return { names: found?.scopeId === scope.id ? found.names : NONE, load };
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
