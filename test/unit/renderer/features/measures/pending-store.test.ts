import { describe, expect, it } from 'vitest';
import {
  type StoredStatus,
  settlePending,
  shownStatus,
  showWhileWriting,
} from '../../../../../renderer/features/measures/pending-store.ts';
import type { ReplicaId } from '../../../../../shared/domain/ids.ts';
import type { Scope } from '../../../../../shared/domain/records.ts';
import type { Status } from '../../../../../shared/domain/status.ts';
import { measureId } from './small-catalogue.ts';

const REPLICA = 'c1f7a1de-6d0a-4f3c-8f3e-4b8a5f0d9a11' as ReplicaId;
const ID = measureId('ZUG-01');
let scopes = 0;

/** A fresh operation for each test: the overlay lives as long as the app. */
const newScope = () =>
  ({ kind: 'operation', id: `00000000-0000-4000-8000-${String(++scopes).padStart(12, '0')}` }) as Scope;
const stored = (status: Status, counter: number): NonNullable<StoredStatus> => ({
  status,
  revisions: { status: [REPLICA, counter] },
});
const delivery = (answer: NonNullable<StoredStatus>) => new Map([[ID, answer]]);
const change = (scope: Scope, status: Status, before: StoredStatus) => ({
  scope,
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
    const scope = newScope();
    const commit = openCommit();
    const done = showWhileWriting(change(scope, 'implemented', undefined), commit.write);
    expect(shownStatus(scope, ID, undefined)).toBe('implemented');
    commit.finish();
    await done;
  });

  it('takes the answer back and passes the error on when the commit fails', async () => {
    const scope = newScope();
    const before = stored('partial', 3);
    const commit = openCommit();
    const done = showWhileWriting(change(scope, 'implemented', before), commit.write);
    commit.fail(new Error('disk full'));
    await expect(done).rejects.toThrow('disk full');
    expect(shownStatus(scope, ID, before)).toBe('partial');
  });

  it('keeps the answer until it is delivered, then follows the data base', async () => {
    const scope = newScope();
    const before = stored('open', 1);
    await showWhileWriting(change(scope, 'implemented', before), async () => {});
    settlePending(scope, delivery(before));
    expect(shownStatus(scope, ID, before)).toBe('implemented');
    settlePending(scope, delivery(stored('implemented', 2)));
    expect(shownStatus(scope, ID, stored('open', 3))).toBe('open');
  });

  it('gives way to an undo that was faster than the delivery', async () => {
    const scope = newScope();
    await showWhileWriting(change(scope, 'implemented', stored('open', 1)), async () => {});
    settlePending(scope, delivery(stored('open', 3)));
    expect(shownStatus(scope, ID, stored('open', 3))).toBe('open');
  });

  it('does not drop a later answer when an earlier one is delivered', async () => {
    const scope = newScope();
    const later = openCommit();
    await showWhileWriting(change(scope, 'implemented', stored('open', 1)), async () => {});
    const done = showWhileWriting(change(scope, 'planned', stored('open', 1)), later.write);
    settlePending(scope, delivery(stored('implemented', 2)));
    expect(shownStatus(scope, ID, stored('implemented', 2))).toBe('planned');
    later.finish();
    await done;
  });

  it('leaves a later answer alone when an earlier commit fails', async () => {
    const scope = newScope();
    const earlier = openCommit();
    const first = showWhileWriting(change(scope, 'implemented', undefined), earlier.write);
    await showWhileWriting(change(scope, 'planned', undefined), async () => {});
    earlier.fail(new Error('disk full'));
    await expect(first).rejects.toThrow();
    expect(shownStatus(scope, ID, undefined)).toBe('planned');
  });

  it('keeps operations apart', async () => {
    const scope = newScope();
    await showWhileWriting(change(scope, 'implemented', undefined), async () => {});
    expect(shownStatus(newScope(), ID, undefined)).toBe('open');
    settlePending(newScope(), delivery(stored('implemented', 2)));
    expect(shownStatus(scope, ID, undefined)).toBe('implemented');
  });
});
