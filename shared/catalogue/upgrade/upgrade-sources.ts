/** What the fields that an upgrade has made were made of. */
import { type Successor, successorsOf } from '../../domain/catalogue-changes.ts';
import type { MeasureId } from '../../domain/ids.ts';
import type { MadeOf, Source } from '../../domain/made-of.ts';
import { blankOf, emptyAssessment } from '../../domain/new-records.ts';
import { type AnyRecord, fieldChanges } from '../../domain/record-fields.ts';
import { type Assessment, assessmentId, type RecordOf, type Scope } from '../../domain/records.ts';
import { isFormer } from '../../domain/target.ts';
import { derivedId } from './carry-additions.ts';
import { changedRecords, type UpgradedRecord } from './upgrade-content.ts';
import type { UpgradeContent, UpgradeStep, UpgradeTable } from './upgrade-step.ts';

/** A record that an upgrade has changed or made, with what its changed fields were made of. */
export interface MadeRecord {
  table: UpgradeTable;
  record: UpgradedRecord['after'];
  madeOf: MadeOf;
}

/**
 * For each field that differs after the upgrade, or to which something leads, the fields before it that it may come from: the
 * same field of the measures that led to this one, here and in the layer above, values by the moves of the tables. What nobody
 * had written is none. Where answers were taken back, their successors are blank: such records are made here.
 */
export function upgradeSources(
  before: UpgradeContent,
  after: UpgradeContent,
  steps: readonly UpgradeStep[],
): MadeRecord[] {
  const ways = new Ways(before, steps);
  const made = new Map<string, { changed: UpgradedRecord; paths: Set<string> }>();
  for (const changed of changedRecords(before, after)) {
    const { table, before: known = blankOf(table, changed.after as RecordOf<typeof table>) } = changed;
    const changes = fieldChanges(table, asAny(known), asAny(changed.after));
    made.set(`${table} ${changed.after.id}`, { changed, paths: new Set(changes.map(({ path }) => path)) });
  }
  const answers = new Map(after.assessments.map((answer) => [answer.id, answer]));
  for (const { blank, paths } of ways.arrivals()) {
    const key = `assessments ${blank.id}`;
    const changed: UpgradedRecord = { table: 'assessments', before: undefined, after: answers.get(blank.id) ?? blank };
    const one = made.get(key) ?? { changed, paths: new Set() };
    made.set(key, one);
    for (const path of paths) one.paths.add(path);
  }
  return [...made.values()].map(({ changed, paths }) => {
    const sources = [...paths].map((path) => [path, distinct(ways.sourcesOf(changed, path))]);
    return { table: changed.table, record: changed.after, madeOf: Object.fromEntries(sources) as MadeOf };
  });
}

const asAny = (record: object) => record as unknown as AnyRecord;

/** An own parameter or option, and the measure that it belongs to. */
interface Addition {
  id: string;
  measureId: MeasureId;
}

class Ways {
  readonly #steps: readonly UpgradeStep[];
  readonly #answers: ReadonlyMap<string, Assessment>;
  readonly #owners: ReadonlyMap<string, string>;
  /** Of own parameters: as they are called at a successor → as they were called. */
  readonly #derived = new Map<string, string>();
  readonly #before: UpgradeContent;

  constructor(before: UpgradeContent, steps: readonly UpgradeStep[]) {
    this.#before = before;
    this.#steps = steps;
    this.#answers = new Map(before.assessments.map((answer) => [answer.id, answer]));
    this.#owners = new Map(before.operations.map(({ id, organisationId }) => [id, organisationId]));
    let additions = [...before.ownParameters, ...before.ownOptions].map(
      ({ id, measureId }): Addition => ({ id, measureId }),
    );
    for (const { equivalences } of steps) {
      const left = equivalences.filter(({ kind }) => kind !== 'reworded');
      const successors = new Map(left.map((line) => [line.measureId, successorsOf(line)]));
      // What was carried once is carried on.
      additions = additions.flatMap((one) => [one, ...this.#carried(one, successors.get(one.measureId) ?? [])]);
    }
  }

  #carried({ id }: Addition, successors: readonly Successor[]): Addition[] {
    return successors.map(({ measureId }) => {
      const derived = derivedId(id, measureId);
      this.#derived.set(derived, id);
      return { id: derived, measureId };
    });
  }

  sourcesOf({ table, after }: UpgradedRecord, path: string): Source[] {
    if (table === 'assessments') return this.#ofAnswer(after as Assessment, path);
    if (table === 'ownPlacements') return this.#ofPlacement(after as RecordOf<'ownPlacements'>, path);
    if (table === 'measureOverlays') return this.#ofRecord(table, after.id, after.id, path);
    const { measureId } = after as RecordOf<'ownParameters'>;
    return this.#ofRecord(table, this.#original(after.id), measureId, path);
  }

  #ofAnswer({ scope, measureId, target }: Assessment, path: string): Source[] {
    const former = /^former:([^:]*):(.*)$/.exec(target);
    const version = this.#steps.findIndex(({ from }) => from.manifest.version === former?.[1]);
    if (former) return this.#answersBefore(scope, measureId, former[2] ?? '', path, Math.max(version, 0));
    return this.#answersBefore(scope, measureId, target, path, this.#steps.length);
  }

