/**
 * Words that mean the same to whoever searches. German and English stand together, because titles are searched in both.
 * Only what is said for the same thing in daily work: a loose relation would bury the hits.
 */
export const SEARCH_SYNONYMS: readonly (readonly string[])[] = [
  ['Passwort', 'Kennwort', 'password'],
  ['Backup', 'Datensicherung', 'Sicherungskopie'],
  ['MFA', '2FA', 'Zwei-Faktor', 'Mehr-Faktor', 'Multi-Faktor', 'multi-factor', 'two-factor'],
  ['Virenschutz', 'Virenscanner', 'Antivirus', 'Schadsoftware', 'Schadprogramm', 'Malware'],
  ['Verschlüsselung', 'Kryptografie', 'Kryptographie', 'encryption'],
  ['Unterauftragnehmer', 'Subunternehmer', 'Subdienstleister', 'sub-processor', 'subprocessor'],
  ['Notebook', 'Laptop'],
  ['Handy', 'Smartphone', 'Mobiltelefon', 'Mobilgerät'],
  ['Homeoffice', 'Telearbeit', 'mobiles Arbeiten', 'mobile Arbeit', 'remote work'],
  ['Schulung', 'Unterweisung', 'Sensibilisierung', 'Training'],
  ['Protokollierung', 'Logging'],
  ['Löschung', 'Löschen', 'deletion', 'erasure'],
  ['KI', 'künstliche Intelligenz', 'AI', 'artificial intelligence'],
  ['USB-Stick', 'Wechseldatenträger', 'Wechselmedien'],
  ['WLAN', 'Wi-Fi', 'Funknetz'],
  ['Patch', 'Update', 'Aktualisierung'],
  ['Datenpanne', 'Datenschutzverletzung', 'data breach'],
  ['USV', 'unterbrechungsfreie Stromversorgung', 'UPS'],
  ['Rechenzentrum', 'Serverraum', 'data centre'],
  ['SSO', 'Single Sign-on'],
  ['AVV', 'Auftragsverarbeitung', 'AV-Vertrag'],
  ['DSFA', 'Datenschutz-Folgenabschätzung', 'DPIA'],
  ['Videoüberwachung', 'Kamera', 'CCTV'],
  ['Alarmanlage', 'Einbruchmeldeanlage', 'EMA'],
  ['Clean Desk', 'aufgeräumter Arbeitsplatz'],
  ['Notfall', 'Business Continuity', 'BCM'],
];
