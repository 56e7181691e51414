import { useLiveQuery } from 'dexie-react-hooks';
import { useContext } from 'react';
import { FirstAnswersContext } from './first-answers.ts';
import type { Question } from './questions.ts';
import { answering } from './quiet.ts';

/**
 * The result of a query, kept up to date; `undefined` while it is loading.
 *
 * `key` names what is asked for. When it changes, the old answer is not shown in the place of the new one: a tick of one
 * operation must never appear, not even for a frame, in another.
 */
export function useLive<T>(key: string, query: () => Promise<T>): T | undefined {
  const first = useContext(FirstAnswersContext);
  const ask = async () => ({ key, value: first.confirmed(key, await answering(query)) });
  const known = first.of<T>(key);
  const answer = useLiveQuery(ask, [key], known && { key, value: known.value });
  return answer?.key === key ? answer.value : undefined;
}

/** The same for a question that the start asks, too. */
export function useAnswer<T>({ key, ask }: Question<T>): T | undefined {
  return useLive(key, ask);
}
