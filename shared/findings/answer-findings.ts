/** Findings of rules about answers, values and context. */
import type { PartyRole } from '../domain/case-parts.ts';
import type { Fact } from '../domain/catalogue.ts';
import { isThirdCountry } from '../domain/facts.ts';
import type { MeasureId } from '../domain/ids.ts';
import { isAskedFor, isEmptyValue, type ParameterValue, withSubParameters } from '../domain/parameter.ts';
import type { Assessment } from '../domain/records.ts';
import { GENERAL, partyTarget, targetId } from '../domain/target.ts';
import { basisOf } from './basis.ts';
import { type CaseAnswers, isInPlace } from './case-answers.ts';
import { type Condition, isShallow, splitPath, type Test, testsOf, type ValueTest, valuesOf } from './condition.ts';
import type { Finding, FindingsCase } from './finding.ts';
import type { AnswerRule, Rule } from './rule.ts';
import { lookedAt, meetsValueTest } from './value-test.ts';

/** What one rule about answers finds in a case. */
export function answerFindings(rule: Rule & { finds: AnswerRule }, it: FindingsCase, answers: CaseAnswers): Finding[] {
  const { at, for: looksAt, when } = rule.finds;
  if (!isShallow(when)) return [];
  const overall = answers.overall(at.measure);
  const targets = looksAt === 'case' ? [GENERAL] : inPlaceAt(measuresIn(rule.finds), answers);
  return targets.flatMap((target) => {
    const looked = new Map<string, unknown>();
    const view = new View(it, answers, { target, among: targets, isWhole: looksAt === 'case' }, looked);
    if (!meets(when, view)) return [];
    const field = at.parameter ? `values.${at.parameter}` : '';
    return [
      {
        ruleId: rule.id,
        severity: rule.severity,
        place: { kind: 'measure', id: at.measure, target, field },
        basis: basisOf(rule, looked),
        looked: Object.fromEntries(looked),
        ...(overall === 'open' && { isUnanswered: true }),
        ...(looksAt === 'case' && overall === 'planned' && { isPlanned: true }),
      },
    ];
  });
}

/** The measures whose answers say of whom a rule speaks. */
function measuresIn({ at, for: looksAt, when }: AnswerRule): Set<string> {
  if (looksAt !== 'eachTarget') return new Set([at.measure]);
  return new Set(
    testsOf(when)
      .flatMap(valuesOf)
      .map((path) => splitPath(path).measureId),
  );
}

function inPlaceAt(measures: ReadonlySet<string>, answers: CaseAnswers): string[] {
  const about = [...measures].flatMap((measure) => answers.about(measure));
  return [...new Set(about.flatMap(({ status, target }) => (isInPlace(status) ? [target] : [])))];
}

/** All parts are looked at, also when the first decides: an acceptance rests on all of them. */
function meets(condition: Condition, view: View): boolean {
  if ('all' in condition) return condition.all.map((part) => meets(part, view)).every(Boolean);
  if ('any' in condition) return condition.any.map((part) => meets(part, view)).some(Boolean);
  if ('not' in condition) return !meets(condition.not, view);
  return view.meets(condition);
}

/** Several tests may ask for options of the same choice. */
const joined = (before: unknown, value: unknown): unknown =>
  Array.isArray(before) && Array.isArray(value) ? [...new Set([...before, ...value])] : value;

/** A case as one target sees it; notes down what is looked at. */
class View {
  readonly #case: FindingsCase;
  readonly #answers: CaseAnswers;
  readonly #target: string;
  readonly #among: readonly string[];
  readonly #isWhole: boolean;
  readonly #looked: Map<string, unknown>;

  /** @param at whom the answer looked at is about, among all about whom there is one; or the case as a whole */
  constructor(
    it: FindingsCase,
    answers: CaseAnswers,
    at: { target: string; among: readonly string[]; isWhole: boolean },
    looked: Map<string, unknown>,
  ) {
    this.#case = it;
    this.#answers = answers;
    this.#target = at.target;
    this.#among = at.among;
    this.#isWhole = at.isWhole;
    this.#looked = looked;
  }

