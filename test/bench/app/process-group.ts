/** Ending a program with all its processes: the one that stores data would go on writing into a folder that is being removed. */
import type { ChildProcess } from 'node:child_process';

/** For a program that was started as the leader of a group of its own. */
export function endGroup(leader: ChildProcess): void {
  if (process.platform === 'win32' || leader.pid === undefined) leader.kill('SIGKILL');
  else process.kill(-leader.pid, 'SIGKILL');
}
