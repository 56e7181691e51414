/** Words of the reusable controls. */
export const ui = {
  status: {
    open: 'offen',
    implemented: 'umgesetzt',
    partial: 'teilweise',
    planned: 'geplant',
    notImplemented: 'nicht umgesetzt',
    notApplicable: 'nicht anwendbar',
  },
  keys: {
    Ctrl: 'Strg',
    Shift: 'Umschalt',
    Alt: 'Alt',
    Space: 'Leertaste',
    Enter: 'Eingabe',
    Esc: 'Esc',
    Del: 'Entf',
    Up: '↑',
    Down: '↓',
    Left: '←',
    Right: '→',
  },
  undo: 'Rückgängig',
  cancel: 'Abbrechen',
  close: 'Schließen',
  delete: 'Löschen',
  back: 'Zurück',
  length: {
    near: '{{length}} / {{limit}}',
    full: '{{length}} / {{limit}}. Mehr passt nicht; was darüber hinaus eingefügt wurde, fehlt.',
  },
  date: {
    placeholder: 'TT.MM.JJJJ',
    invalid: 'Bitte Tag, Monat und Jahr angeben, zum Beispiel 1.3.2026.',
  },
  country: {
    none: 'nicht angegeben',
    notFound: 'Kein Land gefunden',
    clear: 'Land entfernen',
  },
  failure: {
    title: 'Das wurde nicht gespeichert',
    quota: 'Auf dem Datenträger ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es noch einmal.',
    closed: 'Die Datenbank wurde geschlossen. Starten Sie die App neu.',
    invalid: 'Eine Angabe ist zu lang oder hat nicht die erwartete Form.',
    notFound: 'Der Eintrag wurde inzwischen gelöscht.',
    other: 'Unerwarteter Fehler der Datenbank. Starten Sie die App neu, wenn er bleibt.',
  },
  undoTooLate: {
    title: 'Das geht hier nicht mehr',
    text: 'Inzwischen gab es weitere Änderungen. Mit Strg+Z nehmen Sie eine nach der anderen zurück.',
  },
};
