import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { fileName } from './file-name.ts';
import { setDates } from './set-dates.ts';

/** How the app is packaged. `npm run package` reads it (package.ts). */
export const packaging: Configuration = {
  appId: 'de.tom-katalog.app',
  productName: 'TOM-Katalog',
  copyright: 'Apache-2.0, TOM-Katalog contributors',
  directories: { output: 'release', buildResources: 'build/resources' },
  // Everything is bundled: no node_modules in the package.
  files: ['dist/**', '!dist/package/**', 'package.json', '!node_modules/**'],
  extraFiles: [
    // The font's licence wants to travel with it.
    { from: 'node_modules/@fontsource/carlito/LICENSE', to: 'licenses/Carlito-OFL.txt' },
    { from: 'dist/package/THIRD-PARTY-NOTICES.txt', to: 'licenses/THIRD-PARTY-NOTICES.txt' },
    { from: 'dist/package/sbom.cdx.json', to: 'licenses/sbom.cdx.json' },
  ],
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
  // Archives note when a file was written: the same sources shall give the same archives.
  artifactBuildStarted: ({ file }) => {
    if (/\.(tar\.gz|zip)$/.test(file)) setDates(join(file, '../linux-unpacked'));
  },
  // A double click opens them. The system knows one name of each: German first, English behind.
  fileAssociations: [
    {
      ext: 'tomakte',
      name: 'TOM-Akte (TOM case file)',
      description: 'TOM-Akte (TOM case file)',
      mimeType: 'application/vnd.tom-katalog.case+json',
      role: 'Editor',
    },
    {
      ext: 'tomkatalog',
      name: 'TOM-Hauskatalog (TOM house catalogue)',
      description: 'TOM-Hauskatalog (TOM house catalogue)',
      mimeType: 'application/vnd.tom-katalog.house+json',
      role: 'Editor',
    },
  ],
  // Per user: many data protection officers work without administrator rights.
  win: { target: ['nsis', 'portable'] },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    allowToChangeInstallationDirectory: true,
    // Asks for none of it with `/S`; the language is that of the system, else German.
    multiLanguageInstaller: true,
    installerLanguages: ['de_DE', 'en_US'],
    displayLanguageSelector: false,
    // What people wrote is theirs: taking the program away leaves it.
    deleteAppDataOnUninstall: false,
    artifactName: fileName('Setup'),
  },
  portable: { artifactName: fileName('Portable') },
  mac: { target: [{ target: 'dmg', arch: ['x64', 'arm64'] }], category: 'public.app-category.business' },
  linux: { target: ['AppImage', 'deb'], category: 'Office', executableName: 'tom-katalog' },
};
