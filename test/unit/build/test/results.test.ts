import { describe, expect, test } from 'vitest';
import {
  addResults,
  NO_RESULTS,
  playwrightResults,
  summaryLine,
  vitestResults,
} from '../../../../build/test/results.ts';

const vitestFile = (status: string, tests: [name: string, status: string][]) => ({
  name: 'a.test.ts',
  status,
  message: tests.length === 0 ? 'cannot be loaded\nstack' : '',
  assertionResults: tests.map(([fullName, outcome]) => ({
    fullName,
    status: outcome,
    failureMessages: outcome === 'failed' ? ['expected 1 to be 2\nstack'] : [],
  })),
});

describe('the report of vitest', () => {
  test('is counted, and skipped tests are named', () => {
    const tests: [string, string][] = [
      ['a', 'passed'],
      ['b', 'failed'],
      ['c', 'skipped'],
      ['d', 'todo'],
    ];
    const report = { numPassedTests: 1, numFailedTests: 1, testResults: [vitestFile('failed', tests)] };
    const failures = ['b: expected 1 to be 2'];
    expect(vitestResults(report)).toEqual({ passed: 1, failed: 1, failures, skipped: ['c', 'd'] });
  });

  test('counts a file that could not be loaded as one failure', () => {
    const report = { numPassedTests: 0, numFailedTests: 0, testResults: [vitestFile('failed', [])] };
    expect(vitestResults(report)).toMatchObject({ failed: 1, failures: ['a.test.ts: cannot be loaded'] });
  });
});

describe('the report of Playwright', () => {
  const spec = (title: string, ...outcomes: ('expected' | 'unexpected' | 'flaky' | 'skipped')[]) => ({
    title,
    tests: outcomes.map((status) => ({
      status,
      results: status === 'flaky' ? [{ error: { message: 'timed out\nstack' } }, {}] : [{}],
    })),
  });

  test('is counted at any depth; a flaky test has failed', () => {
    const suites = [
      { specs: [spec('a', 'expected')], suites: [{ specs: [spec('b', 'flaky'), spec('c', 'skipped')] }] },
    ];
    expect(playwrightResults({ suites, errors: [] })).toEqual({
      passed: 1,
      failed: 1,
      failures: ['b: timed out'],
      skipped: ['c'],
    });
  });

  test('counts errors outside of tests', () => {
    expect(playwrightResults({ suites: [], errors: [{}] }).failed).toBe(1);
  });
});

test('the last line says the sum', () => {
  const all = [
    { passed: 2, failed: 0, failures: [], skipped: ['x'] },
    { passed: 1, failed: 1, failures: ['y'], skipped: [] },
    NO_RESULTS,
  ];
  expect(summaryLine(addResults(all))).toBe('tests: 3 passed, 1 failed, 1 skipped');
});
