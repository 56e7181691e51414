// What Electron's own default app does for `electron <folder>`: the registry package of the older runtime leaves it out.
// An ES module, because Electron holds `ready` back until its top level is done: the app can still register its scheme.
import { existsSync, readFileSync } from 'node:fs';
import { Module } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const required = [];
let target;
const args = process.argv.slice(1);
while (args.length > 0 && !target) {
  const arg = args.shift();
  // Playwright attaches itself with -r.
  if (arg === '-r' || arg === '--require') required.push(args.shift());
  else if (!arg.startsWith('-')) target = resolve(arg);
}
if (!target) throw new Error('usage: electron <folder of an app>');

Module._preloadModules(required);
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });

const manifest = join(target, 'package.json');
if (existsSync(manifest)) {
  const { name, productName, version } = JSON.parse(readFileSync(manifest, 'utf8'));
  if (version) app.setVersion(version);
  app.name = productName ?? name;
  app.setDesktopName(`${app.name}.desktop`);
}
const entry = Module._resolveFilename(target, null, true);
app.setAppPath(existsSync(manifest) ? target : dirname(entry));
await import(pathToFileURL(entry).href);
