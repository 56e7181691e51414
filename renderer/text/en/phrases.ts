import type { phrases as de } from '../de/phrases.ts';
import type { SameShape } from '../shape.ts';

export const phrases: SameShape<typeof de> = {
  title: 'Phrases',
  menu: 'Insert phrase',
  search: 'Find phrase',
  forArea: 'For this control area',
  others: 'Others',
  none: 'None yet. Keep a note that turned out well, to use it again.',
  nothingFound: 'Nothing found',
  unnamed: 'Untitled',
  keep: 'Keep as phrase',
  manage: 'Edit phrases …',
  manageIntro: 'Belong to this computer and are in no file that you hand on.',
  name: 'Title',
  namePlaceholder: 'Short, e.g. “Password with second factor”',
  nameMissing: 'Without a title it can be told by its text only.',
  area: 'Offer first for',
  anyArea: 'all control areas',
  clearArea: 'Clear control area',
  text: 'Text',
  create: 'New phrase',
  delete: 'Delete',
  deleted: 'Phrase “{{name}}” deleted',
  done: 'Done',
};
