/** What each delivered word rule marks («…»), and what looks like it but is fine. */
import { type Cases, CRYPTOGRAPHY, LAW_AND_STANDARDS } from './wording-cases-standards.ts';

const EMPTY_PHRASES: Record<string, Cases> = {
  'WRD-01.1': {
    hits: [
      'Es sind «geeignete technische und organisatorische Maßnahmen» getroffen.',
      'Wir treffen «GEEIGNETE MASSNAHMEN».',
      'There are «appropriate measures» in place.',
      '«geeignete **Maßnahmen»** und «angemessene\u00A0Vorkehrungen»',
    ],
    misses: ['Ungeeignete Maßnahmen werden verworfen.', 'Die Maßnahmen sind geeignet.', 'geeignete\n\nMaßnahmen'],
  },
  'WRD-01.2': {
    hits: ['Die Länge entspricht dem «Stand der Technik».', 'The encryption is «state of the art».'],
    misses: ['Stand der Technik: AES-256 nach BSI TR-02102-1.', 'Der Stand der Technik wird jährlich überprüft.'],
  },
  'WRD-01.3': {
    hits: [
      'Die Räume sind «ausreichend gesichert».',
      'Servers are «adequately protected».',
      'Die Vorkehrungen sind «angemessen und ausreichend».',
    ],
    misses: ['Die Räume sind mit Sicherheitsschlössern gesichert.', 'adequate staff'],
  },
  'WRD-02.1': {
    hits: [
      'Die Rechte werden «regelmäßig» überprüft.',
      'Backups are checked «regularly».',
      'Jährlich gibt es einen Bericht. Schulungen finden «regelmäßig» statt.',
    ],
    misses: [
      'Die Rechte werden regelmäßig, mindestens jährlich, überprüft.',
      'Schulungen finden unregelmäßig statt.',
      'Die Protokolle werden regelmäßig jeden Montag geprüft.',
      'Regelmäßig am ersten Mittwoch, also jeden Monat.',
      'Backups are checked regularly, every Monday.',
      'regular expressions',
      'Regelmäßig, d. h. alle 6 Monate, wird geprüft.',
      'Checked regularly, once a quarter.',
    ],
  },
  'WRD-02.2': {
    hits: ['Konten werden «zeitnah» gesperrt.', 'Patches are installed «as soon as possible».'],
    misses: ['Konten werden zeitnah, innerhalb von 24 Stunden, gesperrt.', 'promptly, within 2 days'],
  },
  'WRD-02.3': {
    hits: ['Die Regeln werden «bei Bedarf» angepasst.', 'Rules are adapted «as needed».'],
    misses: ['Die Regeln werden bei Bedarf, mindestens jährlich, angepasst.', 'Der Bedarf wird geprüft.'],
  },
  'WRD-03.1': {
    hits: ['Das «hochgesicherte» Rechenzentrum bietet ein «Höchstmaß an Sicherheit».', 'a «highly secure» data centre'],
    misses: ['ein gesichertes Rechenzentrum', 'ein höheres Maß'],
  },
  'WRD-03.2': {
    hits: ['Das System ist «absolut sicher».', 'This is «unhackable».'],
    misses: ['Das System ist sicher.', 'absolut notwendig'],
  },
  'WRD-03.3': {
    hits: ['Wir arbeiten «DSGVO-konform».', 'a «GDPR-compliant» service'],
    misses: ['Art. 32 DSGVO', 'Datenträger werden datenschutzkonform vernichtet.'],
  },
  'WRD-04.1': {
    hits: ['Daten werden «in der Regel» verschlüsselt.', '«Soweit möglich» gilt MFA.', 'Data are «usually» encrypted.'],
    misses: ['in der Regelung steht es', 'Grundsätzlich gesperrt, ausgenommen Messgeräte.'],
  },
  'WRD-04.2': {
    hits: ['MFA gilt, «wo unterstützt».', 'MFA «where supported»'],
    misses: ['MFA wird unterstützt.', 'all supported systems'],
  },
  'WRD-04.3': {
    hits: ['Eine Zertifizierung «wird angestrebt».', '«We strive» for security.'],
    misses: ['Die Zertifizierung ist erteilt.', 'aim of the measure'],
  },
};

