/** What one step of an upgrade makes of the answers of one scope about one target, as they hold there. */
import type { AnswerRule, Equivalence, Successor } from '../../domain/catalogue-changes.ts';
import { successorsOf } from '../../domain/catalogue-changes.ts';
import type { MeasureId } from '../../domain/ids.ts';
import { holdsSame } from '../../domain/layers.ts';
import { inLanguage } from '../../domain/localised.ts';
import { emptyAssessment } from '../../domain/new-records.ts';
import type { Assessment, Scope } from '../../domain/records.ts';
import type { CarriedHouse } from './carry-house.ts';
import { joinAnswers, movedValues, type Source } from './join-answers.ts';
import { ruleFor, type UpgradeDecisions, type UpgradeStep } from './upgrade-step.ts';

/**
 * - `kept`: stays where it is; `moved`, `split`, `joined`: goes on at other measures, alone, in parts
 *   or together with others; `aside`: stored, no longer shown; `stays`: its measure is withdrawn, it is still shown there.
 */
export type EffectKind = 'kept' | 'moved' | 'split' | 'joined' | 'aside' | 'stays';

export interface AnswerEffect {
  kind: EffectKind;
  scope: Scope;
  target: string;
  measureId: MeasureId;
  into: readonly MeasureId[];
  toConfirm: boolean;
  /** The answers it was joined with said something else. */
  isInDoubt: boolean;
}

/** What surrounds the answers of one subject. */
export interface Surroundings {
  step: UpgradeStep;
  house: CarriedHouse;
  decisions: UpgradeDecisions;
}

/** One scope and one target: of no concern to others. */
export class Subject {
  readonly effects: AnswerEffect[] = [];
  /** What holds afterwards where something else held before, by measure. */
  readonly held = new Map<MeasureId, Assessment>();
  /** Measures whose answers are to be kept out of sight as they were. */
  readonly laidAside = new Set<MeasureId>();
  readonly #around: Surroundings;
  readonly #answers: ReadonlyMap<MeasureId, Assessment>;
  readonly #lines: ReadonlyMap<MeasureId, Equivalence>;
  readonly #staying = new Set<MeasureId>();
  readonly #arriving = new Map<MeasureId, Source[]>();

  /** @param answers as they hold, in the order in which their texts are to stand */
  constructor(answers: readonly Assessment[], around: Surroundings) {
    this.#around = around;
    this.#answers = new Map(answers.map((answer) => [answer.measureId, answer]));
    this.#lines = new Map(around.step.equivalences.map((line) => [line.measureId, line]));
    this.#upgrade();
  }

  #upgrade(): void {
    const leaving = [...this.#answers.values()].filter((answer) => this.#sendOff(answer));
    const stuck = new Set<string>();
    for (const [id, sources] of this.#arriving)
      for (const { answer } of this.#receive(id, sources)) stuck.add(answer.id);
    for (const answer of leaving) {
      const isTaken = this.#arriving.has(answer.measureId);
      if (stuck.has(answer.id) && !isTaken) this.#set({ ...answer, toConfirm: true });
      else this.laidAside.add(answer.measureId);
      if (!stuck.has(answer.id) && !isTaken) this.#set(blankLike(answer));
    }
  }

  /** Sends an answer on its way; tells whether it leaves its measure. */
  #sendOff(answer: Assessment): boolean {
    const line = this.#lines.get(answer.measureId);
    if (!line) {
      this.#staying.add(answer.measureId);
      return false;
    }
    const rule = ruleFor(this.#around.step, line, this.#around.decisions);
    if (rule === 'drop') {
      this.#note('aside', answer, [], rule);
      return true;
    }
    const successors = successorsOf(line).filter(({ measureId }) => this.#around.step.to.measure(measureId));
    const ids = successors.map(({ measureId }) => measureId);
    if (successors.length === 0) {
      this.#note('stays', answer, [], rule);
      this.#staying.add(answer.measureId);
      if (rule === 'confirm') this.#set({ ...answer, toConfirm: true });
      return false;
    }
    for (const [index, successor] of successors.entries()) this.#send(answer, successor, index === 0);
    this.#note(kindOf(line, ids, this.#meets(ids, answer)), answer, ids, rule);
    return !ids.includes(answer.measureId);
  }

  #send(answer: Assessment, { measureId, moves = [] }: Successor, takesNotes: boolean): void {
    const isHere = measureId === answer.measureId;
    const own = isHere ? [] : this.#around.house.movesOf(answer.measureId, measureId);
    const sources = this.#arriving.get(measureId) ?? [];
    sources.push({
      answer: isHere ? this.#withoutMoved(answer) : answer,
      title: this.#titleOf(answer.measureId),
      isHere,
      takesNotes,
      moves: [...moves, ...own],
    });
    this.#arriving.set(measureId, sources);
  }

  #titleOf(id: MeasureId): string {
    const measure = this.#around.step.from.measure(id);
    return (
      this.#around.house.titleOf(id) ?? (measure ? inLanguage(measure.title, this.#around.decisions.language) : id)
    );
  }

  /** Whether other answers go, or stand, where this one goes. */
  #meets(ids: readonly MeasureId[], answer: Assessment): boolean {
    return [...this.#answers.values()].some((other) => {
      if (other === answer) return false;
      const line = this.#lines.get(other.measureId);
      const places = line ? successorsOf(line).map(({ measureId }) => measureId) : [other.measureId];
      const isGone = line && ruleFor(this.#around.step, line, this.#around.decisions) === 'drop';
      return !isGone && places.some((id) => ids.includes(id));
    });
  }

