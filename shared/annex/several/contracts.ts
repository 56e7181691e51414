/** To which contracts an annex for several operations belongs, and who has concluded them. */
import type { Operation } from '../../domain/records.ts';
import { longDate } from '../annex-date.ts';
import type { AnnexContext } from '../annex-input.ts';
import { fillPlaces } from '../annex-texts.ts';

const CLIENT = ['clientName', 'clientAddress', 'clientContact'] as const;
const CONTRACT = ['clientName', 'contractNumber', 'contractDate'] as const;

/** All operations belong to one contract of one client, or there is only one operation. */
export const isOneContract = ({ operations }: Pick<AnnexContext, 'operations'>): boolean =>
  distinct(operations, CONTRACT).length === 1;

/** One operation of each client, in the order of the annex; operations without any are passed over. */
export const clientsOf = ({ operations }: Pick<AnnexContext, 'operations'>): Operation[] =>
  distinct(
    operations.filter((it) => CLIENT.some((field) => it[field] !== '')),
    CLIENT,
  );

/** More than one client reads the annex: each of them learns of the others. */
export const hasSeveralClients = ({ operations }: Pick<AnnexContext, 'operations'>): boolean =>
  distinct(
    operations.filter(({ clientName }) => clientName.trim() !== ''),
    ['clientName'],
  ).length > 1;

/** "zu den Verträgen …: „Kundenportal“ (Kunde AG, Nr. 4711, vom 1. März 2026), „Newsletter“ (Verein e. V.)". */
export function contractsLine({ operations, texts }: AnnexContext): string {
  const hasOneClient = distinct(operations, ['clientName']).length === 1;
  const contracts = operations.map(({ name, clientName, contractNumber: number, contractDate }) => {
    const words = texts.contractLine;
    const said = [
      hasOneClient ? '' : clientName.trim(),
      number && fillPlaces(words.ofNumber, { number }),
      contractDate && fillPlaces(words.ofDate, { date: longDate(contractDate, texts.language) }),
    ].filter(Boolean);
    const named = fillPlaces(words.named, { operation: name.trim() || texts.several.unnamed });
    return said.length > 0 ? `${named} (${said.join(', ')})` : named;
  });
  return fillPlaces(texts.contractLine.several, { contracts: contracts.join('; ') });
}

/** The first of each that say the same in these fields. */
function distinct(operations: readonly Operation[], fields: readonly (keyof Operation)[]): Operation[] {
  const known = new Set<string>();
  return operations.filter((it) => {
    const key = JSON.stringify(fields.map((field) => it[field]));
    return known.size < known.add(key).size;
  });
}
