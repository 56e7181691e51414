/** Of the editor of layouts: how a chapter prints measures, and where it makes exceptions. */

export const measures = {
  lists: 'Maßnahmen',
  groups: 'Gruppen',
  further: 'Weiteres',
  form: {
    title: 'Form',
    boxes: 'Kästchen ☒',
    bullets: 'Punkte',
    letters: 'Buchstaben a. b. c.',
    dashes: 'Striche',
    table: 'Tabelle',
    prose: 'Fließtext',
  },
  values: { title: 'Werte', inline: 'in Klammern dahinter', nested: 'als Liste darunter' },
  sentences: 'Ganze Sätze',
  sentencesHint: 'In Listen steht der Satz der Maßnahme statt ihres Titels.',
  splitByKind: 'Technisch und organisatorisch getrennt',
  purpose: {
    title: 'Zweck',
    none: 'ohne',
    line: 'Zeile „Zweck: …“',
    description: 'Zeile „Beschreibung: …“',
    paragraph: 'Absatz',
    leadIn: 'Satz, der in die Liste führt',
  },
  legalReferences: {
    title: 'Rechtsgrundlagen',
    none: 'keine',
    groups: 'nur bei oberen Gruppen',
    all: 'bei allen Gruppen',
  },
  emptyGroups: { title: 'Leere Gruppen', omit: 'weglassen', keep: 'behalten (Nummern bleiben)' },
  notes: { title: 'Anmerkungen', block: 'unter der Maßnahme', inline: 'kursiv dahinter', none: 'weglassen' },
  sites: {
    title: 'Standorte',
    headings: 'unter Überschriften',
    runIn: 'mit Namen am Zeilenanfang',
    areas: 'Gruppe je Standort wiederholt',
  },
  parties: { title: 'Dienstleister', headings: 'unter Überschriften', runIn: 'mit Namen am Zeilenanfang' },
  repeats: {
    title: 'Mehrfach zugeordnet',
    operation: 'wie beim Vorgang gewählt',
    reference: 'einmal, sonst mit Verweis',
    everywhere: 'in jeder Gruppe ganz',
  },
};

export const exceptions = {
  title: 'Ausnahmen',
  hint: 'Gruppen, die anders gedruckt werden als die übrigen.',
  add: 'Ausnahme für eine Gruppe …',
  remove: 'Ausnahme für „{{name}}“ entfernen',
  usual: 'wie sonst',
  sentences: 'Ganze Sätze',
  legalReference: 'Rechtsgrundlage',
  yes: 'ja',
  no: 'nein',
};

export const parts = {
  title: 'Abgesetzte Maßnahmen',
  hint: 'Stehen hinter den übrigen ihrer Gruppe, unter eigenen Worten.',
  add: 'Maßnahmen einer Gruppe absetzen …',
  remove: 'Abgesetzte Maßnahmen in „{{name}}“ wieder einreihen',
  style: 'Darüber',
  styles: { runIn: 'Zwischentitel ohne Nummer', leadIn: 'Satz, der in die Liste führt' },
  titleIn: { de: 'Worte (deutsch)', en: 'Worte (englisch)' },
  measures: 'Maßnahmen in ihrer Reihenfolge',
  siteKinds: 'Nur bei Standorten der Art',
  siteKindsHint: 'Leer: überall. Sonst nur, wo die Gruppe für einen solchen Standort wiederholt wird.',
  anySite: 'überall',
};

export const siteForms = {
  title: 'Form für Standorte einer Art',
  hint: 'Für Gruppen, die je Standort wiederholt werden: zum Beispiel Fließtext für fremde Rechenzentren.',
  add: 'Form für eine Gruppe …',
  remove: 'Form für Standorte in „{{name}}“ entfernen',
  kind: 'Standorte der Art',
  withoutEffect:
    'Ohne Wirkung: Diese Gruppe wird nicht je Standort wiederholt (Standorte, oder Ausnahme für die Gruppe).',
};
