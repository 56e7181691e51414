/** What holds in a scope, followed from one change to the next: only what was written is read, and only what follows from it made anew. */
import { useContext, useEffect, useMemo } from 'react';
import { type LayeredAnswer, layeredAnswers } from '../../shared/domain/effective-answers.ts';
import type { Assessment, Scope } from '../../shared/domain/records.ts';
import { isSameList } from '../../shared/lib/same-list.ts';
import { aboveOf, readTargets, withUnchanged } from './answers-query.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { FirstAnswersContext } from './first-answers.ts';
import { useLive } from './live.ts';
import { FollowedAnswers, WHOLE_ANSWER } from './stored-answers.ts';

/** By `${measureId}/${target}`. */
type Rows = ReadonlyMap<string, Assessment>;
type Layered = ReadonlyMap<string, LayeredAnswer>;

interface Reading {
  aboveId: string | undefined;
  targets: readonly string[];
  own: Rows;
  theirs: Rows;
  layered: Layered;
}

const NONE: Rows = new Map();
const NOTHING: Layered = new Map();

/** By `${measureId}/${target}`. Answers that did not change stay the same objects. */
export function useLayeredAnswers(scope: Scope | undefined): Layered | undefined {
  const { database } = useData();
  const { kind, id } = scope ?? {};
  const first = useContext(FirstAnswersContext);
  const reader = useMemo(
    () => (kind && id ? (first.takeReader(id) ?? new LayeredReader(database, { kind, id } as Scope)) : null),
    [database, first, kind, id],
  );
  useEffect(() => () => reader?.end(), [reader]);
  return useLive(layeredAnswersKey(id), async () => (reader ? reader.read() : NOTHING));
}

/** How `useLive` knows them. */
export const layeredAnswersKey = (scopeId: string | undefined): string => `layered answers ${scopeId}`;

export class LayeredReader {
  readonly #database: TomDatabase;
  readonly #scope: Scope;
  readonly #own: FollowedAnswers<Assessment>;
  #above: { id: string; answers: FollowedAnswers<Assessment> } | undefined;
  #known: Reading | undefined;
  /** How often it was ended. */
  #ends = 0;

  constructor(database: TomDatabase, scope: Scope) {
    this.#database = database;
    this.#scope = scope;
    this.#own = new FollowedAnswers(database, scope.id, WHOLE_ANSWER);
  }

  get scopeId(): string {
    return this.#scope.id;
  }

  /**
   * As `readLayeredAnswers`, for live queries. Answers that did not change in either layer are the same objects, and so is the
   * whole if none did.
   */
  async read(): Promise<Layered> {
    const ends = this.#ends;
    const layered = await this.#read();
    // What this reading has begun to follow since then, nobody would end.
    if (ends !== this.#ends) this.end();
    return layered;
  }

  async #read(): Promise<Layered> {
    const [own, targets, { aboveId, theirs }] = await Promise.all([
      this.#own.read(),
      readTargets(this.#database, this.#scope),
      this.#readAbove(),
    ]);
    const layered = this.#layered({ aboveId, targets, own, theirs });
    this.#known = { aboveId, targets, own, theirs, layered };
    return layered;
  }

  async #readAbove(): Promise<Pick<Reading, 'aboveId' | 'theirs'>> {
    const aboveId = (await aboveOf(this.#database, this.#scope))?.id;
    return { aboveId, theirs: aboveId ? await this.#ofAbove(aboveId).read() : NONE };
  }

  /** Follows changes no longer; whoever reads again begins anew. */
  end(): void {
    this.#ends += 1;
    this.#own.end();
    this.#above?.answers.end();
    this.#above = undefined;
    this.#known = undefined;
  }

  #ofAbove(id: string): FollowedAnswers<Assessment> {
    if (this.#above?.id !== id) {
      this.#above?.answers.end();
      this.#above = { id, answers: new FollowedAnswers(this.#database, id, WHOLE_ANSWER) };
    }
    return this.#above.answers;
  }

  #layered(now: Omit<Reading, 'layered'>): Layered {
    const before = this.#known;
    const whole = () => layeredAnswers(this.#scope, [...now.own.values()], [...now.theirs.values()], now.targets);
    if (!before || before.aboveId !== now.aboveId || !isSameList(before.targets, now.targets)) {
      return before ? withUnchanged(before.layered, whole()) : whole();
    }
    const keys = [...changedKeys(before.own, now.own), ...changedKeys(before.theirs, now.theirs)];
    if (keys.length === 0) return before.layered;
    const layered = new Map(before.layered);
    for (const key of keys) {
      const [own, theirs] = [now.own.get(key), now.theirs.get(key)];
      const holds = layeredAnswers(this.#scope, own ? [own] : [], theirs ? [theirs] : [], now.targets).get(key);
      // Where one comes or goes, all stand in another order.
      if (!holds !== !layered.has(key)) return withUnchanged(before.layered, whole());
      if (holds) layered.set(key, holds);
    }
    return layered;
  }
}

/** Of rows that came, went or are others now. */
function* changedKeys(before: Rows, now: Rows): Generator<string> {
  if (before === now) return;
  for (const [key, row] of now) if (before.get(key) !== row) yield key;
  for (const key of before.keys()) if (!now.has(key)) yield key;
}
