/** Several operations of one organisation as the one that an annex for all of them is about. */
import type { Operation } from '../../domain/records.ts';

/** Printed of all of them where they say the same, and else of each in its own chapter. */
const SHARED_FACTS = [
  'subject',
  'clientName',
  'clientAddress',
  'clientContact',
  'contractNumber',
  'contractDate',
  'role',
  'purposes',
  'dataCategories',
  'dataSubjects',
  'specialCategories',
  'contacts',
] as const satisfies readonly (keyof Operation)[];

/**
 * The first one, with the names, parties and sites of all. Facts about which they differ are taken out, so that nothing said
 * of one is read as said of all.
 */
export function jointOperation(operations: readonly [Operation, ...Operation[]]): Operation {
  const [first] = operations;
  const differing = SHARED_FACTS.filter((field) => operations.some((it) => !isSame(it[field], first[field])));
  return {
    ...first,
    ...Object.fromEntries(differing.map((field) => [field, EMPTY[field]])),
    name: namesOf(operations),
    partyIds: [...new Set(operations.flatMap(({ partyIds }) => partyIds))],
    siteIds: [...new Set(operations.flatMap(({ siteIds }) => siteIds))],
  };
}

/** What an operation says that is not said of all. */
export function ownFacts(operation: Operation, joint: Operation): Operation {
  const said = SHARED_FACTS.filter((field) => isSame(operation[field], joint[field]));
  return { ...operation, ...Object.fromEntries(said.map((field) => [field, EMPTY[field]])) };
}

const EMPTY: Pick<Operation, (typeof SHARED_FACTS)[number]> = {
  subject: '',
  clientName: '',
  clientAddress: '',
  clientContact: '',
  contractNumber: '',
  contractDate: '',
  role: 'unknown',
  purposes: '',
  dataCategories: '',
  dataSubjects: '',
  specialCategories: '',
  contacts: [],
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** "Kundenportal, Lohnabrechnung". */
export const namesOf = (operations: readonly Pick<Operation, 'name'>[]): string =>
  operations
    .map(({ name }) => name.trim())
    .filter(Boolean)
    .join(', ');
