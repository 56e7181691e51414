/** An annex of many pages whose paragraphs have all kinds of lengths: to compare page numbers of two layout engines. */
import type { AnnexDocument, Block, NoteBlock } from '../../shared/annex/document.ts';
import { headingCounter, item, measure, note, noteList, paragraph, purpose, table } from './annex-builder.ts';
import { smallAnnex } from './small-annex.ts';

const WORDS =
  'Die Sicherung der Daten erfolgt nach dem jeweils gültigen Konzept; Zugriffe werden protokolliert, regelmäßig ausgewertet und bei Auffälligkeiten unverzüglich an die verantwortliche Stelle gemeldet, die über weitere Schritte entscheidet und sie dokumentiert'.split(
    ' ',
  );

/** Lengths that look random and are the same each time. */
const length = (seed: number, min: number, max: number) => min + ((seed * 7919 + 104_729) % (max - min + 1));
const sentence = (seed: number, words: number) =>
  `${Array.from({ length: words }, (_, index) => WORDS[(seed + index) % WORDS.length]).join(' ')}.`;

function noteFor(seed: number): NoteBlock[] {
  if (seed % 4 !== 0) return [];
  const text = note(sentence(seed, length(seed, 5, 70)));
  return seed % 8 === 0 ? [text, noteList(item(sentence(seed, 6)), item(sentence(seed + 3, 14)))] : [text];
}

/** `areas` headings with up to 16 measures each; about 30 of them make 30 pages. */
export function longAnnex(areas: number): AnnexDocument {
  const heading = headingCounter();
  const blocks: Block[] = [
    { kind: 'title', text: 'Technische und organisatorische Maßnahmen (TOM)' },
    { kind: 'tableOfContents', title: 'Inhaltsverzeichnis' },
  ];
  for (let area = 0; area < areas; area++) {
    if (area % 4 === 0) blocks.push(heading(1, `Gruppe ${area / 4 + 1}: ${sentence(area, 3)}`, area === 0));
    blocks.push(heading(2, `Bereich ${area + 1}`), purpose('Zweck:', sentence(area, length(area, 6, 40))));
    if (area % 7 === 6) blocks.push(paragraph('marker', { text: 'Nicht auftragsrelevant.', bold: true }));
    for (let index = 0; index < length(area, 2, 16); index++) {
      const seed = area * 17 + index;
      const qualifier = seed % 9 === 0 ? { qualifier: 'teilweise umgesetzt' } : {};
      blocks.push(
        measure(`A${area}-${index}`, sentence(seed, length(seed, 3, 34)), { ...qualifier, note: noteFor(seed) }),
      );
    }
    if (area % 5 === 4) blocks.push(areaTable(area));
  }
  return smallAnnex(blocks);
}

function areaTable(area: number): Block {
  const rows = Array.from({ length: length(area, 2, 12) }, (_, row) => [sentence(area + row, 3), sentence(row, 12)]);
  return table({
    title: `Werte ${area}`,
    columns: [
      ['Bezeichnung', 0.35],
      ['Inhalt', 0.65],
    ],
    rows,
  });
}
