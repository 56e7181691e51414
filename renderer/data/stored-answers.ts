/**
 * The stored answers of a scope: read once, and then only what has been written since. A tick would else read thousands of
 * answers again, and the next tick has to wait until they are read.
 */
import Dexie, { type ObservabilitySet } from 'dexie';
import type { Assessment } from '../../shared/domain/records.ts';
import type { TomDatabase } from './database.ts';

type Rows = ReadonlyMap<string, Assessment>;
type Keys = ObservabilitySet[string];

/** All of a scope. Ids begin with that of the scope, so that they are read as they lie there, without looking up each by an index. */
export const storedAnswers = ({ assessments }: Pick<TomDatabase, 'assessments'>, scopeId: string) =>
  assessments.where('id').between(`${scopeId}/`, `${scopeId}/\uffff`);

/** More than so many are read faster all together. */
const MOST_SINGLE = 200;

export class StoredAnswers {
  readonly #database: TomDatabase;
  readonly #scopeId: string;
  /** By id, in their order. */
  #rows: Rows | undefined;
  /** Counts what happens: changes told of, and readings begun. */
  #moment = 0;
  /** Ids that were written since they were read, with the moment at which that was told. */
  readonly #changed = new Map<string, number>();
  /** When all that is known was given up. */
  #lostAt = 0;
  /** When the reading was begun to which the rows owe what they are. */
  #readAt = 0;
  #isFollowing = false;

  constructor(database: TomDatabase, scopeId: string) {
    this.#database = database;
    this.#scopeId = scopeId;
  }

  /** By id. Rows that were not written since the last reading are the same objects, and so is the map if none was. */
  async read(): Promise<Rows> {
    this.#follow();
    // Tells a live query which rows it is about, at the price of one key. It notices puts of whole records, which is how everything is
    // written here; Dexie's `update` and `modify` it would not.
    if (this.#known) await storedAnswers(this.#database, this.#scopeId).limit(1).primaryKeys();
    const begun = ++this.#moment;
    const known = this.#known;
    const ids = [...this.#changed.keys()];
    if (!known || ids.length > MOST_SINGLE) {
      const rows = await storedAnswers(this.#database, this.#scopeId).toArray();
      return this.#keep(new Map(rows.map((row) => [row.id, row])), begun);
    }
    if (ids.length === 0) return known;
    const found = await this.#database.assessments.bulkGet(ids);
    return this.#keep(withRows(known, ids, found), begun);
  }

  /** What was read before, as far as it is still good for anything. */
  get #known(): Rows | undefined {
    return this.#lostAt > this.#readAt ? undefined : this.#rows;
  }

  /** Follows changes no longer; whoever reads again begins anew. */
  end(): void {
    Dexie.on.storagemutated.unsubscribe(this.#onChange);
    this.#isFollowing = false;
    this.#rows = undefined;
    this.#changed.clear();
    // What a reading that is under way still brings is not followed from there on.
    this.#lostAt = ++this.#moment;
  }

  /** Of readings that overlap, the one begun last counts. */
  #keep(rows: Rows, begun: number): Rows {
    if (begun < this.#readAt && this.#rows) return this.#rows;
    this.#readAt = begun;
    this.#rows = rows;
    for (const [id, at] of this.#changed) if (at < begun) this.#changed.delete(id);
    return rows;
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
        if (from.startsWith(`${this.#scopeId}/`)) this.#changed.set(from, at);
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

function withRows(known: Rows, ids: readonly string[], found: readonly (Assessment | undefined)[]): Rows {
  const rows = new Map(known);
  for (const [index, id] of ids.entries()) {
    const row = found[index];
    if (row) rows.set(id, row);
    else rows.delete(id);
  }
  const isLonger = ids.some((id) => !known.has(id) && rows.has(id));
  return isLonger ? new Map([...rows].sort(([one], [other]) => (one < other ? -1 : 1))) : rows;
}
