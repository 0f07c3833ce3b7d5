// What is on the screen: first paint, keystrokes, and what is done with a widget.
import type { Page } from 'playwright-core';
import {
  actTimes,
  countBare,
  firstPaints,
  keystroke,
  mainThread,
  throttle,
  unfold,
  withPage,
  type Painted,
} from './browser.js';
import { acts, type ActName } from './acts.js';
import { add, ms } from './lines.js';

const SMALL = 200;
const LARGE = 10_000;
const ACTS = 2000;
const NEEDS = 100;
const ROUNDS = 5;
// each takes six times as long
const SLOW_ROUNDS = 3;
// all the boxes of the whole plan, some 30,000, would take a browser minutes to open one by one
const UNFOLDED = 10;

interface Paint extends Painted {
  readonly measure: string;
  readonly goal?: number;
}

const PAINTS: readonly Paint[] = [
  {
    measure: 'fields, to fill in',
    subject: 'contingencyPlan',
    size: SMALL,
    bare: 'shown',
    goal: 1.5,
  },
  {
    measure: 'texts of as many fields, to read',
    subject: 'contingencyPlanToRead',
    size: SMALL,
    bare: 'words',
    goal: 1.2,
  },
  {
    measure: 'fields, to fill in',
    subject: 'contingencyPlan',
    size: LARGE,
    bare: 'shown',
    goal: 0.5,
  },
  {
    measure: 'inputs of a care and support plan, as it opens',
    subject: 'careAndSupportPlan',
    size: 1,
    bare: 'all',
    goal: 2,
  },
  {
    measure: 'inputs that the sample plan shows',
    subject: 'samplePlan',
    size: 1,
    bare: 'shown',
    goal: 2,
  },
  {
    measure: `inputs that a plan of ${NEEDS} needs shows`,
    subject: 'plan',
    size: NEEDS,
    bare: 'shown',
  },
];

/** Adds its lines to the table. */
export async function benchScreen(): Promise<void> {
  await withPage(paints);
  await withPage(slowly);
  await withPage(done);
  await withPage(keys);
}

async function paints(page: Page): Promise<void> {
  const found = await firstPaints(page, PAINTS, ROUNDS);
  for (const [at, paint] of PAINTS.entries()) {
    const { widget = NaN, bare = NaN } = found[at] ?? {};
    add({
      measure: `first paint, ${await countBare(page, paint)} ${paint.measure}`,
      result: ms(widget),
      against: `${ms(bare)} bare ${paint.bare === 'words' ? 'HTML' : 'DOM'}`,
      ratio: widget / bare,
      goal: paint.goal,
    });
  }
}

/** On a processor that is six times slower, as of an old phone. */
async function slowly(page: Page): Promise<void> {
  const crisis = { subject: 'crisisPage', size: 1, bare: 'words' } as const;
  const reading = { subject: 'planToRead', size: 30, bare: 'words' } as const;
  await throttle(page, 6);
  const spent = await mainThread(page, crisis, SLOW_ROUNDS);
  add({
    measure: 'six times slower: the first plan of a crisis page, main thread',
    result: ms(spent),
    value: spent,
    goal: 100,
  });
  const [read] = await firstPaints(page, [reading], SLOW_ROUNDS);
  add({
    measure: 'six times slower: the first screen of a plan of 30 needs to read',
    result: ms(read?.widget ?? NaN),
    against: `${ms(read?.bare ?? NaN)} bare HTML`,
    value: read?.widget,
    goal: 300,
  });
}

async function done(page: Page): Promise<void> {
  const names = Object.keys(acts) as ActName[];
  const times = await actTimes(page, names, ACTS, ROUNDS);
  for (const [at, name] of names.entries())
    add({ measure: `${name}, ${ACTS} fields`, result: ms(times[at] ?? NaN) });
}

async function keys(page: Page): Promise<void> {
  const fields = `keystroke, ${LARGE} fields`;
  const small = await keystroke(page, 'focusWidget', 'contingencyPlan', SMALL, 3);
  const large = await keystroke(page, 'focusWidget', 'contingencyPlan', LARGE, 3);
  const bare = await keystroke(page, 'focusBare', 'contingencyPlan', LARGE, 3);
  for (const [what, which] of [
    ['script, style, layout', 'own'],
    ['whole main thread', 'whole'],
  ] as const)
    add({
      measure: `${fields}: ${what}`,
      result: ms(large[which]),
      against: `${ms(small[which])} at ${SMALL}`,
      ratio: large[which] / small[which],
      goal: 1.5,
    });
  add({
    measure: `${fields}: against bare DOM`,
    result: ms(large.whole),
    against: `${ms(bare.whole)} bare DOM`,
    ratio: large.whole / bare.whole,
  });
  const plan = `plan of ${NEEDS} needs, ${NEEDS * 3} goals, ${NEEDS * 9} actions`;
  const unfolded = await unfold(page, 'plan', UNFOLDED);
  add({
    measure: `${UNFOLDED} needs, everything unfolded (${unfolded.controls} controls)`,
    result: ms(unfolded.ms),
  });
  const few = await keystroke(page, 'focusWidget', 'plan', 3, 3);
  const many = await keystroke(page, 'focusWidget', 'plan', NEEDS, 3);
  for (const [what, which] of [
    ['script, style, layout', 'own'],
    ['whole main thread', 'whole'],
  ] as const)
    add({
      measure: `keystroke in a goal, ${plan}: ${what}`,
      result: ms(many[which]),
      against: `${ms(few[which])} at 3 needs`,
      ratio: many[which] / few[which],
      goal: 1.5,
    });
}
