// Of one person nothing may be left on the screen when another's record is put in their place: a word
// of the first in the plan of the second can hurt somebody.
import { expect, html } from '@open-wc/testing';
import type { PcspPlan } from '../../src/plan/plan.element.js';
import '../../src/register.js';
import type { keys } from '../support/arbitrary.js';
import { elementOf } from '../support/arbitrary.js';
import { marked } from '../support/marked.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { sections } from '../support/sections.js';
import { CHANGED_BY_OTHERS, everything } from '../support/whole-screen.js';
import { fill, listen, mount, textbox, type Widget } from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

// what an extension broke is reported, and is nobody's fault here
const { onerror } = window;
before(() => {
  window.onerror = (message, ...more) =>
    /ChildPart/.test(message as string) || Boolean(onerror?.call(window, message, ...more));
});
after(() => (window.onerror = onerror));

type Plan = PcspPlan & Widget;

const drawPlan = (value: unknown): Promise<Plan> =>
  mount<Plan>(html`<pcsp-plan .value=${value}></pcsp-plan>`);

const drawn = async (widget: Widget): Promise<void> => {
  await widget.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
};

const sectionIn = (plan: Plan, tag: string): Widget => plan.shadowRoot!.querySelector<Widget>(tag)!;

/** The same value with other words in each of its texts. */
const of = (key: (typeof keys)[number], value: unknown, mark: string): unknown =>
  marked(elementOf(key), value, mark);

describe('another person’s plan', () => {
  const first = {
    aboutMe: { myWellness: 'Quinnwords' },
    gpPractices: [{ id: 'g', practiceIdentifier: 'V81999' }],
    personDemographics: { name: { fullName: 'Quinnname' } },
  };
  const second = {
    aboutMe: { myWellness: 'Secondwords' },
    gpPractices: [{ id: 'h', practiceIdentifier: 'B86001', ours: 1 }],
    personDemographics: { name: { fullName: 'Secondname' } },
  };

  it('takes the place of the first’s in every section, whatever was drawn before', async () => {
    const plan = await drawPlan(first);
    for (const readonly of [true, false]) {
      plan.readonly = readonly;
      await drawn(plan);
    }

    plan.value = second as never;

    expect(everything(plan)).to.include('Secondwords').and.not.include('Quinn');
    await drawn(plan);
    expect(everything(plan)).to.include('Secondname').and.not.include('Quinn');
  });

  it('is what an edit afterwards is recorded in', async () => {
    const plan = await drawPlan(first);
    for (const readonly of [true, false]) {
      plan.readonly = readonly;
      await drawn(plan);
    }
    plan.value = second as never;
    await drawn(plan);

    await fill(textbox(sectionIn(plan, 'pcsp-about-me'), 'My wellness'), 'Better');

    expect(plan.value).to.deep.equal({ ...second, aboutMe: { myWellness: 'Better' } });
  });

  for (const [how, change] of Object.entries(CHANGED_BY_OTHERS)) {
    for (const readonly of [false, true]) {
      test(`leaves no word of a whole plan that ${how}, ${readonly ? 'read' : 'edited'}`, async () => {
        const plan = await drawPlan(of('plan', samplePlan, 'Firstwords'));
        plan.readonly = readonly;
        await drawn(plan);
        expect(everything(plan)).to.include('Firstwords');
        change(plan);

        plan.value = of('plan', samplePlan, 'Secondwords') as never;
        await drawn(plan);

        expect(everything(plan)).to.include('Secondwords').and.not.include('Firstwords');
      });
    }

    test(`is what is edited then, where the first’s ${how}`, async () => {
      const plan = await drawPlan(first);
      change(plan);
      plan.value = second as never;
      await drawn(plan);

      await fill(textbox(sectionIn(plan, 'pcsp-about-me'), 'My wellness'), 'Better');

      expect(plan.value).to.deep.equal({ ...second, aboutMe: { myWellness: 'Better' } });
    });
  }
});

for (const { tag, key, draw, full } of sections) {
  describe(`another person’s value of ${tag}`, () => {
    for (const [how, change] of Object.entries(CHANGED_BY_OTHERS)) {
      for (const readonly of [false, true]) {
        test(`leaves no word of one that ${how}, ${readonly ? 'read' : 'edited'}`, async () => {
          const widget = await mount(draw({ value: of(key, full, 'Firstwords'), readonly }));
          expect(everything(widget)).to.include('Firstwords');
          change(widget);

          widget.value = of(key, full, 'Secondwords') as never;
          await drawn(widget);

          expect(everything(widget)).to.include('Secondwords').and.not.include('Firstwords');
        });
      }
    }

    test('raises no event, and an edit of it does', async () => {
      const widget = await mount(draw({ value: of(key, full, 'Firstwords') }));
      const heard = listen();

      widget.value = of(key, full, 'Secondwords') as never;
      await drawn(widget);

      expect(heard).to.deep.equal([]);
      expect(widget.dirty).to.equal(false);
    });
  });
}

for (const [tag, property] of [
  ['pcsp-crisis-page', 'value'],
  ['pcsp-conformance', 'value'],
  ['pcsp-due', 'value'],
  ['pcsp-plan-summary', 'value'],
  ['pcsp-easy-read', 'value'],
  ['pcsp-guide', 'value'],
  ['pcsp-plan-changes', 'later'],
] as const) {
  describe(`another person’s plan in ${tag}`, () => {
    for (const [how, change] of Object.entries(CHANGED_BY_OTHERS)) {
      test(`leaves no word of one that ${how}`, async () => {
        const page = document.createElement(tag) as unknown as Widget & Record<string, unknown>;
        const extra = (mark: string) => ({
          ...(of('plan', samplePlan, mark) as object),
          [mark]: 'local',
        });
        Object.assign(page, { [property]: extra('Firstwords') });
        document.body.append(page);
        await drawn(page);
        change(page);

        Object.assign(page, { [property]: extra('Secondwords') });
        await drawn(page);

        const shown = everything(page);
        page.remove();
        expect(shown).to.not.include('Firstwords');
        expect(shown.length).to.be.above(100);
      });
    }
  });
}

describe('a crisis page', () => {
  it('says nothing of a plan that it was not given', async () => {
    const page = await mount(html`<pcsp-crisis-page></pcsp-crisis-page>`);

    expect(everything(page))
      .to.include('crisis')
      .and.not.match(/recorded|not known|nobody/i);
  });
});
