// A large form is drawn in pieces. Whoever looks for something, goes somewhere, prints or types meanwhile
// is given what they would be given afterwards.
import { expect, fixtureSync, html, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { contingencyPlans, planOfNeeds } from '../../bench/plans.js';
import { Drawing } from '../../src/context/drawing.js';
import type { PcspPlan } from '../../src/plan/plan.element.js';
import type { PcspContingencyPlan } from '../../src/sections/contingency-plan/contingency-plan.element.js';
import '../../src/register.js';
import { everything } from '../support/whole-screen.js';
import {
  all,
  button,
  focused,
  get,
  isChromium,
  keepFocusIn,
  press,
  pressControl,
  type,
  until,
  type Widget,
} from '../support/widget.js';

type ContingencyPlan = PcspContingencyPlan & Widget;

/** So much that it is drawn for longer than a key takes to come. */
const LONG = 1500;

const section = (fields = LONG): TemplateResult =>
  html`<pcsp-contingency-plan .value=${contingencyPlans(fields)}></pcsp-contingency-plan>`;

/** Draws a template as far as it is drawn when it is first painted. */
async function begin<W extends Widget = ContingencyPlan>(template: TemplateResult): Promise<W> {
  const widget = fixtureSync<W>(template);
  keepFocusIn();
  await nextFrame();
  return widget;
}

/** What is printed says when. */
const withoutTime = (words: string): string => words.replace(/ at \d\d:\d\d\b/g, '');

/** All that it shows in a page that nobody sees, where nothing is spread. */
async function wholeOf(template: TemplateResult): Promise<string> {
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  const widget = await begin(template);
  const words = everything(widget);
  Reflect.deleteProperty(document, 'hidden');
  widget.remove();
  return words;
}

const forms: Readonly<Record<string, TemplateResult>> = {
  'a section to fill in': section(300),
  'a section to read': html`<pcsp-contingency-plan
    readonly
    .value=${contingencyPlans(600)}
  ></pcsp-contingency-plan>`,
  'a section that reads first': html`<pcsp-contingency-plan
    mode="read"
    .value=${contingencyPlans(600)}
  ></pcsp-contingency-plan>`,
  'needs, goals and actions': html`<pcsp-care-and-support-plan
    .value=${planOfNeeds(30).careAndSupportPlan}
  ></pcsp-care-and-support-plan>`,
  'a plan to fill in': html`<pcsp-plan .value=${planOfNeeds(10)}></pcsp-plan>`,
  'a plan to read': html`<pcsp-plan readonly .value=${planOfNeeds(10)}></pcsp-plan>`,
  'a plan that reads first': html`<pcsp-plan mode="read" .value=${planOfNeeds(10)}></pcsp-plan>`,
};

after(() => setViewport({ width: 800, height: 600 }));

describe('a drawing that fails half-way', () => {
  it('is gone on with after it', async () => {
    const drawing = new Drawing(document.body);
    let drawn = 0;
    const spread = () =>
      drawing.spread(() => {
        for (let place = 0; place < 100; place++) drawing.defers({ drawNow: () => drawn++ }, true);
        throw new Error('half-way');
      });

    expect(spread).to.throw('half-way');
    expect(drawing.isWaiting).to.equal(true);
    await drawing.ready;

    expect(drawn).to.be.greaterThan(50);
  });
});

for (const [name, template] of Object.entries(forms)) {
  describe(`${name}, which is large,`, () => {
    it('is there with all that is in it once updateComplete says so', async () => {
      const whole = await wholeOf(template);
      const widget = await begin(template);
      const first = everything(widget).length;

      await widget.updateComplete;

      expect(first).to.be.lessThan(whole.length);
      expect(everything(widget)).to.equal(whole);
    });

    it('is printed whole before all of it was drawn', async () => {
      const widget = await begin(template);

      window.dispatchEvent(new Event('beforeprint'));

      const printed = withoutTime(everything(widget));
      window.dispatchEvent(new Event('afterprint'));
      await widget.updateComplete;
      window.dispatchEvent(new Event('beforeprint'));
      expect(printed).to.equal(withoutTime(everything(widget)));
      window.dispatchEvent(new Event('afterprint'));
    });

    it('is whole where it was moved in the page meanwhile', async () => {
      const whole = await wholeOf(template);
      const widget = await begin(template);

      const { parentElement } = widget;
      widget.remove();
      await nextFrame();
      parentElement?.append(widget);
      await nextFrame();
      await widget.updateComplete;

      expect(everything(widget)).to.equal(whole);
    });

    for (const width of [375, 800])
      it(`is about as long before all of it was drawn as it is then, ${width} pixels wide`, async () => {
        await setViewport({ width, height: 600 });
        const widget = await begin(template);
        const first = widget.offsetHeight;

        await widget.updateComplete;

        const share = first / widget.offsetHeight;
        if (name.includes('read')) expect(share).to.be.within(0.85, 1.15);
        else expect(share).to.be.within(0.8, 1.2);
      });

    (isChromium ? it : it.skip)('moves nothing that somebody sees', async () => {
      let shifts = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts += (entry as unknown as { value: number }).value;
      });
      const widget = await begin(template);
      observer.observe({ type: 'layout-shift' });

      await widget.updateComplete;
      await nextFrame();
      await nextFrame();

      observer.disconnect();
      expect(shifts).to.be.lessThan(0.001);
    });
  });
}

