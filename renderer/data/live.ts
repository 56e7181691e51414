import { useLiveQuery } from 'dexie-react-hooks';
import { answering } from './quiet.ts';

/**
 * The result of a query, kept up to date; `undefined` while it is loading.
 *
 * `key` names what is asked for. When it changes, the old answer is not shown in the place of the new one: a tick of one
 * operation must never appear, not even for a frame, in another.
 */
export function useLive<T>(key: string, query: () => Promise<T>): T | undefined {
  const answer = useLiveQuery(async () => ({ key, value: await answering(query) }), [key]);
  return answer?.key === key ? answer.value : undefined;
}
