/** The bill of materials that a package is shipped with (CycloneDX). */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

interface Bill {
  serialNumber: string;
  metadata: { timestamp: string; component: object };
  components: { name: string }[];
}

/**
 * What npm knows of the packages in the app, and Electron, which is no dependency for npm but is shipped all the same.
 * The same sources give the same bytes: the number is a hash of the content.
 *
 * @param electron the version that is packaged
 * @param date of the sources, ISO
 */
export function billOfMaterials(project: string, electron: string, date: string): string {
  const args = ['sbom', '--omit=dev', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'];
  const isWindows = process.platform === 'win32';
  const output = execFileSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: project,
    encoding: 'utf8',
    shell: isWindows,
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 64 * 1024 * 1024,
  });
  return withElectron(JSON.parse(output) as Bill, electron, date);
}

/** The bill of `npm sbom` with Electron in it, and without what differs from run to run. */
export function withElectron(bill: Bill, electron: string, date: string): string {
  const runtime = {
    'bom-ref': `electron@${electron}`,
    type: 'framework',
    name: 'electron',
    version: electron,
    scope: 'required',
    purl: `pkg:github/electron/electron@v${electron}`,
    licenses: [{ license: { id: 'MIT' } }],
  };
  const components = [...bill.components, runtime];
  const hash = createHash('sha256')
    .update(JSON.stringify([components, bill.metadata.component]))
    .digest('hex');
  const [, a, b, c, d, e] = /^(.{8})(.{4})(.{3})(.{3})(.{12})/.exec(hash) ?? [];
  // Shaped as a UUID of version 8 (free content), as the schema wants it.
  const serialNumber = `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`;
  const metadata = { ...bill.metadata, timestamp: date };
  return `${JSON.stringify({ ...bill, serialNumber, metadata, components }, null, 2)}\n`;
}
