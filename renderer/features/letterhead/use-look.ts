import { useMemo } from 'react';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import type { OrganisationDesign } from '../../../shared/domain/layout-records.ts';
import { newAnnexDesign } from '../../../shared/domain/new-records.ts';
import { useAnnexDesign } from '../../data/annex-design-query.ts';
import { useData } from '../../data/data-context.tsx';
import { attempt } from '../../ui/attempt.ts';

export type LookFields = Partial<
  Pick<OrganisationDesign, 'accent' | 'font' | 'logo' | 'logoType' | 'letterhead' | 'letterheadName'>
>;

export interface Look {
  design: OrganisationDesign;
  /** One command, undoable; says so when it fails. */
  change(fields: LookFields): Promise<unknown>;
}

/** How the annexes of an organisation look, and changing it; undefined while it loads. */
export function useLook(organisationId: OrganisationId): Look | undefined {
  const { commands } = useData();
  const stored = useAnnexDesign(organisationId);
  const change = useMemo(
    () => attempt((fields: LookFields) => commands.setAnnexDesign(organisationId, fields)),
    [commands, organisationId],
  );
  return useMemo(
    () => (stored === undefined ? undefined : { design: stored ?? newAnnexDesign({ id: organisationId }), change }),
    [stored, organisationId, change],
  );
}
