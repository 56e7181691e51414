/**
 * An annex that holds every block, in German: fictional, long enough for nine pages or so.
 *
 * The mutation suite of `check:docx` alters the Word file made from it.
 */
import type { AnnexDocument, Block } from '../../shared/annex/document.ts';
import { body, headingCounter, item, measure, note, noteList, paragraph, purpose, table } from './annex-builder.ts';
import { annexOfProcessor, closing } from './sample-closing.ts';
import { SAMPLE_COVER } from './sample-cover.ts';

function introduction(heading: ReturnType<typeof headingCounter>): Block[] {
  return [
    heading(1, 'Gegenstand und Geltungsbereich', true),
    heading(2, 'Zweck dieser Anlage'),
    body(
      'Diese Anlage beschreibt, mit welchen technischen und organisatorischen Maßnahmen die Lindenhain Rechenzentrum & Betrieb AG personenbezogene Daten nach Art. 32 Abs. 1 DSGVO schützt. Sie ist Bestandteil des auf der ersten Seite bezeichneten Vertrags und führt dessen § 6 aus.',
    ),
    heading(2, 'Kennzeichnung der Maßnahmen'),
    body('Mit ☒ gekennzeichnete Maßnahmen sind zum Stand dieser Anlage umgesetzt.'),
    {
      kind: 'list',
      items: [
        item('Angaben in Klammern sind Teil der Maßnahme.'),
        item(
          'Zusätze schränken sie ein:',
          item('„teilweise umgesetzt“: wirkt schon, aber noch nicht überall', item('wie weit, sagt die Anmerkung')),
          item('„geplant“: noch nicht umgesetzt'),
        ),
      ],
    },
    heading(2, 'Änderungen und Fortentwicklung'),
    body(
      'Wesentliche Änderungen werden mindestens 30 Tage vorab in Textform mitgeteilt und in einer neuen Fassung dieser Anlage festgehalten.',
    ),
  ];
}

function overview(heading: ReturnType<typeof headingCounter>): Block[] {
  return [
    heading(1, 'Umsetzungsübersicht'),
    paragraph('intro', {
      text: 'Die Übersicht zeigt je Bereich, wie viele Maßnahmen zum Stand dieser Anlage getroffen sind.',
    }),
    table({
      title: 'Umsetzungsübersicht',
      description: 'Je Bereich die Anzahl der Maßnahmen und ihr Stand',
      columns: [
        ['Bereich', 0.55],
        ['Stand', 0.45],
      ],
      rows: [
        ['Zutrittskontrolle', '6 umgesetzt, 1 teilweise umgesetzt'],
        ['Zugangskontrolle', '7 umgesetzt'],
        ['Pseudonymisierung', 'nicht auftragsrelevant'],
        ['Weitergabekontrolle', '5 umgesetzt'],
        ['Verfügbarkeitskontrolle', '4 umgesetzt, 1 teilweise umgesetzt, 2 geplant'],
      ],
    }),
  ];
}

