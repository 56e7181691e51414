/** The weak statements that were found in the studied annexes (W01 to W41): each is found again, by whatever rule says so. */
import { describe, expect, it, test } from 'vitest';
import type { OwnMeasure } from '../../../../shared/domain/house-records.ts';
import type { AreaId } from '../../../../shared/domain/ids.ts';
import { newOwnMeasure } from '../../../../shared/domain/new-house-records.ts';
import { findingsOf } from '../../../../shared/findings/find.ts';
import { ruleSet } from '../../../../shared/findings/rule-set.ts';
import { CATALOGUE, findingsCase, type GivenCase } from './case-builder.ts';
import type { CaseTable } from './case-table.ts';
import { deliveredRules } from './delivered-rules.ts';
import { type Annex, studiedAnnex } from './studied-annexes.ts';
import { WEAK_STATEMENT_CASES } from './weak-statements-cases.ts';

const DELIVERED = deliveredRules('weak-statements');
const { rules: WEAK, problems: PROBLEMS } = ruleSet(DELIVERED, [], [], CATALOGUE);
const FILES = ['state-of-the-art', 'consistency', 'wording'].flatMap(deliveredRules);
const { rules: ALL } = ruleSet([...FILES, ...DELIVERED], [], [], CATALOGUE);

const own = (id: number, title: string): OwnMeasure =>
  newOwnMeasure(
    { id: `00000000-0000-4000-8000-00000000004${id}` as OwnMeasure['id'] },
    { organisationId: '', areaId: 'ZUG' as AreaId, title: { de: title, en: '' } },
  );
const [first, second] = [own(1, 'Virenschutz am Tor'), own(2, ' virenschutz am TOR ')];
const note = 'Diese Anmerkung ist lang genug, um nicht zufällig gleich zu sein.';

const DOUBLES: CaseTable = {
  'W41.1': [
    { ownMeasures: [first, second], answers: { [first.id]: {}, [second.id]: {} } },
    { ownMeasures: [first, second], answers: { [first.id]: {}, [second.id]: { status: 'planned' } } },
  ],
  'W41.2': [
    { answers: { 'ZUG-01': { note }, 'ZUG-02': { note } } },
    {
      answers: {
        'ZUG-01': { note },
        'ZUG-02': { note: `${note} Fast.` },
        'ZUG-03': { note: 'Ja.' },
        'ZUG-04': { note: 'Ja.' },
      },
    },
  ],
};
const TABLE: CaseTable = { ...WEAK_STATEMENT_CASES, ...DOUBLES };

describe('each branch', () => {
  it('has cases in the table, and the table has no others', () => {
    expect(Object.keys(TABLE).sort()).toEqual(WEAK.map(({ id }) => id as string).sort());
  });

  test.each(Object.entries(TABLE))('%s fires when it should, once, and not when it should not', (id, [fires, not]) => {
    const found = (given: GivenCase) =>
      findingsOf(
        findingsCase(given),
        WEAK.filter((rule) => rule.id === id),
      ).map(({ ruleId }) => ruleId);
    expect(found(fires)).toEqual([id]);
    expect(found(not)).toEqual([]);
  });

  it('names only measures, parameters and options that the catalogue has', () => {
    expect(PROBLEMS).toEqual([]);
  });
});

/** In which annexes the analysis saw them (needs.md 8). W39 needs a version before: see the cases of PLB-12.1. */
const SEEN: Record<string, readonly Annex[]> = {
  W01: ['VIM'],
  W02: ['VIM'],
  W03: ['VIM'],
  W04: ['VIM'],
  W05: ['PCV', 'NIN', 'VIM'],
  W06: ['QUA'],
  W07: ['VIM'],
  W08: ['NIN'],
  W09: ['VIM'],
  W10: ['VIM'],
  W11: ['VIM'],
  W12: ['VIM'],
  W13: ['ZWO'],
  W14: ['VIM'],
  W15: ['VIM'],
  W16: ['QUA', 'VIM'],
  W17: ['ZWO', 'QUA', 'NIN', 'VIM'],
  W18: ['VIM'],
  W19: ['NIN'],
  W20: ['PCV', 'VIM', 'QUA', 'NIN', 'ZWO'],
  W21: ['QUA'],
  W22: ['QUA'],
  W23: ['ZWO'],
  W24: ['VIM'],
  W25: ['VIM'],
  W26: ['ZWO'],
  W27: ['VIM'],
  W28: ['PCV'],
  W29: ['NIN'],
  W30: ['PCV', 'QUA', 'VIM', 'ZWO'],
  W31: ['QUA'],
  W32: ['QUA'],
  W33: ['QUA', 'VIM', 'PCV'],
  W34: ['PCV', 'ZWO', 'QUA', 'NIN'],
  W35: ['PCV', 'ZWO', 'VIM'],
  W36: ['ZWO'],
  W37: ['VIM'],
  W38: ['PCV'],
  W40: ['PCV', 'ZWO', 'QUA', 'NIN', 'VIM'],
  W41: ['VIM', 'PCV'],
};
const OF_VERSIONS = ['W39'];

describe('the studied annexes', () => {
  it('have all 41 weak statements between them, but for those that need a version before', () => {
    const all = Array.from({ length: 41 }, (_, at) => `W${String(at + 1).padStart(2, '0')}`);
    expect([...Object.keys(SEEN), ...OF_VERSIONS].sort()).toEqual(all);
    expect(ALL.flatMap(({ id, also }) => (also.some((it) => it === 'W39') ? [id] : []))).toEqual(['PLB-12.1']);
  });

  const annexes: readonly Annex[] = ['PCV', 'ZWO', 'QUA', 'NIN', 'VIM'];
  it.each(annexes)('%s has every one that was seen in it', (annex) => {
    const found = new Set(findingsOf(findingsCase(studiedAnnex(annex)), ALL).map(({ ruleId }) => ruleId as string));
    const said = new Set(
      ALL.filter(({ id }) => found.has(id)).flatMap(({ id, also, partOf }) => [id, partOf, ...also] as string[]),
    );
    const seen = Object.entries(SEEN).flatMap(([weak, where]) => (where.includes(annex) ? [weak] : []));
    expect(seen.filter((weak) => !said.has(weak))).toEqual([]);
  });
});
