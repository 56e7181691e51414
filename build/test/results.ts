/** What a test runner reports, added up over runners. */

export interface Results {
  passed: number;
  failed: number;
  /** What failed, for the end of a long log: a name and the first line of the message. Errors outside of tests have none. */
  failures: string[];
  /** Names of the tests that did not run. */
  skipped: string[];
}

export const NO_RESULTS: Results = { passed: 0, failed: 0, failures: [], skipped: [] };

/** The sum of several results. */
export function addResults(all: readonly Results[]): Results {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    failures: all.flatMap(({ failures }) => failures),
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
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
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
    failures: [
      ...tests
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => failure(fullName, failureMessages[0])),
      ...brokenFiles.map(({ name, message }) => failure(name, message)),
    ],
    skipped: skipped.map(({ fullName }) => fullName),
  };
}

function failure(name: string, message = ''): string {
  return `${name}: ${message.split('\n')[0]}`;
}

/** The part of Playwright's JSON report that counts. */
interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: unknown[];
}
interface PlaywrightSuite {
  specs?: { title: string; tests: PlaywrightTest[] }[];
  suites?: PlaywrightSuite[];
}

interface PlaywrightTest {
  status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  results: { error?: { message?: string } }[];
}

/** Reads Playwright's report; errors outside of tests count as failures. */
export function playwrightResults(report: PlaywrightReport): Results {
  const tests = report.suites.flatMap(specsOf).flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test })));
  const failed = tests.filter(({ status }) => status === 'unexpected' || status === 'flaky');
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    failed: failed.length + report.errors.length,
    failures: failed.map(({ title, results }) => failure(title, results.find(({ error }) => error)?.error?.message)),
    skipped: tests.filter(({ status }) => status === 'skipped').map(({ title }) => title),
  };
}

function specsOf(suite: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}
