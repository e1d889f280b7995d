import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * What Vitest's JSON report says. A file that broke before its first test, and a run that ended badly though no
 * test failed, count as one failure each: nothing that went wrong may look like success.
 * @param {string} report path of the JSON report
 * @param {number} exitCode of the run
 * @returns {Counts}
 */
export function countResults(report, exitCode) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const results = JSON.parse(readFileSync(report, 'utf8'));
  /** @type {readonly { status: string, assertionResults: readonly { status: string }[] }[]} */
  const files = results.testResults;
  const broken = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const failed = results.numFailedTests + broken;
  return {
    passed: results.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}
