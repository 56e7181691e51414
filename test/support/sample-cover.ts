/** First page of the sample annex, and its contents list. */
import type { Block } from '../../shared/annex/document.ts';
import { table } from './annex-builder.ts';

export const SAMPLE_COVER: Block[] = [
  { kind: 'kicker', text: 'Anlage 2 · Vertraulich' },
  { kind: 'title', text: 'Technische und organisatorische Maßnahmen (TOM)' },
  { kind: 'subtitle', text: 'gemäß Art. 32 DSGVO' },
  {
    kind: 'contractLine',
    text: 'zum Vertrag über die Auftragsverarbeitung nach Art. 28 DSGVO, Nr. 2026-118, vom 1. März 2026',
  },
  {
    kind: 'parties',
    title: 'Vertragsparteien',
    description: 'Name, Anschrift und Kontakt der Parteien',
    parties: [
      {
        role: 'Verantwortlicher (Auftraggeber)',
        name: 'Hafenklinik Brunswarden gGmbH',
        lines: [
          { text: 'Deichstraße 14' },
          { text: '26382 Brunswarden' },
          { text: 'DSB: Dr. Jörg Lüttmann' },
          { text: 'datenschutz@hafenklinik-brunswarden.example', verbatim: true },
        ],
      },
      {
        role: 'Auftragsverarbeiter (Auftragnehmer)',
        name: 'Lindenhain Rechenzentrum & Betrieb AG',
        lines: [
          { text: 'Maximilian-Weyße-Straße 7' },
          { text: '80331 München' },
          { text: 'DSB: Prof. Dr. Käthe Öztürk' },
          { text: 'dsb@lindenhain-rz.example', verbatim: true },
        ],
      },
    ],
  },
  { kind: 'coverHeading', text: 'Dokumentinformationen' },
  table({
    title: 'Dokumentinformationen',
    description: 'Links die Angabe, rechts ihr Inhalt',
    columns: [
      ['', 0.3],
      ['', 0.7],
    ],
    hasHead: false,
    hasRowTitles: true,
    rows: [
      ['Verarbeitungsvorgang', 'Hosting und Betrieb des Krankenhausinformationssystems'],
      [
        'Geltungsbereich',
        'Betrieb, Überwachung und Sicherung der Anwendung und ihrer Datenbanken in den Rechenzentren München I und II',
      ],
      ['Version / Stand', '3.1 / 15.11.2026'],
      ['Verantwortlich für diese Fassung', 'Anneliese Weiß, Informationssicherheit'],
      ['Vertraulichkeit', 'Vertraulich – nur für die Vertragsparteien'],
    ],
  }),
  { kind: 'coverHeading', text: 'Änderungshistorie' },
  table({
    title: 'Änderungshistorie',
    description: 'Fassungen dieser Anlage mit Datum, verantwortlicher Person und Änderung',
    columns: [
      ['Version', 0.1],
      ['Datum', 0.14],
      ['Verantwortlich', 0.18],
      ['Änderung', 0.58],
    ],
    rows: [
      ['1.0', '01.03.2024', 'A. Weiß', 'Erstfassung zum Vertragsschluss'],
      ['2.0', '12.02.2025', 'A. Weiß', 'Standort München II aufgenommen; Abschnitt Verfügbarkeit neu gefasst'],
      [
        '3.0',
        '20.01.2026',
        'B. Größl',
        'Anmeldung auf Sicherheitsschlüssel umgestellt; Unterauftragsverarbeiter aktualisiert',
      ],
      ['3.1', '15.11.2026', 'A. Weiß', 'Jährliche Überprüfung; Fristen der Protokolle angepasst'],
    ],
  }),
  { kind: 'tableOfContents', title: 'Inhaltsverzeichnis' },
];
