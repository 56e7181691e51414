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
    PageUp: 'Bild ↑',
    PageDown: 'Bild ↓',
  },
  undo: 'Rückgängig',
  cancel: 'Abbrechen',
  close: 'Schließen',
  delete: 'Löschen',
  back: 'Zurück',
  richText: {
    bold: 'Fett',
    italic: 'Kursiv',
    bullets: 'Aufzählung',
    tooLong:
      'Das wären {{length}} Zeichen, höchstens {{limit}} passen. Der Text ist unverändert; bitte weniger einfügen oder vorher kürzen.',
    tooManyMarks:
      'So viele fette und kursive Stellen passen nicht in einen Text. Er ist unverändert; bitte einige davon aufheben.',
  },
  length: {
    near: '{{length}} / {{limit}}',
    full: '{{length}} / {{limit}}. Mehr passt nicht; was darüber hinaus eingefügt wurde, fehlt.',
  },
  date: {
    placeholder: 'TT.MM.JJJJ',
    invalid: 'Bitte Tag, Monat und Jahr angeben, zum Beispiel 1.3.2026.',
    missing: 'Diesen Tag gibt es im Kalender nicht.',
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
    locked: 'Die Fassung ist festgeschrieben. Heben Sie die Festschreibung auf, um sie zu ändern.',
    notFound: 'Der Eintrag wurde inzwischen gelöscht.',
    other: 'Unerwarteter Fehler der Datenbank. Starten Sie die App neu, wenn er bleibt.',
  },
  comparison: {
    removed: 'nur im Original',
    added: 'nur im eigenen Wortlaut',
  },
  reach: {
    label: 'Gilt für',
    operation: 'nur diesen Vorgang: {{name}}',
    organisation: 'alle Vorgänge von {{name}}',
    house: 'alle Organisationen (Hauskatalog)',
    answeredInOperation_one: 'Nicht möglich: Auch „{{name}}“ hat sie beantwortet.',
    answeredInOperation_other: 'Nicht möglich: Auch „{{name}}“ und {{others}} weitere Vorgänge haben sie beantwortet.',
    answeredByOrganisation_one: 'Nicht möglich: Auch „{{name}}“ hat sie beantwortet.',
    answeredByOrganisation_other:
      'Nicht möglich: Auch „{{name}}“ und {{others}} weitere Organisationen haben sie beantwortet.',
  },
  undoTooLate: {
    title: 'Nicht rückgängig gemacht',
    text: 'Seit diesem Schritt gab es weitere Änderungen. Strg+Z nimmt sie eine nach der anderen zurück.',
  },
  answered: {
    title: 'Maßnahme „{{name}}“ löschen?',
    text_one:
      'Sie ist an einer Stelle beantwortet und verschwindet auch aus der Anlage; ausblenden oder ausmustern ließe sie dort stehen. Betroffen:',
    text_other:
      'Sie ist an {{count}} Stellen beantwortet und verschwindet auch aus den Anlagen; ausblenden oder ausmustern ließe sie dort stehen. Betroffen:',
    place: '{{operation}} ({{organisation}}).',
    organisation: '{{organisation}} (für alle Vorgänge).',
    more_one: 'Und {{count}} weiterer.',
    more_other: 'Und {{count}} weitere.',
  },
};
