// TEST_RESULTS=FILE: each test of a run is written there as a line of JSON, for `pcsp evidence --results FILE`.
import { appendFileSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * @param {string} file the test file, or what it was bundled into
 * @param {string} title of the test alone
 * @param {boolean} passed
 */
export function recordResult(file, title, passed) {
  const results = process.env.TEST_RESULTS;
  if (!results) return;
  const test = `${basename(file).replace(/\.test\.[jt]s$/, '')}: ${title}`;
  appendFileSync(results, `${JSON.stringify({ test, passed })}\n`);
}
