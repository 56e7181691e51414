/** A place that electron-builder fills in. */
const place = (name: string) => `$\{${name}}`;

/** The name of a made file; `kind` tells apart what has the same extension. */
export function fileName(kind: string): string {
  return `${place('name')}-${place('version')}-${kind}-${place('os')}-${place('arch')}.${place('ext')}`;
}
