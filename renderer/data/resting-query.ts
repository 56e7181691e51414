/** Queries that may follow later than a live query: for what must never stand in the way of a tick. */
import Dexie, { type ObservabilitySet } from 'dexie';
import { startTransition, useEffect, useRef, useState } from 'react';
import { useData } from './data-context.tsx';
import { whenIdle } from './findings/idle.ts';

/** Without a change for so long, the query is run again; in milliseconds. */
const REST = 100;

/**
 * The result of a query, run once more whenever changes of the data base have come to rest and the window has nothing else
 * to do; `undefined` while it runs for the first time. A failure is reported, and the last answer stays. Unlike `useLive` it costs nothing while something is being written.
 *
 * @param query given its last answer, so that what did not change can stay the same object
 * @param key names what is asked for: the old answer is never shown in the place of the new one
 */
export function useResting<T>(key: string, query: (known: T | undefined) => Promise<T>): T | undefined {
  const { database } = useData();
  const [answer, setAnswer] = useState<{ key: string; value: T }>();
  const latest = useRef(query);
  useEffect(() => {
    latest.current = query;
  });

  useEffect(() => {
    let isOver = false;
    let known: T | undefined;
    let runs = 0;
    let resting: ReturnType<typeof setTimeout> | undefined;
    let callOff = () => {};
    const fail = (error: unknown) => {
      if (!isOver) reportError(error);
    };
    const run = async () => {
      runs += 1;
      const own = runs;
      const value = await latest.current(known);
      if (isOver || own !== runs) return;
      known = value;
      startTransition(() => setAnswer({ key, value }));
    };
    const runWhenIdle = () => {
      callOff();
      callOff = whenIdle(() => void run().catch(fail));
    };
    const onChange = (changed: ObservabilitySet) => {
      if (!Object.keys(changed).some((part) => part.startsWith(`idb://${database.name}/`))) return;
      clearTimeout(resting);
      resting = setTimeout(runWhenIdle, REST);
    };
    runWhenIdle();
    Dexie.on('storagemutated', onChange);
    return () => {
      isOver = true;
      clearTimeout(resting);
      callOff();
      Dexie.on.storagemutated.unsubscribe(onChange);
    };
  }, [database, key]);

  return answer?.key === key ? answer.value : undefined;
}
