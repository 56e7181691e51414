/** What `npm run package` is asked for, and what it refuses. */

export const PLATFORMS = ['linux', 'win', 'mac'] as const;
export type PackagePlatform = (typeof PLATFORMS)[number];

const TARGETS: Record<PackagePlatform, readonly string[]> = {
  linux: ['dir', 'tar.gz', 'zip', 'AppImage', 'deb'],
  win: ['dir', 'nsis', 'portable', 'zip'],
  mac: ['dir', 'dmg', 'zip'],
};

/** What needs nothing but this machine and the package registry. */
const FOR_TESTS: readonly string[] = ['dir', 'tar.gz', 'zip'];

export interface PackageRequest {
  platform: PackagePlatform;
  /** Empty: those that are configured for the platform. */
  targets: string[];
}

/** Which of our platforms a Node platform is. */
export function platformOf(platform: NodeJS.Platform): PackagePlatform {
  return platform === 'win32' ? 'win' : platform === 'darwin' ? 'mac' : 'linux';
}

/**
 * Reads the arguments: `[--linux|--win|--mac [target …]] [--dir]`.
 *
 * @param here the platform of this machine, taken when none is named
 * @throws with a sentence for the terminal when an argument is not understood.
 */
export function packageRequest(args: readonly string[], here: PackagePlatform): PackageRequest {
  const options = args.filter((arg) => arg.startsWith('--'));
  const targets = args.filter((arg) => !arg.startsWith('--'));
  const named = PLATFORMS.filter((platform) => options.includes(`--${platform}`));
  if (named.length > 1) throw new Error('one platform at a time, please');
  const platform = named[0] ?? here;
  if (options.includes('--publish'))
    throw new Error('only the release workflow publishes (.github/workflows/release.yml)');
  const known = ['--dir', ...PLATFORMS.map((it) => `--${it}`)];
  const strange = options.find((option) => !known.includes(option));
  if (strange) throw new Error(`${strange} is not known; there are ${known.join(' ')}`);
  const wrong = targets.find((target) => !TARGETS[platform].includes(target));
  if (wrong) throw new Error(`${platform} has no target ${wrong}; there are ${TARGETS[platform].join(', ')}`);
  if (options.includes('--dir') && !targets.includes('dir')) targets.push('dir');
  return { platform, targets };
}

/**
 * The request as it can be met with the older runtime, which is for tests only.
 *
 * @throws when the result would be something that people install or find online.
 */
export function requestForTests(request: PackageRequest): PackageRequest {
  if (request.platform !== 'linux') throw new Error(`--${request.platform} needs Electron's own download: ${WAY_OUT}`);
  const installer = request.targets.find((target) => !FOR_TESTS.includes(target));
  if (installer)
    throw new Error(`${installer} needs Electron's own download, ${FOR_TESTS.join(', ')} do not: ${WAY_OUT}`);
  return { ...request, targets: request.targets.length > 0 ? request.targets : ['dir'] };
}

const WAY_OUT = 'run it where `node node_modules/electron/install.js` works, or let the release workflow build it';
