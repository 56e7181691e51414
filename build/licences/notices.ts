import type { ShippedPackage } from './shipped-packages.ts';

/** The notices as one text file, which lies beside the packaged app. */
export function noticesText(packages: readonly ShippedPackage[]): string {
  const head =
    'Software that is part of TOM-Katalog, with its licences.\n' +
    'Those of Electron and Chromium lie beside this file (LICENSE.electron.txt, LICENSES.chromium.html).\n';
  const parts = packages.map(({ name, version, licence, text }) =>
    `${'='.repeat(80)}\n${name} ${version} (${licence})\n\n${text}`.trimEnd(),
  );
  return `${[head, ...parts].join('\n')}\n`;
}
