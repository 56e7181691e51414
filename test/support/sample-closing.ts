/** Last pages of the sample annex: letters, dashes, boxes in a table, footnotes, links, signatures, an annex within the annex. */
import type { Block } from '../../shared/annex/document.ts';
import { plain } from '../../shared/annex/document.ts';
import { measureIdSchema } from '../../shared/domain/ids.ts';
import { heading as counted, type headingCounter, item, paragraph } from './annex-builder.ts';

const measureId = measureIdSchema.parse('TRE-01');

export function closing(heading: ReturnType<typeof headingCounter>): Block[] {
  return [
    heading(1, 'Trennung und Zuständigkeiten'),
    paragraph('leadIn', { text: 'Daten verschiedener Auftraggeber werden getrennt verarbeitet:' }),
    {
      kind: 'list',
      marks: 'letters',
      items: [
        item('Mandantenfähige Datenbanken mit eigenen Schlüsseln'),
        item('Getrennte Umgebungen:', item('Entwicklung und Test', item('mit erfundenen Daten')), item('Betrieb')),
        item('Freigabe von Änderungen nach dem Vier-Augen-Prinzip'),
      ],
    },
    paragraph('runIn', { text: 'Rechenzentrum München II' }),
    { kind: 'list', marks: 'letters', items: [item('Eigene Racks'), item('Eigene Netze')] },
    paragraph('leadIn', { text: 'Zuständig sind:' }),
    { kind: 'list', marks: 'dashes', items: [item('die Leitstelle', item('rund um die Uhr')), item('der Betrieb')] },
    {
      kind: 'table',
      title: 'Trennungskontrolle',
      description: 'Je Maßnahme ihr Stand',
      columns: [
        { title: 'Maßnahme', share: 0.6 },
        { title: 'Stand', share: 0.4 },
      ],
      hasHead: true,
      hasRowTitles: false,
      rows: [
        [
          [{ text: 'Trennung der Mandanten', footnote: 'Zuletzt geprüft am 3. November 2026.' }],
          [{ text: 'umgesetzt', box: 'ticked', measureId }],
        ],
        [plain('Trennung der Netze'), [{ text: 'geplant', box: 'unticked', measureId }]],
      ],
    },
    paragraph(
      'body',
      { text: 'Die Zertifikate' },
      { text: '', footnote: 'ISO/IEC 27001, ausgestellt von Prüfhaus Nord.' },
      { text: ' stehen unter ' },
      { text: 'lindenhain-rz.example/zertifikate', href: 'https://lindenhain-rz.example/zertifikate?stand=2026#liste' },
      { text: '.' },
    ),
    heading(1, 'Unterschriften'),
    {
      kind: 'signatures',
      title: 'Unterschriften',
      description: 'Je Partei die Zeilen zum Unterschreiben',
      parties: [
        { role: 'Verantwortlicher', name: 'Hafenklinik Brunswarden gGmbH', lines: ['Ort, Datum', 'Unterschrift'] },
        {
          role: 'Auftragsverarbeiter',
          name: 'Lindenhain Rechenzentrum & Betrieb AG',
          lines: ['Ort, Datum', 'Unterschrift', 'Name in Druckbuchstaben'],
        },
      ],
    },
  ];
}

/** Counts its headings anew. */
export const annexOfProcessor = (): Block[] => [
  counted(1, '', 'Maßnahmen der Fernwacht Leitstellen GmbH', { numbering: 'none' }),
  counted(1, '1', 'Zutritt zur Leitstelle', { restart: true }),
  counted(2, '1.1', 'Schleuse'),
  counted(1, '2', 'Zugang zu den Systemen'),
];
