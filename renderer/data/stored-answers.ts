/**
 * The stored answers of a scope: read once, and then only what has been written since. A tick would else read thousands of
 * answers again, and the next tick has to wait until they are read.
 */
import Dexie, { type ObservabilitySet } from 'dexie';
import type { Assessment } from '../../shared/domain/records.ts';
import type { TomDatabase } from './database.ts';

type Keys = ObservabilitySet[string];

/** All of a scope. Ids begin with that of the scope, so that they are read as they lie there, without looking up each by an index. */
export const storedAnswers = ({ assessments }: Pick<TomDatabase, 'assessments'>, scopeId: string) =>
  assessments.where('id').between(`${scopeId}/`, `${scopeId}/\uffff`);

/** More than so many are read faster all together. */
const MOST_SINGLE = 200;

/** What is remembered of each answer. */
export interface Remembered<T> {
  /** Of all of a scope, by what is behind the scope in their ids (`${measureId}/${target}`) and in that order. */
  readAll: (database: TomDatabase, scopeId: string) => Promise<ReadonlyMap<string, T>>;
  /** Of one; undefined where nothing is to be remembered. */
  of: (answer: Assessment) => T | undefined;
}

/** All of it. */
export const WHOLE_ANSWER: Remembered<Assessment> = {
  readAll: async (database, scopeId) => {
    const rows = await storedAnswers(database, scopeId).toArray();
    return new Map(rows.map((row) => [row.id.slice(scopeId.length + 1), row]));
  },
  of: (answer) => answer,
};

export class FollowedAnswers<T> {
  readonly #database: TomDatabase;
  readonly #scopeId: string;
  readonly #remembered: Remembered<T>;
  #values: ReadonlyMap<string, T> | undefined;
  /** Counts what happens: changes told of, and readings begun. */
  #moment = 0;
  /** What was written since it was read, with the moment at which that was told. */
  readonly #changed = new Map<string, number>();
  /** When all that is known was given up. */
  #lostAt = 0;
  /** When the reading was begun to which the values owe what they are. */
  #readAt = 0;
  #isFollowing = false;

  constructor(database: TomDatabase, scopeId: string, remembered: Remembered<T>) {
    this.#database = database;
    this.#scopeId = scopeId;
    this.#remembered = remembered;
  }

  /** Values of answers that were not written since the last reading are the same objects, and so is the map if none is another. */
  async read(): Promise<ReadonlyMap<string, T>> {
    this.#follow();
    // Tells a live query which rows it is about, at the price of one key. It notices puts of whole records, which is how everything is
    // written here; Dexie's `update` and `modify` it would not.
    if (this.#known) await storedAnswers(this.#database, this.#scopeId).limit(1).primaryKeys();
    const begun = ++this.#moment;
    const known = this.#known;
    const keys = [...this.#changed.keys()];
    if (!known || keys.length > MOST_SINGLE) {
      return this.#keep(await this.#remembered.readAll(this.#database, this.#scopeId), begun);
    }
    if (keys.length === 0) return known;
    const found = await this.#database.assessments.bulkGet(keys.map((key) => `${this.#scopeId}/${key}`));
    const values = found.map((answer) => answer && this.#remembered.of(answer));
    return this.#keep(withValues(known, keys, values), begun);
  }

  /** What was read before, as far as it is still good for anything. */
  get #known(): ReadonlyMap<string, T> | undefined {
    return this.#lostAt > this.#readAt ? undefined : this.#values;
  }

  /** Follows changes no longer; whoever reads again begins anew. */
  end(): void {
    Dexie.on.storagemutated.unsubscribe(this.#onChange);
    this.#isFollowing = false;
    this.#values = undefined;
    this.#changed.clear();
    // What a reading that is under way still brings is not followed from there on.
    this.#lostAt = ++this.#moment;
  }

  /** Of readings that overlap, the one begun last counts. */
  #keep(values: ReadonlyMap<string, T>, begun: number): ReadonlyMap<string, T> {
    if (begun < this.#readAt && this.#values) return this.#values;
    this.#readAt = begun;
    this.#values = values;
    for (const [key, at] of this.#changed) if (at < begun) this.#changed.delete(key);
    return values;
  }

  #follow(): void {
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    Dexie.on('storagemutated', this.#onChange);
  }

  readonly #onChange = (changed: ObservabilitySet): void => {
    const keys = changed.all ?? changed[`idb://${this.#database.name}/assessments/`];
    if (!keys) return;
    const at = ++this.#moment;
    for (const { from, to } of rangesIn(keys)) {
      if (typeof from === 'string' && from === to) {
        if (from.startsWith(`${this.#scopeId}/`)) this.#changed.set(from.slice(this.#scopeId.length + 1), at);
      } else this.#lostAt = at;
    }
  };
}

/** The parts of a set of keys, as Dexie tells of it: a tree. */
function* rangesIn(keys: Keys | null | undefined): Generator<{ from: unknown; to: unknown }> {
  if (!keys || !('from' in keys)) return;
  const { l, r, from, to } = keys as { l?: Keys | null; r?: Keys | null; from: unknown; to: unknown };
  yield* rangesIn(l);
  yield { from, to };
  yield* rangesIn(r);
}

function withValues<T>(
  known: ReadonlyMap<string, T>,
  keys: readonly string[],
  found: readonly (T | undefined)[],
): ReadonlyMap<string, T> {
  if (keys.every((key, index) => known.get(key) === found[index])) return known;
  const values = new Map(known);
  for (const [index, key] of keys.entries()) {
    const value = found[index];
    if (value === undefined) values.delete(key);
    else values.set(key, value);
  }
  const isLonger = keys.some((key) => !known.has(key) && values.has(key));
  return isLonger ? new Map([...values].sort(([one], [other]) => (one < other ? -1 : 1))) : values;
}
