/** What holds for the findings of every case, whatever it says. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { readRules } from '../../../build/catalog/content.ts';
import { CATALOGUE_FOLDER } from '../../../build/cli/read-catalogue.ts';
import { type CaseRecords, findingsCaseOf } from '../../../renderer/data/findings/read-case.ts';
import { catalogueOf, EMPTY_HOUSE, housePart } from '../../../shared/catalogue/house-catalogue.ts';
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import { effectiveGroupStates, layeredAnswers } from '../../../shared/domain/effective-answers.ts';
import { newAcceptance } from '../../../shared/domain/new-records.ts';
import type { Operation, Scope } from '../../../shared/domain/records.ts';
import { targetsOf, targetsOfOrganisation } from '../../../shared/domain/target.ts';
import { findingKey, judged } from '../../../shared/findings/accepted.ts';
import { findingsOf } from '../../../shared/findings/find.ts';
import { Finder } from '../../../shared/findings/finder.ts';
import type { FindingsCase } from '../../../shared/findings/finding.ts';
import { ruleSet } from '../../../shared/findings/rule-set.ts';
import { findingsScore } from '../../../shared/findings/score.ts';
import type { Campaign, CampaignProperty } from './campaign.ts';
import { catalogue, OPERATION, ORGANISATION, wholeCase } from './case-arbitraries.ts';
import { createTally } from './tally.ts';

const TODAY = '2026-11-22';
const tally = createTally();
const delivered = readRules(CATALOGUE_FOLDER);
const { rules } = ruleSet(delivered, [], [], catalogue);
const scopes = fc.constantFrom<Scope[]>(
  { kind: 'operation', id: OPERATION },
  { kind: 'organisation', id: ORGANISATION },
);

export const findsInAnyCase: CampaignProperty = {
  name: 'the rules look at any case without failing, and find each fault of a place once, with marks inside its text',
  property: fc.property(wholeCase, scopes, (content, scope) => {
    const it = caseOf(content, scope);
    if (!it) return;
    const found = findingsOf(it, rules);
    const keys = found.map(findingKey);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    for (const { basis, marks = [] } of found) {
      expect(basis).not.toBe('');
      for (const { start, end } of marks) expect(end).toBeGreaterThan(start);
    }
    expect(new Finder().findings(it, rules)).toEqual(found);
    for (const { ruleId } of found) tally.count(ruleId.replace(/[-.].*/, ''));
  }) as fc.IRawProperty<unknown>,
  sample: 30,
  runs: 1000,
};

export const acceptsInAnyCase: CampaignProperty = {
  name: 'whatever is found can be accepted, and with everything accepted nothing is left open',
  property: fc.property(wholeCase, scopes, (content, scope) => {
    const it = caseOf(content, scope);
    if (!it) return;
    const found = findingsOf(it, rules);
    const said = { reason: 'bekannt', by: 'Erika Beispiel', on: TODAY };
    const acceptances = found.map(({ ruleId, place, basis }) =>
      newAcceptance(scope, ruleId, place, { ...said, basis }),
    );
    const accepted = judged(found, acceptances, TODAY);
    expect(accepted.filter(({ standing }) => standing !== 'accepted')).toEqual([]);
    expect(findingsScore(accepted, { answered: 1 }).percent).toBe(100);
  }) as fc.IRawProperty<unknown>,
  sample: 15,
  runs: 500,
};

export const finderKeepsUp: CampaignProperty = {
  name: 'the finder says of one case after another what a new one would say',
  property: fc.property(fc.array(wholeCase, { minLength: 2, maxLength: 3 }), (contents) => {
    const finder = new Finder();
    for (const content of contents) {
      const it = caseOf(content, { kind: 'operation', id: OPERATION });
      if (it) expect(finder.findings(it, rules)).toEqual(findingsOf(it, rules));
    }
  }) as fc.IRawProperty<unknown>,
  sample: 8,
  runs: 300,
};

export const randomFindings: Campaign = {
  name: 'random-findings',
  tally,
  properties: [findsInAnyCase, acceptsInAnyCase, finderKeepsUp],
};

/** As the data base would be read; undefined when the scope is deleted. */
function caseOf(content: CaseContent, scope: Scope): FindingsCase | undefined {
  const organisation = content.organisations.find(({ id }) => id === ORGANISATION);
  const operation = scope.kind === 'operation' ? content.operations.find(({ id }) => id === scope.id) : undefined;
  if (!organisation || organisation.deleted || operation?.deleted) return undefined;
  const house = { ...EMPTY_HOUSE, ...housePart(content) };
  const records: CaseRecords = {
    scope,
    organisation,
    operation,
    ...answersOf(content, scope, operation),
    parties: live(content.parties),
    sites: live(content.sites),
    versions: operation ? live(content.versions).filter(({ operationId }) => operationId === operation.id) : [],
    house,
    acceptances: [],
    annexLanguages: [],
  };
  return findingsCaseOf(records, catalogueOf(catalogue, house, operation?.id), TODAY, []);
}

function answersOf(content: CaseContent, scope: Scope, operation: Operation | undefined) {
  const of = <T extends { scope: Scope }>(records: readonly T[], id: string) =>
    records.filter((it) => it.scope.id === id);
  const above = operation ? operation.organisationId : '';
  const targets = operation ? targetsOf(operation) : targetsOfOrganisation(live(content.sites), live(content.parties));
  const { assessments, groupStates } = content;
  return {
    answers: layeredAnswers(scope, of(assessments, scope.id), of(assessments, above), targets),
    groupStates: effectiveGroupStates(scope, of(groupStates, scope.id), of(groupStates, above)),
  };
}

const live = <T extends { deleted: boolean }>(records: readonly T[]): T[] => records.filter(({ deleted }) => !deleted);