function confidentiality(heading: ReturnType<typeof headingCounter>): Block[] {
  return [
    heading(1, 'Vertraulichkeit (Art. 32 Abs. 1 lit. b DSGVO)', true),
    heading(2, 'Zutrittskontrolle'),
    purpose('Zweck:', 'Unbefugte kommen nicht in die Räume, in denen personenbezogene Daten verarbeitet werden.'),
    heading(3, 'Technische Maßnahmen'),
    measure(
      'ZUT-01',
      'Elektronische Türschließung mit persönlichen Transpondern (Sicherheitszonen: 4; Protokolle: 90 Tage)',
    ),
    measure('ZUT-02', 'Vereinzelungsschleuse am Rechenzentrum', {
      note: [
        note(
          'Die Schleuse steht in beiden Rechenzentren. Geöffnet wird sie mit Transponder und Handvenenscan; außerhalb der Betriebszeiten zusätzlich nach Freigabe durch die Leitstelle.',
        ),
        noteList(item('München I: seit 2019', item('Wartung halbjährlich')), item('München II: seit Januar 2025')),
      ],
    }),
    measure('ZUT-03', 'Einbruchmeldeanlage mit Aufschaltung auf eine ständig besetzte Stelle'),
    measure('ZUT-04', 'Videoaufzeichnung der Zugänge (Speicherdauer: 72 Stunden)', {
      qualifier: 'teilweise umgesetzt',
      note: [note('In München II ab dem zweiten Quartal 2027; bis dahin Streifengänge alle 2 Stunden.')],
    }),
    heading(3, 'Organisatorische Maßnahmen'),
    measure('ZUT-05', 'Schlüssel- und Transponderausgabe wird dokumentiert'),
    measure('ZUT-06', 'Besucher melden sich an, tragen einen Ausweis und werden begleitet'),
    measure(
      'ZUT-07',
      'Wach- und Reinigungsdienste sind sorgfältig ausgewählt und auf Vertraulichkeit verpflichtet (Überprüfung: jährlich)',
    ),
    heading(2, 'Zugangskontrolle'),
    purpose('Zweck:', 'Datenverarbeitungssysteme können nur von Berechtigten benutzt werden.'),
    heading(3, 'Technische Maßnahmen'),
    measure(
      'ZUG-01',
      'Anmeldung mit persönlicher Kennung und Kennwort (Mindestlänge: 14 Zeichen; Sperre nach: 10 Versuchen)',
    ),
    measure('ZUG-02', 'Zweiter Faktor für Verwaltungszugänge und Fernzugriff (Verfahren: FIDO2)'),
    measure('ZUG-03', 'Automatische Bildschirmsperre (nach: 10 Minuten)'),
    measure('ZUG-04', 'Verschlüsselung der Datenträger mobiler Geräte (Verfahren: AES-256)'),
    measure(
      'ZUG-05',
      'Fernzugriff ausschließlich über ein virtuelles privates Netz mit Zertifikaten auf den Geräten; unverwaltete Geräte werden am Übergang erkannt und abgewiesen, die Ablehnung wird mit Zeitpunkt und Gerätekennung protokolliert',
    ),
    heading(3, 'Organisatorische Maßnahmen'),
    measure(
      'ZUG-06',
      'Benutzerkonten werden nach Antrag und Freigabe angelegt und beim Austritt am selben Tag gesperrt',
    ),
    measure('ZUG-07', 'Richtlinie für Kennwörter und Sicherheitsschlüssel'),
    heading(2, 'Pseudonymisierung'),
    paragraph(
      'marker',
      { text: 'Nicht auftragsrelevant:', bold: true },
      { text: ' Die Daten werden zur Behandlung der einzelnen Person gebraucht.' },
    ),
  ];
}

function integrity(heading: ReturnType<typeof headingCounter>): Block[] {
  return [
    heading(1, 'Integrität (Art. 32 Abs. 1 lit. b DSGVO)'),
    heading(2, 'Weitergabekontrolle'),
    purpose(
      'Zweck:',
      'Personenbezogene Daten können bei Übertragung und Transport nicht unbefugt gelesen, kopiert, verändert oder entfernt werden.',
    ),
    measure(
      'WEI-01',
      'Verschlüsselte Übertragung über öffentliche Netze (Verfahren: TLS 1.3; TLS 1.2 nur mit Forward Secrecy)',
    ),
    measure('WEI-02', 'Verschlüsselte E-Mail für Gesundheitsdaten', {
      note: [
        {
          kind: 'paragraph',
          inlines: [
            { text: 'Schlüssel werden ' },
            { text: 'vor', italic: true },
            { text: ' dem ersten Versand ausgetauscht; ' },
            { text: 'unverschlüsselter Versand ist gesperrt', bold: true },
            { text: '.' },
          ],
        },
      ],
    }),
    measure('WEI-03', 'Empfänger und Übermittlungswege sind dokumentiert'),
    measure('WEI-04', 'Vernichtung von Papier nach Schutzklasse 3 (Sicherheitsstufe: P-4)'),
    measure('WEI-05', 'Löschen von Datenträgern vor Rückgabe, Verkauf oder Entsorgung'),
  ];
}

