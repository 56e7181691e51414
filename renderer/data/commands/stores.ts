/** Reading and writing inside one transaction. */
import type { Transaction } from 'dexie';
import { TABLE_NAMES } from '../../../shared/domain/records.ts';
import type { TomDatabase } from '../database.ts';
import { inPortions } from '../portions.ts';

export const STORE_NAMES = [...TABLE_NAMES, 'log', 'logChanges', 'meta', 'mergeBases', 'trash', 'deletions'] as const;
type StoreName = (typeof STORE_NAMES)[number];

/** The tables that commands work on. */
export type Stores = Pick<TomDatabase, StoreName>;

/**
 * The tables, bound to a transaction. Unbound ones find theirs by following promises; where Dexie loses the thread, a
 * write would silently become a transaction of its own.
 */
export const storesOf = (transaction: Transaction): Stores => new BoundStores(transaction) as unknown as Stores;

/** To bind all thirty takes as long as a tenth of a tick, so each is bound when it is asked for. */
class BoundStores {
  readonly transaction: Transaction;

  constructor(transaction: Transaction) {
    this.transaction = transaction;
  }
}
for (const name of STORE_NAMES) {
  Object.defineProperty(BoundStores.prototype, name, {
    get(this: BoundStores) {
      return this.transaction.table(name);
    },
  });
}

/** A row of any table; what fits which table is checked where rows are made. */
type Row = object;

/** The writes of a command, collected first and sent at once, so that nothing can come between them. */
export class Writes {
  readonly #puts = new Map<StoreName, Row[]>();
  readonly #deletions = new Map<StoreName, (string | number)[]>();

  put(store: StoreName, row: Row): void {
    this.putAll(store, [row]);
  }

  putAll(store: StoreName, rows: readonly Row[]): void {
    const staged = this.#puts.get(store) ?? [];
    for (const row of rows) staged.push(row);
    this.#puts.set(store, staged);
  }

  /** Whether anything is to be written to it. */
  has(store: StoreName): boolean {
    return this.#puts.has(store);
  }

  delete(store: StoreName, key: string | number): void {
    this.#deletions.set(store, [...(this.#deletions.get(store) ?? []), key]);
  }

  /**
   * One request per table, none waiting for another; of large contents a portion after the other, so that the window gets its
   * turn in between.
   *
   * @param onShare told how much has been written, from 0 to 1; where it throws, the transaction is broken off
   */
  async send(transaction: Transaction, onShare: (share: number) => void = () => undefined): Promise<void> {
    const portions = [...this.#puts].flatMap(([store, rows]) => [...inPortions(rows)].map((some) => ({ store, some })));
    onShare(0);
    const deleted = [...this.#deletions].map(([store, keys]) => transaction.table(store).bulkDelete(keys));
    if (portions.length === new Set(portions.map(({ store }) => store)).size) {
      await Promise.all([...deleted, ...portions.map(({ store, some }) => transaction.table(store).bulkPut(some))]);
      return;
    }
    await Promise.all(deleted);
    for (const [index, { store, some }] of portions.entries()) {
      await transaction.table(store).bulkPut(some);
      onShare((index + 1) / portions.length);
    }
  }
}
