import { describe, expect, it } from 'vitest';
import { readLayeredAnswers } from '../../../../renderer/data/answers-query.ts';
import type { AnswerChange } from '../../../../renderer/data/commands/many-answers.ts';
import type { MeasureId, OperationId } from '../../../../shared/domain/ids.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import { openTestCase, visibleContent } from './test-data.ts';

const LOCK = 'ZUT-01' as MeasureId;
const GATE = 'ZUT-02' as MeasureId;

async function opened() {
  const test = await openTestCase();
  const { commands, organisationId, scope } = test;
  const everywhere: Scope = { kind: 'organisation', id: organisationId };
  const id = await commands.createOperation(organisationId, { name: 'Zweiter' });
  const other: Scope = { kind: 'operation', id: id as OperationId };
  const statusOf = async (asked: Scope, measureId: MeasureId) =>
    (await readLayeredAnswers(test.database, asked)).get(`${measureId}/-`)?.answer.status ?? 'open';
  return { ...test, scope, other, everywhere, statusOf };
}

describe('many answers at once', () => {
  it('are one step, of several operations and measures, with a single way back', async () => {
    const { commands, database, scope, other, statusOf } = await opened();
    const before = await visibleContent(database);
    const wanted = { status: 'implemented' };
    const changes: AnswerChange[] = [scope, other].flatMap((it) =>
      [LOCK, GATE].map((measureId) => ({ scope: it, measureId, wanted })),
    );
    await commands.changeAnswers('fillAnswers', changes);
    for (const asked of [scope, other])
      for (const measureId of [LOCK, GATE]) expect(await statusOf(asked, measureId)).toBe('implemented');
    await commands.undo();
    const content = (await visibleContent(database)) as { operations: unknown };
    expect(content.operations).toEqual((before as { operations: unknown }).operations);
    expect(await statusOf(scope, LOCK)).toBe('open');
  });

  it('hold as wanted when the organisation changes in the same step, in whatever order they are named', async () => {
    const { commands, scope, everywhere, statusOf } = await opened();
    await commands.setStatus(everywhere, [LOCK], 'implemented');
    const changes: AnswerChange[] = [
      { scope, measureId: LOCK, wanted: { status: 'implemented' } },
      { scope: everywhere, measureId: LOCK, wanted: { status: 'planned' } },
    ];
    for (const order of [changes, changes.toReversed()]) {
      await commands.changeAnswers('pasteAnswers', order);
      expect(await statusOf(scope, LOCK)).toBe('implemented');
      expect(await statusOf(everywhere, LOCK)).toBe('planned');
      await commands.undo();
    }
  });

  it('follow the organisation again', async () => {
    const { commands, scope, other, everywhere, statusOf } = await opened();
    await commands.setStatus(everywhere, [LOCK], 'implemented');
    for (const it of [scope, other]) await commands.setStatus(it, [LOCK], 'notImplemented');
    const changes = [scope, other].map((it): AnswerChange => ({ scope: it, measureId: LOCK, wanted: 'inherit' }));
    await commands.changeAnswers('fillAnswers', changes);
    for (const it of [scope, other]) expect(await statusOf(it, LOCK)).toBe('implemented');
  });

  it('can be made from what holds, inherited or not', async () => {
    const { commands, database, scope, everywhere } = await opened();
    await commands.assess(everywhere, LOCK, { note: 'Überall.' });
    await commands.changeAnswers('assessMany', [
      { scope, measureId: LOCK, wanted: (answer) => ({ note: `${answer?.note ?? ''}\n\nHier auch.` }) },
    ]);
    const held = (await readLayeredAnswers(database, scope)).get(`${LOCK}/-`);
    expect(held?.answer.note).toBe('Überall.\n\nHier auch.');
    expect(held?.above?.note).toBe('Überall.');
  });
});
