/** The memory of a program and all it has started, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs';

/** Proportional set size of the process and all its descendants, in MB: pages that several share are counted once. */
export function memoryOf(pid: number): number {
  return treeOf(pid).reduce((sum, one) => sum + pss(one), 0) / 1024;
}

function treeOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(Number(name)) : undefined;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(below)];
  return below(root);
}

/** Undefined when it has ended meanwhile. */
function parentOf(pid: number): number | undefined {
  try {
    // After the name, which may hold anything, come the state and the parent.
    return Number(
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    );
  } catch {
    return undefined;
  }
}

/** In kB. */
function pss(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
