import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../../bench/harness/arguments.ts';
import { judged } from '../../../bench/harness/judge.ts';
import { asJson, type BenchResult, exitCodeOf, joined, summaryLine } from '../../../bench/harness/results.ts';

const measured = {
  at: '2026-11-22T15:50Z',
  ...{ cpu: 'Some processor', cores: 2, memory: 24, system: 'Linux 6', runtime: 'Node v20', load: 0.1 },
};
const bench = (name: string, ms: number, atMost = 10): BenchResult => ({
  ...{ name, what: `What ${name} does.`, measured },
  series: [
    judged({
      name: 'work',
      unit: 'ms',
      points: [{ samples: [ms, ms, ms, ms, ms] }],
      budgets: [{ of: 'median', atMost, from: 'house' }],
    }),
  ],
});
const failed = (name: string): BenchResult => ({ name, what: '', measured, series: [], error: 'ended with 1' });

describe('what a run says', () => {
  test.each([
    ['all budgets are held', [bench('one', 5), bench('two', 10)], 0],
    ['a budget is missed', [bench('one', 5), bench('two', 11)], 1],
    ['a bench fails', [bench('one', 5), failed('two')], 1],
    ['nothing was measured', [], 1],
  ] as const)('when %s', (_, results, code) => {
    expect(exitCodeOf(results)).toBe(code);
  });

  test('the last line is the sum, with the machine', () => {
    const line = summaryLine([bench('one', 5), bench('two', 11), failed('three')], 'Some processor, 2 cores');
    expect(line).toBe('bench: 1 budgets held, 1 missed, 1 benches failed (Some processor, 2 cores)');
  });

  test('a bench that ran again takes the place of its older figures; what is no bench any more is gone', () => {
    const before = [bench('gone', 1), bench('one', 1), bench('two', 2)];
    const all = joined(before, [bench('two', 3), bench('three', 4)], ['three', 'one', 'two']);
    expect(all.map(({ name }) => name)).toEqual(['three', 'one', 'two']);
    expect(all[2]?.series[0]?.figures[0]?.median).toBe(3);
  });

  test('the JSON is read back as it was, to four digits', () => {
    const text = asJson([bench('one', 1234.5678)]);
    expect(text).toContain('[1235, 1235, 1235, 1235, 1235]');
    expect(JSON.parse(text)[0].series[0].figures[0].median).toBe(1235);
  });
});

describe('what the command is told', () => {
  test('all benches are run and kept, unless some are chosen or profiled', () => {
    expect(parseArguments([])).toEqual({ filters: [], writes: true, isProfiled: false, runs: 5 });
    expect(parseArguments(['word', 'merge'])).toMatchObject({ filters: ['word', 'merge'], writes: false });
    expect(parseArguments(['word', '--write'])).toMatchObject({ writes: true });
    expect(parseArguments(['--profile'])).toMatchObject({ writes: false, isProfiled: true });
  });

  test.each([['--runs', '4'], ['--runs', 'many'], ['--runs', '5.5'], ['--fast']])('%s %s is refused', (...given) => {
    expect(() => parseArguments(given.filter(Boolean))).toThrow();
  });
});
