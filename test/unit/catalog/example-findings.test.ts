/** The delivered example is to be clean: whoever opens it should learn from it, and not from its faults. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeliveredCatalogue } from '../../../build/cli/read-catalogue.ts';
import { catalogueOf, EMPTY_HOUSE, housePart } from '../../../shared/catalogue/house-catalogue.ts';
import { layeredAnswers } from '../../../shared/domain/effective-answers.ts';
import { factsOf } from '../../../shared/domain/facts.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { targetsOf } from '../../../shared/domain/target.ts';
import { readCase } from '../../../shared/file-format/read-case.ts';
import { findingsOf } from '../../../shared/findings/find.ts';
import type { FindingsCase } from '../../../shared/findings/finding.ts';
import { ruleSet } from '../../../shared/findings/rule-set.ts';
import { deliveredRules } from '../shared/findings/delivered-rules.ts';

const AS_OF = '2026-11-22';

function exampleCase(): FindingsCase {
  const file = readCase(readFileSync('catalog/examples/softwarehaus.tomakte'));
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  const { content } = file.value;
  const [operation] = content.operations;
  const [organisation] = content.organisations;
  if (!operation || !organisation) throw new Error('nothing in the example');
  const scope: Scope = { kind: 'operation', id: operation.id };
  const layered = layeredAnswers(scope, content.assessments, [], targetsOf(operation));
  return {
    scope,
    catalogue: catalogueOf(
      readDeliveredCatalogue(),
      { ...EMPTY_HOUSE, ...housePart(content), ownMeasures: content.ownMeasures },
      operation.id,
    ),
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
}

describe('the example of a software company, looked at by the rules', () => {
  const example = exampleCase();
  const delivered = ['state-of-the-art', 'consistency'].flatMap(deliveredRules);
  const { rules, problems } = ruleSet(delivered, [], [], example.catalogue);

  it('has no error, not even for what nobody has answered yet', () => {
    expect(problems).toEqual([]);
    const errors = findingsOf(example, rules).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ ruleId, place }) => [ruleId, place.id, place.field])).toEqual([]);
  });
});