describe('a widget that is still being drawn', () => {
  const actions = contingencyPlans(LONG)[0]!.whatShouldHappen!;
  const last = ['whatShouldHappen', actions.length - 1];

  it('puts the focus into a field far below', async () => {
    const widget = await begin(section());

    expect(widget.focusField([0, ...last])).to.equal(true);

    expect((focused(widget) as HTMLTextAreaElement).value).to.equal(actions.at(-1)!.text);
  });

  it('leads from its summary of errors to what is wrong', async () => {
    const wrong = contingencyPlans(LONG).map((plan) => ({ ...plan, lastUpdated: 'once' }));
    const widget = await begin(
      html`<pcsp-contingency-plan .value=${wrong as never}></pcsp-contingency-plan>`,
    );

    widget.reportValidity();
    const link = widget.shadowRoot!.querySelector<HTMLElement>('[part=error-summary-link]')!;
    link.focus();
    await press('Enter');

    expect(focused(widget)?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('goes to a section from its contents, and stays there', async () => {
    const topOf = async (plan: PcspPlan & Widget) => {
      get(plan, 'link', /^Professional contacts/).click();
      await plan.updateComplete;
      await nextFrame();
      const there = plan.shadowRoot!.querySelector('pcsp-professional-contacts')!;
      expect(plan.shadowRoot!.activeElement).to.equal(there);
      const { top } = there.getBoundingClientRect();
      plan.remove();
      return top;
    };
    const template = html`<pcsp-plan .value=${planOfNeeds(10)}></pcsp-plan>`;
    const drawn = await begin<PcspPlan & Widget>(template);
    await drawn.updateComplete;
    const expected = await topOf(drawn);

    const top = await topOf(await begin<PcspPlan & Widget>(template));

    expect(top).to.be.closeTo(expected, 1);
  });

  const keys: Readonly<Record<string, () => Promise<void>>> = {
    Tab: () => press('Tab'),
    End: () => press('End'),
    F3: () => press('F3'),
    'Control and A': () => pressControl('a'),
  };
  for (const [name, send] of Object.entries(keys)) {
    it(`has all in it before ${name} has an effect`, async () => {
      const seen: number[] = [];
      const there = () => document.querySelector<ContingencyPlan>('pcsp-contingency-plan')!;
      const look = ({ key }: KeyboardEvent) => {
        if (key !== 'Control') seen.push(all(there(), 'textbox').length);
      };
      // before the widget hears it, and after
      window.addEventListener('keydown', look, true);
      const widget = await begin(section());
      window.addEventListener('keydown', look);

      await send();

      window.removeEventListener('keydown', look, true);
      window.removeEventListener('keydown', look);
      await widget.updateComplete;
      const [before, after] = seen;
      expect(before).to.be.lessThan(after!);
      expect(after).to.equal(all(widget, 'textbox').length);
    });
  }

  it('has the focus in a part that is changed before any other task', async () => {
    const widget = await begin(
      html`<pcsp-contingency-plan
        mode="read"
        .value=${contingencyPlans(LONG)}
      ></pcsp-contingency-plan>`,
    );

    button(widget, /^Change/).click();
    for (let turn = 0; turn < 100; turn++) await Promise.resolve();

    expect(focused(widget)?.matches('input, textarea, select')).to.equal(true);
  });

  it('keeps what is typed, and the focus', async () => {
    const widget = await begin(section());
    const [box] = all<HTMLInputElement>(widget, 'textbox');
    let there = Infinity;
    box!.addEventListener('input', () => (there = Math.min(there, all(widget, 'textbox').length)));

    await type(box!, 'Typed');

    await widget.updateComplete;
    expect(there).to.be.lessThan(all(widget, 'textbox').length);
    expect(focused(widget)).to.equal(box);
    expect(box!.value).to.equal('Typed');
    expect(widget.value?.[0]?.name?.text).to.equal('Typed');
  });

  it('records an entry that is added, moved or removed meanwhile where it belongs', async () => {
    const widget = await begin(section());
    const before = widget.value![0]!.triggerFactors;

    button(widget, /^Remove Trigger 1\b/i).click();

    await widget.updateComplete;
    expect(widget.value![0]!.triggerFactors).to.deep.equal(before.slice(1));
    widget.undo();
    await widget.updateComplete;
    expect(everything(widget)).to.include(before.at(-1)!.text);
    expect(widget.value![0]!.triggerFactors).to.deep.equal(before);
  });

  it('shows no word of one person once it has another’s, and all of theirs in the same turn', async () => {
    const second = JSON.parse(
      JSON.stringify(contingencyPlans(LONG)).replace(/Trigger|Sign|Action|Strategy/g, 'Second'),
    ) as ReturnType<typeof contingencyPlans>;
    const widget = await begin(section());

    widget.value = second;

    expect(everything(widget)).not.to.match(/(Trigger|Sign|Action|Strategy) \d+: /);
    const shown = all<HTMLTextAreaElement>(widget, 'textbox').map(({ value }) => value);
    for (const { text } of second[0]!.whatShouldHappen!) expect(shown).to.include(text);
    await widget.updateComplete;
    expect(everything(widget)).not.to.match(/(Trigger|Sign|Action|Strategy) \d+: /);
  });

  it('is a document once it is read-only', async () => {
    const template = html`<pcsp-contingency-plan
      readonly
      .value=${contingencyPlans(300)}
    ></pcsp-contingency-plan>`;
    const whole = await wholeOf(template);
    const widget = await begin(section(300));

    widget.readonly = true;
    await widget.updateComplete;

    expect(everything(widget)).to.equal(whole);
  });
});

describe('what is not drawn in pieces', () => {
  const textBoxes = (widget: Widget) => all(widget, 'textbox').length;

  it('is a form with a text so long that its paint takes long', async () => {
    const [plan] = contingencyPlans(300);
    const long = [{ ...plan!, name: { text: 'All work and no play. '.repeat(5000) } }];

    const widget = await begin(
      html`<pcsp-contingency-plan .value=${long}></pcsp-contingency-plan>`,
    );

    const first = textBoxes(widget);
    await widget.updateComplete;
    expect(textBoxes(widget)).to.equal(first);
  });

  it('is a plan in the place of what a server drew', async () => {
    const template = html`<pcsp-plan readonly .value=${planOfNeeds(10)}></pcsp-plan>`;
    const whole = await wholeOf(template);
    const plan = document.createElement('div');
    plan.setHTMLUnsafe(
      '<pcsp-plan readonly><template shadowrootmode="open"><p>Served</p></template></pcsp-plan>',
    );
    const served = plan.querySelector('pcsp-plan')!;

    served.value = planOfNeeds(10);
    document.body.append(plan);
    await nextFrame();

    expect(everything(served)).to.equal(whole);
    plan.remove();
  });
});

describe('a value that comes later', () => {
  it('is drawn in pieces where there was nothing', async () => {
    const widget = await begin(html`<pcsp-contingency-plan></pcsp-contingency-plan>`);
    await until(() => widget.hasUpdated);

    widget.value = contingencyPlans(300);

    const first = all(widget, 'textbox').length;
    await widget.updateComplete;
    expect(all(widget, 'textbox').length).to.be.greaterThan(first);
    expect(everything(widget)).to.equal(await wholeOf(section(300)));
  });
});
