import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { planHtmlStyles, renderPlanHtml, type PlanHtmlOptions } from '../../src/html.js';
import { planModel, type Plan } from '../../src/standard/plan-model.js';
import { sectionKeys } from '../../src/standard/sections.js';
import { junk, spoil, spoils } from '../support/junk.js';
import { marked } from '../support/marked.js';
import { parseHtml } from '../support/parse-html.js';

const now = new Date('2026-11-02T09:00:00Z');

const parsed = async (plan: unknown, options: PlanHtmlOptions = {}): Promise<Element> => {
  const html = await renderPlanHtml(plan as Plan, { now, ...options });
  const { body } = parseHtml(`<!doctype html><body>${html}</body>`);
  assert.equal(body.childNodes.length, 1, 'one element');
  return body.firstElementChild!;
};

const all = (root: Element, selector: string): Element[] => [...root.querySelectorAll(selector)];

const textOf = (root: Element): string => (root.textContent ?? '').replace(/\s+/g, ' ');

/** What could do something, or comes from elsewhere. */
const ACTIVE =
  'script, style, link, meta, iframe, object, embed, base, form, input, button, img, audio, video, svg, slot, template';

function assertInert(root: Element): void {
  assert.deepEqual(
    all(root, ACTIVE).map(({ outerHTML }) => outerHTML),
    [],
  );
  for (const element of all(root, '*')) {
    assert.doesNotMatch(element.localName, /-/);
    for (const { name, value } of element.attributes) {
      assert.match(
        name,
        /^(id|class|href|lang|dir|translate|datetime|role|aria-[a-z]+|open|tabindex|hidden|rel|target|start|value|cite)$/,
        `${element.localName} ${name}`,
      );
      if (name === 'href') assert.match(value, /^(#|tel:|sms:|mailto:|https?:)/);
    }
  }
}

function assertIdsAreOnce(root: Element): void {
  const ids = all(root, '[id]').map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
  for (const attribute of ['aria-labelledby', 'aria-describedby'])
    for (const element of all(root, `[${attribute}]`))
      for (const id of element.getAttribute(attribute)!.split(' ')) assert.ok(ids.includes(id), id);
  for (const link of all(root, 'a[href^="#"]'))
    assert.ok(ids.includes(link.getAttribute('href')!.slice(1)));
}

describe('A plan as HTML', () => {
  it('has the address of a photo as a link, and loads nothing', async () => {
    const multimediaLocation = 'https://media.example.org/rhi.jpg';

    const root = await parsed({ aboutMe: { multimediaLocation } });

    assertInert(root);
    assert.equal(all(root, `a[href="${multimediaLocation}"]`).length, 1);
  });

  it('has each section under its heading, and a table of contents that leads there', async () => {
    const root = await parsed(samplePlan);

    assertIdsAreOnce(root);
    assert.deepEqual(
      all(root, 'nav a').map((link) => link.getAttribute('href')),
      sectionKeys.map((key) => `#pcsp-${key}`),
    );
    for (const key of sectionKeys) {
      const section = root.querySelector(`#pcsp-${key}`);
      assert.equal(section?.querySelector('h3')?.textContent, section?.getAttribute('aria-label'));
      assert.ok((section?.textContent?.length ?? 0) > 100, key);
    }
  });

  it('has every word of the plan, with what is closed open', async () => {
    const plan = marked(planModel, samplePlan, 'WORD') as Plan;

    const root = await parsed(plan);

    assert.ok(all(root, 'details').length > 0);
    assert.deepEqual(all(root, 'details:not([open])'), []);
    assert.ok(textOf(root).split('WORD').length > 200);
  });

  it('shows the sections that are asked for, in that order, below a heading of that level', async () => {
    const sections = ['contingencyPlans', 'aboutMe'] as const;

    const root = await parsed(samplePlan, { sections, headingLevel: 3, idPrefix: 'a-' });

    assert.deepEqual(
      all(root, 'section').map(({ id }) => id),
      ['a-contingencyPlans', 'a-aboutMe'],
    );
    assert.equal(root.querySelector('h2'), null);
    assert.equal(all(root, 'h3').length, 1);
  });

  it('is in Welsh, and speaks to the person', async () => {
    const root = await parsed(samplePlan, { lang: 'cy', audience: 'person' });

    assert.equal(root.getAttribute('lang'), 'cy');
    assert.match(textOf(root.querySelector('h2')!), /^Fy /);
    assert.match(textOf(root), /Gwnaed y copi hwn ar 2 Tachwedd 2026/);
  });

  it('does not show both sex and gender, unless that is asked for', async () => {
    const plan = {
      personDemographics: { ...samplePlan.personDemographics, sex: '1', gender: '2' },
    };

    const [one, both] = [await parsed(plan), await parsed(plan, { showSexAndGender: true })];

    assert.notEqual(textOf(one), textOf(both));
    assert.match(textOf(one), /never shows both sex and gender/);
    assert.doesNotMatch(textOf(both), /never shows both sex and gender/);
  });

  for (const personDemographics of [
    [{ sex: 'SEX', gender: 'GENDER' }],
    [
      { sex: 'SEX', gender: 'GENDER' },
      { sex: 'SEX', gender: 'GENDER' },
    ],
    [{ sex: 'SEX', gender: 'GENDER' }, 1],
    [[{ sex: 'SEX', gender: 'GENDER' }]],
  ])
    it(`shows no sex beside gender of ${JSON.stringify(personDemographics)}`, async () => {
      for (const crisis of [false, true])
        for (const plan of [{ personDemographics }, [{ personDemographics }]])
          assert.doesNotMatch(textOf(await parsed(plan, { crisis })), /SEX/);
    });

  for (const fullName of ['', ' ', '\u200b'])
    it(`has the name that is recorded beside a blank one: ${JSON.stringify(fullName)}`, async () => {
      const name = { fullName, firstName: 'Jo', familyName: 'Bloggs' };
      for (const crisis of [false, true])
        assert.match(
          textOf(await parsed({ personDemographics: { name } }, { crisis })),
          /Jo Bloggs/,
        );
    });

  it('says that an agreement is at odds with itself', async () => {
    const agreement = { agreed: true, reasonNotAgreed: 'She refuses', fullName: 'Jo Bloggs' };
    const plan = { triggerFactors: [{ text: 'Alone' }], agreement };
    for (const crisis of [false, true]) {
      const text = textOf(await parsed({ contingencyPlans: [plan] }, { crisis }));
      assert.match(text, /Both are recorded: that it was agreed, and why it was not/);
      assert.match(text, /She refuses/);
      assert.doesNotMatch(text, /Agreed with/);
    }
  });

  it('says when the copy was made, and that there may be a newer plan', async () => {
    for (const crisis of [false, true]) {
      const root = await parsed(samplePlan, { crisis });

      assert.match(
        textOf(root.querySelector('.copy-foot')!),
        /^This copy was made on 2 November 2026.* A newer plan may have been made since then\.$/,
      );
    }
  });

  it('can be called from telephone numbers, in a crisis', async () => {
    const root = await parsed(samplePlan, { crisis: true });

    assertIdsAreOnce(root);
    assert.ok(all(root, 'a[href="tel:999"]').length > 0);
    assert.ok(all(root, '.contacts a[href^="tel:"]').length > 0);
  });

  it('says of an empty plan that nothing is recorded', async () => {
    assert.match(textOf(await parsed({})), /Whose plan this is has not been recorded/);
    assert.match(textOf(await parsed({}, { crisis: true })), /No contingency plan/);
  });

  it('is none where there is no plan: nobody knows that nothing is recorded', async () => {
    for (const crisis of [false, true])
      await assert.rejects(renderPlanHtml(null as never, { crisis }), /There is no plan/);
    await assert.rejects(parsed(undefined), /There is no plan/);
  });

  it('holds nothing that runs, whatever stands in the plan', async () => {
    const hostile = `"><img src=x onerror=alert(1)><script>alert(1)</script>' onload='x`;
    const plan = marked(planModel, samplePlan, hostile);

    for (const crisis of [false, true]) {
      const root = await parsed(plan, { crisis });

      assertInert(root);
      assertIdsAreOnce(root);
      assert.ok(textOf(root).includes(hostile));
    }
  });

  it('shows what is not of the standard as text', () =>
    fc.assert(
      fc.asyncProperty(
        fc
          .oneof(
            junk,
            spoils.map((one) => spoil(planModel, samplePlan, one)),
          )
          .filter((plan) => plan !== undefined && plan !== null),
        fc.boolean(),
        async (plan, crisis) => {
          const root = await parsed(plan, { crisis });
          assertInert(root);
          assertIdsAreOnce(root);
        },
      ),
      { numRuns: 60 },
    ));
});

describe('The style sheet of a plan as HTML', () => {
  it('holds inside of it alone', () => {
    const document = parseHtml(`<style>${planHtmlStyles}</style>`);
    const selectors = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => [
        ...('selectorText' in rule ? [(rule as CSSStyleRule).selectorText] : []),
        ...('cssRules' in rule && !('selectorText' in rule)
          ? selectors((rule as CSSMediaRule).cssRules)
          : []),
      ]);

    const found = selectors(document.styleSheets[0]!.cssRules);

    assert.ok(found.length > 100);
    for (const selector of found)
      for (const one of selector.split(/,(?![^(]*\))/)) assert.match(one.trim(), /^\.pcsp-html\b/);
    assert.doesNotMatch(planHtmlStyles, /:host|slotted/);
  });
});
