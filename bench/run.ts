// `npm run bench`: bytes, first paint, keystrokes, validation and streams, as a table with ratios.
// `npm run bench -- peers`: forms of others beside ours, and no more; `-- memory`: what a
// thousand mounts of each widget leave, where the whole bench looks at a hundred.
import { availableParallelism } from 'node:os';
import { validate } from '../src/core/validate.js';
import { GOALS } from './budget.js';
import { bytesOf } from './bytes.js';
import { median } from './browser.js';
import { fhirSpeed } from './fhir.js';
import { growths } from './growth.js';
import { add, kib, ms, print } from './lines.js';
import { benchPeers } from './peers.js';
import { benchMemory } from './memory.js';
import { contingencyPlans } from './plans.js';
import { benchScreen } from './screen.js';
import { stream, validations } from './throughput.js';

const SMALL = 200;
const LARGE = 10_000;
const NEEDS = 100;
const MILLION = 1_000_000;

const alone = { peers: benchPeers, memory: () => benchMemory(1000) }[process.argv[2] ?? ''];
if (alone) {
  await alone();
  print();
  process.exit();
}

for (const [entry, goal] of Object.entries(GOALS)) {
  const { needed, later } = await bytesOf(entry);
  add({
    measure: `bytes, ${entry.replace(/^.*\/|\.ts$/g, '')}`,
    result: kib(needed),
    against: later ? `${kib(later)} more on demand` : '',
    value: needed / 1024,
    goal,
  });
}

await benchScreen();
await benchMemory(100);

for (const fields of [SMALL, LARGE]) {
  const value = contingencyPlans(fields);
  const runs = Array.from({ length: 60 }, () => {
    const start = performance.now();
    const { valid } = validate('contingencyPlans', value);
    if (!valid) throw new Error('the plan to measure with is not valid');
    return performance.now() - start;
  });
  const each = median(runs);
  add({
    measure: `validate, ${fields} fields`,
    result: ms(each),
    against: `${Math.round(1000 / each)} a second`,
  });
}

for (const needs of [1, NEEDS]) {
  const { kilobytes, toFhir, fromFhir } = fhirSpeed(needs);
  const plan = `plan of ${needs} ${needs === 1 ? 'need' : 'needs'}, ${Math.round(kilobytes)} kB`;
  for (const [way, each] of [
    ['to FHIR', toFhir],
    ['from FHIR', fromFhir],
  ] as const)
    add({
      measure: `${way}, ${plan}`,
      result: ms(each),
      against: `${Math.round(1000 / each)} a second`,
    });
}

const each = (value: number) => Math.round(value).toLocaleString('en-GB');

for (const needs of [1, 10, NEEDS]) {
  const { ours, ajv } = validations(needs);
  add({
    measure: `plans of ${needs} needs validated in a second, with words for each issue`,
    result: each(ours),
    against: `${each(ajv)} by Ajv: valid or not`,
    ratio: ajv / ours,
    goal: 2,
  });
}

for (const { name, small, large, exponent } of growths())
  add({
    measure: `exponent of growth, ${name}`,
    result: ms(large),
    against: `${ms(small)} of a smaller plan`,
    ratio: exponent,
    goal: 1.15,
  });

for (const threads of [0, 1, availableParallelism()]) {
  const { lines, bytes, seconds } = await stream(100_000, 1, threads);
  add({
    measure: `pcsp validate, lines in a second, ${threads} threads`,
    result: each(lines / seconds),
    against: `${(bytes / 1e6 / seconds).toFixed(1)} MB a second`,
  });
}

const { lines: million, memory } = await stream(MILLION, 0, availableParallelism());
const part = (from: number, to: number) =>
  median(memory.slice(memory.length * from, memory.length * to));
add({
  measure: `pcsp validate, memory in the last fifth of ${each(million)} lines`,
  result: `${part(0.8, 1).toFixed(0)} MiB`,
  against: `${part(0.2, 0.4).toFixed(0)} MiB in the second fifth, ${Math.max(...memory).toFixed(0)} at most`,
  ratio: part(0.8, 1) / part(0.2, 0.4),
  goal: 1.1,
});

print();
