import type { palette as german } from '../de/palette.ts';
import type { SameShape } from '../shape.ts';

/** Words that the command palette finds commands by, besides their names. */
export const palette: SameShape<typeof german> = {
  newOrganisation: 'create add client company customer',
  newOperation: 'create add template processing activity copy duplicate',
  openCase: 'import load read receive file tomakte tomkatalog',
  saveCase: 'export backup share send file tomakte colleague',
  saveHouse: 'export share send own catalogue tomkatalog',
  openExample: 'sample demo try',
  exportAnnex: 'Word print PDF DOCX save document preview language of the annex',
  showInAnnex: 'place page preview jump where printed',
  printMatrix: 'PDF print table output A3 export',
  undo: 'take back revert',
  redo: 'repeat again',
  history: 'log steps changes undo take back',
  copyAnswers: 'copy transfer from another operation template duplicate',
  search: 'find filter',
  commandPalette: 'commands',
  matrix: 'compare comparison table all operations cross table',
  organisationMeasures: 'answers for all operations base inherit client',
  backToOrganisation: 'remove deviation reset inherit follow',
  findings: 'check errors warnings faults plausibility state of the art accept',
  layouts: 'chapters order form list table running text template',
  letterhead: 'stationery template dotx Word logo colour font design corporate',
  rules: 'own rule switch off state of the art',
  operationOverview: 'progress chart report due',
  catalogue: 'edit measures own wording own measures house catalogue grouping',
  settings: 'language German English dark light theme appearance options preferences',
  keyboardHelp: 'help keyboard shortcuts keys',
  catalogueChanges: 'update upgrade new version compare',
  about: 'version licence help info',
};