  meets(test: Test): boolean {
    if ('value' in test) return this.#meetsValue(test);
    if ('fact' in test) return this.#note(`fact ${test.fact}`, this.#fact(test.fact)) === test.is;
    if ('protectionNeed' in test) {
      return test.protectionNeed.includes(this.#note('need', this.#case.operation?.protectionNeed ?? 'unknown'));
    }
    if ('role' in test) return test.role.includes(this.#note('role', this.#case.operation?.role ?? 'unknown'));
    if ('parties' in test) {
      return (this.#note(`parties ${test.parties}`, this.#partyIds(test.parties)).length === 0) === test.isEmpty;
    }
    if ('field' in test) return (this.#text(test.measure, test.field).length === 0) === test.isEmpty;
    return this.#isSo(test.measure, test.is);
  }

  #meetsValue(test: ValueTest): boolean {
    const read = (path: string) => this.#value(path);
    for (const [name, value] of lookedAt(test, read)) this.#note(name, joined(this.#looked.get(name), value));
    return meetsValueTest(test, read, this.#case.today);
  }

  /** Only what is asked for is noted: whether it is in place, be that in full or in part. */
  #isSo(measureId: MeasureId, is: Extract<Test, { is: string }>['is']): boolean {
    if (is === 'missing') return this.#note(`missing ${measureId}`, this.#answers.isMissing(measureId));
    const overall = this.#answers.overall(measureId);
    if (is === 'inPlace') return this.#note(`inPlace ${measureId}`, isInPlace(overall));
    return this.#note(`status ${measureId}`, overall) === is;
  }

  /** Of the case as a whole, the first answer that gives a value gives it; of several choices, each adds its own. */
  #value(path: string): ParameterValue | undefined {
    const { measureId, parameterId } = splitPath(path);
    const general = this.#answers.at(measureId, this.#target);
    const said = this.#isWhole ? this.#answers.about(measureId) : general ? [general] : [];
    const values = said.map((answer) => this.#valueIn(answer, parameterId)).filter((it) => !isEmptyValue(it));
    const lists = values.filter((it) => Array.isArray(it));
    return lists.length > 1 ? [...new Set(lists.flat())] : values[0];
  }

  /** Values of options that are not chosen are kept, but say nothing; nor do those of a measure that is not in place. */
  #valueIn({ measureId, status, values }: Assessment, parameterId: string): ParameterValue | undefined {
    const measure = this.#case.catalogue.measure(measureId);
    const placed = withSubParameters(measure?.parameters ?? []).find(({ parameter }) => parameter.id === parameterId);
    return placed && isInPlace(status) && isAskedFor(placed, values) ? values[placed.parameter.id] : undefined;
  }

  /**
   * A transfer is a matter of its recipient: an answer about a party goes by that party, and the general one by those parties
   * that have no answer of their own.
   */
  #fact(fact: Fact): boolean | undefined {
    const known = this.#case.facts.get(fact);
    if (fact !== 'thirdCountry') return known?.value;
    const party = this.#case.parties.find(({ id }) => id === targetId(this.#target));
    if (party && (party.country !== '' || party.thirdCountry !== 'byCountry')) return isThirdCountry(party);
    if (known?.from !== 'parties') return known?.value;
    const others = this.#case.parties.filter(({ id }) => !this.#among.includes(partyTarget(id)));
    return others.some(isThirdCountry) || undefined;
  }

  #partyIds(roles: readonly PartyRole[]): readonly string[] {
    return this.#case.parties.filter(({ role }) => roles.includes(role)).map(({ id }) => id);
  }

  /** What stands in a text or list of the answer. */
  #text(measureId: MeasureId, field: keyof Assessment): string | readonly unknown[] {
    const content = this.#answers.at(measureId, this.#target)?.[field];
    return this.#note(`${measureId} ${field}`, Array.isArray(content) ? content : String(content ?? '').trim());
  }

  #note<T>(name: string, value: T): T {
    this.#looked.set(name, value);
    return value;
  }
}
