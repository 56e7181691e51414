import { COPY_FIELDS, type CopyField } from '../../../../shared/domain/copying/copy-parts.ts';
import type { CopyChoice } from '../../../../shared/domain/copying/copy-plan.ts';
import type { GroupId, OperationId } from '../../../../shared/domain/ids.ts';

/** What the user has chosen in the dialogue. */
export interface CopyRequest extends CopyChoice {
  sourceId: OperationId | null;
  /** Of the scheme of the operation that is open; none = all. */
  groupIds: readonly GroupId[];
}

/** What concerns one organisation only: who does what until when there, and its internal notes. */
const AT_HOME: readonly CopyField[] = ['work', 'internalNote'];

/** Fields that are ticked at first. */
export function firstFields(isSameOrganisation: boolean): ReadonlySet<CopyField> {
  return new Set(COPY_FIELDS.filter((field) => isSameOrganisation || !AT_HOME.includes(field)));
}

export const FIRST_REQUEST: CopyRequest = {
  sourceId: null,
  groupIds: [],
  fields: firstFields(true),
  existing: 'keep',
};
