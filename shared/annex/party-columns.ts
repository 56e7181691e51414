/** Columns of the list of sub-processors: those that the layout names, or chosen by what is known of the parties. */
import { isThirdCountry } from '../domain/facts.ts';
import type { SubProcessorColumn } from '../domain/layout.ts';
import type { Party } from '../domain/records.ts';
import { countryName } from '../lib/countries.ts';
import { type AnnexTexts, fillPlaces } from './annex-texts.ts';
import { type Inline, plain } from './document.ts';
import { isSaid } from './said-columns.ts';

export interface PartyColumn {
  title: string;
  share: number;
  cell: (party: Party) => Inline[];
}

/** How wide the columns are in relation to each other. */
const WEIGHTS: Record<SubProcessorColumn, number> = {
  name: 26,
  address: 26,
  nameAndAddress: 28,
  system: 20,
  service: 32,
  dataKinds: 24,
  country: 16,
  thirdCountry: 16,
  safeguards: 28,
  link: 24,
};

/**
 * All tables of the chapter have the same columns; one that says nothing of any party is left out.
 *
 * @param wanted empty = chosen by what is known
 */
export function partyColumns(
  parties: readonly Party[],
  texts: AnnexTexts,
  wanted: readonly SubProcessorColumn[],
): PartyColumn[] {
  const all = wanted.length === 0 ? chosenColumns(parties, texts) : wantedColumns(texts, wanted);
  const said = all.filter(({ cell }) => parties.some((party) => isSaid(cell(party))));
  const width = said.reduce((sum, { share }) => sum + share, 0);
  return said.length === 0 ? all.slice(0, 1) : said.map((column) => ({ ...column, share: column.share / width }));
}

function wantedColumns(texts: AnnexTexts, wanted: readonly SubProcessorColumn[]): PartyColumn[] {
  const width = wanted.reduce((sum, column) => sum + WEIGHTS[column], 0);
  return wanted.map((column) => ({
    title: titleOf(column, texts),
    share: WEIGHTS[column] / width,
    cell: (party) => cellOf(column, party, texts, wanted),
  }));
}

/** Safeguards and long grounds of transfer need room: then the address stands below the name. */
function chosenColumns(parties: readonly Party[], texts: AnnexTexts): PartyColumn[] {
  const { subProcessors: words } = texts;
  const service = { title: words.service, cell: (it: Party) => serviceCell(it, texts) };
  const country = { title: words.country, cell: (it: Party) => countryCell(it, texts) };
  if (!parties.some((it) => it.safeguards.trim() || it.link.trim())) {
    return [
      { title: words.name, share: 0.26, cell: (it) => filled(nameInlines(it, false)) },
      { title: words.address, share: 0.26, cell: (it) => lines(it.address) },
      { ...service, share: 0.32 },
      { ...country, share: 0.16 },
    ];
  }
  return [
    { title: words.nameAndAddress, share: 0.25, cell: nameAndAddress },
    { ...service, share: 0.25 },
    { ...country, share: 0.25 },
    { title: words.safeguards, share: 0.25, cell: (it) => lines(it.safeguards, ...linkInlines(it)) },
  ];
}

function titleOf(column: SubProcessorColumn, { subProcessors: words }: AnnexTexts): string {
  if (column === 'dataKinds') return words.dataKindsTitle;
  return column === 'thirdCountry' ? words.thirdCountryTitle : words[column];
}

/** What has a column of its own is not said in another. */
function cellOf(
  column: SubProcessorColumn,
  party: Party,
  texts: AnnexTexts,
  wanted: readonly SubProcessorColumn[],
): Inline[] {
  switch (column) {
    case 'name':
      return filled(nameInlines(party, false));
    case 'nameAndAddress':
      return nameAndAddress(party);
    case 'service':
      return wanted.includes('dataKinds') ? lines(party.service) : serviceCell(party, texts);
    case 'country':
      return wanted.includes('thirdCountry')
        ? lines(countryName(party.country, texts.language))
        : countryCell(party, texts);
    case 'thirdCountry':
      return thirdCountryCell(party, texts);
    case 'safeguards':
      return wanted.includes('link') ? lines(party.safeguards) : lines(party.safeguards, ...linkInlines(party));
    case 'link':
      return filled(linkInlines(party));
    default:
      return lines(party[column]);
  }
}

/** The name with the mark of its footnote. */
export function nameInlines({ name, footnote }: Party, bold = true): Inline[] {
  const text = name.trim();
  if (text === '') return [];
  const note = footnote.replace(/\s+/g, ' ').trim();
  return [{ text, ...(bold ? { bold } : {}), ...(note ? { footnote: note } : {}) }];
}

/** Where the party describes itself; only what is an https address leads somewhere. */
export function linkInlines({ link }: Party): Inline[] {
  const text = link.trim();
  if (text === '') return [];
  return [{ text, verbatim: true, ...(text.startsWith('https://') ? { href: text } : {}) }];
}

const nameAndAddress = (party: Party): Inline[] => lines(...nameInlines(party), party.address);

function serviceCell({ service, dataKinds }: Party, { subProcessors: words }: AnnexTexts): Inline[] {
  const kinds = dataKinds.trim();
  return lines(service, kinds && fillPlaces(words.dataKinds, { kinds }));
}

/** "USA", below it on what ground data may go there. */
function countryCell(party: Party, texts: AnnexTexts): Inline[] {
  const ground = transferGround(party, texts);
  const transfer = ground && isThirdCountry(party) ? fillPlaces(texts.subProcessors.thirdCountry, { ground }) : '';
  return lines(countryName(party.country, texts.language), transfer);
}

/** "ja", below it on what ground. Nothing where nobody has said which country it is. */
function thirdCountryCell(party: Party, texts: AnnexTexts): Inline[] {
  const words = texts.subProcessors;
  if (isThirdCountry(party)) return lines(words.inThirdCountry, transferGround(party, texts));
  return lines(party.country || party.thirdCountry === 'no' ? words.noThirdCountry : '');
}

const transferGround = ({ transferGround: ground }: Party, { transferGrounds }: AnnexTexts): string =>
  ground && transferGrounds[ground];

/** A cell of several lines. */
function lines(...parts: (string | Inline)[]): Inline[] {
  const inlines = parts
    .map((part) => (typeof part === 'string' ? { text: part } : part))
    .map((inline) => ({ ...inline, text: inline.text.trim() }))
    .filter(({ text }) => text !== '');
  return filled(inlines.flatMap((inline, index) => (index > 0 ? [{ text: '\n' }, inline] : [inline])));
}

/** An empty cell says that nothing was forgotten in printing. */
const filled = (inlines: Inline[]): Inline[] => (inlines.length > 0 ? inlines : plain('–'));
