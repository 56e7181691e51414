/** What a test runner reports, added up over runners. */

export interface Results {
  passed: number;
  failed: number;
  /** Names of the tests that did not run. */
  skipped: string[];
}

export const NO_RESULTS: Results = { passed: 0, failed: 0, skipped: [] };

/** The sum of several results. */
export function addResults(all: readonly Results[]): Results {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    skipped: all.flatMap(({ skipped }) => skipped),
  };
}

/** The last line of `npm test`. */
export function summaryLine({ passed, failed, skipped }: Results): string {
  return `tests: ${passed} passed, ${failed} failed, ${skipped.length} skipped`;
}

/** The part of vitest's JSON report that counts. */
interface VitestReport {
  numFailedTests: number;
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** Reads vitest's report; a file that could not even be loaded counts as one failed test. */
export function vitestResults(report: VitestReport): Results {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: skipped.map(({ fullName }) => fullName),
  };
}

/** The part of Playwright's JSON report that counts. */
interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: unknown[];
}
interface PlaywrightSuite {
  specs?: { title: string; tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[] }[];
  suites?: PlaywrightSuite[];
}

/** Reads Playwright's report; errors outside of tests count as failures. */
export function playwrightResults(report: PlaywrightReport): Results {
  const tests = report.suites
    .flatMap(specsOf)
    .flatMap(({ title, tests }) => tests.map(({ status }) => ({ title, status })));
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: tests.filter(({ status }) => status === 'unexpected' || status === 'flaky').length + report.errors.length,
    skipped: tests.filter(({ status }) => status === 'skipped').map(({ title }) => title),
  };
}

function specsOf(suite: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}
