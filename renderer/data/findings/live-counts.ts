/** How many findings the operations of an organisation have, counted one after the other while the window has time. */
import Dexie, { type ObservabilitySet, RangeSet, rangesOverlap } from 'dexie';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { HouseRecords } from '../../../shared/catalogue/house-catalogue.ts';
import type { OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import { HOUSE_TABLES, type Operation } from '../../../shared/domain/records.ts';
import { judged } from '../../../shared/findings/accepted.ts';
import { caseAnswers } from '../../../shared/findings/case-answers.ts';
import { findingSteps } from '../../../shared/findings/find.ts';
import type { Finding, ReleasedLevel } from '../../../shared/findings/finding.ts';
import { isInherited } from '../../../shared/findings/inherited.ts';
import {
  countFindings,
  type FindingsScore,
  findingsScore,
  inheritedAs,
  type SharedCounts,
} from '../../../shared/findings/score.ts';
import { localDay, untilTomorrow } from '../../../shared/lib/local-day.ts';
import type { TomDatabase } from '../database.ts';
import { keptHouse } from '../house-query.ts';
import { inSlices, whenIdle } from './idle.ts';
import { type CaseRecords, createCatalogueReader, findingsCaseOf, readCaseRecords } from './read-case.ts';
import { readSiteSharers, type SiteSharer } from './read-elsewhere.ts';
import { readReleased } from './read-released.ts';
import { createRuleReader, type RuleRecords, readRuleRecords } from './read-rules.ts';
import { loadDeliveredRules } from './rule-files.ts';

export interface OperationFindings extends SharedCounts {
  score: FindingsScore;
}
type Counts = ReadonlyMap<OperationId, OperationFindings>;

/** Rows whose id is that of an operation or begins with it: they concern this one alone. */
const OF_ONE_SCOPE = ['operations', 'assessments', 'groupStates', 'acceptances'] as const;
const OF_ALL = ['organisations', 'parties', 'sites', 'versions', 'releases', ...HOUSE_TABLES] as const;

/** How long counts are gathered before they are shown, in milliseconds. */
const GATHERING = 200;

export class LiveCounts {
  readonly #database: TomDatabase;
  readonly #organisationId: OrganisationId;
  readonly #show: (counts: Counts) => void;
  readonly #fail: (error: unknown) => void;
  readonly #catalogueOf: (records: CaseRecords) => Catalogue;
  readonly #ruleSetOf = createRuleReader();
  readonly #counts = new Map<OperationId, OperationFindings>();
  readonly #waiting = new Set<OperationId>();
  /** Those that are there, counted or not. */
  #operations: ReadonlyMap<OperationId, Operation> = new Map();
  #house: HouseRecords | undefined;
  #rules: RuleRecords | undefined;
  #ended = false;
  #isBusy = false;
  #shownAt = 0;
  #midnight: ReturnType<typeof setTimeout> | undefined;

  constructor(
    { database, catalogue }: { database: TomDatabase; catalogue: Catalogue },
    organisationId: OrganisationId,
    show: (counts: Counts) => void,
    fail: (error: unknown) => void,
  ) {
    this.#database = database;
    this.#organisationId = organisationId;
    this.#show = show;
    this.#fail = fail;
    this.#catalogueOf = createCatalogueReader(catalogue);
  }

  start(): void {
    Dexie.on('storagemutated', this.#onChange);
    void this.#look();
    this.#countAtMidnight();
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#midnight);
    Dexie.on.storagemutated.unsubscribe(this.#onChange);
  }

  /** Some rules and acceptances end with a day, and dates pass. */
  #countAtMidnight(): void {
    this.#midnight = setTimeout(() => {
      this.#count([...this.#operations.keys()]);
      this.#countAtMidnight();
    }, untilTomorrow(new Date()));
  }

  readonly #onChange = (changed: ObservabilitySet): void => {
    const keysOf = (table: string) => changed[`idb://${this.#database.name}/${table}/`];
    const isIn = (table: string, from: string) => {
      const keys = keysOf(table);
      return keys !== undefined && rangesOverlap(keys, new RangeSet(from, `${from}\uffff`));
    };
    const isOfAll = OF_ALL.some((table) => keysOf(table)) || OF_ONE_SCOPE.some((it) => isIn(it, this.#organisationId));
    const all = [...this.#operations.values()];
    const touched = isOfAll ? all : all.filter(({ id }) => OF_ONE_SCOPE.some((table) => isIn(table, id)));
    // What they say about sites is compared with what others say about the same.
    const answering = keysOf('assessments') ? touched : [];
    const sharing = all.filter((it) => answering.some((other) => isSharer(it, other)));
    this.#count([...touched, ...sharing].map(({ id }) => id));
    // There may be new ones, and some may be gone.
    if (keysOf('operations')) void this.#look();
  };

  /** Counts operations that are new or share sites with others than before, and forgets those that are gone. */
  async #look(): Promise<void> {
    try {
      const owned = await this.#database.operations.where({ organisationId: this.#organisationId }).toArray();
      const before = this.#operations;
      const current = new Map(owned.filter(({ deleted }) => !deleted).map((it) => [it.id, it]));
      this.#operations = current;
      for (const id of this.#counts.keys()) if (!current.has(id)) this.#counts.delete(id);
      if (current.size === 0) this.#show(new Map());
      const ids = [...new Set([...before.keys(), ...current.keys()])];
      const changed = ids.filter((id) => sharedBy(before.get(id)) !== sharedBy(current.get(id)));
      const others = changed.flatMap((id) => [before.get(id) ?? [], current.get(id) ?? []].flat());
      const isTouched = (it: Operation) => !before.has(it.id) || others.some((other) => isSharer(it, other));
      this.#count([...current.values()].filter(isTouched).map(({ id }) => id));
    } catch (error) {
      this.#fail(error);
    }
  }

  #count(ids: readonly OperationId[]): void {
    for (const id of ids) this.#waiting.add(id);
    if (this.#isBusy || this.#ended || this.#waiting.size === 0) return;
    this.#isBusy = true;
    whenIdle(() => void this.#countNext());
  }

  async #countNext(): Promise<void> {
    try {
      const [id] = this.#waiting;
      if (id && !this.#ended) {
        this.#waiting.delete(id);
        await this.#countOne(id);
        this.#showSometimes();
      }
    } catch (error) {
      if (!this.#ended) this.#fail(error);
    }
    this.#isBusy = false;
    this.#count([]);
  }

  /** Read in a transaction, so that not all answers of all operations stay in the memory of live queries. */
  async #countOne(id: OperationId): Promise<void> {
    const delivered = await loadDeliveredRules();
    const database = this.#database;
    let sharers: readonly SiteSharer[] = [];
    let released: ReleasedLevel | undefined;
    const records = await database.transaction('r', database.tables, async () => {
      this.#rules = await readRuleRecords(database, this.#rules);
      sharers = await readSiteSharers(database, { kind: 'operation', id });
      released = await readReleased(database, { kind: 'operation', id });
      return readCaseRecords(database, { kind: 'operation', id });
    });
    if (!records || !this.#rules || this.#ended) {
      this.#counts.delete(id);
      return;
    }
    this.#house = this.#house ? keptHouse(this.#house, records.house) : records.house;
    const here = { ...records, house: this.#house };
    const catalogue = this.#catalogueOf(here);
    const today = localDay(new Date());
    const it = findingsCaseOf(here, catalogue, today, sharers, released);
    const { rules } = this.#ruleSetOf(delivered, this.#rules, catalogue);
    const found = await new Promise<readonly Finding[]>(
      (resolve, reject) => void inSlices(findingSteps(it, rules), resolve, reject),
    );
    if (!this.#operations.has(id)) return;
    const findings = judged(found, records.acceptances, today);
    const { overall } = caseAnswers(it);
    const measures = new Set([...it.answers.values()].map(({ measureId }) => measureId));
    const answered = [...measures].filter((measure) => overall(measure) !== 'open').length;
    const fromAbove = findings.filter((finding) => isInherited(finding, (key) => here.answers.get(key)));
    const counts = { ...countFindings(findings), inherited: inheritedAs(fromAbove) };
    this.#counts.set(id, { ...counts, score: findingsScore(findings, { answered }) });
  }

  #showSometimes(): void {
    const now = Date.now();
    if (this.#ended || (this.#waiting.size > 0 && now - this.#shownAt < GATHERING)) return;
    this.#shownAt = now;
    this.#show(new Map(this.#counts));
  }
}

/** What others see of an operation whose sites they use, too; '' where there is nothing to see. */
function sharedBy(operation: Operation | undefined): string {
  if (!operation || operation.isTemplate || operation.siteIds.length === 0) return '';
  return JSON.stringify([operation.name, ...operation.siteIds]);
}

const isSharer = (one: Operation, other: Operation): boolean =>
  one.id !== other.id && one.siteIds.some((id) => other.siteIds.includes(id));
