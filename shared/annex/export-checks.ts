/**
 * What a careful person looks at before an annex goes out, as far as it is about this annex: what is wrong with the case is
 * found by rules. Nothing here blocks the export: a draft may have gaps, but nobody should find them at the client's.
 */
import type { MeasureId } from '../domain/ids.ts';
import { type EmptyValue, emptyValues } from './empty-values.ts';
import { type CheckedInput, type MeasureCheck, measureChecks } from './measure-checks.ts';
import { type RecordCheck, recordChecks } from './record-checks.ts';
import { type SetAsideElsewhere, setAsideElsewhere } from './set-aside-elsewhere.ts';

export type ExportCheck =
  | { kind: MeasureCheck; measureIds: MeasureId[] }
  | { kind: RecordCheck }
  /** Left out of the annex. */
  | { kind: 'emptyValues'; measureIds: MeasureId[]; empty: EmptyValue[] }
  | ({ kind: 'setAsideElsewhere' } & SetAsideElsewhere);

/** Empty when all is well; in the order in which one would see to it. */
export function exportChecks(input: CheckedInput): ExportCheck[] {
  return [
    ...recordChecks(input),
    ...setAsideElsewhere(input).map((it) => ({ kind: 'setAsideElsewhere' as const, ...it })),
    ...measureChecks(input),
    ...emptyValueCheck(input),
  ];
}

function emptyValueCheck(input: CheckedInput): ExportCheck[] {
  const empty = emptyValues(input);
  if (empty.length === 0) return [];
  return [{ kind: 'emptyValues', measureIds: [...new Set(empty.map(({ measureId }) => measureId))], empty }];
}
