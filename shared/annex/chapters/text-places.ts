/** Places in the texts of a layout: "Diese Anlage gehört zum Vertrag[ mit {client}]." */
import { longDate } from '../annex-date.ts';
import type { AnnexContext } from '../annex-input.ts';
import { PLACE } from '../annex-texts.ts';
import { contractOfAll } from '../several/contracts.ts';
import { usedProcessors } from '../targets.ts';

/** Known only within the measures of a party. */
export const PARTY_PLACES = ['party', 'partyAddress'] as const;

export const TEXT_PLACES = [
  'organisation',
  'address',
  'client',
  'clientAddress',
  'contract',
  'contractDate',
  'label',
  'operation',
  'subject',
  'date',
  'version',
  'dpo',
  'dpoContact',
  'parties',
  'sites',
  ...PARTY_PLACES,
] as const;
export type TextPlace = (typeof TEXT_PLACES)[number];

/** Part of a text that is printed only when all of its places have values. */
const OPTIONAL = /\[([^[\]]*\{[\w.-]+\}[^[\]]*)\]/g;

/** `{{client}}` is read as `{client}`: letterheads were first written so. */
export const inOneSyntax = (text: string): string => text.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, '{$1}');

/** The places that a text names, each once. */
export const placesOf = (text: string): string[] => [
  ...new Set(Array.from(inOneSyntax(text).matchAll(PLACE), (match) => match[1] ?? '')),
];

/** The places that stand outside of optional parts: without a value each of them leaves a dash. */
export const neededPlaces = (text: string): string[] => placesOf(inOneSyntax(text).replace(OPTIONAL, ''));

export const isTextPlace = (place: string): place is TextPlace => (TEXT_PLACES as readonly string[]).includes(place);

/** What stands in the places of a text in this annex; '' where nothing is known. */
export function placeValue(place: TextPlace, context: AnnexContext): string {
  const { organisation: it, operation, operations, texts, label, asOf, version, party } = context;
  const clients = [...new Set(operations.map(({ clientName }) => clientName.trim()))];
  // Number and date stand apart in the text: of different contracts, they would be read as those of one.
  const contract = contractOfAll(context);
  const values: Record<TextPlace, () => string> = {
    organisation: () => it.name,
    address: () => inOneLine(it.address),
    client: () => clients.filter(Boolean).join(', '),
    clientAddress: () => inOneLine(operation.clientAddress),
    contract: () => contract?.contractNumber ?? '',
    contractDate: () => longDate(contract?.contractDate ?? '', texts.language),
    label: () => label,
    operation: () => operation.name,
    subject: () => inOneLine(operation.subject),
    date: () => longDate(asOf, texts.language),
    version: () => version?.number ?? '',
    dpo: () => (it.dpo === 'appointed' ? it.dpoName : ''),
    dpoContact: () => (it.dpo === 'appointed' ? inOneLine(it.dpoContact) : ''),
    parties: () => names(usedProcessors(context)),
    sites: () => names(context.targets.filter(({ kind }) => kind === 'site').map(({ heading }) => ({ name: heading }))),
    party: () => party?.name ?? '',
    partyAddress: () => inOneLine(party?.address ?? ''),
  };
  return values[place]().trim();
}

const inOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ');

const names = (list: readonly { name: string }[]): string =>
  list
    .map(({ name }) => name.trim())
    .filter(Boolean)
    .join(', ');

/** The text with its places filled in. Optional parts without all of their values are left out; unknown places stay. */
export function fillText(text: string, context: AnnexContext, written = (value: string): string => value): string {
  const valueAt = (place: string): string => (isTextPlace(place) ? placeValue(place, context) : '');
  const filled = (part: string): string =>
    part.replace(PLACE, (place, name: string) => (isTextPlace(name) ? written(valueAt(name)) || '–' : place));
  return filled(inOneSyntax(text).replace(OPTIONAL, (_, part: string) => (placesOf(part).every(valueAt) ? part : '')));
}
