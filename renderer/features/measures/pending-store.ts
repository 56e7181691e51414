/**
 * Pending overlay: an answer shows in the same frame, while its commit is still on the way.
 *
 * What the data base delivers stays the truth. An entry lives from the key press until the live query has delivered what
 * was committed, or until the commit has failed; then the row shows again what is stored.
 */
import { create } from 'zustand';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { type Assessment, assessmentId, type Scope } from '../../../shared/domain/records.ts';
import type { Status } from '../../../shared/domain/status.ts';
import type { Target } from '../../../shared/domain/target.ts';

/** What the overlay needs to know of a stored answer. */
export type StoredStatus = Pick<Assessment, 'status' | 'revisions'> | undefined;

/** Where an answer is given; a `Frame` is one. */
export interface AnswerPlace {
  scope: Scope;
  target: Target;
}

interface Pending {
  status: Status;
  measureId: MeasureId;
  scopeId: Scope['id'];
  target: Target;
  /** Tells a later answer for the same measure from an earlier one. */
  ticket: symbol;
  committed: boolean;
  /** Revision of the stored status when the key was pressed. */
  before: string;
}

type Entries = ReadonlyMap<string, Pending>;

const usePending = create<{ entries: Entries }>(() => ({ entries: new Map() }));

/** The status to show for a measure: the pending one, else the stored one. Renders only when that status changes. */
export function useShownStatus({ scope, target }: AnswerPlace, measureId: MeasureId, stored: StoredStatus): Status {
  const key = assessmentId(scope, measureId, target);
  return usePending(({ entries }) => entries.get(key)?.status) ?? stored?.status ?? 'open';
}

/** The same outside rendering. */
export function shownStatus({ scope, target }: AnswerPlace, measureId: MeasureId, stored: StoredStatus): Status {
  return usePending.getState().entries.get(assessmentId(scope, measureId, target))?.status ?? stored?.status ?? 'open';
}

export interface StatusChange extends AnswerPlace {
  measureIds: readonly MeasureId[];
  status: Status;
  stored: (id: MeasureId) => StoredStatus;
}

/** Shows a status at once and writes it. If `write` fails the shown status is taken back and the error passed on. */
export async function showWhileWriting(change: StatusChange, write: () => Promise<unknown>): Promise<void> {
  const ticket = Symbol('status change');
  // Begun first, so that the data base reads while the window draws.
  const writing = write();
  show(change, ticket);
  try {
    await writing;
    update(ticket, (pending) => ({ ...pending, committed: true }));
  } catch (error) {
    update(ticket, () => null);
    throw error;
  }
}

/** Drops the entries of a scope that the data base has caught up with. */
export function settlePending(scope: Scope, delivered: (measureId: MeasureId, target: Target) => StoredStatus): void {
  const { entries } = usePending.getState();
  const waiting = [...entries].filter(
    ([, pending]) =>
      pending.scopeId !== scope.id || !isDelivered(pending, delivered(pending.measureId, pending.target)),
  );
  if (waiting.length < entries.size) usePending.setState({ entries: new Map(waiting) });
}

/** Calls the listener after each change of the overlay. Returns the function that ends it. */
export function onPendingChange(listener: () => void): () => void {
  return usePending.subscribe(listener);
}

function show({ scope, target, measureIds, status, stored }: StatusChange, ticket: symbol): void {
  const added = measureIds.map((measureId): [string, Pending] => [
    assessmentId(scope, measureId, target),
    { status, measureId, scopeId: scope.id, target, ticket, committed: false, before: revisionOf(stored(measureId)) },
  ]);
  usePending.setState(({ entries }) => ({ entries: new Map([...entries, ...added]) }));
}

/** Changes the entries of one ticket, or removes them; those answered again since belong to another. */
function update(ticket: symbol, next: (pending: Pending) => Pending | null): void {
  usePending.setState(({ entries }) => ({
    entries: new Map(
      [...entries].flatMap(([key, pending]): [string, Pending][] => {
        const changed = pending.ticket === ticket ? next(pending) : pending;
        return changed ? [[key, changed]] : [];
      }),
    ),
  }));
}

/** True as well once something newer than the own write is there: an undo may overtake its delivery. */
function isDelivered({ committed, status, before }: Pending, stored: StoredStatus): boolean {
  return committed && ((stored?.status ?? 'open') === status || revisionOf(stored) !== before);
}

function revisionOf(stored: StoredStatus): string {
  const { status, 'leftBlank.status': leftBlank } = stored?.revisions ?? {};
  return [status, leftBlank].map((revision) => revision?.join(':') ?? '').join(' ');
}
