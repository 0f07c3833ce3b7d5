// A plan with much more in it than anybody should have to read: nothing is lost, cut or out of its place.
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement, TemplateResult } from 'lit';
import { crowdedPlan } from '../../fixtures/crowded.js';
import { samplePlan, sampleVersions } from '../../fixtures/sample/sample-plan.js';
import type { PcspCrisisPage } from '../../src/plan/crisis-page/crisis-page.element.js';
import '../../src/register.js';
import { oneOfMany } from '../support/sample.js';
import { activate, all, isWebKit } from '../support/widget.js';
import { everything } from '../support/whole-screen.js';

const test = oneOfMany(it);

const WIDTHS = [320, 375, 768, 1280];

const views: Readonly<Record<string, TemplateResult>> = {
  'the crisis page': html`<pcsp-crisis-page .value=${crowdedPlan}></pcsp-crisis-page>`,
  'the summary': html`<pcsp-plan-summary .value=${crowdedPlan}></pcsp-plan-summary>`,
  'easy read': html`<pcsp-easy-read .value=${crowdedPlan}></pcsp-easy-read>`,
  'what is due': html`<pcsp-due .value=${crowdedPlan}></pcsp-due>`,
  'the guide': html`<pcsp-guide .value=${crowdedPlan}></pcsp-guide>`,
  'the contingency plans': html`<pcsp-contingency-plan
    readonly
    .value=${crowdedPlan.contingencyPlans}
  ></pcsp-contingency-plan>`,
  'the personal contacts': html`<pcsp-personal-contacts
    readonly
    .value=${crowdedPlan.personalContacts}
  ></pcsp-personal-contacts>`,
};

async function draw<E extends LitElement = LitElement>(view: TemplateResult): Promise<E> {
  const element = await fixture<E>(view);
  await element.updateComplete;
  return element;
}

/** On how many lines each stands. */
const linesOf = (elements: Iterable<Element>): number[] =>
  [...elements].map((one) => new Set([...one.getClientRects()].map(({ top }) => top)).size);

const statement = crowdedPlan.contingencyPlans![0]!.advanceStatement!.statement as { text: string };

describe('a crowded plan', () => {
  after(async () => {
    await setViewport({ width: 800, height: 600 });
  });

  for (const [name, view] of Object.entries(views))
    (isWebKit ? it.skip : test)(`fits every window: ${name}`, async () => {
      await draw(view);

      for (const width of WIDTHS) {
        await setViewport({ width, height: 667 });
        expect(document.documentElement.scrollWidth, `${width}`).to.be.at.most(width);
      }
    });

  it('has a button for each plan and, opened, all of its words', async () => {
    const page = await draw<PcspCrisisPage>(views['the crisis page']!);
    const folds = all(page, 'button').filter((one) => one.hasAttribute('aria-expanded'));
    // and one for About me
    expect(folds.length).to.equal(13);

    await activate(folds[0]!);

    expect(everything(page)).to.include(statement.text.replace(/\s+/g, ' '));
  });

  (isWebKit ? it.skip : it)('has numbers in one piece in the buttons that call', async () => {
    const page = await draw<PcspCrisisPage>(views['the crisis page']!);
    await activate(all(page, 'button')[0]!);
    const numbers = page.shadowRoot!.querySelectorAll('.call-first .whole-number');
    expect(numbers.length).to.be.at.least(5);

    for (const width of WIDTHS) {
      await setViewport({ width, height: 667 });
      expect(Math.max(...linesOf(numbers)), `${width}`).to.equal(1);
    }
  });

  it('is whole in the file of the crisis page, with each number as a link', async () => {
    const page = await draw<PcspCrisisPage>(views['the crisis page']!);

    const file = new DOMParser().parseFromString(page.toHtml(), 'text/html');

    expect(file.querySelectorAll('article').length).to.equal(12);
    expect(file.body.textContent.replace(/\s+/g, ' ')).to.include(
      statement.text.replace(/\s+/g, ' '),
    );
    for (const contact of crowdedPlan.contingencyPlans!.flatMap((one) => one.whoShouldBeContacted!))
      expect(file.body.textContent).to.include(contact.name);
    const called = [...file.querySelectorAll('a[href^="tel:"]')].map((one) => one.textContent);
    expect(called).to.include('07700 900108').and.include('+44 20 7946 0008');
  });
});

describe('what changed between two versions', () => {
  it('stands inside the section that it is a change of, below its heading', async () => {
    const [first, second] = sampleVersions;
    for (const earlier of [first!.plan, second!.plan]) {
      const widget = await draw(
        html`<pcsp-plan-changes .earlier=${earlier} .later=${samplePlan}></pcsp-plan-changes>`,
      );
      const rows = [...widget.shadowRoot!.querySelectorAll('[part=change]')].filter((row) =>
        row.checkVisibility({ contentVisibilityAuto: true }),
      );
      expect(rows.length).to.be.greaterThan(10);

      for (const row of rows) {
        const section = row.closest('[part=changed-section]')!;
        const heading = section.querySelector('h3')!.getBoundingClientRect();
        const { top, bottom } = row.getBoundingClientRect();
        expect(top).to.be.at.least(heading.bottom);
        expect(bottom).to.be.at.most(section.getBoundingClientRect().bottom + 1);
      }
    }
  });
});
