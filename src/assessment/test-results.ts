import { isRecord } from '../json/json.js';

/** Whether each test of a run passed, by its name. */
export type TestResults = ReadonlyMap<string, boolean>;

/**
 * The results that a run of the library's tests wrote: a line of JSON for each, with the name of the `test`
 * and whether it `passed`. Where two tests have one name, both have to pass. Throws for a line that is not one.
 */
export function testResultsIn(text: string): TestResults {
  const results = new Map<string, boolean>();
  for (const [index, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const { test, passed } = resultIn(line, index + 1);
    results.set(test, passed && results.get(test) !== false);
  }
  return results;
}

function resultIn(line: string, number: number): { test: string; passed: boolean } {
  let result: unknown;
  try {
    result = JSON.parse(line);
  } catch {
    // said below
  }
  const { test, passed } = isRecord(result) ? result : {};
  if (typeof test === 'string' && typeof passed === 'boolean') return { test, passed };
  throw new Error(`line ${number} is not the result of a test`);
}
