import { describe, expect, it } from 'vitest';
import type { DescribedFinding } from '../../../../../../renderer/features/findings/described.ts';
import { foldingOf } from '../../../../../../renderer/features/findings/list/list-keys.ts';
import {
  type Arrangement,
  type Entry,
  entries,
  UNANSWERED,
} from '../../../../../../renderer/features/findings/list/list-model.ts';
import type { Severity } from '../../../../../../shared/domain/finding-records.ts';

const of = (key: string, ruleId: string, severity: Severity, message = ruleId, isUnanswered = false) =>
  ({
    key,
    rule: { id: ruleId, partOf: ruleId },
    areaId: null,
    message,
    finding: { severity, standing: 'open', isUnanswered },
  }) as unknown as DescribedFinding;

const FINDINGS = [
  of('a', 'R.1', 'warning'),
  of('b', 'R.1', 'warning'),
  of('c', 'R.2', 'error'),
  of('d', 'R.3', 'info'),
];
const arranged = (findings: readonly DescribedFinding[], given: Partial<Arrangement> = {}): Entry[] =>
  entries(findings, { groupBy: 'severity', areas: [], toggled: new Set(), ...given });
const short = (rows: readonly Entry[]): string[] =>
  rows.map((row) => (row.kind === 'head' ? `${row.id}${row.isOpen ? '' : ' folded'}` : `${row.item.key} ${row.says}`));

describe('the rows of the list of findings', () => {
  it('say a sentence in full once, and in short right below another that says the same', () => {
    expect(short(arranged(FINDINGS))).toEqual(['error', 'c all', 'warning', 'a all', 'b short', 'info', 'd all']);
  });

  it('leave the sentence to the head where they are grouped by rule, the gravest rule first', () => {
    expect(short(arranged(FINDINGS, { groupBy: 'rule' }))).toEqual([
      ...['R.2', 'c none', 'R.1', 'a none', 'b none', 'R.3', 'd none'],
    ]);
    const differing = arranged([of('a', 'R.1', 'info', 'SSL'), of('b', 'R.1', 'info', 'FTP')], { groupBy: 'rule' });
    expect(short(differing)).toEqual(['R.1', 'a all', 'b all']);
    expect(differing[0]).toMatchObject({ message: '' });
  });

  it('are folded by group; what has not been answered yet is folded at first', () => {
    const findings = [...FINDINGS, of('e', 'R.4', 'error', 'x', true)];
    const rows = arranged(findings, { toggled: new Set(['warning']) });
    expect(short(rows)).toEqual(['error', 'c all', 'warning folded', 'info', 'd all', 'unanswered folded']);
    expect(rows[2]).toMatchObject({ count: 2 });
    expect(short(arranged(findings, { toggled: new Set([UNANSWERED]) })).slice(-2)).toEqual(['unanswered', 'e all']);
  });
});

describe('the keys that fold', () => {
  const rows = arranged(FINDINGS, { toggled: new Set(['warning']) });
  const [error, c, warning] = rows as [Entry, Entry, Entry];

  it.each([
    ['ArrowLeft', c, 'error'],
    ['ArrowLeft', error, 'error'],
    ['ArrowRight', warning, 'warning'],
    ['Enter', error, 'error'],
    [' ', warning, 'warning'],
  ])('%s', (key, active, group) => {
    expect(foldingOf(key, active, rows)?.id).toBe(group);
  });

  it.each([
    ['ArrowLeft', warning],
    ['ArrowRight', error],
    ['ArrowRight', c],
    ['Enter', c],
    ['x', error],
  ])('and do nothing else: %s', (key, active) => {
    expect(foldingOf(key, active, rows)).toBeUndefined();
  });
});
