import { beforeEach, describe, expect, it } from 'vitest';
import {
  inOrder,
  itemsOf,
  readDueAnswers,
  readInheritedPlans,
  readPlans,
} from '../../../../renderer/data/due-query.ts';
import type { Evidence } from '../../../../shared/domain/case-parts.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import { measure, openTestCase, type TestCase } from './test-data.ts';

const evidence = (reference: string, validUntil: string): Evidence => ({
  reference,
  validUntil,
  hash: '',
  issuer: '',
  remark: '',
});

let test: TestCase;
let organisation: Scope;
beforeEach(async () => {
  test = await openTestCase();
  organisation = { kind: 'organisation', id: test.organisationId };
});

const found = async (scope: Scope) => {
  const { database, organisationId, operationId } = test;
  const answers = await readDueAnswers(database, scope.id);
  for (const plan of scope.kind === 'operation' ? await readPlans(database, organisationId) : []) {
    answers.push(...(await readInheritedPlans(database, plan, [operationId])));
  }
  return inOrder(answers.flatMap(itemsOf)).map(({ kind, date }) => `${date} ${kind}`);
};

describe('the dates of an operation', () => {
  it('are those of its answers and their evidence, each with its kind, the earliest first', async () => {
    const { commands, scope } = test;
    await commands.assess(scope, measure('ZUT-01'), { due: '2027-03-31', reviewOn: '2027-01-15' });
    await commands.setStatus(scope, [measure('ZUT-02')], 'planned');
    await commands.assess(scope, measure('ZUT-02'), { plannedFor: '2026-12-01' });
    await commands.assess(scope, measure('ZUG-01'), {
      evidence: [evidence('Testat A', '2028-01-01'), evidence('ohne Ablauf', '')],
    });
    await commands.assess(scope, measure('ZUG-02'), { note: 'Ohne Datum' });
    expect(await found(scope)).toEqual([
      '2026-12-01 planned',
      '2027-01-15 review',
      '2027-03-31 due',
      '2028-01-01 evidence',
    ]);
  });

  it('leave out when a measure was planned for that is in place by now', async () => {
    const { commands, scope } = test;
    await commands.setStatus(scope, [measure('ZUT-02')], 'planned');
    await commands.assess(scope, measure('ZUT-02'), { plannedFor: '2026-12-01' });
    await commands.setStatus(scope, [measure('ZUT-02')], 'implemented');
    expect(await found(scope)).toEqual([]);
  });

  it('are not those it inherits, but its own date of a measure that the organisation plans', async () => {
    const { commands, scope } = test;
    await commands.setStatus(organisation, [measure('ZUT-01'), measure('ZUT-02')], 'planned');
    await commands.assess(organisation, measure('ZUT-01'), { plannedFor: '2026-12-01' });
    await commands.assess(organisation, measure('ZUT-02'), { plannedFor: '2026-12-02' });
    await commands.assess(scope, measure('ZUT-02'), { plannedFor: '2026-12-24' });
    expect(await found(scope)).toEqual(['2026-12-24 planned']);
    expect(await found(organisation)).toEqual(['2026-12-01 planned', '2026-12-02 planned']);
  });
});
