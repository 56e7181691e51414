/** Settings, about, keyboard help. */
export const settings = {
  title: 'Einstellungen',
  subtitle: 'Gelten für dieses Programm auf diesem Rechner und sind sofort gespeichert',
  appearance: 'Oberfläche',
  language: {
    label: 'Sprache',
    hint: 'Für Oberfläche, Menüs und Katalog. Die Sprache einer Anlage wird beim Export gewählt.',
    system: 'Wie das System',
    de: 'Deutsch',
    en: 'English',
  },
  colorScheme: {
    label: 'Farben',
    hint: 'Die Vorschau der Anlage bleibt immer weißes Papier.',
    system: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
  },
  keyboard: {
    title: 'Tastenübersicht',
    hint: 'Alles geht ohne Maus.',
    show: 'Tastenübersicht öffnen',
    everywhere: 'Überall',
    list: 'In der Liste der Maßnahmen',
    nextRegion: 'Nächster Bereich des Fensters',
    previousRegion: 'Voriger Bereich',
    back: 'Zurück',
    forward: 'Vor',
    move: 'Maßnahme wählen',
    toggle: 'Umgesetzt ↔ offen',
    open: 'Einzelheiten bearbeiten',
    leave: 'Zurück zur Liste',
    search: 'Suchen',
    note: 'Anmerkung',
    internalNote: 'Interne Notiz',
    textFields:
      'In einem Textfeld gehören die Tasten dem Text: Buchstaben, Ziffern und Strg+Z wirken dort nur auf das Feld.',
  },
  about: {
    title: 'Über TOM-Katalog',
    purpose:
      'Katalog technischer und organisatorischer Maßnahmen nach Art. 32 DSGVO, mit Anlage für den Vertrag zur Auftragsverarbeitung.',
    version: 'Version',
    runtime: 'Laufzeit',
    licence: 'Lizenz',
    licenceValue: 'Apache License 2.0, ohne Gewähr',
    network: 'Netz',
    networkValue:
      'Die App öffnet keine Netzverbindung. Was Sie eingeben, bleibt auf diesem Rechner, bis Sie es selbst als Datei weitergeben.',
    noVerdict: 'Die App ordnet und belegt; ob eine Maßnahme rechtlich genügt, entscheiden Sie.',
    browser: 'Browser {{version}}',
  },
};
