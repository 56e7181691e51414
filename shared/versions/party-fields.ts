/** What the list of sub-processors prints of each party, as its chapter is set. */
import { isThirdCountry } from '../domain/facts.ts';
import type { ChapterOf, SubProcessorColumn } from '../domain/layout.ts';
import type { Party } from '../domain/records.ts';

export type PartyField = 'address' | 'system' | 'service' | 'dataKinds' | 'country' | 'ground' | 'safeguards' | 'link';

/** In which columns a field stands (`../annex/party-columns.ts`). */
const COLUMNS: Record<PartyField, readonly SubProcessorColumn[]> = {
  address: ['address', 'nameAndAddress'],
  system: ['system'],
  service: ['service'],
  dataKinds: ['dataKinds', 'service'],
  country: ['country'],
  ground: ['country', 'thirdCountry'],
  safeguards: ['safeguards'],
  link: ['link', 'safeguards'],
};

export function isFieldPrinted(
  field: PartyField,
  party: Party,
  { form, columns }: ChapterOf<'subProcessors'>,
): boolean {
  if (form === 'links' && party.link.trim()) return field === 'link';
  if (form !== 'table') return field === 'address' || (field === 'service' && form === 'list');
  if (field === 'ground' && !isThirdCountry(party)) return false;
  return columns.length === 0 ? field !== 'system' : COLUMNS[field].some((column) => columns.includes(column));
}
