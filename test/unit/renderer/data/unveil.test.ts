/** Whatever unveils an answer: it is written anew, because others claim to have seen what was held back. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EngineState } from '../../../../renderer/data/meta.ts';
import type { Assessment, Scope } from '../../../../shared/domain/records.ts';
import { internalAnswers } from '../../../../shared/domain/redact.ts';
import { inOperation, measure, openTestCase, type TestData } from './test-data.ts';

const MEASURES = [measure('ZUT-01'), measure('ZUT-02')];

const step = fc.oneof(
  fc.record({ kind: fc.constant('mark' as const), where: fc.nat(2), measure: fc.nat(1), value: fc.boolean() }),
  fc.record({
    kind: fc.constant('note' as const),
    where: fc.nat(2),
    measure: fc.nat(1),
    value: fc.constantFrom('', 'a'),
  }),
  fc.record({ kind: fc.constant('inherit' as const), where: fc.nat(2), measure: fc.nat(1) }),
  fc.record({ kind: fc.constant('undo' as const) }),
  fc.record({ kind: fc.constant('redo' as const) }),
);

async function hiddenIn({ database }: TestData): Promise<Map<string, Assessment>> {
  const answers = await database.assessments.toArray();
  const hidden = internalAnswers(answers, await database.operations.toArray());
  return new Map(answers.filter(({ id }) => hidden.has(id)).map((it) => [it.id, it]));
}

it('every field of an answer that is no longer for internal eyes only gets the newest revision', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (steps) => {
      const data = await openTestCase();
      const other = await data.commands.createOperation(data.organisationId, { name: 'Support' });
      const scopes: Scope[] = [{ kind: 'organisation', id: data.organisationId }, data.scope, inOperation(other)];
      for (const one of steps) {
        const before = await hiddenIn(data);
        if (one.kind === 'undo' || one.kind === 'redo') await data.commands[one.kind]();
        else {
          const [scope, id] = [scopes[one.where] as Scope, MEASURES[one.measure] as Assessment['measureId']];
          if (one.kind === 'mark') await data.commands.assess(scope, id, { internalOnly: one.value });
          if (one.kind === 'note') await data.commands.assess(scope, id, { note: one.value });
          if (one.kind === 'inherit') await data.commands.inheritAnswers(scope, [id]);
        }
        const after = await hiddenIn(data);
        const { replica, counter } = (await data.database.meta.get('engine')) as EngineState;
        for (const [id] of [...before].filter(([key]) => !after.has(key))) {
          const { revisions } = (await data.database.assessments.get(id)) as Assessment;
          for (const revision of Object.values(revisions)) expect(revision).toEqual([replica, counter]);
        }
      }
      data.database.close();
    }),
    { numRuns: 12 },
  );
});

it('also where only the mark of an organisation is undone', async () => {
  const data = await openTestCase();
  const [lock] = MEASURES as [Assessment['measureId']];
  const house: Scope = { kind: 'organisation', id: data.organisationId };
  await data.commands.assess(data.scope, lock, { note: 'Nur wir wissen das' });
  await data.commands.assess(house, lock, { internalOnly: true });
  await data.commands.undo();
  const { replica, counter } = (await data.database.meta.get('engine')) as EngineState;
  const answer = await data.database.assessments.get(`${data.operationId}/${lock}/-`);
  expect(answer?.revisions.note).toEqual([replica, counter]);
});
