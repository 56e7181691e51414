import { liveQuery, type Subscription } from 'dexie';
import { useEffect, useMemo, useState } from 'react';

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
  const [answers, setAnswers] = useState<ReadonlyMap<K, T>>(new Map());
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const questions = useMemo(() => new LiveQuestions(ask, setAnswers, (error) => setFailure({ error })), [ask]);
  const wanted = ids.join('\n');

  // Separate, so that other ids leave those that stay alone.
  useEffect(() => () => questions.end(), [questions]);
  useEffect(() => questions.want(wanted.split('\n').filter(Boolean) as K[]), [questions, wanted]);

  if (failure) throw failure.error;
  return answers;
}

/** The live queries behind the ids that are wanted at the moment. */
class LiveQuestions<K extends string, T> {
  private readonly subscriptions = new Map<K, Subscription>();
  private readonly answers = new Map<K, T>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly ask: (id: K) => Promise<T>;
  private readonly show: (answers: ReadonlyMap<K, T>) => void;
  private readonly fail: (error: unknown) => void;

  constructor(ask: (id: K) => Promise<T>, show: (answers: ReadonlyMap<K, T>) => void, fail: (error: unknown) => void) {
    this.ask = ask;
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
    const next = (answer: T) => this.gather(id, answer);
    this.subscriptions.set(id, liveQuery(() => this.ask(id)).subscribe({ next, error: this.fail }));
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
