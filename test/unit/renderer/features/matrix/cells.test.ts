import { describe, expect, it } from 'vitest';
import type { ScopeStatuses } from '../../../../../renderer/data/matrix-query.ts';
import { originIn, ownTargets, statusIn } from '../../../../../renderer/features/matrix/columns/cell.ts';
import { printedStatus } from '../../../../../renderer/features/matrix/print/printed-status.ts';
import type { MeasureId } from '../../../../../shared/domain/ids.ts';
import type { Status } from '../../../../../shared/domain/status.ts';

const LOCK = 'ZUT-01' as MeasureId;
const SITES = ['site:a', 'site:b'];

/** Statuses of one measure: the general one, then those by target. */
function layer(general?: Status, each: Record<string, Status> = {}): ScopeStatuses {
  return {
    general: new Map(general ? [[LOCK, general]] : []),
    each: new Map(Object.keys(each).length > 0 ? [[LOCK, new Map(Object.entries(each))]] : []),
    deviating: new Set(),
    targets: new Set(['-', ...SITES, 'client']),
  };
}

describe('a cell', () => {
  it('shows what the operation says, else what its organisation says', () => {
    expect(statusIn({ own: layer('partial'), above: layer('implemented') }, LOCK)).toBe('partial');
    expect(statusIn({ own: layer(), above: layer('implemented') }, LOCK)).toBe('implemented');
    expect(statusIn({ own: layer('open'), above: layer('implemented') }, LOCK)).toBe('open');
    expect(statusIn({ own: layer() }, LOCK)).toBe('open');
  });

  it('shows the overall status of a measure that is answered per target, of targets in use only', () => {
    const own = layer(undefined, { 'site:a': 'implemented', 'site:gone': 'planned' });
    expect(statusIn({ own }, LOCK)).toBe('implemented');
    expect(statusIn({ own, above: layer(undefined, { 'site:b': 'notImplemented' }) }, LOCK)).toBe('partial');
    expect(ownTargets(own, LOCK)).toEqual(['site:a']);
  });

  it('knows where its status comes from', () => {
    expect(originIn({ own: layer(), above: layer() }, LOCK)).toBeNull();
    expect(originIn({ own: layer(), above: layer('planned') }, LOCK)).toBe('organisation');
    expect(originIn({ own: layer('planned'), above: layer() }, LOCK)).toBe('own');
    expect(originIn({ own: layer('planned'), above: layer('planned') }, LOCK)).toBe('own');
    expect(originIn({ own: layer('planned'), above: layer('partial') }, LOCK)).toBe('deviating');
    expect(originIn({ own: { ...layer(), deviating: new Set([LOCK]) }, above: layer('partial') }, LOCK)).toBe(
      'deviating',
    );
  });
});

describe('a printed cell', () => {
  const internal = (marked: string[], cleared: string[] = []) => ({
    marked: new Set(marked.map((target) => `${LOCK}/${target}`)),
    cleared: new Set(cleared.map((target) => `${LOCK}/${target}`)),
  });
  const scopes = { scopeId: 'operation', aboveId: 'organisation' };
  const none = internal([]);
  const printed = (own: ScopeStatuses, above: ScopeStatuses, mine = none, theirs = none) =>
    printedStatus(
      { own, above, ...scopes },
      new Map([
        ['operation', mine],
        ['organisation', theirs],
      ]),
      LOCK,
    );

  it('is empty for what is internal only, in the operation or by its organisation', () => {
    expect(printed(layer('implemented'), layer())).toBe('implemented');
    expect(printed(layer('implemented'), layer(), internal(['-']))).toBeNull();
    expect(printed(layer(), layer('implemented'), none, internal(['-']))).toBeNull();
    expect(printed(layer(), layer('implemented'), internal([], ['-']), internal(['-']))).toBe('implemented');
  });

  it('counts no internal answer about a site, and does not call open what is not', () => {
    const own = layer(undefined, { 'site:a': 'implemented', 'site:b': 'notImplemented' });
    expect(printed(own, layer())).toBe('partial');
    expect(printed(own, layer(), internal(['site:b']))).toBe('implemented');
    expect(printed(own, layer(), internal(SITES))).toBeNull();
  });
});
