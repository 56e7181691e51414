import { expect, test } from 'vitest';
import {
  lastReleased,
  printedStates,
  versionInTheMaking,
  versionState,
} from '../../../../shared/domain/version-state.ts';

const version = (id: string, order: number, fields: object = {}) => ({
  id: id as never,
  order,
  deleted: false,
  withdrawnOn: '',
  acceptedOn: '',
  ...fields,
});
const [first, second] = [version('1', 1), version('2', 2)];
const statesOf = (versions: ReturnType<typeof version>[], ...released: string[]) =>
  versions.map((it) => versionState(it, versions, new Set(released)));

test('a version is a draft, released, then superseded by the next release', () => {
  expect(statesOf([first, second])).toEqual(['draft', 'draft']);
  expect(statesOf([first, second], '1')).toEqual(['released', 'draft']);
  expect(statesOf([first, second], '1', '2')).toEqual(['superseded', 'released']);
});

test('a row from before annexes were kept is superseded by the first one that was', () => {
  expect(statesOf([first, second], '2')).toEqual(['superseded', 'released']);
});

test('accepted until a later one is released; a withdrawn one supersedes none', () => {
  const accepted = version('1', 1, { acceptedOn: '2026-11-22' });
  expect(statesOf([accepted, second], '1')).toEqual(['accepted', 'draft']);
  expect(statesOf([accepted, second], '1', '2')).toEqual(['superseded', 'released']);
  expect(statesOf([accepted, version('2', 2, { withdrawnOn: '2026-11-22' })], '1', '2')).toEqual([
    'accepted',
    'withdrawn',
  ]);
});

test('the last released one is the one in force, the one in the making the last row', () => {
  const withdrawn = version('2', 2, { withdrawnOn: '2026-11-22' });
  const third = version('3', 3);
  const released = new Set(['1', '2']);
  expect(lastReleased([third, withdrawn, first], released)?.id).toBe('1');
  expect(versionInTheMaking([third, withdrawn, first], released)?.id).toBe('3');
  expect(versionInTheMaking([withdrawn, first], released)).toBeUndefined();
  expect(lastReleased([version('1', 1, { deleted: true })], released)).toBeUndefined();
});

test('an annex prints earlier rows as superseded, the last as a draft, and as released where it is just being kept', () => {
  const third = version('3', 3);
  expect(printedStates([first, second, third], [])).toEqual({ '1': 'superseded', '2': 'superseded', '3': 'draft' });
  expect(printedStates([first, second, third], ['2'])).toMatchObject({
    '1': 'superseded',
    '2': 'released',
    '3': 'draft',
  });
  expect(printedStates([first, second, third], ['2'], '3')).toMatchObject({ '2': 'superseded', '3': 'released' });
});
