// A reporter for Web Test Runner: a line for each file, and `N passed, N failed` at the end.
import { relative } from 'node:path';
import { countLine } from './steps.js';
import { recordResult } from './test-results.js';

export function countReporter() {
  return {
    reportTestFileResults({ logger, testFile, sessionsForTestFile }) {
      logger.log(`${relative(process.cwd(), testFile)}: ${countLine(count(sessionsForTestFile))}`);
      for (const { name, passed } of sessionsForTestFile.flatMap(testsRun))
        recordResult(testFile, name, passed);
    },
    stop({ sessions }) {
      const counts = count([...sessions]);
      console.log(`\n${countLine(counts)}`);
      // the runner does not mind a file without tests
      process.once('exit', () => (process.exitCode = counts.failed || !counts.passed ? 1 : 0));
    },
  };
}

function count(sessions) {
  const counts = { passed: 0, failed: 0 };
  for (const session of sessions) {
    const run = testsRun(session);
    const failed = run.filter(({ passed }) => !passed).length;
    counts.passed += run.length - failed;
    // a file that failed outside its tests, or holds none, counts once
    counts.failed += failed || (session.passed && testsOf(session).length ? 0 : 1);
  }
  return counts;
}

const testsRun = (session) => testsOf(session).filter(({ skipped }) => !skipped);

const testsOf = ({ testResults }) => (testResults ? allTests(testResults) : []);

function allTests({ suites, tests }) {
  return [...tests, ...suites.flatMap(allTests)];
}