  /** Where written fields lead, also those that are blank now. */
  *arrivals(): Generator<{ blank: Assessment; paths: string[] }> {
    for (const answer of this.#before.assessments) {
      if (answer.deleted || isFormer(answer)) continue;
      const written = Object.keys(answer.revisions);
      if (written.length > 0) yield* this.#arrivalsOf(answer, answer.measureId, written, 0);
    }
  }

  *#arrivalsOf(
    { scope, target }: Assessment,
    measureId: MeasureId,
    paths: readonly string[],
    from: number,
  ): Generator<{ blank: Assessment; paths: string[] }> {
    for (const [index, { equivalences }] of this.#steps.entries()) {
      if (index < from) continue;
      const line = equivalences.find((it) => it.measureId === measureId);
      for (const to of line ? successorsOf(line) : []) {
        const isSame = to.measureId === measureId;
        const moved = isSame ? [] : paths.map((path) => this.#pathAfter(path, to));
        yield { blank: emptyAssessment(scope, to.measureId, target), paths: [...moved, 'toConfirm'] };
        if (!isSame) yield* this.#arrivalsOf({ scope, target } as Assessment, to.measureId, moved, index + 1);
      }
    }
  }

  #pathAfter(path: string, { measureId, moves = [] }: Successor): string {
    const [, prefix, id] = /^((?:leftBlank\.)?values\.)(.+)$/.exec(path) ?? [];
    if (!prefix || !id) return path;
    const derived = derivedId(id, measureId);
    if (this.#derived.get(derived) === id) return prefix + derived;
    return prefix + (moves.find((move) => move.from === id)?.to ?? id);
  }

  /** @param count how many steps were taken up to there */
  #answersBefore(scope: Scope, measureId: MeasureId, target: string, path: string, count: number): Source[] {
    if (count === 0) return this.#written(scope, measureId, target, path);
    const equivalences = this.#steps[count - 1]?.equivalences ?? [];
    const own = this.#answersBefore(scope, measureId, target, path, count - 1);
    const others = equivalences.flatMap((line) =>
      successorsOf(line)
        .filter((to) => to.measureId === measureId && line.measureId !== measureId)
        .flatMap((to) =>
          this.#pathsBefore(path, to.moves ?? []).flatMap((it) =>
            this.#answersBefore(scope, line.measureId, target, it, count - 1),
          ),
        ),
    );
    return [...own, ...others];
  }

  /** Of a value, all parameters from which it may have come. */
  #pathsBefore(path: string, moves: readonly { from: string; to: string }[]): string[] {
    const [, prefix, id] = /^((?:leftBlank\.)?values\.)(.+)$/.exec(path) ?? [];
    if (!prefix || !id) return [path];
    const moved = moves.filter((move) => move.to === id).map(({ from }) => from);
    const original = this.#derived.get(id);
    return [...new Set([id, ...moved, ...(original ? [original] : [])])].map((it) => `${prefix}${it}`);
  }

  /** Here, and where it is inherited from; of a field left blank on purpose also the field itself. */
  #written({ kind, id }: Scope, measureId: MeasureId, target: string, path: string): Source[] {
    const owner = kind === 'operation' ? this.#owners.get(id) : undefined;
    return [id, ...(owner ? [owner] : [])].flatMap((scopeId) => {
      const answer = this.#answers.get(assessmentId({ id: scopeId } as Scope, measureId, target));
      // Whether somebody has to look follows from all that is said.
      const paths = path === 'toConfirm' ? Object.keys(answer?.revisions ?? {}) : withBlank(path);
      return paths.flatMap((it): Source[] => {
        const revision = answer?.revisions[it];
        return revision ? [{ revision, scopeId, path: it }] : [];
      });
    });
  }

  #ofPlacement({ schemeId, ofId }: RecordOf<'ownPlacements'>, path: string): Source[] {
    const led: string[] = [ofId];
    for (const { equivalences } of this.#steps.toReversed()) {
      const lines = equivalences.filter((line) => successorsOf(line).some((to) => led.includes(to.measureId)));
      led.push(...lines.map(({ measureId }) => measureId));
    }
    return this.#before.ownPlacements
      .filter((it) => it.schemeId === schemeId && led.includes(it.ofId))
      .flatMap(({ id }) => this.#ofRecord('ownPlacements', id, schemeId, path));
  }

  #ofRecord(table: Exclude<UpgradeTable, 'assessments'>, id: string, scopeId: string, path: string): Source[] {
    const stored = (this.#before[table] as readonly { id: string }[]).find((it) => it.id === id);
    const revision = (stored as AnyRecord | undefined)?.revisions[path];
    return revision ? [{ revision, scopeId, path }] : [];
  }

  #original(id: string): string {
    const before = this.#derived.get(id);
    return before === undefined ? id : this.#original(before);
  }
}

const withBlank = (path: string): string[] =>
  path.startsWith('leftBlank.') ? [path, path.slice('leftBlank.'.length)] : [path, `leftBlank.${path}`];

function distinct(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((one) => [JSON.stringify(one), one])).values()];
}
