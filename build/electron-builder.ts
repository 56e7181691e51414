import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';

/** How the app is packaged. `npm run package` reads it (build/scripts/package.ts). */
export const packaging: Configuration = {
  appId: 'de.tom-katalog.app',
  productName: 'TOM-Katalog',
  copyright: 'Apache-2.0, TOM-Katalog contributors',
  directories: { output: 'release', buildResources: 'build/resources' },
  // Everything is bundled: no node_modules in the package.
  files: ['dist/**', 'package.json', '!node_modules/**'],
  // The font's licence wants to travel with it.
  extraFiles: [{ from: 'node_modules/@fontsource/carlito/LICENSE', to: 'licenses/Carlito-OFL.txt' }],
  asar: true,
  npmRebuild: false,
  publish: null,
  electronLanguages: ['de', 'en-US'],
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
    loadBrowserProcessSpecificV8Snapshot: false,
  },
  afterPack: ({ appOutDir }) => {
    // Left over when the runtime comes from a folder instead of Electron's own archive.
    for (const name of ['resources/default_app.asar', 'version']) {
      rmSync(join(appOutDir, name), { recursive: true, force: true });
    }
  },
  // Per user: many data protection officers work without administrator rights.
  win: { target: ['nsis', 'portable'] },
  nsis: { oneClick: false, perMachine: false, allowElevation: false, allowToChangeInstallationDirectory: true },
  mac: { target: ['dmg'], category: 'public.app-category.business' },
  linux: { target: ['AppImage', 'deb'], category: 'Office', executableName: 'tom-katalog' },
};
