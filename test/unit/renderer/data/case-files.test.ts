import { beforeEach, describe, expect, it } from 'vitest';
import { type CollectedCase, collectCase } from '../../../../renderer/data/collect-case.ts';
import { CommandProblem } from '../../../../renderer/data/commands/command-problem.ts';
import { areaIdSchema } from '../../../../shared/domain/ids.ts';
import { FILE_TABLES, TABLE_NAMES } from '../../../../shared/domain/records.ts';
import { MAX_COUNTER, type Revision } from '../../../../shared/domain/revision.ts';
import { readCase } from '../../../../shared/file-format/read-case.ts';
import { writeCase } from '../../../../shared/file-format/write-case.ts';
import {
  group,
  inOperation,
  measure,
  openTestCase,
  openTestData,
  parameter,
  scheme,
  type TestCase,
  visibleContent,
} from './test-data.ts';

const LOCK = measure('ZUT-01');

/** An organisation with a record of every kind, and another one that is nobody’s business. */
async function filledCase(): Promise<TestCase> {
  const test = await openTestCase();
  const { commands, organisationId, operationId, scope } = test;
  const partyId = await commands.createParty(
    organisationId,
    { name: 'Rechenzentrum Nord', country: 'DE' },
    operationId,
  );
  await commands.createOwnMeasure(organisationId, {
    areaId: areaIdSchema.parse('ZUT'),
    title: { de: 'Schleuse', en: '' },
  });
  await commands.createVersion(operationId, { number: '1.0' });
  await commands.setStatus(scope, [LOCK], 'implemented');
  await commands.setValue(scope, LOCK, parameter('host'), partyId);
  await commands.assess(scope, LOCK, { note: 'Rund um die Uhr', internalNote: 'Angebot liegt vor' });
  await commands.setGroupState(scope, scheme('b'), group('b1.1'), { state: 'notRelevant', reason: 'Cloud' });
  await commands.setStatus({ kind: 'organisation', id: organisationId }, [LOCK], 'partial');
  const gone = await commands.createOperation(organisationId, { name: 'Geheimer Auftrag' });
  await commands.setStatus(inOperation(gone), [LOCK], 'planned');
  await commands.deleteOperation(gone);
  const other = await commands.createOrganisation({ name: 'Fremde AG' });
  await commands.createOperation(other, { name: 'Fremder Vorgang' });
  return test;
}

let test: TestCase;
let collected: CollectedCase;
beforeEach(async () => {
  test = await filledCase();
  collected = await collectCase(test.database, [test.organisationId], { internalNotes: true });
});

