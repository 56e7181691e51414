/** What one step of an upgrade does with answers. Every answer is found again afterwards: in its place, or laid aside. */
import { isBlankAnswer } from '../../domain/blank-answer.ts';
import type { MeasureId } from '../../domain/ids.ts';
import { effective, holdsSame, isSilent, recordHolding } from '../../domain/layers.ts';
import { emptyAssessment } from '../../domain/new-records.ts';
import { type Assessment, assessmentId, type Scope } from '../../domain/records.ts';
import { formerTarget, isFormer } from '../../domain/target.ts';
import type { CarriedHouse } from './carry-house.ts';
import type { UpgradeContent, UpgradeDecisions, UpgradeStep } from './upgrade-step.ts';
import { type AnswerEffect, Subject, type Surroundings } from './upgrade-subject.ts';

export interface UpgradedAnswers {
  assessments: Assessment[];
  effects: AnswerEffect[];
}

/**
 * Applies the step to all answers, target by target. What is joined is what holds: an operation's answers with what they
 * inherit. Organisations come first, so that operations then store only what differs from what their organisation says now.
 */
export function upgradeAnswers(
  { assessments, operations }: Pick<UpgradeContent, 'assessments' | 'operations'>,
  step: UpgradeStep,
  house: CarriedHouse,
  decisions: UpgradeDecisions,
): UpgradedAnswers {
  const layers = new Layers(assessments, { step, house, decisions });
  const subjects = [...bySubject(assessments).values()];
  const isOperation = ([one]: readonly Assessment[]) => one?.scope.kind === 'operation';
  for (const answers of subjects.filter((it) => !isOperation(it))) layers.upgrade(answers, undefined);
  const owners = new Map<string, string>(operations.map(({ id, organisationId }) => [id, organisationId]));
  for (const answers of subjects.filter(isOperation)) layers.upgrade(answers, owners.get(answers[0]?.scope.id ?? ''));
  return { assessments: [...layers.result.values()], effects: layers.effects };
}

const subjectOf = (scopeId: string, target: string): string => `${scopeId}/${target}`;

/** Stored answers of one scope about one target each. Where all are blank there is nothing to do: what is inherited changes above. */
function bySubject(all: readonly Assessment[]): Map<string, Assessment[]> {
  const groups = new Map<string, Assessment[]>();
  for (const answer of all) {
    if (answer.deleted || isFormer(answer) || isBlankAnswer(answer)) continue;
    const key = subjectOf(answer.scope.id, answer.target);
    const group = groups.get(key);
    if (group) group.push(answer);
    else groups.set(key, [answer]);
  }
  return groups;
}

class Layers {
  readonly effects: AnswerEffect[] = [];
  /** By id; at first everything as it was. */
  readonly result: Map<string, Assessment>;
  readonly #before: ReadonlyMap<string, Assessment>;
  readonly #subjects: ReadonlyMap<string, readonly Assessment[]>;
  readonly #places: ReadonlyMap<MeasureId, number>;
  readonly #around: Surroundings;

  constructor(all: readonly Assessment[], around: Surroundings) {
    this.#before = new Map(all.map((answer) => [answer.id, answer]));
    this.result = new Map(this.#before);
    this.#subjects = bySubject(all);
    this.#places = new Map(around.step.from.measures.map(({ id }, index) => [id, index]));
    this.#around = around;
  }

  /** @param owner id of the organisation from which these answers inherit */
  upgrade(own: readonly Assessment[], owner: string | undefined): void {
    const [first] = own;
    if (!first) return;
    const { scope, target } = first;
    const above = (owner !== undefined && this.#subjects.get(subjectOf(owner, target))) || [];
    const mine = new Map(own.map((answer) => [answer.measureId, answer]));
    const theirs = new Map(above.map((answer) => [answer.measureId, answer]));
    const subject = new Subject(this.#holding(scope, target, mine, theirs), this.#around);
    this.effects.push(...subject.effects.filter(({ measureId }) => mine.has(measureId)));
    for (const id of new Set([...mine.keys(), ...theirs.keys(), ...subject.held.keys()])) {
      const blank = this.#blank(scope, id, target);
      const over = owner === undefined ? undefined : live(this.result.get(idIn(owner, blank)));
      const before = effective(mine.get(id), theirs.get(id), () => blank) ?? blank;
      const after = layered(mine.get(id), blank, over, subject.held.get(id), before);
      if (after) this.result.set(after.id, after);
    }
    for (const id of subject.laidAside) this.#layAside(mine.get(id));
  }

  /** What holds, in the order of the catalogue and not in that of records: so stand joined texts. */
  #holding(
    scope: Scope,
    target: string,
    mine: ReadonlyMap<MeasureId, Assessment>,
    theirs: ReadonlyMap<MeasureId, Assessment>,
  ): Assessment[] {
    const ids = [...new Set([...mine.keys(), ...theirs.keys()])];
    const place = (id: MeasureId) => this.#places.get(id) ?? this.#places.size;
    return ids
      .sort((one, other) => place(one) - place(other))
      .flatMap((id) => effective(mine.get(id), theirs.get(id), () => this.#blank(scope, id, target)) ?? [])
      .filter((answer) => !isSilent(answer) || answer.toConfirm);
  }

  /** A blank answer may be stored already, with the revisions it got. */
  #blank(scope: Scope, id: MeasureId, target: string): Assessment {
    const blank = emptyAssessment(scope, id, target);
    return { ...blank, revisions: this.#before.get(blank.id)?.revisions ?? {} };
  }

  /** Keeps a stored answer as it was out of sight, unless it is as it was in its place. What is only inherited is kept above. */
  #layAside(answer: Assessment | undefined): void {
    if (!answer || this.result.get(answer.id) === answer) return;
    const target = formerTarget(this.#around.step.from.manifest.version, answer.target);
    const { id, revisions } = this.#blank(answer.scope, answer.measureId, target);
    this.result.set(id, { ...answer, id, target, revisions });
  }
}

const idIn = (scopeId: string, { measureId, target }: Assessment): string =>
  assessmentId({ id: scopeId } as Scope, measureId, target);

const live = (answer: Assessment | undefined): Assessment | undefined =>
  answer && !answer.deleted ? answer : undefined;

/**
 * What to store so that after the step there holds what is to hold; undefined where the stored answer does already.
 *
 * @param stored live answer of this layer
 * @param above what the layer above says after the step
 * @param changed what is to hold; without it, what held before
 */
function layered(
  stored: Assessment | undefined,
  blank: Assessment,
  above: Assessment | undefined,
  changed: Assessment | undefined,
  before: Assessment,
): Assessment | undefined {
  const wanted = changed ?? before;
  const own = stored ?? blank;
  const holds = effective(stored, above, () => blank) ?? blank;
  const record = holdsSame(holds, wanted) ? own : recordHolding(own, above, wanted);
  const toConfirm = changed ? mustConfirm(record, above, changed) : own.toConfirm;
  if (record === own && toConfirm === own.toConfirm) return undefined;
  return { ...record, toConfirm };
}

/** Where everything is inherited, so is that somebody has to look. */
function mustConfirm(record: Assessment, above: Assessment | undefined, { toConfirm }: Assessment): boolean {
  return toConfirm && !(isSilent(record) && above?.toConfirm);
}
