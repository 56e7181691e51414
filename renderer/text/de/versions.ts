/** Version table of an operation. */
export const versions = {
  caption: 'Fassungen der Anlage',
  hint: 'Steht als Änderungstabelle in der Anlage.',
  empty: 'Noch keine Fassung. Legen Sie eine an, wenn Sie die Anlage ausgeben.',
  number: 'Nummer',
  date: 'Datum',
  responsible: 'Verantwortlich',
  change: 'Änderung',
  actions: 'Aktionen',
  firstChange: 'Erste Fassung',
  add: 'Fassung hinzufügen',
  row: 'Fassung {{number}}',
  unnumbered: 'ohne Nummer',
  moveUp: 'Fassung {{number}} nach oben',
  moveDown: 'Fassung {{number}} nach unten',
  delete: 'Fassung {{number}} löschen',
  deleted: 'Fassung {{number}} gelöscht',
};
