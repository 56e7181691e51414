import { relative, resolve, sep } from 'node:path';
import { isOwnAddress } from '../security/origin.ts';

/**
 * The file that an app:// address means, or undefined when the address is foreign, malformed or leads out of `folder`.
 * `/` is the page itself.
 */
export function bundlePath(address: string, folder: string): string | undefined {
  if (!isOwnAddress(address)) return undefined;
  const name = decoded(new URL(address).pathname);
  if (name === undefined || name.includes('\0') || name.includes('\\')) return undefined;
  const path = resolve(folder, name === '/' ? 'index.html' : `.${name}`);
  const inside = relative(folder, path);
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) ? undefined : path;
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}
