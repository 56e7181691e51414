import { liveQuery, type Subscription } from 'dexie';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Follower } from './live.ts';
import { unlessLost } from './lost-store.ts';

/** How long answers are gathered before they are shown, in milliseconds: a change of hundreds is drawn once, not as often. */
const GATHERING = 16;

/**
 * The same question about each of many things, each a live query of its own, so that a tick asks about one of them again and
 * not about all; nor do further things ask about those that are there. The first answers are delivered together, so that what
 * shows hundreds is drawn once; empty until then. A query that fails throws here, as those of `useLive` do, so that the
 * screen says so.
 *
 * @param ids without line breaks
 * @param ask names all it depends on besides the id: another function asks again
 */
export function useLiveEach<K extends string, T>(ids: readonly K[], ask: (id: K) => Promise<T>): ReadonlyMap<K, T> {
  const follow = useCallback((id: K): Follower<T> => ({ read: () => ask(id), end: () => {} }), [ask]);
  return useFollowedEach(ids, follow);
}

/**
 * Likewise with a follower of each, which is ended when its id is no longer wanted.
 *
 * @param follow makes one; another function makes all anew
 */
export function useFollowedEach<K extends string, T>(
  ids: readonly K[],
  follow: (id: K) => Follower<T>,
): ReadonlyMap<K, T> {
  const [answers, setAnswers] = useState<ReadonlyMap<K, T>>(new Map());
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const questions = useMemo(() => new LiveQuestions(follow, setAnswers, (error) => setFailure({ error })), [follow]);
  const wanted = ids.join('\n');

  // Separate, so that other ids leave those that stay alone.
  useEffect(() => () => questions.end(), [questions]);
  useEffect(() => questions.want(wanted.split('\n').filter(Boolean) as K[]), [questions, wanted]);

  if (failure) throw failure.error;
  return answers;
}

/** The live queries behind the ids that are wanted at the moment. */
export class LiveQuestions<K extends string, T> {
  private readonly subscriptions = new Map<K, Pick<Subscription, 'unsubscribe'>>();
  private readonly answers = new Map<K, T>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly follow: (id: K) => Follower<T>;
  private readonly show: (answers: ReadonlyMap<K, T>) => void;
  private readonly fail: (error: unknown) => void;

  constructor(
    follow: (id: K) => Follower<T>,
    show: (answers: ReadonlyMap<K, T>) => void,
    fail: (error: unknown) => void,
  ) {
    this.follow = follow;
    this.show = show;
    this.fail = fail;
  }

  want(ids: readonly K[]): void {
    const wanted = new Set(ids);
    for (const id of this.subscriptions.keys()) if (!wanted.has(id)) this.drop(id);
    for (const id of wanted) if (!this.subscriptions.has(id)) this.subscribe(id);
    if (this.isComplete()) this.deliver();
  }

  end(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const id of this.subscriptions.keys()) this.drop(id);
  }

  private subscribe(id: K): void {
    const follower = this.follow(id);
    const next = (answer: T) => this.gather(id, answer);
    const subscription = liveQuery(unlessLost(() => follower.read())).subscribe({ next, error: this.fail });
    const unsubscribe = () => {
      subscription.unsubscribe();
      follower.end();
    };
    this.subscriptions.set(id, { unsubscribe });
  }

  private drop(id: K): void {
    this.subscriptions.get(id)?.unsubscribe();
    this.subscriptions.delete(id);
    this.answers.delete(id);
  }

  private gather(id: K, answer: T): void {
    const wasComplete = this.isComplete();
    this.answers.set(id, answer);
    if (!this.isComplete()) return;
    if (wasComplete) this.timer ??= setTimeout(() => this.deliver(), GATHERING);
    else this.deliver();
  }

  private isComplete(): boolean {
    return this.answers.size === this.subscriptions.size;
  }

  private deliver(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.show(new Map(this.answers));
  }
}
