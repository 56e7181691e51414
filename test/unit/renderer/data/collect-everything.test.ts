/** Everything in one file: all organisations, the whole house catalogue, and nothing that is out of reach. */
import { describe, expect, it } from 'vitest';
import { collectEverything } from '../../../../renderer/data/collect-case.ts';
import { emptyHouse } from '../../../../shared/domain/needed-house.ts';
import { contentProblem } from '../../../../shared/file-format/check-content.ts';
import { readCase } from '../../../../shared/file-format/read-case.ts';
import { writeCase } from '../../../../shared/file-format/write-case.ts';
import { sampleHouseWithRules } from '../../shared/file-format/sample-house.ts';
import { measure, openTestCase, openTestData, visibleContent } from './test-data.ts';

const LOCK = measure('ZUT-01');

async function everything() {
  const test = await openTestCase();
  await test.commands.importHouse('Haus', { ...emptyHouse(), ...sampleHouseWithRules(LOCK) });
  const second = await test.commands.createOrganisation({ name: 'Nordlicht AG' });
  await test.commands.setStatus(test.scope, [LOCK], 'implemented');
  await test.commands.assess(test.scope, LOCK, { internalNote: 'GEHEIM' });
  return { test, second };
}

describe('everything in one file', () => {
  it('is all organisations and the whole house catalogue, rules included', async () => {
    const { test } = await everything();
    const { content, scope, seen } = await collectEverything(test.database, { internalNotes: false });
    expect(contentProblem(content)).toBeNull();
    expect(content.organisations.map(({ name }) => name).sort()).toEqual(['Beispiel Software GmbH', 'Nordlicht AG']);
    expect([content.ownRules.length, content.ruleSwitches.length, content.layouts.length]).toEqual([1, 1, 1]);
    expect(scope).toEqual({ kind: 'everything', internalNotes: false });
    expect(JSON.stringify(content)).not.toContain('GEHEIM');
    for (const { id } of content.organisations) expect(seen[id]).toBeDefined();
  });

  it('has of a deleted organisation nothing but that it was deleted', async () => {
    const { test, second } = await everything();
    const areaId = 'ZUG' as never;
    await test.commands.createOwnMeasure(second, { areaId, title: { de: 'Nur Nordlicht', en: '' } });
    await test.commands.deleteOrganisation(second);
    const { content } = await collectEverything(test.database, { internalNotes: true });
    expect(contentProblem(content)).toBeNull();
    expect(content.organisations.find(({ id }) => id === second)).toMatchObject({ deleted: true, name: '' });
    expect(JSON.stringify(content)).not.toContain('Nordlicht');
    expect(JSON.stringify(content)).toContain('GEHEIM');
  });

  it('makes another installation hold the same', async () => {
    const { test } = await everything();
    const { content, scope, seen } = await collectEverything(test.database, { internalNotes: true });
    const head = { producer: 'x', createdAt: '2026-11-02T09:00:00.000Z', catalogue: { id: 'test', version: '1' } };
    const read = readCase(writeCase(content, { ...head, scope, seen }));
    if (!read.ok) throw new Error('the file cannot be read');
    const other = openTestData(7);
    await other.commands.importCase(read.value.content, read.value.seen);
    expect(await visibleContent(other.database)).toEqual(await visibleContent(test.database));
  });
});
