/** Why the level of measures is lower, by measure; in an annex for several operations, of one of them or of all. */
import * as z from 'zod';
import { measureIdSchema, operationIdSchema } from './ids.ts';

/** `<measure>` = of all operations, `<operation>/<measure>` = of this one. */
export const reasonKeySchema = z.union([measureIdSchema, z.templateLiteral([operationIdSchema, '/', measureIdSchema])]);

type Reasons = Readonly<Record<string, string>>;

/** @param operationId absent or '' = of all */
export const reasonKey = (measureId: string, operationId?: string): string =>
  operationId ? `${operationId}/${measureId}` : measureId;

/** What a key is made of; without an operation it is of all. */
export function partsOfReasonKey(key: string): { operationId: string; measureId: string } {
  const at = key.indexOf('/');
  return { operationId: key.slice(0, Math.max(0, at)), measureId: key.slice(at + 1) };
}

/** The reason given for a measure of one operation, else the one given for all; '' where there is none. */
export const reasonOf = (reasons: Reasons, measureId: string, operationId?: string): string =>
  [reasons[reasonKey(measureId, operationId)], reasons[measureId]].find((it) => it?.trim()) ?? '';

/** What is given for one operation, or for all, by measure. */
export function reasonsFor(reasons: Reasons, operationId: string): Record<string, string> {
  const known = Object.keys(reasons).map(partsOfReasonKey);
  const measures = known.filter((it) => it.operationId === '' || it.operationId === operationId);
  return Object.fromEntries(measures.map(({ measureId }) => [measureId, reasonOf(reasons, measureId, operationId)]));
}
