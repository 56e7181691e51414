/** What is to be done next about the versions of an annex: by their state, by what changed, and by what the contract asks for. */
import type { Operation, Version } from '../../../shared/domain/records.ts';
import { lastReleased, versionInTheMaking } from '../../../shared/domain/version-state.ts';

const OF_A_VERSION = [
  'release',
  'changed',
  'firstAgree',
  'agree',
  'notify',
  'document',
  'notMaterial',
  'nothing',
  'approve',
  'nothingOwn',
] as const;

export type NextStep =
  | { kind: 'noVersion' | 'unknownRule' }
  | {
      kind: (typeof OF_A_VERSION)[number];
      number: string;
    }
  | { kind: 'lowered'; number: string; count: number }
  | { kind: 'reviewDue' | 'reviewOn'; date: string };

interface Situation {
  /** Absent for the organisation's own annex: no contract says anything about it, and nobody outside accepts it. */
  operation?: Pick<Operation, 'contractRule' | 'reviewOn'>;
  versions: readonly Version[];
  released: ReadonlySet<string> | ReadonlyMap<string, unknown>;
  /** Since the last release; undefined while it is not known. */
  changes: { count: number; loweredWithoutReason: number } | undefined;
  /** ISO date. */
  today: string;
}

/** The most pressing first. */
export function nextSteps({ operation, versions, released, changes, today }: Situation): NextStep[] {
  const last = lastReleased(versions, released);
  const making = versionInTheMaking(versions, released);
  const reviewOn = operation?.reviewOn;
  return [
    ...loweredStep(last, changes),
    ...(making ? [{ kind: 'release' as const, number: making.number }] : []),
    ...(!last && !making ? [{ kind: 'noVersion' as const }] : []),
    ...(last && !making ? afterRelease(last, versions, operation, changes) : []),
    ...(reviewOn ? [{ kind: reviewOn < today ? ('reviewDue' as const) : ('reviewOn' as const), date: reviewOn }] : []),
  ];
}

function loweredStep(last: Version | undefined, changes: Situation['changes']): NextStep[] {
  if (!last || !changes || changes.loweredWithoutReason === 0) return [];
  return [{ kind: 'lowered', number: last.number, count: changes.loweredWithoutReason }];
}

/** The first version is agreed with the contract; of later ones, the contract says what material changes ask for. */
function afterRelease(
  last: Version,
  versions: readonly Version[],
  operation: Situation['operation'],
  changes: Situation['changes'],
): NextStep[] {
  const { number } = last;
  const changed: NextStep[] = changes && changes.count > 0 ? [{ kind: 'changed', number }] : [];
  if (last.acceptedOn) {
    return changed.length > 0 ? changed : [{ kind: operation ? 'nothing' : 'nothingOwn', number }];
  }
  if (!operation) return [{ kind: 'approve', number }, ...changed];
  const { contractRule } = operation;
  const isFirst = !versions.some((it) => it.order < last.order);
  if (isFirst) return [{ kind: 'firstAgree', number }, ...changed];
  if (!last.material) return [{ kind: 'notMaterial', number }, ...changed];
  return [contractRule ? { kind: contractRule, number } : { kind: 'unknownRule' }, ...changed];
}
