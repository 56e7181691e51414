import { SEVERITIES } from '../../../../shared/domain/finding-records.ts';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import type { OperationRow } from './sort-operations.ts';

/** The only operation there is, or the only one in which anything is open; undefined while not all have been looked at. */
export function onlyWithFindings(rows: readonly OperationRow[]): OperationId | undefined {
  const [first, ...others] = rows;
  if (first && others.length === 0) return first.operation.id;
  if (rows.some(({ findings }) => !findings)) return undefined;
  const found = rows.filter(({ findings }) => SEVERITIES.some((severity) => (findings?.[severity] ?? 0) > 0));
  return found.length === 1 ? found[0]?.operation.id : undefined;
}
