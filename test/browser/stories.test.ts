// What the stories promise by their names.
import { expect } from '@open-wc/testing';
import { funmi } from '../../fixtures/sample/people.js';
import * as provider from '../../stories/plan/provider.stories.js';
import { longWord } from '../../fixtures/long.js';
import * as plan from '../../stories/plan/plan.stories.js';
import { mountStory, storiesIn, type Stories } from '../support/story.js';
import { openAll, sections } from '../support/sections.js';
import { focusedName, summary, textOf, type Widget } from '../support/widget.js';

const SAME = [
  ...['Empty', 'Short', 'Filled', 'Invalid', 'ReadOnly', 'Disabled', 'LongContent', 'BadInput'],
  ...['AuthorPrefilled', 'PersonsWords'],
];

/** Sections whose entries have room for who recorded them. */
const RECORDED = new Set([
  'aboutMe',
  'formulations',
  'contingencyPlans',
  'proceduresAndTherapies',
  'careAndSupportPlan',
  'additionalSupportPlans',
  'plan',
]);

const all: { key: string; stories: Stories }[] = [...sections, { key: 'plan', stories: plan }];

const jsonOf = (widget: Widget): string => JSON.stringify(widget.value) ?? '';

const shows = (widget: Widget, words: string): boolean =>
  textOf(widget).includes(words) ||
  [...widget.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('textarea, input')].some(
    ({ value }) => value.includes(words),
  ) ||
  [...widget.shadowRoot!.querySelectorAll('*')].some(
    (inside) => inside.shadowRoot !== null && shows(inside as Widget, words),
  );

for (const { key, stories } of all) {
  const { default: meta } = stories;
  const story = (name: string) => mountStory(meta, stories[name]!);

  describe(`the stories of ${meta.component}`, () => {
    it('have those that every section has', () => {
      const names = storiesIn(stories).map(([name]) => name);

      expect(names).to.include.members(SAME);
      expect(names.filter((name) => name.startsWith('Huge'))).to.not.equal([]);
    });

    it('say what is wrong, in Invalid', async () => {
      const widget = await story('Invalid');

      expect(widget.valid).to.equal(false);
      expect(summary(widget)).to.not.have.length(0);
      expect(focusedName(widget)).to.match(/^There (?:is a problem|are \d+ problems)$/);
    });

    it('cut nothing, in LongContent', async () => {
      const widget = await story('LongContent');
      await openAll(widget);

      // of a person's names and addresses there is no more than a word
      const end = key === 'personDemographics' ? longWord : 'And this is the end of it.';
      expect(shows(widget, end)).to.equal(true);
    });

    it('give back what came, in BadInput', async () => {
      const widget = await story('BadInput');

      expect(widget.valid).to.equal(false);
      expect(widget.value).to.deep.equal((stories.BadInput!.args as { value: unknown }).value);
    });

    it('record the author where the standard has room for one, in AuthorPrefilled', async () => {
      const widget = await story('AuthorPrefilled');

      expect(widget.dirty).to.equal(true);
      expect(jsonOf(widget).includes(funmi.name)).to.equal(RECORDED.has(key));
      expect(shows(widget, funmi.name)).to.equal(RECORDED.has(key));
    });

    it('are in other words, in PersonsWords', async () => {
      const professional = textOf(await story('Filled'));
      const person = textOf(await story('PersonsWords'));

      expect(person).to.not.equal(professional);
    });
  });
}

describe('the stories of pcsp-provider', () => {
  const inside = async (name: 'HostsLabels' | 'Professional' | 'Welsh'): Promise<string> => {
    const element = await mountStory(provider.default, provider[name]);
    const widget = element.querySelector<Widget>('pcsp-contingency-plan')!;
    await widget.updateComplete;
    return textOf(widget);
  };

  it('are in Welsh, in Welsh', async () => {
    expect(await inside('Welsh')).to.not.equal(await inside('Professional'));
  });

  it('are in the host’s words, in HostsLabels', async () => {
    expect(await inside('HostsLabels')).to.contain('Safety plan');
  });
});

describe('what a story is drawn in', () => {
  const { default: meta, Filled } = plan;

  it('is what the toolbar says', async () => {
    const widget = await mountStory(meta, Filled, {
      lang: 'ar-XB',
      theme: 'dark',
      density: 'compact',
    });

    const around = widget.closest('pcsp-provider')!;
    expect([around.lang, around.dir, around.className]).to.deep.equal([
      'ar-XB',
      'rtl',
      'pcsp-dark pcsp-compact',
    ]);
  });

  it('has one time, so that pictures do not change with the day', async () => {
    const widget = await mountStory(meta, Filled);

    expect(widget.closest('pcsp-provider')!.now!().toISOString()).to.equal(
      '2026-11-02T10:00:00.000Z',
    );
  });
});
