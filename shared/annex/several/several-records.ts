/** The records behind an annex for several operations, and its catalogue. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { catalogueOf, type HouseRecords } from '../../catalogue/house-catalogue.ts';
import type { CaseContent } from '../../domain/case-content.ts';
import type { OperationId } from '../../domain/ids.ts';
import { type AnnexRecords, annexRecords } from '../annex-records.ts';

/**
 * The records of several operations in one annex, the first of which gives it its label, contract and versions.
 *
 * @returns undefined when one of them is not there, or not of the organisation of the first
 */
export function severalRecords(content: CaseContent, operationIds: readonly OperationId[]): AnnexRecords | undefined {
  const [first, ...others] = [...new Set(operationIds)].map((id) => annexRecords(content, id));
  if (!first) return undefined;
  const further = others.flatMap((it) => (it && it.organisation.id === first.organisation.id ? it : []));
  if (further.length < others.length) return undefined;
  return withFurther(first, further);
}

/** The records of one annex for further operations of the same organisation, too. */
export function withFurther(records: AnnexRecords, further: readonly AnnexRecords[]): AnnexRecords {
  if (further.length === 0) return records;
  return {
    ...records,
    heldBack: [...new Set([records, ...further].flatMap(({ heldBack }) => heldBack))],
    withholds: [records, ...further].some(({ withholds }) => withholds),
    further: further.map(({ operation, assessments, groupStates }) => ({ operation, assessments, groupStates })),
  };
}

/** The catalogue as all operations of an annex see it: with the own measures of each of them. */
export function annexCatalogue(
  delivered: Catalogue,
  { operation, further = [], house }: Pick<AnnexRecords, 'operation' | 'further'> & { house: HouseRecords },
): Catalogue {
  const ids = new Set<string>(['', operation.id, ...further.map((it) => it.operation.id)]);
  return catalogueOf(delivered, { ...house, ownMeasures: house.ownMeasures.filter((it) => ids.has(it.operationId)) });
}
