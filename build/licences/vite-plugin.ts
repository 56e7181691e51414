import type { Plugin } from 'vite';
import { shippedPackages } from './shipped-packages.ts';

/** Puts `licences.json` into the bundle of the window: About shows it. */
export function licencesInBundle(project: string): Plugin {
  return {
    name: 'licences-in-bundle',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify(shippedPackages(project)) });
    },
  };
}
