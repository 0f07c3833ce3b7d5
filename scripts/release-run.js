// Runs the steps of a release, whatever the others say, and puts what they found into a table.

/**
 * @typedef {{ name: string, looks: string }} ReleaseStep
 * @typedef {import('./steps.js').Result} Result
 */

/**
 * @param {readonly ReleaseStep[]} steps
 * @param {(step: ReleaseStep) => Promise<Result>} run
 * @returns {Promise<{ passed: boolean, table: string }>}
 */
export async function runRelease(steps, run) {
  const rows = [['step', 'found', 'time', 'what it looks at']];
  let passed = steps.length > 0;
  for (const step of steps) {
    const { name, looks } = step;
    /** @type {[found: string, time: string]} */
    let said;
    try {
      const result = await run(step);
      passed &&= result.failed === 0 && result.passed > 0;
      said = [foundIn(result), `${Math.round(result.seconds)} s`];
    } catch (error) {
      passed = false;
      said = [`could not be run: ${/** @type {Error} */ (error).message}`, ''];
    }
    rows.push([name, ...said, looks]);
  }
  return { passed, table: asTable(rows) };
}

function foundIn({ passed, failed, skipped }) {
  if (failed) return `${failed} FAILED, ${passed} passed`;
  if (!passed) return 'NOTHING was looked at';
  return `${passed} passed${skipped ? `, ${skipped} skipped` : ''}`;
}

function asTable(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
