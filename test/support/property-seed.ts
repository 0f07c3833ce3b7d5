// Property tests try the same cases each time, so that a test fails for what was changed. Loaded
// before the tests; `SEED=random` tries others, and a failure tells the number that repeats it.
import fc from 'fast-check';

const asked = process.env.SEED || '2026';

if (asked !== 'random') fc.configureGlobal({ seed: Number(asked) });
