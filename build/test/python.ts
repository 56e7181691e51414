import { spawnSync } from 'node:child_process';

const CANDIDATES = ['/usr/bin/python3', 'python3'];

/** A Python that has all `modules`. Debian's packages belong to Debian's Python, which need not be first on the path. */
export function pythonWith(...modules: string[]): string | undefined {
  const script = modules.map((name) => `import ${name}`).join('\n');
  return CANDIDATES.find((python) => spawnSync(python, ['-c', script], { stdio: 'ignore' }).status === 0);
}
