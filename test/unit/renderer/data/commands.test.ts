import { beforeEach, describe, expect, it } from 'vitest';
import { readHistory } from '../../../../renderer/data/history-query.ts';
import { areaIdSchema } from '../../../../shared/domain/ids.ts';
import { assessmentId } from '../../../../shared/domain/records.ts';
import {
  group,
  inOperation,
  measure,
  openTestCase,
  parameter,
  scheme,
  type TestCase,
  visibleContent,
} from './test-data.ts';

const LOCK = measure('ZUT-01');
const ALARM = measure('ZUT-02');

let test: TestCase;
beforeEach(async () => {
  test = await openTestCase();
});

const answer = (id = LOCK) => test.database.assessments.get(assessmentId(test.scope, id));

describe('every command can be undone and done again', () => {
  const cases: Record<string, (test: TestCase) => Promise<unknown>> = {
    createOrganisation: ({ commands }) => commands.createOrganisation({ name: 'Zweite GmbH' }),
    updateOrganisation: ({ commands, organisationId }) =>
      commands.updateOrganisation(organisationId, { dpo: 'appointed', dpoName: 'Erika Beispiel' }),
    deleteOrganisation: ({ commands, organisationId }) => commands.deleteOrganisation(organisationId),
    createOperation: ({ commands, organisationId }) => commands.createOperation(organisationId, { name: 'Zweiter' }),
    updateOperation: ({ commands, operationId }) => commands.updateOperation(operationId, { clientName: 'Kunde AG' }),
    chooseForAnnex: ({ commands, scope }) => commands.chooseForAnnex(scope, { annexForm: 'prose' }),
    copyOperation: ({ commands, operationId }) => commands.copyOperation(operationId, 'Kopie'),
    createFromTemplate: ({ commands, organisationId, operationId }) =>
      commands.createFromTemplate(operationId, organisationId, 'Aus Vorlage'),
    deleteOperation: ({ commands, operationId }) => commands.deleteOperation(operationId),
    createParty: ({ commands, organisationId, operationId }) =>
      commands.createParty(organisationId, { name: 'Rechenzentrum', country: 'DE' }, operationId),
    createVersion: ({ commands, operationId }) => commands.createVersion(operationId, { number: '1.5a' }),
    createOwnMeasure: ({ commands, organisationId }) =>
      commands.createOwnMeasure(organisationId, {
        areaId: areaIdSchema.parse('ZUT'),
        title: { de: 'Schleuse', en: '' },
      }),
    setStatus: ({ commands, scope }) => commands.setStatus(scope, [LOCK, ALARM], 'implemented'),
    assess: ({ commands, scope }) => commands.assess(scope, LOCK, { note: 'Rund um die Uhr', internalNote: 'Angebot' }),
    setValue: ({ commands, scope }) => commands.setValue(scope, LOCK, parameter('count'), 3),
    setGroupTexts: ({ commands, scope }) =>
      commands.setGroupTexts(scope, scheme('b'), group('b1.1'), { textBefore: 'Vorab', textInstead: 'Statt dessen' }),
    setGroupState: ({ commands, scope }) =>
      commands.setGroupState(scope, scheme('b'), group('b1.1'), {
        state: 'notRelevant',
        reason: 'Keine eigenen Räume',
      }),
  };

  it.each(Object.entries(cases))('%s', async (name, command) => {
    const before = await visibleContent(test.database);
    await command(test);
    const after = await visibleContent(test.database);
    expect(after).not.toEqual(before);

    expect((await test.commands.undo())?.label.command).toBe(name);
    expect(await visibleContent(test.database)).toEqual(before);
    expect((await test.commands.redo())?.label.command).toBe(name);
    expect(await visibleContent(test.database)).toEqual(after);
  });

  it.each(['updateParty', 'deleteParty'] as const)('%s', async (name) => {
    const id = await test.commands.createParty(test.organisationId, { name: 'Alt' }, test.operationId);
    const before = await visibleContent(test.database);
    if (name === 'updateParty') await test.commands.updateParty(id, { name: 'Neu' });
    else await test.commands.deleteParty(id);
    expect(await visibleContent(test.database)).not.toEqual(before);
    await test.commands.undo();
    expect(await visibleContent(test.database)).toEqual(before);
  });

  it.each(['updateVersion', 'deleteVersion'] as const)('%s', async (name) => {
    const id = await test.commands.createVersion(test.operationId, { number: '1.0' });
    const before = await visibleContent(test.database);
    if (name === 'updateVersion') await test.commands.updateVersion(id, { date: '2026-03-31' });
    else await test.commands.deleteVersion(id);
    expect(await visibleContent(test.database)).not.toEqual(before);
    await test.commands.undo();
    expect(await visibleContent(test.database)).toEqual(before);
  });

  it.each(['updateOwnMeasure', 'deleteOwnMeasure'] as const)('%s', async (name) => {
    const id = await test.commands.createOwnMeasure(test.organisationId, { areaId: areaIdSchema.parse('ZUT') });
    const before = await visibleContent(test.database);
    if (name === 'updateOwnMeasure') await test.commands.updateOwnMeasure(id, { kind: 'technical' });
    else await test.commands.deleteOwnMeasure(id);
    expect(await visibleContent(test.database)).not.toEqual(before);
    await test.commands.undo();
    expect(await visibleContent(test.database)).toEqual(before);
  });
});

