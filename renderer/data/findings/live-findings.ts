/** The findings of one operation or organisation, kept up to date for everyone who shows some of them. */
import { liveQuery, type Subscription } from 'dexie';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { type JudgedFinding, judged } from '../../../shared/findings/accepted.ts';
import { Finder } from '../../../shared/findings/finder.ts';
import type { Finding, ReleasedLevel } from '../../../shared/findings/finding.ts';
import type { DeliveredRule } from '../../../shared/findings/rule.ts';
import type { RuleSet } from '../../../shared/findings/rule-set.ts';
import { localDay, untilTomorrow } from '../../../shared/lib/local-day.ts';
import { isSameList } from '../../../shared/lib/same-list.ts';
import type { TomDatabase } from '../database.ts';
import { LayeredReader } from '../layered-reader.ts';
import { unlessLost } from '../lost-store.ts';
import { inSlices } from './idle.ts';
import {
  type CaseRecords,
  type CaseSurroundings,
  createCatalogueReader,
  findingsCaseOf,
  readCaseSurroundings,
} from './read-case.ts';
import { readSiteSharers, type SiteSharer } from './read-elsewhere.ts';
import { readReleased } from './read-released.ts';
import { createRuleReader, type RuleRecords, readRuleRecords } from './read-rules.ts';
import { loadDeliveredRules } from './rule-files.ts';

export interface ScopeFindings {
  all: readonly JudgedFinding[];
  /** The same list as before, where none of its findings changed. */
  byMeasure: ReadonlyMap<string, readonly JudgedFinding[]>;
  rules: RuleSet;
}

export class LiveFindings {
  readonly #database: TomDatabase;
  readonly #scope: Scope;
  readonly #catalogueOf: (records: CaseRecords) => Catalogue;
  readonly #ruleSetOf = createRuleReader();
  readonly #reader: LayeredReader;
  #finder = new Finder();
  readonly #judged = new WeakMap<Finding, JudgedFinding>();
  readonly #listeners = new Set<() => void>();
  #subscription: Subscription | undefined;
  #elsewhere: Subscription | undefined;
  #sharers: readonly SiteSharer[] = [];
  #handedOut: Subscription | undefined;
  #released: ReleasedLevel | undefined;
  #answering: Subscription | undefined;
  #answers: CaseRecords['answers'] | undefined;
  #around: CaseSurroundings | undefined;
  #ruleRecords: RuleRecords | undefined;
  #shown: ScopeFindings | undefined;
  #failure: { error: unknown } | undefined;
  #callOff: (() => void) | undefined;
  #midnight: ReturnType<typeof setTimeout> | undefined;
  #lingering: ReturnType<typeof setTimeout> | undefined;

  constructor(database: TomDatabase, catalogue: Catalogue, scope: Scope) {
    this.#database = database;
    this.#scope = scope;
    this.#catalogueOf = createCatalogueReader(catalogue);
    this.#reader = new LayeredReader(database, scope);
  }

