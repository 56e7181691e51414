/** What was said about groups goes on with the group that takes their measures over. */
import type { GroupId, OperationId, SchemeId } from '../../../shared/domain/ids.ts';
import { effective, holdsSame, isSilent, recordHolding } from '../../../shared/domain/layers.ts';
import { normalGroupState } from '../../../shared/domain/new-records.ts';
import { type GroupState, groupStateId, type Scope } from '../../../shared/domain/records.ts';
import type { UnitOfWork } from './unit-of-work.ts';

type Said = Pick<GroupState, 'state' | 'reason' | 'textBefore' | 'textInstead' | 'textAfter'>;

/**
 * Joins what holds about groups that go with what holds about their heir, scope by scope, so that no text is lost. Of the
 * groups that go nothing is left; undoing the command brings it back. Where texts are too long for one field, the command fails.
 */
export async function handOnGroupStates(
  unit: UnitOfWork,
  schemeId: SchemeId,
  gone: readonly GroupId[],
  heir: GroupId,
): Promise<void> {
  const concerned = new Set<string>([heir, ...gone]);
  const stored = await unit.stores.groupStates
    .filter((it) => it.schemeId === schemeId && concerned.has(it.groupId) && !it.deleted)
    .toArray();
  const before = new Map(stored.map((it) => [it.id, it]));
  const after = new Map(before);
  for (const scope of scopesOf(stored)) {
    const owner = scope.kind === 'operation' ? await ownerOf(unit, scope.id) : undefined;
    const heldBy = (groupId: GroupId): GroupState => {
      const blank = normalGroupState(scope, schemeId, groupId);
      const above = owner && before.get(groupStateId(owner, schemeId, groupId));
      return effective(before.get(blank.id), above, () => blank) ?? blank;
    };
    const wanted = { ...normalGroupState(scope, schemeId, heir), ...joined([heir, ...gone].map(heldBy)) };
    const own = before.get(wanted.id) ?? normalGroupState(scope, schemeId, heir);
    const above = owner && after.get(groupStateId(owner, schemeId, heir));
    const holds = effective(own, above, () => own) ?? own;
    if (!holdsSame(holds, wanted)) after.set(own.id, recordHolding(own, above, wanted));
    for (const groupId of gone) {
      const left = normalGroupState(scope, schemeId, groupId);
      if (before.has(left.id)) after.set(left.id, left);
    }
  }
  for (const [id, record] of after) {
    if (before.get(id) === record) continue;
    const known = await unit.stores.groupStates.get(id);
    unit.replace('groupStates', known ?? normalGroupState(record.scope, schemeId, record.groupId), record);
  }
}

/** Those who say something, organisations first: operations then store only what differs from what these say in the end. */
function scopesOf(stored: readonly GroupState[]): Scope[] {
  const scopes = new Map(stored.filter((it) => !isSilent(it)).map(({ scope }) => [scope.id as string, scope]));
  return [...scopes.values()].sort(
    (one, other) => Number(one.kind === 'operation') - Number(other.kind === 'operation'),
  );
}

async function ownerOf({ stores }: UnitOfWork, id: OperationId): Promise<Scope | undefined> {
  const operation = await stores.operations.get(id);
  return operation && { kind: 'organisation', id: operation.organisationId };
}

/**
 * What is said of several groups said of one. It is not relevant, or hidden, only where all of them were: else measures that
 * count would vanish. For the same reason a text stands instead of the measures only where one did so in every group, else
 * before them.
 */
function joined(groups: readonly GroupState[]): Said {
  const states = new Set(groups.map(({ state }) => state));
  const isAllInstead = groups.every(({ textInstead }) => textInstead.trim() !== '');
  return {
    state: states.has('normal') ? 'normal' : states.has('notRelevant') ? 'notRelevant' : 'hidden',
    reason: together(groups.map(({ reason }) => reason)),
    textBefore: together(
      groups.flatMap(({ textBefore, textInstead }) => [textBefore, ...(isAllInstead ? [] : [textInstead])]),
    ),
    textInstead: isAllInstead ? together(groups.map(({ textInstead }) => textInstead)) : '',
    textAfter: together(groups.map(({ textAfter }) => textAfter)),
  };
}

const together = (texts: readonly string[]): string =>
  [...new Set(texts.filter((text) => text.trim() !== ''))].join('\n\n');
