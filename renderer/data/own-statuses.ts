/** What a scope itself says about the status of its measures, followed from one change to the next, and what holds by it. */
import type { MeasureId } from '../../shared/domain/ids.ts';
import type { Scope } from '../../shared/domain/records.ts';
import { overallStatus, type Status } from '../../shared/domain/status.ts';
import { GENERAL } from '../../shared/domain/target.ts';
import { isSameList } from '../../shared/lib/same-list.ts';
import { readTargets } from './answers-query.ts';
import type { TomDatabase } from './database.ts';
import type { Follower } from './live.ts';
import { STATUS_OF_ANSWER, type Statuses } from './statuses.ts';
import { FollowedAnswers } from './stored-answers.ts';

/** Status of every answered measure; measures without an entry are open. */
export type Answers = ReadonlyMap<MeasureId, Status>;

/** The statuses of a scope, and what its answers can be about. */
export interface OwnAnswers {
  statuses: Statuses;
  targets: readonly string[];
}

export class OwnStatuses implements Follower<OwnAnswers> {
  readonly #database: TomDatabase;
  readonly #scope: Scope;
  readonly #statuses: FollowedAnswers<Status>;
  #known: OwnAnswers | undefined;

  constructor(database: TomDatabase, scope: Scope) {
    this.#database = database;
    this.#scope = scope;
    this.#statuses = new FollowedAnswers(database, scope.id, STATUS_OF_ANSWER);
  }

  /** The same object as before if it says the same. */
  async read(): Promise<OwnAnswers> {
    // First, and before anything is waited for: what begins to follow after an end nobody would end.
    const statuses = await this.#statuses.read();
    const targets = await readTargets(this.#database, this.#scope);
    const known = this.#known;
    if (known?.statuses === statuses && isSameList(targets, known.targets)) return known;
    this.#known = { statuses, targets };
    return this.#known;
  }

  end(): void {
    this.#statuses.end();
    this.#known = undefined;
  }
}

/**
 * What a scope says over what is said above it. Where neither says anything in general, what is said about sites, parties and
 * the client counts in the order in which a screen of measures has it: that of the scope first, each by its key.
 */
export function joinedAnswers({ statuses, targets }: OwnAnswers, above: Statuses): Answers {
  const known = new Set(targets);
  const answers = new Map<MeasureId, Status>();
  const each = new Map<MeasureId, Status[]>();
  const add = (key: string, status: Status) => {
    const slash = key.indexOf('/');
    const target = key.slice(slash + 1);
    if (status === 'open' || !known.has(target)) return;
    const measureId = key.slice(0, slash) as MeasureId;
    if (target === GENERAL) answers.set(measureId, status);
    else if (!each.get(measureId)?.push(status)) each.set(measureId, [status]);
  };
  for (const [key, status] of statuses) add(key, status);
  for (const [key, status] of above) if (!statuses.has(key)) add(key, status);
  for (const [id, all] of each) if (!answers.has(id)) answers.set(id, overallStatus(undefined, all));
  return answers;
}
