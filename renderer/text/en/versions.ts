import type { versions as german } from '../de/versions.ts';
import type { SameShape } from '../shape.ts';

export const versions: SameShape<typeof german> = {
  caption: 'Versions of the annex',
  empty: 'No version yet. Add one when you export the annex.',
  number: 'Number',
  date: 'Date',
  responsible: 'Responsible',
  change: 'Change',
  dateOf: 'Date of version {{number}}',
  responsibleOf: 'Responsible for version {{number}}',
  changeOf: 'Change of version {{number}}',
  actions: 'Actions',
  firstChange: 'First version',
  add: 'Add version',
  unnumbered: 'without number',
  moveUp: 'Move version {{number}} up',
  moveDown: 'Move version {{number}} down',
  delete: 'Delete version {{number}}',
  deleted: 'Version {{number}} deleted',
};
