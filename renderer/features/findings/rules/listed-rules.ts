/** Rules as the screen lists them: delivered ones with their branches, own ones with themselves alone. */
import type { OwnRule, RuleSwitch } from '../../../../shared/domain/finding-records.ts';
import type { RuleId } from '../../../../shared/domain/ids.ts';
import { inLanguage, type Language } from '../../../../shared/domain/localised.ts';
import { type DeliveredRule, findsSchema } from '../../../../shared/findings/rule.ts';
import type { RuleProblem } from '../../../../shared/findings/rule-set.ts';
import { fold } from '../../../../shared/lib/fold.ts';
import { sourceInLanguage } from '../../../../shared/text/source-words.ts';

export type Branch = DeliveredRule['branches'][number];

export interface ListedRule {
  id: RuleId;
  title: string;
  source: string;
  /** Absent in own rules. */
  asOf?: string;
  branches: readonly Branch[];
  /** The record of an own rule. */
  own?: OwnRule;
  problem?: RuleProblem;
  searched: string;
}

export type RuleFilter = 'all' | 'own' | 'off';
export const RULE_FILTERS = ['all', 'own', 'off'] as const satisfies readonly RuleFilter[];

/** Own rules first, delivered ones in their order. */
export function listedRules(
  delivered: readonly DeliveredRule[],
  own: readonly OwnRule[],
  problems: readonly RuleProblem[],
  language: Language,
): ListedRule[] {
  const problemOf = (ids: readonly string[]) => problems.find(({ ruleId }) => ids.includes(ruleId));
  const cited = (source: string) => sourceInLanguage(source, language);
  return [
    ...own.map((rule): ListedRule => {
      const { id, message, advice, source } = rule;
      const problem = problemOf([id]);
      const title = inLanguage(message, language);
      const texts = [message.de, message.en, advice.de, advice.en, source];
      return {
        id,
        title,
        source,
        branches: [],
        own: rule,
        ...(problem && { problem }),
        searched: fold(texts.join(' ')),
      };
    }),
    ...delivered.map(({ id, title, source, asOf, branches }): ListedRule => {
      const problem = problemOf([id, ...branches.map((branch) => branch.id)]);
      const inside = branches.flatMap((it) => [
        it.id,
        ...(it.also ?? []),
        ...words(it, language),
        cited(it.source ?? ''),
      ]);
      const searched = fold([id, inLanguage(title, language), cited(source), ...inside].join(' '));
      return {
        id,
        title: inLanguage(title, language),
        source: cited(source),
        asOf,
        branches,
        ...(problem && { problem }),
        searched,
      };
    }),
  ];
}

const words = ({ message, advice }: Branch, language: Language) => [message[language], advice[language]];

export function shownRules(
  rules: readonly ListedRule[],
  query: string,
  filter: RuleFilter,
  offIds: ReadonlySet<string>,
): ListedRule[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  return rules.filter(
    (rule) =>
      (filter === 'all' || (filter === 'own' ? rule.own !== undefined : isPartlyOff(rule, offIds))) &&
      wanted.every((word) => rule.searched.includes(word)),
  );
}

const isPartlyOff = ({ id, branches }: ListedRule, off: ReadonlySet<string>): boolean =>
  off.has(id) || branches.some((branch) => off.has(branch.id));

/** Why rules and branches are switched off, by id. */
export function reasonsOf(switches: readonly RuleSwitch[]): ReadonlyMap<string, string> {
  return new Map(switches.filter(({ off, deleted }) => off && !deleted).map(({ id, reason }) => [id, reason]));
}

/** What a rule looks for, in the terms of the screen; undefined for what this version does not understand. */
export function readFinds(finds: unknown) {
  const read = findsSchema.safeParse(finds);
  return read.success ? read.data : undefined;
}