const VAGUE: Record<string, Cases> = {
  'WRD-05.1': {
    hits: ['Wir versenden nur «verschlüsselte E-Mails».', 'We use «encrypted e-mail».'],
    misses: [
      'Verschlüsselte E-Mails mit S/MIME.',
      'E-Mails werden archiviert.',
      'encrypted email with end-to-end keys',
    ],
  },
  'WRD-05.2': {
    hits: ['Die Daten haben eine «starke Verschlüsselung».', '«strong encryption»'],
    misses: ['Starke Verschlüsselung mit AES-256.', 'Verschlüsselung mit AES'],
  },
  'WRD-05.3': {
    hits: ['Es gelten «sichere Passwörter».', 'We demand «strong passwords».'],
    misses: ['Sichere Passwörter mit mindestens 14 Zeichen.', 'Passwörter werden gehasht.'],
  },
};

const DETAILS: Record<string, Cases> = {
  'WRD-11.1': {
    hits: [
      'Server «192.168.0.10» und «10.0.0.0/8»',
      'IP:«10.1.2.3».',
      'unter «2001:db8::ff00:42» erreichbar',
      '(«172.16.4.1:8443»)',
    ],
    misses: [
      'Version 1.2.3.4',
      'v1.2.3.4',
      '§ 3.2.1',
      'OPS.1.2.5.4',
      '12.05.2026',
      '999.1.1.1',
      '12:30',
      'std::map',
      '1.2.3',
    ],
  },
  'WRD-11.2': {
    hits: ['auf «srv-db01»', '«fileserver.firma.local»', 'der Host «web-prod-02»', '«dc01.firma.de»', '«SRV3»'],
    misses: [
      'www.example.org',
      'datenschutz.example.org',
      'SRV-Eintrag',
      'Windows Server 2022',
      'SHA-256',
      'Backup nach 3-2-1-Regel',
      'z.B.intern',
      'ZUG-02',
      'Web 2.0',
      'max@firma.local',
    ],
  },
  'WRD-11.3': {
    hits: ['«Passwort: Sommer2024»', 'Das «Kennwort lautet Geheimnis».', '«Password = P@ssw0rd!x»', '«PIN: 4711»'],
    misses: [
      'Passwort: mindestens 12 Zeichen',
      'Das Passwort ist verschlüsselt gespeichert.',
      'Passwort: Argon2id',
      'Das Kennwort lautet nicht auf einen Namen.',
      'PIN: mindestens 6 Stellen',
      'Passwort: 14-stellig',
    ],
  },
  'WRD-12.1': {
    hits: ['an «erika.mustermann@example.org»', '(«e.muster@firma.de»)', 'an «it@firma.de» oder «admin@example.org»'],
    misses: ['datenschutz@example.org', 'it-support@firma.de', 'Anmeldung mit @-Zeichen', 'info@firma.de', 'name@host'],
  },
  'WRD-12.2': {
    hits: ['«Frau Müller» prüft dies.', 'durch «Herrn Dr. Muster»', 'Ansprechpartner «Thomas Beispiel»'],
    misses: ['Frau Datenschutzbeauftragte', 'Max. Dauer', 'Martin Beispiel GmbH', 'Peter Stiftung', 'Mann und Frau'],
  },
  'WRD-12.3': {
    hits: [
      'unter «+49 30 1234567» erreichbar',
      '«0049 (30) 123 45-67»',
      'Tel. «4711» oder «030/1234567»',
      'mobil «0171 2345678»',
    ],
    misses: [
      ...['am 01.02.2026', 'ISO/IEC 27001:2022', 'AES-256', '§ 22 BDSG', '2026-11-22', 'DE89 3704 0044 0532 0130 00'],
      ...[
        '1.000.000 Sätze',
        'Version 10.0.19045',
        'TR-02102-1',
        'nach 10 000 000 Versuchen',
        '24/7 besetzt',
        '(2016/679)',
      ],
    ],
  },
};

export const WORDING_CASES: Readonly<Record<string, Cases>> = {
  ...EMPTY_PHRASES,
  ...VAGUE,
  ...CRYPTOGRAPHY,
  ...LAW_AND_STANDARDS,
  ...DETAILS,
};
