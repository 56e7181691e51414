/** All English namespaces; one line per file. */
export { app } from './app.ts';
export { settings } from './settings.ts';
export { ui } from './ui.ts';
