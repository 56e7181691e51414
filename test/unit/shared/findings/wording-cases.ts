/** What each delivered word rule marks («…»), and what looks like it but is fine. */
interface Cases {
  hits: readonly string[];
  misses: readonly string[];
}

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

const CRYPTOGRAPHY: Record<string, Cases> = {
  'WRD-05.4': {
    hits: ['Die Übertragung ist mit «TLS» gesichert.', 'über «TLS-Verschlüsselung»', 'by «TLS encryption»'],
    misses: ['TLS 1.2 oder höher', 'TLS ab Version 1.3', 'TLSv1.3', 'WLAN mit EAP-TLS', 'STARTTLS', 'kein TLS'],
  },
  'WRD-06.1': {
    hits: [
      'Verschlüsselung per «SSL»',
      'ein «SSL»-Zertifikat',
      '«SSL/TLS»',
      '«SSLv3»',
      '«SSL 3.0»',
      'mit «SSL\u20113»',
      '«SSL» statt TLS 1.3',
    ],
    misses: [
      'kein SSL oder TLS 1.0',
      'OpenSSL',
      'ssl',
      'SSLeay',
      'SSL ist abgeschaltet.',
      'ein SSL-VPN',
      'TLS 1.3 statt SSL',
    ],
  },
  'WRD-06.2': {
    hits: ['«TLS 1.0» und «TLS-1.1»', '«TLSv1»', '«tls1.0»', 'ab «TLS\u00A01.1»', '«TLS 1.0» ohne Zertifikat'],
    misses: ['TLS 1.2', 'TLS 1.3', 'TLSv1.2', 'TLS 1.10', 'TLS 1.0 und 1.1 sind deaktiviert.', 'TLS 1.1 is disabled.'],
  },
  'WRD-06.3': {
    hits: [
      'Upload per «FTP»',
      'der «FTP-Server»',
      '«Telnet»',
      'Übertragung per «FTP» ohne Verschlüsselung',
      '«Telnet» ohne Passwort',
      'Ohne Verschlüsselung per «FTP» übertragen',
      'Nicht über das Netz. «FTP» wird genutzt.',
      '«FTP» without a password, not in the cloud',
      'Daten gehen per «FTP» hinaus, und Konten werden nach fünf Fehlversuchen gesperrt.',
      'Wir nutzen «FTP» für Lieferanten, das Konto wird danach gesperrt.',
      '«FTP» läuft weiter; früher gab es auch Fax.',
      'Intern läuft «Telnet», aber von außen ist der Zugang gesperrt.',
    ],
    misses: [
      'Es gibt weder FTP noch Telnet.',
      'ohne „FTP“',
      'Keine Übertragung per FTP oder Telnet.',
      'FTP wird nicht mehr eingesetzt.',
      'Telnet and FTP are not used.',
      'no FTP, TFTP or Telnet',
      'SFTP',
      'FTPS',
      'Kein FTP im Einsatz.',
      'FTP, Telnet und rlogin sind gesperrt.',
      'Die Protokolle FTP und Telnet sind deaktiviert.',
      'FTP, das unverschlüsselt überträgt, wurde abgeschaltet.',
      'FTP ist, soweit technisch möglich, abgeschaltet.',
      'Auf den Servern wird FTP, das früher lief, durch SFTP ersetzt.',
      'SFTP statt FTP',
      'Telnetz',
    ],
  },
  'WRD-06.4': {
    hits: ['VPN über «PPTP»', '«MS-CHAPv2»'],
    misses: ['IPsec mit IKEv2', 'PPTP ist gesperrt.'],
  },
  'WRD-06.5': {
    hits: ['WLAN mit «WPA»', '«WEP»-Schlüssel', '«WPA-TKIP»', '«WEP», ein Gast-WLAN gibt es nicht'],
    misses: ['WPA2', 'WPA3-Enterprise', 'WPA-2', 'WPA 3', 'wps'],
  },
  'WRD-07.1': {
    hits: ['Hash mit «SHA-1»', '«SHA1»', '«MD5»-Prüfsumme', '«sha\u20111»', '«MD5» gehasht, nicht mit Salt'],
    misses: ['SHA-128', 'SHA-256', 'SHA-3', 'SHA-512', 'SHA-1 wird nicht mehr verwendet.'],
  },
  'WRD-07.2': {
    hits: ['mit «3DES»', '«Triple-DES»', 'AES oder «RC4»', '«DES-Verschlüsselung»', 'VERSCHLÜSSELUNG MIT «3DES»'],
    misses: ['des Auftraggebers', 'Des Weiteren', 'AES', 'DESY', 'RC4 wird nicht verwendet.', 'ohne 3DES und RC4'],
  },
  'WRD-07.3': {
    hits: ['Schlüssel mit «RSA-1024»', '«RSA 1024»'],
    misses: ['RSA-4096', 'RSA-10240', '1024 MB'],
  },
  'WRD-07.4': {
    hits: ['Signatur mit «DSA»', '«ElGamal»-Signatur'],
    misses: ['ECDSA', 'EdDSA', 'ML-KEM'],
  },
  'WRD-07.5': {
    hits: ['ein «passwortgeschütztes ZIP»', '«ZipCrypto»', 'an «encrypted ZIP»'],
    misses: ['Postleitzahl (ZIP)', 'verschlüsseltes ZIP mit AES-256'],
  },
  'WRD-07.6': {
    hits: ['mit «DES» verschlüsselt', '«DES» oder RC4', 'AES, «DES», RC4', '«DES»'],
    misses: ['SCHUTZ DES GEBÄUDES', 'des Auftraggebers', 'Des Weiteren', 'DES wird nicht verwendet.', 'kein DES'],
  },
};

