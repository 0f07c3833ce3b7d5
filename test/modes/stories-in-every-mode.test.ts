// What axe finds in every story, in every language, theme and mode, and what is too wide in one of them.
import type { Toolbar } from '../../stories/support/provider.js';
import { eachStory, under, WIDTH } from '../support/each-story.js';
import type { StoryPage } from '../support/storybook.js';

/** Nothing that is looked for asks for more, and Chromium needs a minute to draw 20,000 px. */
const HEIGHT = 1200;

/*
 * Every language in every theme would take an hour and find nothing more: a language changes words,
 * and with them names, lengths and directions, so all rules run; a theme changes no words, so the
 * rules run that measure what is drawn.
 */
const LOOKS = ['color-contrast', 'link-in-text-block', 'target-size'];

interface Mode {
  readonly chosen?: Partial<Toolbar>;
  readonly media?: Parameters<StoryPage['page']['emulateMedia']>[0];
  readonly rules?: readonly string[];
  readonly without?: string;
}

const modes: Record<string, Mode> = {
  Welsh: { chosen: { lang: 'cy' } },
  // what a made-up language adds to a button's words is not in the longer name that has these in it
  'longer words': { chosen: { lang: 'en-XA' }, without: 'label-content-name-mismatch' },
  'right to left': { chosen: { lang: 'ar-XB' }, without: 'label-content-name-mismatch' },
  'for the person': { chosen: { audience: 'person' } },
  'read-only': { chosen: { readonly: 'readonly' } },
  'NHS.UK': { chosen: { theme: 'nhsuk' }, rules: LOOKS },
  dark: { chosen: { theme: 'dark' }, rules: LOOKS },
  'high contrast': { chosen: { theme: 'high-contrast' }, rules: LOOKS },
  compact: { chosen: { density: 'compact' }, rules: LOOKS },
  'forced colours': { media: { forcedColors: 'active' }, rules: LOOKS },
  // paper is white whatever the theme
  'dark, on paper': {
    chosen: { theme: 'dark' },
    media: { media: 'print' },
    rules: ['color-contrast'],
  },
};

eachStory('every story in every mode', inEveryMode);

async function inEveryMode(page: StoryPage, id: string): Promise<string[]> {
  await page.show(id, WIDTH);
  await page.run('openAll');
  await page.fit(WIDTH, HEIGHT);
  const wrong: string[] = [];
  for (const [name, { chosen = {}, media, rules, without }] of Object.entries(modes)) {
    await page.page.emulateMedia({ forcedColors: 'none', media: 'screen', ...media });
    await page.choose(chosen);
    const found = await page.run('axe', rules);
    wrong.push(
      ...under(
        name,
        found.filter((line) => !without || !line.startsWith(without)),
      ),
    );
    wrong.push(...under(name, await page.run('tooWide')));
    if (media?.forcedColors) wrong.push(...under(name, await page.run('focusNotSeen')));
  }
  return id === 'sections-about-me--empty' ? [...wrong, ...(await inOneTheme(page))] : wrong;
}

/** Themes that look like others. */
async function inOneTheme(page: StoryPage): Promise<string[]> {
  const themes = new Map<string, string>();
  const alike: string[] = [];
  for (const theme of ['default', 'nhsuk', 'dark', 'high-contrast']) {
    await page.choose({ theme });
    const ground = await page.run('ground');
    const other = themes.get(ground);
    if (other) alike.push(`${theme} looks like ${other}`);
    themes.set(ground, theme);
  }
  return alike;
}