function availability(heading: ReturnType<typeof headingCounter>): Block[] {
  return [
    heading(1, 'Verfügbarkeit und Belastbarkeit (Art. 32 Abs. 1 lit. b, c DSGVO)'),
    heading(2, 'Verfügbarkeitskontrolle'),
    purpose('Zweck:', 'Personenbezogene Daten sind gegen zufällige Zerstörung und Verlust geschützt.'),
    heading(3, 'Technische Maßnahmen'),
    measure('VER-01', 'Unterbrechungsfreie Stromversorgung und Netzersatzanlage (Überbrückung: 48 Stunden)'),
    measure('VER-02', 'Sicherung der Daten (Abstand: täglich; Aufbewahrung: 35 Tage)', {
      note: [
        note(
          'Gesichert werden alle Datenbanken des Krankenhausinformationssystems samt Anhängen. Die Sicherungen sind verschlüsselt; die Schlüssel liegen getrennt davon bei zwei Personen.',
        ),
        note(
          'Eine zweite Kopie geht jede Nacht in das jeweils andere Rechenzentrum, eine dritte wöchentlich auf Bänder, die außerhalb beider Standorte lagern.',
        ),
        noteList(
          item('Wiederherstellung einzelner Dateien: innerhalb von 4 Stunden'),
          item('Wiederherstellung des Gesamtsystems: innerhalb von 24 Stunden'),
        ),
      ],
    }),
    measure('VER-03', 'Brandfrüherkennung und Löschanlage in den Serverräumen'),
    measure('VER-04', 'Überwachung der Systeme mit Alarmierung rund um die Uhr', { qualifier: 'teilweise umgesetzt' }),
    heading(3, 'Organisatorische Maßnahmen'),
    measure('VER-05', 'Notfallhandbuch mit Wiederanlaufplänen (Übung: jährlich)'),
    heading(2, 'Geplante Maßnahmen'),
    paragraph('intro', {
      text: 'Die folgenden Maßnahmen sind vorgesehen, zum Stand dieser Anlage aber noch nicht umgesetzt.',
    }),
    measure('VER-06', 'Georedundanter Betrieb der Datenbanken', {
      checked: false,
      qualifier: 'geplant bis 31.03.2027',
    }),
    measure('VER-07', 'Test der Wiederherstellung des Gesamtsystems', {
      checked: false,
      qualifier: 'geplant, ohne Termin',
    }),
  ];
}

function subProcessors(heading: ReturnType<typeof headingCounter>): Block[] {
  return [
    heading(1, 'Unterauftragsverarbeiter'),
    paragraph('intro', {
      text: 'Für die beschriebene Verarbeitung werden die folgenden weiteren Auftragsverarbeiter eingesetzt (Art. 28 Abs. 2 und 4 DSGVO).',
    }),
    table({
      title: 'Unterauftragsverarbeiter',
      description: 'Name, Anschrift, Leistung und Land der weiteren Auftragsverarbeiter',
      columns: [
        ['Unternehmen', 0.25],
        ['Anschrift', 0.27],
        ['Leistung', 0.31],
        ['Land', 0.17],
      ],
      rows: [
        [
          'Fernwacht Leitstellen GmbH',
          'Kupfergasse 3\n04109 Leipzig',
          'Alarmaufschaltung und Streifendienst',
          'Deutschland',
        ],
        [
          'Bandlager Süd KG',
          'Am Speicher 12\n86150 Augsburg',
          'Lagerung verschlüsselter Sicherungsbänder',
          'Deutschland',
        ],
        ['Polarnetz Oy', 'Rantatie 8\n90100 Oulu', 'Überwachung der Netze außerhalb der Geschäftszeiten', 'Finnland'],
      ],
    }),
  ];
}

/** A new copy on each call: tests may alter theirs. */
export function sampleAnnex(): AnnexDocument {
  const heading = headingCounter();
  return {
    language: 'de',
    properties: {
      title: 'Anlage 2: Technische und organisatorische Maßnahmen (TOM) gemäß Art. 32 DSGVO',
      subject: 'Hosting und Betrieb des Krankenhausinformationssystems',
      keywords: 'DSGVO; Art. 32; TOM; technische und organisatorische Maßnahmen',
      creator: 'Lindenhain Rechenzentrum & Betrieb AG',
      description: 'Version 3.1, Stand 15.11.2026',
      createdAt: '2026-11-15T09:00:00.000Z',
    },
    header: { left: 'Anlage 2: TOM gemäß Art. 32 DSGVO', right: 'Version 3.1 · Stand 15.11.2026' },
    footer: { left: 'Lindenhain Rechenzentrum & Betrieb AG · Vertraulich', pageOf: 'Seite {page} von {pages}' },
    blocks: [
      ...SAMPLE_COVER,
      ...introduction(heading),
      ...overview(heading),
      ...confidentiality(heading),
      ...integrity(heading),
      ...availability(heading),
      ...subProcessors(heading),
      ...closing(heading),
      ...annexOfProcessor(),
    ],
  };
}
