import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

/** How long answers are gathered before they are shown, in milliseconds: a change of hundreds is drawn once, not as often. */
const GATHERING = 16;

/**
 * The same question about each of many things, each a live query of its own, so that a tick asks about one of them again and
 * not about all. The first answers are delivered together, so that what shows hundreds is drawn once; empty until then.
 *
 * @param ask names all it depends on besides the id: another function asks again
 */
export function useLiveEach<K extends string, T>(ids: readonly K[], ask: (id: K) => Promise<T>): ReadonlyMap<K, T> {
  const [answers, setAnswers] = useState<ReadonlyMap<K, T>>(new Map());
  const wanted = ids.join(' ');

  useEffect(() => {
    const each = wanted.split(' ').filter(Boolean) as K[];
    const gathered = new Map<K, T>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const deliver = () => {
      timer = undefined;
      setAnswers(new Map(gathered));
    };
    const gather = (id: K, answer: T) => {
      const isFirst = gathered.size < each.length;
      gathered.set(id, answer);
      if (gathered.size < each.length) return;
      if (isFirst) deliver();
      else timer ??= setTimeout(deliver, GATHERING);
    };
    if (each.length === 0) setAnswers(gathered);
    const subscriptions = each.map((id) => liveQuery(() => ask(id)).subscribe((answer) => gather(id, answer)));
    return () => {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [wanted, ask]);

  return answers;
}
