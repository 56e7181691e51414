import { describe, expect, it } from 'vitest';
import type { ScopeStatuses } from '../../../../../renderer/data/matrix-query.ts';
import { exceptionsIn, originIn, ownTargets, statusIn } from '../../../../../renderer/features/matrix/columns/cell.ts';
import { printedColumn } from '../../../../../renderer/features/matrix/print/printed-column.ts';
import type { Measure } from '../../../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../../../shared/domain/ids.ts';
import type { Status } from '../../../../../shared/domain/status.ts';

const LOCK = 'ZUT-01' as MeasureId;
const SITES = ['site:a', 'site:b'];

/** Statuses of one measure: the general one, then those by target. */
function layer(general?: Status, each: Record<string, Status> = {}): ScopeStatuses {
  return {
    general: new Map(general ? [[LOCK, general]] : []),
    each: new Map(Object.keys(each).length > 0 ? [[LOCK, new Map(Object.entries(each))]] : []),
    deviating: new Map(),
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

  it('names the sites and parties that say otherwise, in use only and with what holds there', () => {
    const above = layer('implemented', { 'site:a': 'planned', 'site:b': 'implemented', 'site:gone': 'planned' });
    expect(exceptionsIn({ own: layer(), above }, LOCK)).toEqual([{ target: 'site:a', status: 'planned' }]);
    expect(exceptionsIn({ own: layer(undefined, { 'site:a': 'implemented' }), above }, LOCK)).toEqual([]);
    expect(exceptionsIn({ own: layer('planned'), above }, LOCK)).toEqual([{ target: 'site:b', status: 'implemented' }]);
    expect(exceptionsIn({ own: layer(undefined, { 'site:a': 'open' }), above: layer('planned') }, LOCK)).toEqual([]);
    expect(exceptionsIn({ own: layer('planned') }, LOCK)).toEqual([]);
  });

  it('knows where its status comes from', () => {
    expect(originIn({ own: layer(), above: layer() }, LOCK)).toBeNull();
    expect(originIn({ own: layer(), above: layer('planned') }, LOCK)).toBe('organisation');
    expect(originIn({ own: layer('planned'), above: layer() }, LOCK)).toBe('own');
    expect(originIn({ own: layer('planned'), above: layer('planned') }, LOCK)).toBe('own');
    expect(originIn({ own: layer('planned'), above: layer('partial') }, LOCK)).toBe('deviating');
    expect(originIn({ own: { ...layer(), deviating: new Map([[LOCK, ['-']]]) }, above: layer('partial') }, LOCK)).toBe(
      'deviating',
    );
  });
});

describe('a printed cell', () => {
  const internal = (marked: string[], cleared: string[] = []) => ({
    marked: new Set(marked.map((target) => `${LOCK}/${target}`)),
    cleared: new Set(cleared.map((target) => `${LOCK}/${target}`)),
  });
  const none = internal([]);
  const lock = { id: LOCK } as Measure;
  const columnOf = (own: ScopeStatuses, above: ScopeStatuses, mine = none, theirs = none) => {
    const marks = new Map([
      ['operation', mine],
      ['organisation', theirs],
    ]);
    const column = { id: 'operation', name: 'Lohn', layers: { own, above }, grey: () => null };
    return printedColumn(column, marks, 'organisation');
  };
  const printed = (...input: Parameters<typeof columnOf>) => columnOf(...input).status(lock);

  it('looks unanswered for what is internal only, in the operation or by its organisation', () => {
    expect(printed(layer('implemented'), layer())).toBe('implemented');
    expect(printed(layer('implemented'), layer(), internal(['-']))).toBe('open');
    expect(printed(layer(), layer('implemented'), none, internal(['-']))).toBe('open');
    expect(printed(layer(), layer('implemented'), internal([], ['-']), internal(['-']))).toBe('implemented');
  });

  it('counts no internal answer about a site', () => {
    const own = layer(undefined, { 'site:a': 'implemented', 'site:b': 'notImplemented' });
    expect(printed(own, layer())).toBe('partial');
    expect(printed(own, layer(), internal(['site:b']))).toBe('implemented');
    expect(printed(own, layer(), internal(SITES))).toBe('open');
  });

  it('cannot be told from one that says open', () => {
    const looks = (column: ReturnType<typeof columnOf>) => [
      column.status(lock),
      column.origin(lock) === 'deviating',
      column.exceptions(lock),
    ];
    for (const above of [layer(), layer('open'), layer('implemented')]) {
      const hidden = columnOf(layer('planned', { 'site:a': 'partial' }), above, internal(['-', 'site:a']));
      expect(hidden.hides(lock)).toBe(true);
      expect(looks(hidden)).toEqual(looks(columnOf(layer('open'), above)));
    }
    const inherited = columnOf(layer(), layer('planned'), none, internal(['-']));
    expect(looks(inherited)).toEqual(looks(columnOf(layer(), layer())));
  });

  it('has no mark that tells of an internal answer', () => {
    const own = layer('implemented', { 'site:a': 'planned' });
    expect(columnOf(own, layer()).exceptions(lock)).toEqual([{ target: 'site:a', status: 'planned' }]);
    expect(columnOf(own, layer(), internal(['site:a'])).exceptions(lock)).toEqual([]);
    expect(columnOf(own, layer(), internal(['-'])).exceptions(lock)).toEqual([]);
    const above = layer(undefined, { 'site:a': 'partial' });
    expect(columnOf(own, above).origin(lock)).toBe('deviating');
    expect(columnOf(own, above, internal(['site:a'])).origin(lock)).toBe('own');
    const details = { ...layer(), deviating: new Map([[LOCK, ['site:a']]]) };
    expect(columnOf(details, layer('implemented')).origin(lock)).toBe('deviating');
    expect(columnOf(details, layer('implemented'), internal(['site:a'])).origin(lock)).toBe('organisation');
  });
});
