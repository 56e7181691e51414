/** Relationships of a package: which part refers to which. */
import { posix } from 'node:path';
import type { WordPackage } from '../word-package.ts';

export interface Relationship {
  /** Part that refers; '' is the package itself. */
  source: string;
  id: string;
  /** Part referred to; undefined when it lies outside the package. */
  target?: string;
  /** As written. */
  rawTarget: string;
  relsPart: string;
}

export function relationships({ xml }: WordPackage): Relationship[] {
  return [...xml]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([relsPart, root]) => {
      const source = sourceOf(relsPart);
      return root.children.map(({ attributes }) => {
        const rawTarget = attributes.Target ?? '';
        const target = attributes.TargetMode === 'External' ? undefined : resolved(source, rawTarget);
        return { source, id: attributes.Id ?? '', rawTarget, relsPart, ...(target === undefined ? {} : { target }) };
      });
    });
}

/** Ids a part may refer to. */
export function idsOf(all: readonly Relationship[], source: string): Set<string> {
  return new Set(all.filter((relationship) => relationship.source === source).map(({ id }) => id));
}

function sourceOf(relsPart: string): string {
  if (relsPart === '_rels/.rels') return '';
  const folder = posix.dirname(posix.dirname(relsPart));
  return posix.join(folder, posix.basename(relsPart, '.rels'));
}

function resolved(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return posix.join(source ? posix.dirname(source) : '', target);
}
