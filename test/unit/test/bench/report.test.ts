import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BENCHES } from '../../../bench/benches.ts';
import type { Series } from '../../../bench/harness/bench.ts';
import { judged } from '../../../bench/harness/judge.ts';
import { plotOf } from '../../../bench/harness/plot.ts';
import { type ReportFolders, withResults, writeReport } from '../../../bench/harness/report.ts';
import type { BenchResult } from '../../../bench/harness/results.ts';

const README = readFileSync(new URL('../../../bench/README.md', import.meta.url), 'utf8');
const measured = {
  at: '2026-11-22T15:50Z',
  ...{ cpu: 'Some processor', cores: 2, memory: 24, system: 'Linux 6', runtime: 'Node v20', load: 0.1 },
};
const samples = (ms: number) => [ms, ms * 1.1, ms, ms * 0.9, ms];
const growing: Series = {
  ...{ name: 'Writing <all>', unit: 'ms', reference: 'strings & deflate', sizes: 'items' },
  points: [300, 3000].map((size) => ({ size, samples: samples(size / 10), reference: samples(size / 100) })),
  budgets: [
    { of: 'ratio', atMost: 12, from: 'design' },
    { of: 'ratioGrowth', atMost: -0.5, from: 'house' },
  ],
  note: 'Half of it is waiting.',
};
const flat: Series = { name: 'long tasks', unit: 'ms', points: [{ samples: [0, 0, 0, 0, 0] }] };
const result: BenchResult = { name: 'word', what: 'The annex.', measured, series: [growing, flat].map(judged) };

let folders: ReportFolders;
const keptText = (name: string) => readFileSync(path.join(folders.bench, name), 'utf8');
const write = (writes: boolean, results = [result]) =>
  writeReport(results, { writes, order: ['word', 'merge'] }, folders);

beforeEach(() => {
  const bench = mkdtempSync(path.join(tmpdir(), 'bench-report-'));
  folders = { bench, reports: path.join(bench, 'reports') };
  writeFileSync(path.join(bench, 'README.md'), README);
});
afterEach(() => rmSync(folders.bench, { recursive: true }));

describe('the report', () => {
  test('names each budget with what was measured, and whether it is held', () => {
    write(true);
    expect(keptText('README.md')).toContain('| [word](#word): Writing <all> | 10 × | ≤ 12 × | design | ✓ |');
    expect(keptText('README.md')).toMatch(/≤ ratio ~ size\^-0\.50 \| house \| \*\*missed\*\* \|/);
  });

  test('shows each size with its spread, what it grows with, notes, plots and the machine', () => {
    write(true);
    const readme = keptText('README.md');
    expect(readme).toContain('| 3,000 items | 300 ms (270 – 330) | 30 ms | 10 × |  |');
    expect(readme).toContain('size^1.00');
    expect(readme).toContain('- Writing <all>: Half of it is waiting.');
    expect(readme).toContain('![Writing <all>](plots/word-writing-all.svg)');
    expect(readme).toContain('Measured on Some processor, 2 cores, 24 GB, Linux 6, Node v20.\n');
    expect(readme).toContain('The annex. (2026-11-22T15:50Z, load 0.1 per core)');
    expect(readdirSync(path.join(folders.bench, 'plots'))).toEqual(['word-long-tasks.svg', 'word-writing-all.svg']);
  });

  test('written twice is written once: only what stands between the marks is replaced', () => {
    write(true);
    const once = keptText('README.md');
    write(true);
    expect(keptText('README.md')).toBe(once);
    expect(once.startsWith(README.split('<!-- results')[0] ?? '-')).toBe(true);
  });

  test('of some benches only leaves what is kept as it was', () => {
    write(false);
    expect(readdirSync(folders.bench).sort()).toEqual(['README.md', 'reports']);
    expect(keptText('README.md')).toBe(README);
    expect(JSON.parse(readFileSync(path.join(folders.reports, 'bench.json'), 'utf8'))[0].name).toBe('word');
  });

  test('keeps the figures of benches that did not run', () => {
    write(true);
    write(true, [{ ...result, name: 'merge' }]);
    expect(JSON.parse(keptText('results.json')).map(({ name }: BenchResult) => name)).toEqual(['word', 'merge']);
  });

  test('names each machine once, and which benches ran on which', () => {
    const elsewhere = { ...measured, cpu: 'Another one' };
    const later = { ...measured, at: '2026-11-23T08:00Z', load: 0.3 };
    write(true, [result, { ...result, name: 'merge', measured: later }]);
    expect(keptText('README.md').match(/Some processor/g)).toHaveLength(1);
    write(true, [{ ...result, name: 'merge', measured: elsewhere }]);
    expect(keptText('README.md')).toContain(
      'Some processor, 2 cores, 24 GB, Linux 6, Node v20 (word); and on Another one, 2 cores, 24 GB, Linux 6, Node v20 (merge).',
    );
  });

  test('a bench that failed says so', () => {
    write(true, [{ ...result, series: [], error: 'ended with 1' }]);
    expect(keptText('README.md')).toContain('**It failed:** ended with 1');
  });

  test('a README without a place for results is an error', () => {
    expect(() => withResults('# Something else', 'table')).toThrow('lacks');
  });
});

describe('plots', () => {
  test.each([
    ['over sizes', growing],
    ['of one size', { ...growing, points: [{ samples: samples(20), reference: samples(2) }], budgets: [] }],
    [
      'of a limit',
      { ...growing, points: [{ samples: samples(20) }], budgets: [{ of: 'p95', atMost: 16, from: 'design' }] },
    ],
    ['of nothing but zeros', flat],
    [
      'of values that are all the same',
      { ...flat, points: [1, 2].map((size) => ({ size, samples: [3, 3, 3, 3, 3] })) },
    ],
  ] satisfies [string, Series][])('%s are sound XML without places that are no numbers', (_, series) => {
    const svg = plotOf(judged(series));
    const problems: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', ({ message }) => problems.push(message));
    parser.write(svg).close();
    expect(problems).toEqual([]);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('show some of many samples, the least and the most among them', () => {
    const many = Array.from({ length: 1000 }, (_, index) => index + 1);
    const dots = (of: readonly number[]) =>
      plotOf(judged({ ...flat, points: [{ samples: of }] }))
        .split('<circle')
        .slice(1);
    expect(dots(many)).toHaveLength(24);
    expect([dots(many)[0], dots(many).at(-1)]).toEqual(expect.arrayContaining([dots([1, 1, 1, 1, 1000])[0]]));
  });

  test('are readable on light and dark pages', () => {
    expect(plotOf(judged(growing))).toContain('prefers-color-scheme:dark');
  });
});

test('every bench has a name of its own that can stand on a command line', () => {
  const names = BENCHES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
});
