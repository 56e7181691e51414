import { expect, it } from 'vitest';
import { readLayeredAnswers } from '../../../../renderer/data/answers-query.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { emptyAssessment } from '../../../../shared/domain/new-records.ts';
import { assessmentId, type Scope } from '../../../../shared/domain/records.ts';
import { openTestCase, type TestCase } from './test-data.ts';

const LOCK = 'ZUT-01' as MeasureId;

/** An answer whose measure was reworded by an upgrade of the catalogue. */
async function reworded({ database }: TestCase, scope: Scope): Promise<void> {
  const stored = await database.assessments.get(assessmentId(scope, LOCK));
  await database.assessments.put({ ...(stored ?? emptyAssessment(scope, LOCK)), toConfirm: true });
}

const held = async ({ database, scope }: TestCase) =>
  (await readLayeredAnswers(database, scope)).get(`${LOCK}/-`)?.answer;

it('an inherited answer is to be confirmed where it is inherited, and confirming it there is enough', async () => {
  const test = await openTestCase();
  const everywhere: Scope = { kind: 'organisation', id: test.organisationId };
  await test.commands.setStatus(everywhere, [LOCK], 'implemented');
  await reworded(test, everywhere);
  expect(await held(test)).toMatchObject({ status: 'implemented', toConfirm: true });
  await test.commands.confirmAnswers(test.scope, [LOCK]);
  expect(await held(test)).toMatchObject({ status: 'implemented', toConfirm: false });
  await test.commands.undo();
  expect(await held(test)).toMatchObject({ toConfirm: true });
});

it('a deviation that is taken back leaves nothing to confirm', async () => {
  const test = await openTestCase();
  const everywhere: Scope = { kind: 'organisation', id: test.organisationId };
  await test.commands.setStatus(everywhere, [LOCK], 'implemented');
  await test.commands.setStatus(test.scope, [LOCK], 'partial');
  await reworded(test, test.scope);
  await test.commands.inheritAnswers(test.scope, [LOCK]);
  expect(await held(test)).toMatchObject({ status: 'implemented', toConfirm: false });
});

it('a site that is deleted does not speak for its successor where the organisation has', async () => {
  const test = await openTestCase();
  const { commands, organisationId, operationId, scope, database } = test;
  const everywhere: Scope = { kind: 'organisation', id: organisationId };
  const old = await commands.createSite(organisationId, { name: 'Alt' }, operationId);
  const next = await commands.createSite(organisationId, { name: 'Neu' }, operationId);
  await commands.setStatus(everywhere, [LOCK], 'notImplemented', { target: `site:${next}` });
  await commands.setStatus(scope, [LOCK], 'implemented', { target: `site:${old}` });
  await commands.deleteSite(old, next);
  const answers = await readLayeredAnswers(database, scope);
  expect(answers.get(`${LOCK}/site:${next}`)?.answer.status).toBe('notImplemented');
});