describe('what commands do besides', () => {
  it('keeps values and notes when the status changes and comes back', async () => {
    await test.commands.setStatus(test.scope, [LOCK], 'implemented');
    await test.commands.setValue(test.scope, LOCK, parameter('count'), 3);
    await test.commands.assess(test.scope, LOCK, { note: 'Anmerkung' });
    await test.commands.setStatus(test.scope, [LOCK], 'open');
    expect(await answer()).toMatchObject({ status: 'open', note: 'Anmerkung', values: { count: 3 } });
  });

  it('takes a value away', async () => {
    await test.commands.setValue(test.scope, LOCK, parameter('count'), 3);
    await test.commands.setValue(test.scope, LOCK, parameter('count'), undefined);
    expect((await answer())?.values).toEqual({});
    await test.commands.undo();
    expect((await answer())?.values).toEqual({ count: 3 });
  });

  it('copies answers and groups of an operation, not its versions', async () => {
    await test.commands.assess(test.scope, LOCK, { note: 'Anmerkung' });
    await test.commands.setGroupState(test.scope, scheme('b'), group('b1.1'), { state: 'hidden' });
    await test.commands.createVersion(test.operationId, { number: '1.0' });
    const copy = inOperation((await test.commands.copyOperation(test.operationId, 'Kopie')) as never);
    await test.commands.assess(copy, LOCK, { note: 'anders' });

    expect(await test.database.assessments.get(assessmentId(copy, LOCK))).toMatchObject({
      note: 'anders',
      scope: copy,
    });
    expect(await answer()).toMatchObject({ note: 'Anmerkung' });
    expect(await test.database.groupStates.where('scope.id').equals(copy.id).count()).toBe(1);
    expect(await test.database.versions.where({ operationId: copy.id }).count()).toBe(0);
  });

  it('deletes an organisation with its operations, and brings back only what went with it', async () => {
    const gone = await test.commands.createOperation(test.organisationId, { name: 'Schon gelöscht' });
    await test.commands.deleteOperation(gone);
    await test.commands.deleteOrganisation(test.organisationId);
    expect(await visibleContent(test.database)).toMatchObject({ organisations: [], operations: [] });
    await test.commands.undo();
    expect(await visibleContent(test.database)).toMatchObject({ operations: [{ id: test.operationId }] });
  });

  it('takes a deleted party out of the operations that use it', async () => {
    const first = await test.commands.createParty(test.organisationId, { name: 'Eins' }, test.operationId);
    const second = await test.commands.createParty(test.organisationId, { name: 'Zwei' }, test.operationId);
    await test.commands.deleteParty(first);
    expect((await test.database.operations.get(test.operationId))?.partyIds).toEqual([second]);
    await test.commands.undo();
    expect((await test.database.operations.get(test.operationId))?.partyIds).toEqual([first, second]);
  });

  it('puts a new version last', async () => {
    await test.commands.createVersion(test.operationId, { number: '1.0' });
    await test.commands.createVersion(test.operationId, { number: '1.5a' });
    const versions = await test.database.versions.toArray();
    expect(versions.sort((one, other) => one.order - other.order).map(({ number }) => number)).toEqual(['1.0', '1.5a']);
  });

  it('repairs halves of surrogate pairs, which no file could hold', async () => {
    await test.commands.assess(test.scope, LOCK, { note: 'a\ud800b' });
    expect((await answer())?.note).toBe('a\ufffdb');
  });

  it('saves settings without a word', async () => {
    const states: string[] = [];
    test.saveTracker.store.subscribe(({ state }) => states.push(state));
    await test.commands.setSetting('language', 'en');
    expect(states).toEqual([]);
    test.database.close();
    await expect(test.commands.setSetting('language', 'de')).rejects.toMatchObject({ kind: 'closed' });
  });

  it('keeps settings out of the history', async () => {
    const before = await readHistory(test.database);
    await test.commands.setSetting('language', 'en');
    expect(await test.database.settings.get('language')).toEqual({ key: 'language', value: 'en' });
    expect(await readHistory(test.database)).toEqual(before);
  });
});
