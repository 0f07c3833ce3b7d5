// `npm run bench`: bytes, first paint, keystrokes, validation and streams, as a table with ratios.
import { availableParallelism } from 'node:os';
import { validate } from '../src/core/validate.js';
import { GOALS } from './budget.js';
import { bytesOf } from './bytes.js';
import {
  countControls,
  keystroke,
  median,
  render,
  renderUnfolded,
  withPage,
  type Keystroke,
} from './browser.js';
import { fhirSpeed } from './fhir.js';
import { growths } from './growth.js';
import { contingencyPlans } from './plans.js';
import { stream, validations } from './throughput.js';

const SMALL = 200;
const LARGE = 10_000;
const NEEDS = 100;
const MILLION = 1_000_000;
// all the boxes of the whole plan, some 30,000, would take a browser minutes to open one by one
const UNFOLDED = 10;

interface Line {
  readonly measure: string;
  readonly result: string;
  readonly against: string;
  readonly ratio: string;
  readonly aim: string;
}

const lines: Line[] = [];
const add = (measure: string, result: string, against = '', ratio = NaN, aim = '') =>
  lines.push({ measure, result, against, ratio: Number.isNaN(ratio) ? '' : ratio.toFixed(2), aim });

const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;

for (const [entry, goal] of Object.entries(GOALS)) {
  const { needed, later } = await bytesOf(entry);
  const name = entry.replace(/^.*\/|\.ts$/g, '');
  add(
    `bytes, ${name}`,
    kib(needed),
    later ? `${kib(later)} more on demand` : '',
    NaN,
    `${goal} KiB`,
  );
}

await withPage(async (page) => {
  const sizes = [
    { fields: SMALL, runs: 15, aim: '1.5' },
    { fields: LARGE, runs: 5, aim: '2' },
  ];
  const keys: Keystroke[] = [];
  for (const { fields, runs, aim } of sizes) {
    const controls = await countControls(page, 'contingencyPlan', fields);
    const { widget, bare } = await render(page, 'contingencyPlan', fields, runs);
    add(
      `first paint, ${controls} controls`,
      ms(widget),
      `${ms(bare)} bare DOM`,
      widget / bare,
      aim,
    );
    keys.push(await keystroke(page, 'focusWidget', 'contingencyPlan', fields, 3));
  }
  const [small, large] = keys;
  const bare = await keystroke(page, 'focusBare', 'contingencyPlan', LARGE, 3);
  if (!small || !large) return;
  add(
    `keystroke, ${LARGE} fields: script, style, layout`,
    ms(large.own),
    `${ms(small.own)} at ${SMALL}`,
    large.own / small.own,
    '1.5',
  );
  add(
    `keystroke, ${LARGE} fields: whole main thread`,
    ms(large.whole),
    `${ms(small.whole)} at ${SMALL}`,
    large.whole / small.whole,
    '1.5',
  );
  add(
    `keystroke, ${LARGE} fields: against bare DOM`,
    ms(large.whole),
    `${ms(bare.whole)} bare DOM`,
    large.whole / bare.whole,
  );
});

await withPage(async (page) => {
  const plan = `plan of ${NEEDS} needs, ${NEEDS * 3} goals, ${NEEDS * 9} actions`;
  const shown = await countControls(page, 'plan', NEEDS);
  const folded = await render(page, 'plan', NEEDS, 5);
  const unfolded = await renderUnfolded(page, 'plan', UNFOLDED);
  add(
    `first paint, ${plan}, as it opens (${shown} controls)`,
    ms(folded.widget),
    `${ms(unfolded.bare)} the inputs of ${UNFOLDED} of its needs in bare DOM`,
    folded.widget / unfolded.bare,
    '2',
  );
  add(
    'the same, against the inputs that it shows',
    ms(folded.widget),
    `${ms(folded.bare)} bare DOM`,
    folded.widget / folded.bare,
  );
  add(
    `${UNFOLDED} needs, everything unfolded (${unfolded.controls} controls)`,
    ms(unfolded.widget),
    `${ms(unfolded.bare)} bare DOM`,
    unfolded.widget / unfolded.bare,
  );
  const small = await keystroke(page, 'focusWidget', 'plan', 3, 3);
  const large = await keystroke(page, 'focusWidget', 'plan', NEEDS, 3);
  add(
    `keystroke in a goal, ${plan}: script, style, layout`,
    ms(large.own),
    `${ms(small.own)} at 3 needs`,
    large.own / small.own,
    '1.5',
  );
  add(
    'the same: whole main thread',
    ms(large.whole),
    `${ms(small.whole)} at 3 needs`,
    large.whole / small.whole,
    '1.5',
  );
});

for (const fields of [SMALL, LARGE]) {
  const value = contingencyPlans(fields);
  const runs = Array.from({ length: 60 }, () => {
    const start = performance.now();
    const { valid } = validate('contingencyPlans', value);
    if (!valid) throw new Error('the plan to measure with is not valid');
    return performance.now() - start;
  });
  const each = median(runs);
  add(`validate, ${fields} fields`, ms(each), `${Math.round(1000 / each)} a second`);
}

for (const needs of [1, NEEDS]) {
  const { kilobytes, toFhir, fromFhir } = fhirSpeed(needs);
  const plan = `plan of ${needs} ${needs === 1 ? 'need' : 'needs'}, ${Math.round(kilobytes)} kB`;
  add(`to FHIR, ${plan}`, ms(toFhir), `${Math.round(1000 / toFhir)} a second`);
  add(`from FHIR, ${plan}`, ms(fromFhir), `${Math.round(1000 / fromFhir)} a second`);
}

const each = (value: number) => Math.round(value).toLocaleString('en-GB');

for (const needs of [1, 10, NEEDS]) {
  const { ours, ajv } = validations(needs);
  add(
    `plans of ${needs} needs validated in a second, with words for each issue`,
    each(ours),
    `${each(ajv)} by Ajv: valid or not`,
    ajv / ours,
    '2',
  );
}

for (const { name, small, large, exponent } of growths())
  add(`exponent of growth, ${name}`, ms(large), `${ms(small)} of a smaller plan`, exponent, '1.15');

for (const threads of [0, 1, availableParallelism()]) {
  const { lines, bytes, seconds } = await stream(100_000, 1, threads);
  add(
    `pcsp validate, lines in a second, ${threads} threads`,
    each(lines / seconds),
    `${(bytes / 1e6 / seconds).toFixed(1)} MB a second`,
  );
}

const { lines: million, memory } = await stream(MILLION, 0, availableParallelism());
const part = (from: number, to: number) =>
  median(memory.slice(memory.length * from, memory.length * to));
add(
  `pcsp validate, memory in the last fifth of ${each(million)} lines`,
  `${part(0.8, 1).toFixed(0)} MiB`,
  `${part(0.2, 0.4).toFixed(0)} MiB in the second fifth, ${Math.max(...memory).toFixed(0)} at most`,
  part(0.8, 1) / part(0.2, 0.4),
  '1.1',
);

console.table(lines);
