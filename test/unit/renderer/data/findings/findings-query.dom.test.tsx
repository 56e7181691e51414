import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDeliveredCatalogue } from '../../../../../build/cli/read-catalogue.ts';
import { DataProvider } from '../../../../../renderer/data/data-context.tsx';
import {
  useDeliveredRules,
  useFindings,
  useFindingsOf,
  useRuleRecords,
  useRules,
} from '../../../../../renderer/data/findings/findings-query.ts';
import { inOperation, measure, openTestCase, type TestCase } from '../test-data.ts';

const CATALOGUE = readDeliveredCatalogue();
const LOCK = measure('ZUT-01');
const ALARM = measure('ZUT-02');
/** In place, and nothing is noted about it. */
const emptyNoteAt = (id: string) => ({
  severity: 'error' as const,
  message: { de: `${id} ohne Anmerkung`, en: '' },
  finds: { at: { measure: id }, for: 'eachAnswer', when: { measure: id, field: 'note', isEmpty: true } },
});

let test: TestCase;
let lockRule: string;
let alarmRule: string;
beforeEach(async () => {
  test = await openTestCase();
  lockRule = await test.commands.createOwnRule(emptyNoteAt(LOCK));
  alarmRule = await test.commands.createOwnRule(emptyNoteAt(ALARM));
});

function rendered<T>(hook: () => T) {
  const data = { database: test.database, commands: test.commands, catalogue: CATALOGUE, openedAt: 0 };
  const wrapper = ({ children }: { children: ReactNode }) => <DataProvider data={data}>{children}</DataProvider>;
  return renderHook(hook, { wrapper });
}
const PATIENT = { timeout: 20_000 };

/** What the two rules of this test find. */
function watched() {
  const view = rendered(() => useFindings(test.scope));
  const ours = () => view.result.current?.filter(({ ruleId }) => ruleId === lockRule || ruleId === alarmRule);
  const standings = () => ours()?.map(({ place, standing }) => `${place.id} ${standing}`);
  const expectStandings = (expected: string[]) => waitFor(() => expect(standings()).toEqual(expected), PATIENT);
  return { ours, expectStandings };
}
const because = { reason: 'Altbau', by: 'Erika Beispiel', until: '' };

describe('findings of an operation', () => {
  it('come and go with its answers, also those it inherits', async () => {
    const { expectStandings } = watched();
    await expectStandings([]);
    await test.commands.setStatus(test.scope, [LOCK], 'implemented');
    await expectStandings(['ZUT-01 open']);
    await test.commands.setStatus({ kind: 'organisation', id: test.organisationId }, [ALARM], 'implemented');
    await expectStandings(['ZUT-01 open', 'ZUT-02 open']);
    await test.commands.assess(test.scope, LOCK, { note: 'Schließplan' });
    await expectStandings(['ZUT-02 open']);
  });

  it('can be accepted, and come back when what they rest on changes', async () => {
    await test.commands.setStatus(test.scope, [LOCK, ALARM], 'implemented');
    const { ours, expectStandings } = watched();
    await expectStandings(['ZUT-01 open', 'ZUT-02 open']);
    await test.commands.acceptFindings(test.scope, ours() ?? [], because);
    await expectStandings(['ZUT-01 accepted', 'ZUT-02 accepted']);
    await test.commands.assess(test.scope, LOCK, { note: 'Schließplan' });
    await expectStandings(['ZUT-02 accepted']);
    await test.commands.withdrawAcceptances((ours() ?? []).flatMap(({ acceptance }) => acceptance?.id ?? []));
    await expectStandings(['ZUT-02 open']);
  });

  it('are accepted where the organisation has accepted them for all', async () => {
    const organisation = { kind: 'organisation', id: test.organisationId } as const;
    await test.commands.setStatus(organisation, [LOCK], 'implemented');
    const { ours, expectStandings } = watched();
    await expectStandings(['ZUT-01 open']);
    await test.commands.acceptFindings(organisation, ours() ?? [], because);
    await expectStandings(['ZUT-01 accepted']);
  });

  it('follow the rules: one that is switched off finds nothing', async () => {
    await test.commands.setStatus(test.scope, [LOCK, ALARM], 'implemented');
    const { expectStandings } = watched();
    await expectStandings(['ZUT-01 open', 'ZUT-02 open']);
    await test.commands.switchRule(lockRule as never, true, 'nicht bei uns');
    await expectStandings(['ZUT-02 open']);
    await test.commands.deleteOwnRule(alarmRule as never);
    await expectStandings([]);
  });

  it('are none for an operation that is gone', async () => {
    await test.commands.setStatus(test.scope, [LOCK], 'implemented');
    await test.commands.deleteOperation(test.operationId);
    const { result } = rendered(() => useFindings(inOperation(test.operationId)));
    await waitFor(() => expect(result.current).toEqual([]), PATIENT);
  });
});

it('tells the findings at a measure, the same list as long as nothing changes there', async () => {
  await test.commands.setStatus(test.scope, [LOCK], 'implemented');
  const { result } = rendered(() => ({
    lock: useFindingsOf(test.scope, LOCK),
    alarm: useFindingsOf(test.scope, ALARM),
  }));
  const isFound = (found: typeof result.current.lock, rule: string) => found?.some(({ ruleId }) => ruleId === rule);
  await waitFor(() => expect(isFound(result.current.lock, lockRule)).toBe(true), PATIENT);
  const { lock } = result.current;
  await test.commands.setStatus(test.scope, [ALARM], 'implemented');
  await waitFor(() => expect(isFound(result.current.alarm, alarmRule)).toBe(true), PATIENT);
  expect(result.current.lock).toBe(lock);
});

it('tells the rules in force, and which find nothing although they are on', async () => {
  const gone = await test.commands.createOwnRule(emptyNoteAt('NIE-99'));
  await test.commands.switchRule(lockRule as never, true, 'nicht bei uns');
  const { result } = rendered(() => ({
    delivered: useDeliveredRules(),
    records: useRuleRecords(),
    inForce: useRules(),
  }));
  await waitFor(() => expect(result.current.inForce?.problems).toHaveLength(1), PATIENT);
  expect(result.current.inForce?.problems).toMatchObject([{ ruleId: gone, kind: 'unknownMeasure', name: 'NIE-99' }]);
  const own = result.current.inForce?.rules.filter(({ isOwn }) => isOwn).map(({ id }) => id);
  expect(own).toEqual([alarmRule]);
  expect(result.current.delivered?.length).toBeGreaterThan(0);
  expect(result.current.records?.switches).toMatchObject([{ id: lockRule, reason: 'nicht bei uns' }]);
});