  /** Makes one answer of all that arrive at a measure; answers those that have to stay where they were, too. */
  #receive(id: MeasureId, arriving: readonly Source[]): readonly Source[] {
    const here = this.#answers.get(id);
    const inPlace = { title: this.#titleOf(id), isHere: true, takesNotes: true, moves: [] };
    const sources = inOrder(here && this.#staying.has(id) ? [{ ...inPlace, answer: here }, ...arriving] : arriving);
    const [first] = sources;
    if (!first) return [];
    const joined = joinAnswers(sources, this.#around.house.parametersOf(id), this.#silentAt(id));
    const rules = sources.map(({ answer }) => this.#ruleOf(answer));
    const toConfirm = rules.includes('confirm') || joined.isInDoubt || sources.some(({ answer }) => answer.toConfirm);
    const blank = emptyAssessment(first.answer.scope, id, first.answer.target);
    const after = { ...blank, ...joined.content, toConfirm };
    if (here && !holdsSame(here, after)) this.laidAside.add(id);
    this.#set(after);
    if (joined.isInDoubt) this.#doubt(sources);
    return joined.leftOut;
  }

  /** Measures that merge here and about which nothing was said. */
  #silentAt(id: MeasureId): number {
    const merging = this.#around.step.equivalences.filter(
      (line) => line.kind === 'merged' && line.into.some(({ measureId }) => measureId === id),
    );
    if (merging.length === 0) return 0;
    const home = this.#around.step.from.measure(id) && !this.#lines.has(id) ? [id] : [];
    const concerned = [...home, ...merging.map(({ measureId }) => measureId)];
    return concerned.filter((measureId) => !this.#answers.has(measureId)).length;
  }

  /** What a split measure keeps: a value that a successor has taken over by name is no longer its own. */
  #withoutMoved(answer: Assessment): Assessment {
    const line = this.#lines.get(answer.measureId);
    const others = line ? successorsOf(line).filter(({ measureId }) => measureId !== answer.measureId) : [];
    const gone = new Set(others.flatMap((other) => this.#takenOver(answer, other)));
    if (gone.size === 0) return answer;
    return { ...answer, values: Object.fromEntries(Object.entries(answer.values).filter(([id]) => !gone.has(id))) };
  }

  #takenOver({ values, ...answer }: Assessment, { measureId, moves = [] }: Successor): string[] {
    const parameters = new Map(this.#around.house.parametersOf(measureId).map((it) => [it.id as string, it]));
    return moves.flatMap((move) => {
      const value = values[move.from];
      if (value === undefined) return [];
      const single = { answer: { ...answer, values: { [move.from]: value } }, moves: [move], isHere: false };
      return movedValues(single, parameters).length > 0 ? [move.from] : [];
    });
  }

  #ruleOf(answer: Assessment): AnswerRule {
    const line = this.#lines.get(answer.measureId);
    return line ? ruleFor(this.#around.step, line, this.#around.decisions) : 'keep';
  }

  #set(answer: Assessment): void {
    this.held.set(answer.measureId, answer);
  }

  #note(kind: EffectKind, { scope, target, measureId }: Assessment, into: readonly MeasureId[], rule: AnswerRule) {
    this.effects.push({ kind, scope, target, measureId, into, toConfirm: rule === 'confirm', isInDoubt: false });
  }

  #doubt(sources: readonly Source[]): void {
    const ids = new Set(sources.map(({ answer }) => answer.measureId));
    for (const effect of this.effects) {
      if (ids.has(effect.measureId)) Object.assign(effect, { isInDoubt: true, toConfirm: true });
    }
  }
}

/** What was said about the measure itself comes first. */
function inOrder(sources: readonly Source[]): Source[] {
  return [...sources].sort((one, other) => Number(other.isHere) - Number(one.isHere));
}

function kindOf(line: Equivalence, into: readonly MeasureId[], meets: boolean): EffectKind {
  if (line.kind === 'reworded') return meets ? 'joined' : 'kept';
  if (meets) return 'joined';
  return into.length > 1 ? 'split' : 'moved';
}

const blankLike = ({ scope, measureId, target }: Assessment): Assessment => emptyAssessment(scope, measureId, target);
