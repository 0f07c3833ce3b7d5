// A page that prints by a script of its own prints what stands there as soon as its call is over: nothing
// that a widget would draw later is on paper.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import type { Plan } from '../../src/standard/plan-model.js';
import '../../src/register.js';
import { insideOf } from '../support/hostile-css.js';
import { textOf, type Widget } from '../support/widget.js';

/** With what came beside the standard, which somebody can fold away. */
const marked = {
  ...samplePlan,
  shoes: { size: 7 },
  contingencyPlans: samplePlan.contingencyPlans?.map((one) => ({
    ...one,
    whoShouldBeContacted: one.whoShouldBeContacted?.map((who) => ({ ...who, ward: 8 })),
  })),
  personalContacts: samplePlan.personalContacts?.map((one) => ({ ...one, ward: 9 })),
} as Plan;

const earlier: Plan = { ...samplePlan, aboutMe: { myWellness: 'Well' } };

const draw: Readonly<Record<string, TemplateResult>> = {
  'a plan to fill in': html`<pcsp-plan .value=${samplePlan}></pcsp-plan>`,
  'a plan that reads first': html`<pcsp-plan mode="read" .value=${samplePlan}></pcsp-plan>`,
  'a plan to read': html`<pcsp-plan readonly .value=${marked}></pcsp-plan>`,
  'a section to fill in': html`<pcsp-contingency-plan
    .value=${samplePlan.contingencyPlans}
  ></pcsp-contingency-plan>`,
  'a section to read': html`<pcsp-contingency-plan
    readonly
    .value=${samplePlan.contingencyPlans}
  ></pcsp-contingency-plan>`,
  'the page for a crisis': html`<pcsp-crisis-page .value=${marked}></pcsp-crisis-page>`,
  'a summary': html`<pcsp-plan-summary .value=${marked}></pcsp-plan-summary>`,
  'easy read': html`<pcsp-easy-read .value=${marked}></pcsp-easy-read>`,
  'a guide': html`<pcsp-guide .value=${marked}></pcsp-guide>`,
  'progress towards goals': html`<pcsp-goal-progress
    .versions=${[{ plan: samplePlan }]}
  ></pcsp-goal-progress>`,
  'what has changed': html`<pcsp-plan-changes
    .earlier=${earlier}
    .later=${samplePlan}
  ></pcsp-plan-changes>`,
  conformance: html`<pcsp-conformance .value=${samplePlan}></pcsp-conformance>`,
};

/** What has nothing to fold, or another document than it has on the screen. */
const UNFOLDED = ['a plan to fill in', 'a plan that reads first', 'a section to fill in'];

/** What has a foot that says when it was printed. */
const FOOTED = [
  'a plan to fill in',
  'a plan that reads first',
  'a plan to read',
  'a summary',
  'easy read',
];

const controlsIn = (widget: Element): Element[] =>
  insideOf(widget).filter((one) => one.matches('input, textarea, select'));

const closedIn = (widget: Element): Element[] =>
  insideOf(widget).filter((one) => one.matches('details:not([open])'));

/** As somebody folds it, who has read it. */
async function fold(details: Element): Promise<void> {
  (details as HTMLDetailsElement).open = false;
  await nextFrame();
}

describe('whatever prints by a script', () => {
  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  for (const [name, template] of Object.entries(draw)) {
    it(`has ${name} on paper at once, and as it was afterwards`, async () => {
      const widget = await fixture<Widget>(template);
      for (const details of insideOf(widget)) if (details.matches('details')) await fold(details);
      if (!UNFOLDED.includes(name)) expect(closedIn(widget).length).to.be.greaterThan(0);
      const before = textOf(widget);
      const controls = controlsIn(widget).length;

      window.dispatchEvent(new Event('beforeprint'));

      expect(controlsIn(widget)).to.deep.equal([]);
      expect(closedIn(widget)).to.deep.equal([]);
      if (FOOTED.includes(name)) expect(textOf(widget)).to.match(/Printed /);

      window.dispatchEvent(new Event('afterprint'));

      expect(controlsIn(widget).length).to.equal(controls);
      expect(textOf(widget)).to.equal(before);
    });
  }

  it('has each sheet of the page for a crisis as it is on paper', async () => {
    const page = await fixture<Widget>(draw['the page for a crisis']!);
    const sheets = () => [...page.shadowRoot!.querySelectorAll('.sheet')];

    window.dispatchEvent(new Event('beforeprint'));

    expect(sheets().length).to.equal(2);
    expect(sheets().every((sheet) => sheet.matches('.on-paper'))).to.equal(true);
    expect(sheets().every((sheet) => /Printed /.test(sheet.textContent))).to.equal(true);
  });
});
