/** To which contracts an annex for several operations belongs, and who has concluded them. */
import type { Operation } from '../../domain/records.ts';
import { longDate } from '../annex-date.ts';
import type { AnnexContext } from '../annex-input.ts';
import { type AnnexTexts, fillPlaces } from '../annex-texts.ts';

const CONTRACT = ['clientName', 'contractNumber', 'contractDate'] as const;

/** Whether an operation has a client or a contract at all. */
export const hasContract = ({ clientName, clientAddress, contractNumber, contractDate }: Operation): boolean =>
  [clientName, clientAddress, contractNumber, contractDate].some((field) => field !== '');

type Operations = Pick<AnnexContext, 'operations'>;

/** There is one contract of one client; operations without any contract may stand beside it. */
export const isOneContract = ({ operations }: Operations): boolean =>
  distinct(operations.filter(hasContract), CONTRACT).length === 1;

/** The contract that is that of all operations; undefined where they differ, or one of them has none. */
export function contractOfAll({ operations }: Operations): Operation | undefined {
  const [first, ...others] = distinct(operations, CONTRACT);
  return others.length > 0 ? undefined : first;
}

export type Client = Pick<Operation, 'clientName' | 'clientAddress' | 'clientContact'>;

/**
 * Each client once, in the order of the annex; operations without any are passed over. Addresses and contacts that differ from
 * operation to operation stand below each other. Those without a name are the same only where all else is.
 */
export function clientsOf({ operations }: Operations): Client[] {
  const all = new Map<string, Operation[]>();
  for (const it of operations) {
    if (!it.clientName && !it.clientAddress && !it.clientContact) continue;
    const key = it.clientName.trim() || JSON.stringify([it.clientAddress, it.clientContact]);
    all.set(key, [...(all.get(key) ?? []), it]);
  }
  return [...all.values()].map((same) => ({
    clientName: joined(same.map(({ clientName }) => clientName)),
    clientAddress: joined(same.map(({ clientAddress }) => clientAddress)),
    clientContact: joined(same.map(({ clientContact }) => clientContact)),
  }));
}

const joined = (texts: readonly string[]): string =>
  [...new Set(texts.map((text) => text.trim()))].filter(Boolean).join('\n');

/** More than one client reads the annex: each of them learns of the others. */
export const hasSeveralClients = ({ operations }: Operations): boolean =>
  distinct(
    operations.filter(({ clientName }) => clientName.trim() !== ''),
    ['clientName'],
  ).length > 1;

/**
 * "zu den Verträgen …: „Kundenportal“ (Kunde AG, Nr. 4711, vom 1. März 2026), „Newsletter“ (Verein e. V.)"; of one contract "zum
 * Vertrag …, Nr. 4711". Operations without a contract follow as what the annex is about: "zum Verarbeitungsvorgang „Archiv“".
 */
export function contractsLine(context: AnnexContext): string {
  const { operations, texts } = context;
  const contracted = operations.filter(hasContract);
  const [first] = contracted;
  const contracts = first && isOneContract(context) ? oneContract(first, texts) : eachContract(contracted, texts);
  const others = operations
    .filter((it) => !hasContract(it))
    .map((it) => fillPlaces(texts.contractLine.operation, { operation: nameOf(it, texts) }));
  return [contracts, ...others].join('; ');
}

function oneContract({ contractNumber: number, contractDate }: Operation, texts: AnnexTexts): string {
  const form = number && contractDate ? 'numberAndDate' : number ? 'number' : contractDate ? 'date' : 'plain';
  return fillPlaces(texts.contractLine[form], { number, date: longDate(contractDate, texts.language) });
}

function eachContract(operations: readonly Operation[], texts: AnnexTexts): string {
  const words = texts.contractLine;
  const hasOneClient = distinct(operations, ['clientName']).length === 1;
  const contracts = operations.map((it) => {
    const { clientName, contractNumber: number, contractDate } = it;
    const said = [
      hasOneClient ? '' : clientName.trim(),
      number && fillPlaces(words.ofNumber, { number }),
      contractDate && fillPlaces(words.ofDate, { date: longDate(contractDate, texts.language) }),
    ].filter(Boolean);
    const named = fillPlaces(words.named, { operation: nameOf(it, texts) });
    return said.length > 0 ? `${named} (${said.join(', ')})` : named;
  });
  return fillPlaces(words.several, { contracts: contracts.join('; ') });
}

const nameOf = ({ name }: Operation, { several }: AnnexTexts): string => name.trim() || several.unnamed;

/** The first of each that say the same in these fields. */
function distinct(operations: readonly Operation[], fields: readonly (typeof CONTRACT)[number][]): Operation[] {
  const known = new Set<string>();
  return operations.filter((it) => {
    const key = JSON.stringify(fields.map((field) => it[field].trim()));
    return known.size < known.add(key).size;
  });
}
