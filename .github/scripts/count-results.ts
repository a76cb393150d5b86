/** Adds up the runners' reports and prints the closing line. A missing report, a failure or a skip is a failure. */
import { readFileSync } from 'node:fs';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
}

const reports = process.argv.slice(2).map(readReport);
const passed = sum((report) => report.numPassedTests);
const failed = sum((report) =>
  Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
);
const skipped = sum((report) => report.numPendingTests + report.numTodoTests);

process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = failed === 0 && skipped === 0 && passed > 0 ? 0 : 1;

function sum(count: (report: Report) => number): number {
  return reports.reduce((total, report) => total + count(report), 0);
}

/** A run that wrote no report did not happen: it counts as one failure. */
function readReport(path: string): Report {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    process.stderr.write(`no report at ${path}\n`);
    return {
      numPassedTests: 0,
      numFailedTests: 1,
      numPendingTests: 0,
      numTodoTests: 0,
      numFailedTestSuites: 1,
    };
  }
}
