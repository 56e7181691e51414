/**
 * Whether data of the one mark have fallen behind those of the other. Counters are never given out again, so a smaller one is a
 * loss. Data of another origin, such as those of a restored backup, count anew and are not behind.
 *
 * Marks begin with `<replica>/<counter>`, as the window says them of the data of a backup.
 */
export function isBehind(mark: string, other: string): boolean {
  const [replica, counter] = mark.split('/');
  const [otherReplica, otherCounter] = other.split('/');
  return replica === otherReplica && Number(counter) < Number(otherCounter);
}

/** Whether data of the one mark hold all that those of the other did. Of data of another origin nothing is known. */
export function holdsAll(mark: string, other: string): boolean {
  return mark.split('/')[0] === other.split('/')[0] && !isBehind(mark, other);
}
