/** What holds for every sequence of commands, on a real data base. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { LOG_LIMITS } from '../../../renderer/data/commands/history.ts';
import { readHistory } from '../../../renderer/data/history-query.ts';
import { TABLE_NAMES } from '../../../shared/domain/records.ts';
import type { Revisions } from '../../../shared/domain/revision.ts';
import { openTestData, type TestData, visibleContent } from '../../unit/renderer/data/test-data.ts';
import type { Campaign } from './campaign.ts';
import type { Step } from './command-step.ts';
import { anyStep } from './command-steps.ts';
import { createTally } from './tally.ts';

const FEW_COMMANDS = { entries: 6, bytes: 1500 };
const tally = createTally();

async function seeded(logLimits = LOG_LIMITS): Promise<TestData> {
  const data = openTestData(0, undefined, logLimits);
  const organisationId = await data.commands.createOrganisation({ name: 'Beispiel GmbH' });
  await data.commands.createOperation(organisationId, { name: 'Vorgang' });
  return data;
}

async function runStep({ command, run }: Step, data: TestData): Promise<void> {
  await run(data);
  tally.count(command);
}

/** @param longest most commands of a sequence */
export function commandHistories(longest: number): Campaign {
  const steps = fc.array(anyStep, { minLength: 1, maxLength: longest, size: 'max' });
  const property = (check: (steps: Step[]) => Promise<void>) =>
    fc.asyncProperty(steps, check) as fc.IRawProperty<unknown>;
  return {
    name: 'command-histories',
    tally,
    properties: [
      {
        name: 'any commands, undone one by one and done again one by one, pass through the same states',
        property: property(passThroughTheSameStates),
        sample: 40,
        runs: 1000,
      },
      {
        name: 'a history can be undone and done again after a restart as before it',
        property: property(outliveRestarts),
        sample: 10,
        runs: 500,
      },
      {
        name: 'nothing is lost: no record goes, and no revision goes back',
        property: property(loseNothing),
        sample: 15,
        runs: 500,
      },
      {
        name: 'every change of a field has a revision that was never given out before',
        property: property(giveOutEachRevisionOnce),
        sample: 15,
        runs: 500,
      },
      {
        name: 'the count of the log is what lies in it',
        property: property(countTheLog),
        sample: 15,
        runs: 500,
      },
      {
        name: 'the log keeps its limits, and all of it can be taken back',
        property: property(keepTheLimits),
        sample: 15,
        runs: 500,
      },
    ],
  };
}

async function passThroughTheSameStates(steps: Step[]): Promise<void> {
  const data = await seeded();
  for (const step of steps) await runStep(step, data);

  const states = [await visibleContent(data.database)];
  while (await data.commands.undo()) states.push(await visibleContent(data.database));
  expect(states.at(-1)).toMatchObject({ organisations: [], operations: [], assessments: [] });
  for (const state of states.slice(0, -1).reverse()) {
    expect(await data.commands.redo()).not.toBeNull();
    expect(await visibleContent(data.database)).toEqual(state);
  }
}

async function outliveRestarts(steps: Step[]): Promise<void> {
  const before = await seeded();
  for (const step of steps) await runStep(step, before);
  const content = await visibleContent(before.database);

  const restarted = reopened(before);
  expect(await visibleContent(restarted.database)).toEqual(content);
  let undone = 0;
  while (await restarted.commands.undo()) undone += 1;

  const again = reopened(restarted);
  for (let redone = 0; redone < undone; redone += 1) await again.commands.redo();
  expect(await visibleContent(again.database)).toEqual(content);
}

function reopened({ database, indexedDB }: TestData): TestData {
  database.close();
  return openTestData(0, indexedDB);
}

async function loseNothing(steps: Step[]): Promise<void> {
  const data = await seeded();
  let before = await revisionsByRecord(data);
  for (const step of steps) {
    await runStep(step, data);
    const after = await revisionsByRecord(data);
    for (const [record, revisions] of before) {
      const now = after.get(record);
      expect(now, record).toBeDefined();
      for (const [path, [, counter]] of Object.entries(revisions)) {
        expect(now?.[path]?.[1], `${record} ${path}`).toBeGreaterThanOrEqual(counter);
      }
    }
    before = after;
  }
}

async function revisionsByRecord({ database }: TestData): Promise<Map<string, Revisions>> {
  const all = new Map<string, Revisions>();
  for (const table of TABLE_NAMES) {
    const records: { id: string; revisions: Revisions }[] = await database.table(table).toArray();
    for (const { id, revisions } of records) all.set(`${table}/${id}`, revisions);
  }
  return all;
}

async function giveOutEachRevisionOnce(steps: Step[]): Promise<void> {
  const data = await seeded();
  for (const step of steps) {
    const before = await data.database.operations.toArray();
    const counter = await highestCounter(data);
    await runStep(step, data);
    for (const operation of await data.database.operations.toArray()) {
      const old = before.find(({ id }) => id === operation.id);
      // What comes from a file keeps the revisions it came with.
      if (!old && step.command === 'importCase') continue;
      const isSame = JSON.stringify(old?.name) === JSON.stringify(operation.name) && old?.deleted === operation.deleted;
      if (!isSame) expect(Object.values(operation.revisions).some(([, count]) => count > counter)).toBe(true);
    }
  }
}

async function highestCounter({ database }: TestData): Promise<number> {
  const engine = await database.meta.get('engine');
  return engine && 'counter' in engine ? engine.counter : 0;
}

async function countTheLog(steps: Step[]): Promise<void> {
  const data = await seeded();
  for (const step of steps) await runStep(step, data);
  const rows = await data.database.log.toArray();
  const engine = await data.database.meta.get('engine');
  expect(engine).toMatchObject({ entries: rows.length, bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0) });
  expect((await readHistory(data.database)).undo).not.toBeUndefined();
}

async function keepTheLimits(steps: Step[]): Promise<void> {
  const data = await seeded(FEW_COMMANDS);
  for (const step of steps) {
    await runStep(step, data);
    const rows = await data.database.log.toArray();
    const bytes = rows.reduce((sum, row) => sum + row.bytes, 0);
    expect(rows.length).toBeLessThanOrEqual(FEW_COMMANDS.entries);
    if (rows.length > 1) expect(bytes).toBeLessThanOrEqual(FEW_COMMANDS.bytes);
    const sequences = rows.map(({ sequence }) => sequence);
    expect(await data.database.logChanges.toCollection().primaryKeys()).toEqual(sequences);
  }
  while (await data.commands.redo()) tally.count('redo at the end');
  const kept = await data.database.log.count();
  let undone = 0;
  while (await data.commands.undo()) undone += 1;
  expect(undone).toBe(kept);
}