  /** Undefined while they load. Throws what went wrong in reading, as live queries do. */
  readonly current = (): ScopeFindings | undefined => {
    if (this.#failure) throw this.#failure.error;
    return this.#shown;
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    clearTimeout(this.#lingering);
    if (this.#failure) this.#end();
    if (!this.#subscription) this.#start();
    return () => {
      this.#listeners.delete(listener);
      // Not at once: what takes the place of the last one who showed them comes right after it.
      if (this.#listeners.size === 0) this.#lingering = setTimeout(() => this.#end());
    };
  };

  #start(): void {
    const read = async () => {
      const ruleRecords = await readRuleRecords(this.#database, this.#ruleRecords);
      return { ruleRecords, around: await readCaseSurroundings(this.#database, this.#scope, this.#around) };
    };
    this.#subscription = liveQuery(unlessLost(read)).subscribe({
      next: ({ ruleRecords, around }) => {
        this.#ruleRecords = ruleRecords;
        this.#around = around;
        this.#evaluateLater();
      },
      error: (error) => this.#fail(error),
    });
    // Apart, because a tick changes nothing but these.
    this.#answering = liveQuery(unlessLost(() => this.#reader.read())).subscribe({
      next: (answers) => {
        this.#answers = answers;
        this.#evaluateLater();
      },
      error: (error) => this.#fail(error),
    });
    // Apart, because a tick here does not change what is said elsewhere.
    this.#elsewhere = liveQuery(unlessLost(() => readSiteSharers(this.#database, this.#scope))).subscribe({
      next: (sharers) => {
        const isNews = sharers.length + this.#sharers.length > 0;
        this.#sharers = sharers;
        if (isNews) this.#evaluateLater();
      },
      error: (error) => this.#fail(error),
    });
    this.#startReleased();
  }

  /** Likewise apart: what was handed out is a large record, and no tick changes it. */
  #startReleased(): void {
    this.#handedOut = liveQuery(unlessLost(() => readReleased(this.#database, this.#scope))).subscribe({
      next: (released) => {
        const isNews = released !== undefined || this.#released !== undefined;
        this.#released = released;
        if (isNews) this.#evaluateLater();
      },
      error: (error) => this.#fail(error),
    });
  }

  /** Also forgets what went wrong, so that whoever tries again starts anew. */
  #end(): void {
    this.#failure = undefined;
    this.#subscription?.unsubscribe();
    this.#subscription = undefined;
    this.#answering?.unsubscribe();
    this.#answers = undefined;
    this.#reader.end();
    this.#elsewhere?.unsubscribe();
    this.#sharers = [];
    this.#handedOut?.unsubscribe();
    this.#released = undefined;
    this.#shown = undefined;
    this.#around = undefined;
    this.#ruleRecords = undefined;
    this.#finder = new Finder();
    this.#callOff?.();
    clearTimeout(this.#midnight);
  }

  /** A newer change calls off what is not finished: rules and texts keep what they have found so far. */
  #evaluateLater(): void {
    this.#callOff?.();
    let isWanted = true;
    let stop = () => {};
    this.#callOff = () => {
      isWanted = false;
      stop();
    };
    clearTimeout(this.#midnight);
    this.#midnight = setTimeout(() => this.#evaluateLater(), untilTomorrow(new Date()));
    const fail = (error: unknown) => {
      if (isWanted) this.#fail(error);
    };
    loadDeliveredRules().then((delivered) => {
      if (isWanted) stop = inSlices(this.#evaluation(delivered), () => {}, fail);
    }, fail);
  }

  *#evaluation(delivered: readonly DeliveredRule[]): Generator<void, void> {
    const [around, answers, ruleRecords] = [this.#around, this.#answers, this.#ruleRecords];
    if (!ruleRecords || !answers) return;
    if (!around) {
      this.#show([], { rules: [], problems: [] });
      return;
    }
    const records = { ...around, answers };
    const catalogue = this.#catalogueOf(records);
    yield;
    const rules = this.#ruleSetOf(delivered, ruleRecords, catalogue);
    yield;
    const it = findingsCaseOf(records, catalogue, localDay(new Date()), this.#sharers, this.#released);
    yield;
    const found = yield* this.#finder.steps(it, rules.rules);
    this.#show(this.#kept(judged(found, records.acceptances, it.today), found), rules);
  }

  /** What was judged alike before stays the same object. */
  #kept(current: readonly JudgedFinding[], found: readonly Finding[]): JudgedFinding[] {
    return current.map((it, index) => {
      const finding = found[index] as Finding;
      const before = this.#judged.get(finding);
      if (before?.standing === it.standing && before.acceptance === it.acceptance) return before;
      this.#judged.set(finding, it);
      return it;
    });
  }

  #show(all: readonly JudgedFinding[], rules: RuleSet): void {
    const before = this.#shown;
    if (before && before.rules === rules && isSameList(before.all, all)) return;
    this.#shown = { all, byMeasure: byMeasure(all, before?.byMeasure), rules };
    for (const listener of [...this.#listeners]) listener();
  }

  #fail(error: unknown): void {
    this.#failure = { error };
    for (const listener of [...this.#listeners]) listener();
  }
}

function byMeasure(
  all: readonly JudgedFinding[],
  before: ScopeFindings['byMeasure'] = new Map(),
): ScopeFindings['byMeasure'] {
  const current = new Map<string, JudgedFinding[]>();
  for (const finding of all) {
    if (finding.place.kind !== 'measure') continue;
    const found = current.get(finding.place.id);
    if (found) found.push(finding);
    else current.set(finding.place.id, [finding]);
  }
  return new Map(
    [...current].map(([id, findings]) => {
      const known = before.get(id);
      return [id, known && isSameList(known, findings) ? known : findings];
    }),
  );
}
