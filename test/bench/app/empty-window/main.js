// The least that an app can do: one window of the size of ours, with a page that says a word.
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

app.on('window-all-closed', () => app.quit());
app.on('ready', () => {
  const webPreferences = { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false };
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(import.meta.dirname, 'index.html'));
});
