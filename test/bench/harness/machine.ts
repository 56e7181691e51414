/** What figures were measured on: without it they say little. */
import { cpus, loadavg, release, totalmem, type } from 'node:os';

export interface Measured {
  /** ISO, to the minute. */
  at: string;
  cpu: string;
  cores: number;
  /** In GiB. */
  memory: number;
  system: string;
  runtime: string;
  /** Processes that wanted a processor in the minute before, per core: above about 0.5 the machine was not quiet. */
  load: number;
}

export function thisMachine(now: Date): Measured {
  const cores = cpus();
  return {
    at: `${now.toISOString().slice(0, 16)}Z`,
    cpu: cores[0]?.model.replace(/\s+/g, ' ').trim() ?? 'unknown',
    cores: cores.length,
    memory: Math.round(totalmem() / 1024 ** 3),
    system: `${type()} ${/^\d+\.\d+/.exec(release())?.[0] ?? ''}`.trim(),
    runtime: `Node ${process.version}`,
    load: Number(((loadavg()[0] ?? 0) / Math.max(cores.length, 1)).toFixed(2)),
  };
}

/** What stays the same from run to run. */
export function machineWord({ cpu, cores, memory, system, runtime }: Measured): string {
  return `${cpu}, ${cores} cores, ${memory} GB, ${system}, ${runtime}`;
}

/** When, and how quiet it was. */
export function momentWord({ at, load }: Measured): string {
  return `${at}, load ${load} per core`;
}

export function machineLine(measured: Measured): string {
  return `${machineWord(measured)}, ${momentWord(measured)}`;
}