/** Through a real file, as everything that is imported has gone. */
function throughFile({ content, seen, scope }: CollectedCase) {
  const context = {
    producer: 'test',
    createdAt: '2026-03-31T10:00:00Z',
    catalogue: { id: 'c', version: '1' },
    seen,
    scope,
  };
  const result = readCase(writeCase(content, context));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('a case collected for a file', () => {
  it('holds the organisation and nothing of another one', () => {
    expect(collected.content.organisations.map(({ name }) => name)).toEqual(['Beispiel Software GmbH']);
    expect(JSON.stringify(collected)).not.toMatch(/Fremde/);
    const mine = [
      'organisations',
      'operations',
      'parties',
      'versions',
      'ownMeasures',
      'assessments',
      'groupStates',
    ] as const;
    for (const table of mine) expect(collected.content[table].length, table).toBeGreaterThan(0);
  });

  it('holds of what was deleted no more than the fact', () => {
    expect(collected.content.operations.map(({ deleted }) => deleted)).toEqual(expect.arrayContaining([true, false]));
    expect(JSON.stringify(collected)).not.toMatch(/Geheimer Auftrag|planned"/);
  });

  it('holds internal notes only when asked to', async () => {
    expect(JSON.stringify(collected)).toContain('Angebot liegt vor');
    const shared = await collectCase(test.database, [test.organisationId], { internalNotes: false });
    expect(JSON.stringify(shared)).not.toContain('Angebot');
    expect(shared.scope).toEqual({ kind: 'organisations', internalNotes: false });
  });

  it('holds answers for internal eyes only when asked to, else no more than their mark', async () => {
    const { commands, organisationId, scope } = test;
    const everywhere = { kind: 'organisation', id: organisationId } as const;
    const GATE = measure('ZUT-02');
    await commands.assess(everywhere, GATE, { note: 'Nur wir wissen das', internalOnly: true });
    await commands.assess(scope, GATE, { note: 'Und das', condition: 'unter uns' });
    const shared = await collectCase(test.database, [organisationId], { internalNotes: false });
    expect(JSON.stringify(shared)).not.toMatch(/Nur wir|Und das|unter uns/);
    expect(shared.content.assessments.filter(({ internalOnly }) => internalOnly)).toHaveLength(1);
    const all = await collectCase(test.database, [organisationId], { internalNotes: true });
    expect(JSON.stringify(all)).toMatch(/Nur wir.*Und das|Und das.*Nur wir/s);
  });

  it('says for each scope what its writer has seen', async () => {
    const engine = await test.database.meta.get('engine');
    const replica = engine && 'replica' in engine ? engine.replica : '';
    expect(Object.keys(collected.seen)).toEqual(expect.arrayContaining([test.organisationId, test.operationId]));
    expect(collected.seen[test.operationId]).toEqual({ [replica]: engine && 'counter' in engine && engine.counter });
  });
});

describe('importing', () => {
  it('keeps ids and revisions of an organisation that is new here', async () => {
    const other = openTestData(1);
    const { content, seen } = throughFile(collected);
    expect(await other.commands.importCase(content, seen)).toEqual([test.organisationId]);
    const imported = await other.database.operations.get(test.operationId);
    expect(imported).toEqual(await test.database.operations.get(test.operationId));
  });

  it('passes on what was seen, so that a third colleague can merge', async () => {
    const other = openTestData(1);
    const { content, seen } = throughFile(collected);
    await other.commands.importCase(content, seen);
    const passedOn = await collectCase(other.database, [test.organisationId], { internalNotes: true });
    expect(passedOn.seen[test.operationId]).toMatchObject(seen[test.operationId] ?? {});
    expect(Object.keys(passedOn.seen[test.operationId] ?? {})).toHaveLength(2);
    expect(passedOn.content).toEqual(expect.objectContaining({ organisations: content.organisations }));
  });

  it('makes a copy of an organisation that is already here and leaves the old one alone', async () => {
    const before = await visibleContent(test.database);
    const [copy] = await test.commands.importCase(throughFile(collected).content);
    expect(copy).not.toBe(test.organisationId);
    const after = await visibleContent(test.database);
    for (const table of TABLE_NAMES) {
      expect(after[table]).toEqual(expect.arrayContaining(before[table] as unknown[]));
    }
    const again = await collectCase(test.database, copy ? [copy] : [], { internalNotes: true });
    expect(again.content.assessments.map(({ note }) => note)).toContain('Rund um die Uhr');
    expect(again.content.assessments.find(({ note }) => note)?.values).toEqual({ host: again.content.parties[0]?.id });
  });

  it('does not wake up a deleted organisation', async () => {
    await test.commands.deleteOrganisation(test.organisationId);
    const [copy] = await test.commands.importCase(throughFile(collected).content);
    expect(copy).not.toBe(test.organisationId);
    expect(await test.database.organisations.get(test.organisationId)).toMatchObject({ deleted: true });
  });

  it('is one command that can be undone and done again', async () => {
    const other = openTestData(1);
    await other.commands.importCase(throughFile(collected).content);
    const imported = await visibleContent(other.database);
    expect((await other.commands.undo())?.label).toEqual({
      command: 'importCase',
      count: 1,
      name: 'Beispiel Software GmbH',
    });
    expect(await visibleContent(other.database)).toMatchObject({ organisations: [], operations: [], assessments: [] });
    await other.commands.redo();
    expect(await visibleContent(other.database)).toEqual(imported);
  });

  it('costs little log, however large the case', async () => {
    const other = openTestData(1);
    const { content } = throughFile(collected);
    const [answer] = content.assessments;
    if (!answer) throw new Error('the case has answers');
    const many = Array.from({ length: 2000 }, (_, n) => ({
      ...answer,
      measureId: measure(`X-${n}`),
      id: `${answer.scope.id}/X-${n}/-`,
    }));
    await other.commands.importCase({ ...content, assessments: many });
    expect((await other.database.log.toArray())[0]?.bytes).toBeLessThan(1000);
    expect(await other.database.assessments.count()).toBe(2000);
  });

  it('can be given up until it is written, and then has changed nothing and is no failure', async () => {
    const { content } = throughFile(collected);
    const [answer] = content.assessments;
    if (!answer) throw new Error('the case has answers');
    const many = Array.from({ length: 600 }, (_, n) => ({ ...answer, id: `${answer.scope.id}/X-${n}/-` }));
    const stopAt = (limit: number) => (share: number) => {
      if (share >= limit) throw new CommandProblem('givenUp');
    };
    for (const [limit, assessments] of [
      [0, []],
      [0.5, many],
      [1, many],
    ] as const) {
      const { database, commands, saveTracker } = openTestData(1);
      const given = { ...content, assessments: [...assessments] };
      const importing = commands.importCase(given, {}, given.assessments, [], stopAt(limit));
      await expect(importing).rejects.toMatchObject({ kind: 'givenUp' });
      expect(await database.organisations.count()).toBe(0);
      expect(await database.assessments.count()).toBe(0);
      expect(await database.meta.count()).toBe(0);
      expect(saveTracker.store.getState().state).toBe('saved');
    }
  });

  it('never gives out a revision again that it meets in a file of its own', async () => {
    const lost = openTestData(1);
    const engine = await test.database.meta.get('engine');
    if (engine && 'counter' in engine) await lost.database.meta.put({ ...engine, counter: 1, position: 0, head: 0 });
    const { content } = throughFile(collected);
    await lost.commands.importCase(content);
    await lost.commands.updateOperation(test.operationId, { subject: 'Neu' });
    const records = FILE_TABLES.flatMap((table) => content[table] as { revisions: Record<string, unknown> }[]);
    const used = new Set(records.flatMap(({ revisions }) => Object.values(revisions).map(String)));
    const stored = await lost.database.operations.get(test.operationId);
    expect(used).not.toContain(String(stored?.revisions.subject));
  });

  it('does not let a file drive the own counter to its end', async () => {
    const other = openTestData(1);
    await other.commands.createOrganisation({ name: 'Erste' });
    const before = await other.database.meta.get('engine');
    if (!before || !('replica' in before)) throw new Error('there is an engine');
    const { content } = throughFile(collected);
    const operations = content.operations.map((operation) => ({
      ...operation,
      revisions: { ...operation.revisions, subject: [before.replica, MAX_COUNTER] as Revision },
    }));
    await other.commands.importCase({ ...content, operations });
    const [organisation] = await other.database.organisations.toArray();
    if (organisation) await other.commands.updateOrganisation(organisation.id, { name: 'Neu' });
    const after = await other.database.meta.get('engine');
    expect(after && 'counter' in after && after.counter).toBeLessThan(100);
  });

  it('takes in several organisations, each on its own terms', async () => {
    const other = openTestData(1);
    await other.commands.importCase(throughFile(collected).content);
    const [foreign] = (await test.database.organisations.toArray()).filter(({ name }) => name === 'Fremde AG');
    const both = await collectCase(test.database, foreign ? [test.organisationId, foreign.id] : [], {
      internalNotes: true,
    });
    const ids = await other.commands.importCase(throughFile(both).content);
    expect(ids).toHaveLength(2);
    expect(ids).toContain(foreign?.id);
    expect(ids).not.toContain(test.organisationId);
  });

  it('keeps what a later version of the app has put in', async () => {
    const other = openTestData(1);
    const { content } = throughFile(collected);
    const organisations = content.organisations.map((organisation) => ({ ...organisation, colour: 'blue' }));
    await other.commands.importCase({ ...content, organisations });
    await other.commands.updateOrganisation(test.organisationId, { name: 'Umbenannt' });
    expect(await other.database.organisations.get(test.organisationId)).toMatchObject({
      colour: 'blue',
      name: 'Umbenannt',
    });
  });
});
