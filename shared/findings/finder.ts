/** Finds again only what a change may have touched. */
import type { Assessment } from '../domain/records.ts';
import { atOnce } from '../lib/at-once.ts';
import { isSameList } from '../lib/same-list.ts';
import { findingKey } from './accepted.ts';
import { answerFindings } from './answer-findings.ts';
import { type CaseAnswers, caseAnswers } from './case-answers.ts';
import { splitPath, testsOf, valuesOf } from './condition.ts';
import { withoutCovered } from './covered.ts';
import { isValidOn, ruleByRule } from './find.ts';
import type { Finding, FindingsCase } from './finding.ts';
import type { AnswerRule, Rule } from './rule.ts';

/** What a rule about answers found, and the answers it looked at then. */
interface Known {
  looked: readonly (readonly Assessment[])[];
  findings: readonly Finding[];
}

type RuleAboutAnswers = Rule & { finds: AnswerRule };

const NOTHING: readonly Finding[] = [];

/**
 * Remembers one case from one evaluation to the next. It relies on identity: answers and other records that did not change
 * must be the same objects (`keepUnchanged`). A rule about answers looks at few measures, which its conditions name: it runs
 * again only when one of these, or the context, has changed. Word rules know the texts they have read, and checks see the
 * whole case. Findings that are as before stay the same objects.
 */
export class Finder {
  #case: FindingsCase | undefined;
  #rules: readonly Rule[] | undefined;
  #answerRules: readonly { rule: RuleAboutAnswers; measures: readonly string[] }[] = [];
  #others: readonly Rule[] = [];
  #known = new Map<Rule, Known>();
  #findings = new Map<string, Finding>();

  /** The same as `findingsOf`. */
  findings(it: FindingsCase, rules: readonly Rule[]): readonly Finding[] {
    return atOnce(this.steps(it, rules));
  }

  /** The same as `findingSteps`. Whoever takes no further steps may begin anew at any time. */
  *steps(it: FindingsCase, rules: readonly Rule[]): Generator<void, readonly Finding[]> {
    if (this.#rules !== rules) this.#sort(rules);
    if (!this.#case || !isSameContext(this.#case, it)) this.#known.clear();
    this.#case = it;
    const answers = caseAnswers(it);
    const byRule = new Map<string, Finding[]>();
    for (const finding of yield* ruleByRule(it, this.#others)) {
      const found = byRule.get(finding.ruleId);
      if (found) found.push(finding);
      else byRule.set(finding.ruleId, [finding]);
    }
    for (const { rule, measures } of this.#answerRules) {
      const { findings } = this.#ofAnswerRule(rule, measures, it, answers);
      if (findings.length > 0) byRule.set(rule.id, [...findings]);
      yield;
    }
    return this.#kept(
      withoutCovered(
        rules.flatMap(({ id }) => byRule.get(id) ?? NOTHING),
        rules,
      ),
    );
  }

  #sort(rules: readonly Rule[]): void {
    this.#rules = rules;
    const isAboutAnswers = (rule: Rule): rule is RuleAboutAnswers => 'at' in rule.finds;
    this.#answerRules = rules.filter(isAboutAnswers).map((rule) => ({ rule, measures: measuresOf(rule.finds) }));
    this.#others = rules.filter((rule) => !isAboutAnswers(rule));
    this.#known.clear();
  }

  #ofAnswerRule(rule: RuleAboutAnswers, measures: readonly string[], it: FindingsCase, answers: CaseAnswers): Known {
    const looked = measures.map((id) => answers.about(id));
    const before = this.#known.get(rule);
    if (before?.looked.every((known, index) => isSameList(known, looked[index]))) return before;
    const known = { looked, findings: isValidOn(rule, it.today) ? answerFindings(rule, it, answers) : NOTHING };
    this.#known.set(rule, known);
    return known;
  }

  #kept(findings: readonly Finding[]): Finding[] {
    const current = new Map<string, Finding>();
    const kept = findings.map((finding) => {
      const key = findingKey(finding);
      const before = this.#findings.get(key);
      const same = before && isSameFinding(before, finding) ? before : finding;
      current.set(key, same);
      return same;
    });
    this.#findings = current;
    return kept;
  }
}

/** All measures that a rule about answers looks at. */
export function measuresOf({ at, when }: AnswerRule): string[] {
  const named = testsOf(when).flatMap((test) => [
    ...('measure' in test ? [test.measure] : []),
    ...valuesOf(test).map((path) => splitPath(path).measureId),
  ]);
  return [...new Set([at.measure, ...named])];
}

/** What rules about answers look at besides answers; facts follow from these. */
const CONTEXT = ['catalogue', 'organisation', 'operation', 'parties', 'sites', 'today'] as const;

const isSameContext = (one: FindingsCase, other: FindingsCase): boolean =>
  CONTEXT.every((field) =>
    Array.isArray(one[field]) ? isSameList(one[field], other[field] as never) : one[field] === other[field],
  );

function isSameFinding(one: Finding, other: Finding): boolean {
  if (one === other) return true;
  return (
    one.basis === other.basis &&
    one.severity === other.severity &&
    one.isUnanswered === other.isUnanswered &&
    one.isPlanned === other.isPlanned &&
    JSON.stringify([one.params, one.marks]) === JSON.stringify([other.params, other.marks])
  );
}
