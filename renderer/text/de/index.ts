/** All German namespaces; one line per file. */
export { annex } from './annex.ts';
export { answer } from './answer.ts';
export { app } from './app.ts';
export { catalogue } from './catalogue.ts';
export { facts } from './facts.ts';
export { find } from './find.ts';
export { masterData } from './master-data.ts';
export { matrix } from './matrix.ts';
export { measures } from './measures.ts';
export { operations } from './operations.ts';
export { overview } from './overview.ts';
export { schemes } from './schemes.ts';
export { settings } from './settings.ts';
export { sharing } from './sharing.ts';
export { ui } from './ui.ts';
export { upgrade } from './upgrade.ts';
export { versions } from './versions.ts';
