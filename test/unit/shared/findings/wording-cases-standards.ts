/** What the word rules about cryptography, law and standards mark («…»), and what looks like it but is fine. */
export interface Cases {
  hits: readonly string[];
  misses: readonly string[];
}

export const CRYPTOGRAPHY: Record<string, Cases> = {
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

export const LAW_AND_STANDARDS: Record<string, Cases> = {
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
