// Prints "N passed, N failed" from the test runner's JSON report, and ends with the exit code of the run.
// Usage: node count.mjs REPORT STATUS
import { readFileSync } from 'node:fs';

const [reportPath = '', statusText = ''] = process.argv.slice(2);
const status = Number(statusText);
const { passed, failed } = countTests(readReport(reportPath), status);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = status !== 0 ? status : Math.min(failed, 1);

/** The report, or undefined where the runner did not come so far as to write one. */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A file that failed outside of its tests (it could not be loaded, say) counts as one failure. */
function countTests(report, exitStatus) {
  if (report === undefined) return { passed: 0, failed: 1 };
  const filesAmiss = report.testResults.filter(
    ({ status: fileStatus, assertionResults }) =>
      fileStatus === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + filesAmiss;
  const isFailed = exitStatus !== 0 || !report.success;
  return { passed: report.numPassedTests, failed: isFailed ? Math.max(failed, 1) : failed };
}
