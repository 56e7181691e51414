import type { Scope, Version } from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
import { useLive } from './live.ts';

/** The versions of an annex in their order, be it that of an operation or the organisation's own; `undefined` while they load. */
export function useVersionsOf({ kind, id }: Scope): Version[] | undefined {
  const { database } = useData();
  return useLive(`versions of ${id}`, async () => {
    const versions = await database.versions.where({ [`${kind}Id`]: id }).toArray();
    return versions.filter(({ deleted }) => !deleted).sort((one, other) => one.order - other.order);
  });
}
