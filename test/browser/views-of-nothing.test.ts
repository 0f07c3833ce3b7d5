// A view of a plan while there is none: hosts hold `null` until one has come, also between one person's
// and another's, and what they give may break while it is read.
import { expect, fixture, html } from '@open-wc/testing';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import '../../src/register.js';
import '../../src/register/import-text.js';
import '../../src/register/profile-editor.js';
import { everything } from '../support/whole-screen.js';

type View = HTMLElement & { updateComplete: Promise<unknown> } & Record<string, unknown>;

const plan = { ...samplePlan, personDemographics: { name: { fullName: 'Quinn' } } };

/** What a view shows, under the property that it is given. */
const VIEWS: readonly (readonly [tag: string, property: string, given: unknown])[] = [
  ['pcsp-conformance', 'value', plan],
  ['pcsp-crisis-page', 'value', plan],
  ['pcsp-due', 'plans', [{ id: 'q', plan }]],
  ['pcsp-due', 'value', plan],
  ['pcsp-easy-read', 'value', plan],
  ['pcsp-goal-progress', 'versions', [{ plan }]],
  ['pcsp-plan-changes', 'earlier', plan],
  ['pcsp-plan-changes', 'later', plan],
  ['pcsp-plan-summary', 'value', plan],
];

async function drawn(tag: string): Promise<View> {
  const view = await fixture<View>(html`<div></div>`);
  const element = document.createElement(tag) as unknown as View;
  view.append(element);
  await element.updateComplete;
  return element;
}

async function give(view: View, property: string, value: unknown): Promise<string> {
  view[property] = value;
  await view.updateComplete;
  return everything(view);
}

for (const [tag, property, given] of VIEWS) {
  describe(`${tag}, of which the ${property}`, () => {
    for (const nothing of [null, undefined]) {
      it(`is ${nothing} says nothing of a plan`, async () => {
        const view = await drawn(tag);
        const before = everything(view);

        expect(await give(view, property, nothing)).to.equal(before);
      });

      it(`becomes ${nothing} says nothing of the plan before, nor that it is empty`, async () => {
        const view = await drawn(tag);
        const before = everything(view);
        await give(view, property, given);

        expect(await give(view, property, nothing)).to.equal(before);
      });
    }

    it('is of another shape claims nothing, and shows the next one', async () => {
      const view = await drawn(tag);
      const whole = await give(view, property, given);
      for (const junk of [5, 'text', true, { length: 2 }, [[null]]]) {
        expect(await give(view, property, junk)).to.not.include('Quinn');
      }

      expect(await give(view, property, given)).to.equal(whole);
    });
  });
}

describe('an element that cannot draw what it was given', () => {
  /** what was reported, as it is nobody's fault here */
  let reported: unknown[];
  const { onerror } = window;
  beforeEach(() => {
    reported = [];
    window.onerror = (_message, _source, _line, _column, error) => reported.push(error) > 0;
  });
  afterEach(() => (window.onerror = onerror));

  const revoked = (): unknown => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const broken = (): unknown => ({
    get sections(): never {
      throw new Error('of the host');
    },
    get careAndSupportPlan(): never {
      throw new Error('of the host');
    },
  });

  for (const [tag, property, given] of [
    ['pcsp-conformance', 'value', plan],
    ['pcsp-plan-changes', 'later', plan],
    ['pcsp-due', 'value', plan],
    ['pcsp-profile-editor', 'profile', { name: 'Quinn', elements: [] }],
  ] as const) {
    for (const bad of [revoked, broken]) {
      it(`${tag} says so in the place of what was there, and shows the next one: ${bad.name}`, async () => {
        const view = await drawn(tag);
        const whole = await give(view, property, given);

        const shown = await give(view, property, bad());

        expect(shown).to.not.include('Quinn');
        if (reported.length) expect(shown).to.include('cannot be shown');
        expect(await give(view, property, given)).to.equal(whole);
      });
    }
  }
});
