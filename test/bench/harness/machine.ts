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
    system: `${type()} ${release()}`,
    runtime: `Node ${process.version}`,
    load: Number(((loadavg()[0] ?? 0) / Math.max(cores.length, 1)).toFixed(2)),
  };
}

/** As one line. */
export function machineLine({ at, cpu, cores, memory, system, runtime, load }: Measured): string {
  return `${cpu}, ${cores} cores, ${memory} GB, ${system}, ${runtime}, load ${load} per core, ${at}`;
}
