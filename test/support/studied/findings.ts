/** What the rules find fault with in the examples. */
import { layeredAnswers } from '../../../shared/domain/effective-answers.ts';
import { factsOf } from '../../../shared/domain/facts.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { targetsOf } from '../../../shared/domain/target.ts';
import { findingsOf } from '../../../shared/findings/find.ts';
import type { Finding } from '../../../shared/findings/finding.ts';
import { ruleSet } from '../../../shared/findings/rule-set.ts';
import { deliveredRules } from '../../unit/shared/findings/delivered-rules.ts';
import type { StudiedCase } from './studied-case.ts';

const AS_OF = '2026-11-22';
const FILES = ['state-of-the-art', 'consistency', 'weak-statements', 'wording'];

/** All findings of an example, whatever their severity. */
export function findingsIn({ content, organisation, operation, catalogue }: StudiedCase): Finding[] {
  const scope: Scope = { kind: 'operation', id: operation.id };
  const layered = layeredAnswers(scope, content.assessments, [], targetsOf(operation));
  const { rules, problems } = ruleSet(FILES.flatMap(deliveredRules), [], [], catalogue);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const given = {
    scope,
    catalogue,
    organisation,
    operation,
    facts: factsOf(operation, organisation, content.parties),
    answers: new Map([...layered].map(([key, { answer }]) => [key, answer])),
    groupStates: content.groupStates,
    parties: content.parties,
    sites: content.sites,
    versions: content.versions,
    ownMeasures: content.ownMeasures,
    today: AS_OF,
  };
  return [...findingsOf(given, rules)];
}

const known = new WeakMap<StudiedCase, string[]>();

/** "W12.1 LOE-19", once each: which rule finds fault with which measure. */
export function faults(studied: StudiedCase): string[] {
  const found = known.get(studied) ?? [
    ...new Set(findingsIn(studied).map(({ ruleId, place }) => `${ruleId} ${place.id}`)),
  ];
  known.set(studied, found);
  return found;
}