const LAW_AND_STANDARDS: Record<string, Cases> = {
  'WRD-08.1': {
    hits: ['Verpflichtung auf das «Datengeheimnis»', 'commitment to «data secrecy»', 'Wahrung des «Datengeheimnisses»'],
    misses: ['Geschäftsgeheimnis', 'Vertraulichkeit der Daten'],
  },
  'WRD-08.2': {
    hits: [
      'Maßnahmen nach «§ 9 BDSG»',
      '«§9 BDSG»',
      '«§\u00A09 BDSG»',
      'die «Anlage zu § 9 BDSG»',
      '«BDSG a.F.»',
      'auf das «Datengeheimnis nach § 5 BDSG»',
      'Alle sind «nach § 5 BDSG verpflichtet».',
      '«§ 9 BDSG» gilt; früher war das anders.',
    ],
    misses: [
      '§ 5 BDSG',
      'Datenschutzbeauftragte öffentlicher Stellen nach § 5 BDSG',
      '§ 9 TDDDG',
      '§ 22 BDSG',
      '§ 26 Abs. 3 BDSG',
      'Anlage 9',
      '§ 19 BDSG',
    ],
  },
  'WRD-08.3': {
    hits: ['zertifiziert nach «Privacy Shield»', 'EU-US «Privacy-Shield»', '«Safe Harbor»'],
    misses: ['Data Privacy Framework', 'Privacy Shield ist unwirksam.', 'a safe place'],
  },
  'WRD-08.4': {
    hits: ['Standardvertragsklauseln «2010/87/EU»'],
    misses: ['Standardvertragsklauseln (EU) 2021/914', '2010/88'],
  },
  'WRD-08.5': {
    hits: ['Meldung nach «Art. 28 Abs. 3 Satz 3» DSGVO', '«Art.\u00A028 Abs.\u00A03 Satz\u00A03»'],
    misses: ['Art. 28 Abs. 3 lit. f', 'Hinweis auf eine rechtswidrige Weisung (Art. 28 Abs. 3 Satz 3 DSGVO)'],
  },
  'WRD-08.6': { hits: ['§ 25 «TTDSG»'], misses: ['§ 25 TDDDG', 'TDDDG (vormals TTDSG)'] },
  'WRD-08.7': {
    hits: ['nach der «EU-DSGVO»', '«EU-Datenschutz-Grundverordnung»'],
    misses: ['nach der DSGVO', 'Datenschutz-Grundverordnung (EU) 2016/679'],
  },
  'WRD-08.8': { hits: ['under the «EU-GDPR»', '«EU GDPR»'], misses: ['under the GDPR', 'the EU and the GDPR'] },
  'WRD-09.1': {
    hits: ['«ISO/IEC 27001:2013»', 'nach «ISO 27001:2013» zertifiziert'],
    misses: ['ISO/IEC 27001:2022', 'ISO/IEC 27001', 'ISO 9001:2015'],
  },
  'WRD-09.2': { hits: ['ISMS nach «ISIS12»', '«ISIS 12»'], misses: ['CISIS12', 'Isis'] },
  'WRD-09.3': { hits: ['Bericht nach «SSAE 16»', '«SAS 70»'], misses: ['SSAE 18', 'SAS 7000', 'ISAE 3402'] },
  'WRD-09.4': { hits: ['«PCI DSS 3.2.1»', '«PCI-DSS 3.2»'], misses: ['PCI DSS 4.0.1', 'PCI DSS'] },
  'WRD-09.5': {
    hits: ['nach «DIN 66399»', 'gemäß «DIN\u00A066399»'],
    misses: ['DIN 66399 und ISO/IEC 21964', 'DIN 66398', 'DIN SPEC 66399-3'],
  },
  'WRD-09.6': {
    hits: ['«IT-Grundschutz-Kataloge»', 'nach «BSI 100-2»'],
    misses: ['IT-Grundschutz-Kompendium', 'BSI 200-2'],
  },
  'WRD-10.1': {
    hits: ['ein «regelmäßiger Passwortwechsel»', '«Passwortwechsel alle 90» Tage', '«periodic password changes»'],
    misses: [
      'Passwortwechsel bei Verdacht',
      'kein regelmäßiger Passwortwechsel',
      'kein erzwungener regelmäßiger Passwortwechsel',
      'Passwortwechsel nach Frist wird nicht verlangt.',
    ],
  },
  'WRD-10.2': { hits: ['Löschen nach «Gutmann»', '«35 Durchgänge»'], misses: ['Gutmannstraße', '3 Durchgänge'] },
  'WRD-10.3': { hits: ['Gesichert durch «RAID»'], misses: ['Datensicherung auf ein RAID', 'Braid'] },
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
