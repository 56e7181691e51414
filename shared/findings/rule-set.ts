/** The rules that are in force: the delivered and the own ones, without those that are switched off. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { OwnRule, RuleSwitch } from '../domain/finding-records.ts';
import type { RuleId } from '../domain/ids.ts';
import { INTERVALS, optionsOf, withSubParameters } from '../domain/parameter.ts';
import { onceForEach } from '../lib/once-for-each.ts';
import { CHECKS } from './checks/checks.ts';
import { malformedAt, splitPath, type Test, testsOf, valuesOf } from './condition.ts';
import { answerRuleSchema, checkRuleSchema, type DeliveredRule, type Rule, wordRuleSchema } from './rule.ts';
import { isSmallEnough } from './rule-size.ts';

/** Why a rule finds nothing although it is switched on. It is reported, never ignored. */
export interface RuleProblem {
  ruleId: RuleId;
  /** `malformed`: not understood by this version. The others: what it names does not exist. */
  kind: 'malformed' | 'unknownMeasure' | 'unknownParameter' | 'unknownOption' | 'unknownCheck';
  /** What is not known, or where it is malformed; '' = all of it. */
  name: string;
}

export interface RuleSet {
  rules: readonly Rule[];
  problems: readonly RuleProblem[];
}

/** @param switches of branches or of whole rules */
export function ruleSet(
  delivered: readonly DeliveredRule[],
  own: readonly OwnRule[],
  switches: readonly RuleSwitch[],
  catalogue: Catalogue,
): RuleSet {
  const off = new Set<string>(switches.filter((it) => it.off && !it.deleted).map(({ id }) => id));
  const read = own.filter(({ deleted }) => !deleted).map(readOwnRule);
  const all = [...delivered.flatMap(branchesOf), ...read.flatMap((it) => ('rule' in it ? [it.rule] : []))];
  const on = all.filter(({ id, partOf }) => !off.has(id) && !off.has(partOf));
  const problems = on.map((rule) => problemOf(rule, catalogue));
  return {
    rules: on.filter((_, index) => !problems[index]),
    problems: [
      ...read.flatMap((it) => ('problem' in it && !off.has(it.problem.ruleId) ? [it.problem] : [])),
      ...problems.flatMap((it) => (it ? [it] : [])),
    ],
  };
}

/** Each branch with what it has of its rule. The same objects each time: what they have found is known by them. */
export const branchesOf = onceForEach(({ id, title, source, asOf, branches }: DeliveredRule): readonly Rule[] =>
  branches.map((branch) => ({ source, also: [], ...branch, partOf: id, title, asOf, isOwn: false })),
);

const readOwnRule = onceForEach((own: OwnRule): { rule: Rule } | { problem: RuleProblem } => {
  const { id, severity, message, advice, source, validFrom, validUntil } = own;
  const read = readFinds(own.finds);
  if ('malformed' in read) return { problem: { ruleId: id, kind: 'malformed', name: read.malformed.join('.') } };
  const validity = { ...(validFrom && { validFrom }), ...(validUntil && { validUntil }) };
  const texts = { title: message, message, advice, source };
  return { rule: { id, partOf: id, severity, ...texts, also: [], ...validity, finds: read.finds, isOwn: true } };
});

/** By its kind, so that what is said about it is about what it was meant to be. */
function readFinds(finds: OwnRule['finds']): { finds: Rule['finds'] } | { malformed: readonly PropertyKey[] } {
  if (!isSmallEnough(finds)) return { malformed: [] };
  const at = 'when' in finds ? malformedAt(finds.when) : undefined;
  if (at) return { malformed: ['when', ...at] };
  const kind = 'when' in finds ? answerRuleSchema : 'check' in finds ? checkRuleSchema : wordRuleSchema;
  const read = kind.safeParse(finds);
  return read.success ? { finds: read.data } : { malformed: read.error.issues[0]?.path ?? [] };
}

/** The first name in a rule that nothing here answers to. */
function problemOf({ id, finds }: Rule, catalogue: Catalogue): RuleProblem | undefined {
  const problem = (kind: RuleProblem['kind'], name: string): RuleProblem => ({ ruleId: id, kind, name });
  if ('check' in finds) return Object.hasOwn(CHECKS, finds.check) ? undefined : problem('unknownCheck', finds.check);
  if (!('at' in finds)) {
    const named = [...(finds.measures ?? []), ...(finds.exceptMeasures ?? [])];
    const unknown = named.find((it) => !catalogue.measure(it));
    return unknown && problem('unknownMeasure', unknown);
  }
  const tests = testsOf(finds.when);
  const measures = [finds.at.measure, ...tests.flatMap((test) => ('measure' in test ? [test.measure] : []))];
  const unknownMeasure = measures.find((it) => !catalogue.measure(it));
  if (unknownMeasure) return problem('unknownMeasure', unknownMeasure);
  const own = finds.at.parameter ? [`${finds.at.measure}.${finds.at.parameter}`] : [];
  const unknownValue = [...own, ...tests.flatMap(valuesOf)].find((path) => !parameterAt(path, catalogue));
  if (unknownValue) return problem('unknownParameter', unknownValue);
  const unknownOption = tests.flatMap((test) => unknownOptions(test, catalogue))[0];
  return unknownOption ? problem('unknownOption', unknownOption) : undefined;
}

/** What a test compares with although its parameter does not offer it. */
function unknownOptions(test: Test, catalogue: Catalogue): string[] {
  if (!('value' in test)) return [];
  const parameter = parameterAt(test.value, catalogue);
  if (!parameter) return [];
  const offered = parameter.type === 'interval' ? INTERVALS : optionsOf(parameter).map(({ id }) => id);
  // Countries and parties are no closed lists.
  if (parameter.type !== 'interval' && offered.length === 0) return [];
  const asked = 'oneOf' in test ? test.oneOf : 'noneOf' in test ? test.noneOf : 'onlyOf' in test ? test.onlyOf : [];
  return asked.filter((id) => !(offered as readonly string[]).includes(id)).map((id) => `${test.value}/${id}`);
}

function parameterAt(path: string, catalogue: Catalogue) {
  const { measureId, parameterId } = splitPath(path);
  const measure = catalogue.measure(measureId as never);
  return withSubParameters(measure?.parameters ?? []).find(({ parameter }) => parameter.id === parameterId)?.parameter;
}
