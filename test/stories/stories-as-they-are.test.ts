// What axe finds in every story, closed and opened; and, in the same visit, what axe does not see: reflow,
// text spacing, the size of targets, the focus.
import { eachStory, under, WIDTH } from '../support/each-story.js';
import type { StoryPage } from '../support/storybook.js';

/** 1280 px at 400 % */
const NARROW = 320;
/** Nothing that is looked for asks for more, and Chromium needs a minute to draw 20,000 px. */
const HEIGHT = 1200;

eachStory('every story as it is', asItIs);

async function asItIs(page: StoryPage, id: string): Promise<string[]> {
  await page.show(id, WIDTH);
  const wrong = under('closed', await page.run('axe'));
  await page.run('openAll');
  await page.fit(WIDTH, HEIGHT);
  wrong.push(
    ...(await page.run('notDefined')),
    ...(await page.run('axe')),
    ...(await page.run('tooSmall')),
    ...(await page.run('tooWide')),
    ...(await page.run('cut')),
    ...(await page.run('spilled')),
  );

  await page.run('setApart', true);
  wrong.push(...under('text spacing', await page.run('cut')));
  wrong.push(...under('text spacing', await page.run('tooWide')));
  wrong.push(...under('text spacing', await page.run('spilled')));
  await page.run('setApart', false);

  await page.fit(NARROW, HEIGHT);
  wrong.push(...under('narrow', await page.run('tooWide')));
  wrong.push(...under('narrow', await page.run('cut')));
  wrong.push(...under('narrow', await page.run('spilled')));
  await page.fit(WIDTH, HEIGHT);

  wrong.push(...(await page.run('focusNotSeen')));
  return wrong;
}
