import { describe, expect, it } from 'vitest';
import {
  type AnswerPlace,
  type StoredStatus,
  settlePending,
  shownStatus,
  showWhileWriting,
} from '../../../../../renderer/features/measures/pending-store.ts';
import type { MeasureId, ReplicaId } from '../../../../../shared/domain/ids.ts';
import type { Scope } from '../../../../../shared/domain/records.ts';
import type { Status } from '../../../../../shared/domain/status.ts';
import { GENERAL, type Target } from '../../../../../shared/domain/target.ts';
import { measureId } from './small-catalogue.ts';

const REPLICA = 'c1f7a1de-6d0a-4f3c-8f3e-4b8a5f0d9a11' as ReplicaId;
const ID = measureId('ZUG-01');
let scopes = 0;

/** A fresh operation for each test: the overlay lives as long as the app. */
const newPlace = (): AnswerPlace => ({
  scope: { kind: 'operation', id: `00000000-0000-4000-8000-${String(++scopes).padStart(12, '0')}` } as Scope,
  target: GENERAL,
});
const stored = (status: Status, counter: number): NonNullable<StoredStatus> => ({
  status,
  revisions: { status: [REPLICA, counter] },
});
const delivery = (answer: NonNullable<StoredStatus>) => (_: MeasureId, target: Target) =>
  target === GENERAL ? answer : undefined;
const change = (place: AnswerPlace, status: Status, before: StoredStatus) => ({
  ...place,
  measureIds: [ID],
  status,
  stored: () => before,
});

/** A commit that ends when the test says so. */
function openCommit() {
  let finish = () => {};
  let fail = (_: Error) => {};
  const write = () =>
    new Promise<void>((resolve, reject) => {
      finish = resolve;
      fail = reject;
    });
  return { write, finish: () => finish(), fail: (error: Error) => fail(error) };
}

describe('pending overlay', () => {
  it('shows an answer before it is committed', async () => {
    const place = newPlace();
    const commit = openCommit();
    const done = showWhileWriting(change(place, 'implemented', undefined), commit.write);
    expect(shownStatus(place, ID, undefined)).toBe('implemented');
    commit.finish();
    await done;
  });

  it('takes the answer back and passes the error on when the commit fails', async () => {
    const place = newPlace();
    const before = stored('partial', 3);
    const commit = openCommit();
    const done = showWhileWriting(change(place, 'implemented', before), commit.write);
    commit.fail(new Error('disk full'));
    await expect(done).rejects.toThrow('disk full');
    expect(shownStatus(place, ID, before)).toBe('partial');
  });

  it('keeps the answer until it is delivered, then follows the data base', async () => {
    const place = newPlace();
    const before = stored('open', 1);
    await showWhileWriting(change(place, 'implemented', before), async () => {});
    settlePending(place.scope, delivery(before));
    expect(shownStatus(place, ID, before)).toBe('implemented');
    settlePending(place.scope, delivery(stored('implemented', 2)));
    expect(shownStatus(place, ID, stored('open', 3))).toBe('open');
  });

  it('gives way to an undo that was faster than the delivery', async () => {
    const place = newPlace();
    await showWhileWriting(change(place, 'implemented', stored('open', 1)), async () => {});
    settlePending(place.scope, delivery(stored('open', 3)));
    expect(shownStatus(place, ID, stored('open', 3))).toBe('open');
  });

  it('does not drop a later answer when an earlier one is delivered', async () => {
    const place = newPlace();
    const later = openCommit();
    await showWhileWriting(change(place, 'implemented', stored('open', 1)), async () => {});
    const done = showWhileWriting(change(place, 'planned', stored('open', 1)), later.write);
    settlePending(place.scope, delivery(stored('implemented', 2)));
    expect(shownStatus(place, ID, stored('implemented', 2))).toBe('planned');
    later.finish();
    await done;
  });

  it('leaves a later answer alone when an earlier commit fails', async () => {
    const place = newPlace();
    const earlier = openCommit();
    const first = showWhileWriting(change(place, 'implemented', undefined), earlier.write);
    await showWhileWriting(change(place, 'planned', undefined), async () => {});
    earlier.fail(new Error('disk full'));
    await expect(first).rejects.toThrow();
    expect(shownStatus(place, ID, undefined)).toBe('planned');
  });

  it('keeps operations apart', async () => {
    const place = newPlace();
    await showWhileWriting(change(place, 'implemented', undefined), async () => {});
    expect(shownStatus(newPlace(), ID, undefined)).toBe('open');
    settlePending(newPlace().scope, delivery(stored('implemented', 2)));
    expect(shownStatus(place, ID, undefined)).toBe('implemented');
  });

  it('keeps what is said about a site apart from what is said in general', async () => {
    const place = newPlace();
    const site = { ...place, target: 'site:1' as const };
    await showWhileWriting(change(site, 'implemented', undefined), async () => {});
    expect(shownStatus(place, ID, undefined)).toBe('open');
    settlePending(place.scope, delivery(stored('implemented', 2)));
    expect(shownStatus(site, ID, undefined)).toBe('implemented');
  });
});
