import { useLiveQuery } from 'dexie-react-hooks';
import { useContext, useEffect } from 'react';
import { FirstAnswersContext } from './first-answers.ts';
import { unlessLost } from './lost-store.ts';
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
  const ask = async () => ({ key, value: first.confirmed(key, await answering(unlessLost(query))) });
  const known = first.of<T>(key);
  const answer = useLiveQuery(ask, [key], known && { key, value: known.value });
  return answer?.key === key ? answer.value : undefined;
}

/** Reads once, and then only what has changed. */
export interface Follower<T> {
  /** Inside a live query. */
  read: () => Promise<T>;
  /** Follows changes no longer; whoever reads again begins anew. */
  end: () => void;
}

/** The same for what a follower reads; it is ended with the component or when another one comes. Without one: undefined. */
export function useFollowed<T>(key: string, follower: Follower<T> | undefined): T | undefined {
  useEffect(() => () => follower?.end(), [follower]);
  return useLive(key, async () => follower?.read());
}

/** The same for a question that the start asks, too. */
export function useAnswer<T>({ key, ask }: Question<T>): T | undefined {
  return useLive(key, ask);
}
