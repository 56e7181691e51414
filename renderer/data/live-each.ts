import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';

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
    const gather = (id: K, answer: T) => {
      gathered.set(id, answer);
      if (gathered.size === each.length) setAnswers(new Map(gathered));
    };
    if (each.length === 0) setAnswers(gathered);
    const subscriptions = each.map((id) => liveQuery(() => ask(id)).subscribe((answer) => gather(id, answer)));
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [wanted, ask]);

  return answers;
}
