// What a server writes of our elements, where there is no document.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { renderPlanHtml } from '../../src/html.js';
import '../../src/register.js';
import { renderElement, type ServedSettings } from '../../src/ssr.js';
import { sections } from '../../src/standard/sections.js';
import { planModel, type Plan } from '../../src/standard/plan-model.js';
import { marked } from '../support/marked.js';

const styles = '/styles';
const now = () => new Date('2026-11-02T09:00:00Z');

/** The words of HTML, in their order, but for the data in it. */
const wordsOf = (html: string): string =>
  html
    .replace(/<script[^]*?<\/script>/g, '')
    // what stays in sight while one scrolls, and what only a copy has
    .replace(/<p class="(?:to-contents|copy-foot)"[^]*?<\/p>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, '');

const plans = {
  sample: samplePlan,
  marked: marked(planModel, samplePlan, 'Word <b>&"') as Plan,
  'of another shape': { ...samplePlan, aboutMe: 'not an object' } as unknown as Plan,
};

const view = (settings: ServedSettings = {}) => ({ styles, settings: { now, ...settings } });

describe('renderElement', () => {
  for (const [name, plan] of Object.entries(plans)) {
    for (const [locale, audience] of [
      ['en-GB', 'professional'],
      ['cy', 'person'],
    ] as const) {
      it(`writes the words of the plan “${name}” in their order, in ${locale} for a ${audience}`, async () => {
        const served = await renderElement(
          'pcsp-plan',
          { value: plan, readonly: true },
          view({ locale, audience }),
        );

        const html = await renderPlanHtml(plan, { lang: locale, audience, now: now() });
        assert.equal(wordsOf(served), wordsOf(html));
      });
    }
  }

  it('writes each section by itself as it is in the plan', async () => {
    const whole = wordsOf(
      await renderElement(
        'pcsp-plan',
        { value: samplePlan, readonly: true, headingLevel: 2 },
        view(),
      ),
    );

    for (const [key, { tag }] of Object.entries(sections)) {
      const value = samplePlan[key as keyof Plan];
      const section = await renderElement(tag, { value, readonly: true }, view());
      assert.ok(wordsOf(section).length > 20, tag);
      assert.ok(whole.includes(wordsOf(section)), tag);
    }
  });

  it('takes the labels and the time of the provider', async () => {
    const labels = { contingencyPlans: { label: 'Safety plan' } };
    const value = samplePlan;

    const plan = await renderElement('pcsp-plan', { value, readonly: true }, view({ labels }));
    const due = await renderElement(
      'pcsp-due',
      { value },
      { styles, settings: { now: () => new Date('2036-01-01T00:00:00Z') } },
    );

    assert.match(plan, /<h3 part="heading">Safety plan<\/h3>/);
    assert.match(due, /is-overdue/);
    assert.doesNotMatch(due, /is-later/);
  });

  it('writes what captures to read, and what it is to be for the browser', async () => {
    const value = { myWellness: 'I feel well' };

    const about = await renderElement('pcsp-about-me', { value }, view());

    assert.match(about, /I feel well/);
    assert.doesNotMatch(about, /<textarea|<input/);
    assert.match(about, /"readonly":false/);
  });

  it('says of a crisis page without a plan that the plan is still to come', async () => {
    const served = await renderElement('pcsp-crisis-page', {}, view());

    assert.match(served, /The plan is not on this page yet/);
  });

  for (const tag of [
    'pcsp-plan-summary',
    'pcsp-due',
    'pcsp-goal-progress',
    'pcsp-plan-changes',
  ] as const) {
    it(`says nothing of a plan that ${tag} was not given`, async () => {
      const served = await renderElement(tag, {}, view());

      const [, heading] = /<h2[^>]*>([^<]*)</.exec(served) ?? [];
      assert.equal(wordsOf(served), heading?.replace(/\s/g, ''));
    });
  }

  it('writes no style, no script that runs, and nothing of a plan as HTML', async () => {
    const text = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
    const value = marked(planModel, samplePlan, text) as Plan;

    const served = await renderElement('pcsp-plan', { value, readonly: true }, view());

    assert.equal(served.match(/<script/g)?.length, 1);
    assert.match(served, /^<pcsp-provider[^>]*><script type="application\/json" data-pcsp>/);
    assert.doesNotMatch(served, /<style|\sstyle="|<img|\son[a-z]+="/);
    const [, data = ''] = /data-pcsp>([^]*?)<\/script>/.exec(served) ?? [];
    assert.deepEqual((JSON.parse(data) as { properties: { value: Plan } }).properties.value, value);
  });

  it('chooses one of the ways that a list can be shown', async () => {
    const due = await renderElement('pcsp-due', { value: samplePlan }, view());

    assert.deepEqual(due.match(/ checked="[a-z]*"/g), [' checked="true"', ' checked="true"']);
  });

  it('rejects an element that nobody has defined, and a language whose words cannot be fetched', async () => {
    const value = samplePlan;

    for (const tag of ['pcsp-nothing' as 'pcsp-plan', 'pcsp-provider' as const])
      await assert.rejects(renderElement(tag, { value } as object, view()), /register/);
    const languages = { fr: () => Promise.reject(new Error('away')) };
    await assert.rejects(
      renderElement('pcsp-plan', { value }, view({ locale: 'fr', languages })),
      /away/,
    );
  });
});
