import { expect, fixture, html } from '@open-wc/testing';
import '../../src/register.js';
import {
  activate,
  all,
  button,
  focused,
  focusedName,
  get,
  has,
  mount,
  pause,
  press,
  said,
  summary,
  textbox,
  textOf,
  type,
  until,
  type Widget,
} from '../support/widget.js';

const trigger = [{ id: 't', text: 'Not sleeping' }];

const plans = (value: object[], readonly = false): Promise<Widget> =>
  mount(
    html`<pcsp-contingency-plan .value=${value as never} ?readonly=${readonly}>
    </pcsp-contingency-plan>`,
  );

describe('the summary of errors', () => {
  it('says which of several plans an error is in', async () => {
    const widget = await plans([{ name: { text: 'A' } }, { name: { text: 'B' } }]);

    widget.submit();

    expect(summary(widget)).to.deep.equal([
      'Contingency plan 1: Fill in “Triggers”. The plan cannot be saved without it.',
      'Contingency plan 2: Fill in “Triggers”. The plan cannot be saved without it.',
    ]);
  });

  it('leads to the empty box of a list rather than past it', async () => {
    const widget = await plans([{ id: 'p', name: { text: 'A' }, triggerFactors: trigger }]);
    textbox(widget, 'Trigger 1').select();
    await press('Backspace');
    widget.submit();

    widget.shadowRoot!.querySelector<HTMLElement>('#summary a')!.focus();
    await press('Enter');

    expect(focusedName(widget)).to.equal('Trigger 1');
  });
});

describe('the first save of an empty plan', () => {
  it('tells all that is missing at once, in the order of the plan, with a link to each control', async () => {
    const plan = await mount(html`<pcsp-plan></pcsp-plan>`);
    const missing = (section: string, name: string) =>
      `${section}: Fill in “${name}”. The plan cannot be saved without it.`;

    await activate(button(plan, 'Save'));

    expect(summary(plan)).to.deep.equal([
      missing('Person', 'First name'),
      missing('Person', 'Family name'),
      missing('Person', 'Date of birth'),
      'Fill in “GP practice”. The plan cannot be saved without it.',
    ]);
    const reached: string[] = [];
    for (const link of all(get(plan, 'group', /problems/), 'link')) {
      link.focus();
      await press('Enter');
      reached.push(focusedName(focused(plan) as Widget));
    }
    expect(reached).to.deep.equal(['First name', 'Family name', 'Day', 'Yes']);
  });

  it('still names a practice by what it lacks once one is to be filled in', async () => {
    const widget = await mount(html`<pcsp-gp-practice></pcsp-gp-practice>`);
    await activate(get(widget, 'radio', 'Yes'));

    await activate(button(widget, 'Save'));
    expect(summary(widget)).to.deep.equal([
      'Fill in “Practice code”. The plan cannot be saved without it.',
    ]);
    await press('Tab', 'Enter');

    expect(focusedName(widget)).to.equal('Practice code');
  });
});

describe('after a save', () => {
  const tooLong = { id: 'f', formulation: 'x'.repeat(151) };

  it('shows what is only worth a warning', async () => {
    const widget = await mount(
      html`<pcsp-formulation .value=${[tooLong] as never}></pcsp-formulation>`,
    );

    await activate(button(widget, 'Save'));

    expect(textOf(widget)).to.include(
      '“Formulation” has 151 characters and the standard allows 150.',
    );
  });

  it('says “Saved” beside the button until the next edit', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);
    await type(textbox(widget, 'My wellness'), 'a');
    await activate(button(widget, 'Save'));
    const saved = () => widget.shadowRoot!.querySelector('.actions')!.textContent.includes('Saved');
    expect(saved()).to.equal(true);

    await type(textbox(widget, 'My wellness'), 'b');

    expect(saved()).to.equal(false);
  });
});

describe('a host that says when it is saved', () => {
  interface Storing {
    readonly widget: Widget;
    /** ends what is being stored */
    readonly store: (answer?: unknown) => void;
    readonly fail: (error: Error) => void;
  }

  async function storing(): Promise<Storing> {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);
    const { promise, resolve, reject } = promised();
    widget.addEventListener('pcsp-submit', ({ detail }) => detail.saving(promise), { once: true });
    await type(textbox(widget, 'My wellness'), 'a');
    return { widget, store: resolve, fail: reject };
  }

  function promised() {
    let resolve!: (answer?: unknown) => void;
    let reject!: (error: Error) => void;
    const promise = new Promise((...ends) => ([resolve, reject] = ends));
    return { promise, resolve, reject };
  }

  const state = (widget: Widget): string =>
    widget.shadowRoot!.querySelector('[part=saved]')?.textContent.trim() ?? '';

  const warnings = (): string[] => {
    const heard: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => heard.push(message);
    after(() => (console.warn = warn));
    return heard;
  };

  it('is waited for: “Saving…”, dirty, and then “Saved”', async () => {
    const { widget, store } = await storing();

    await activate(button(widget, 'Save'));
    expect([state(widget), said(widget), widget.dirty]).to.deep.equal(['Saving…', 'Saving…', true]);

    store();
    await until(() => state(widget) === 'Saved', '“Saved”');
    expect([said(widget), widget.dirty]).to.deep.equal(['Saved', false]);
  });

  it('is believed when it was not: “Not saved”, and dirty', async () => {
    const { widget, fail } = await storing();
    const warned = warnings();
    await activate(button(widget, 'Save'));

    fail(new Error('The disk is full.'));

    await until(() => state(widget) === 'Not saved', '“Not saved”');
    expect([said(widget), widget.dirty]).to.deep.equal(['Not saved', true]);
    expect(warned).to.have.length(1);
  });

  for (const [what, answer] of [
    ['its server refused', new Response('', { status: 500 })],
    ['what it called answers `false`', false],
  ] as const)
    it(`is believed when ${what}`, async () => {
      const { widget, store } = await storing();
      await activate(button(widget, 'Save'));

      store(answer);

      await until(() => state(widget) === 'Not saved', '“Not saved”');
      expect(widget.dirty).to.equal(true);
    });

  it('is not believed by half: of two that store it, one fails', async () => {
    const { widget, store } = await storing();
    const warned = warnings();
    widget.addEventListener('pcsp-submit', ({ detail }) =>
      detail.saving(Promise.reject(new Error('The disk is full.'))),
    );
    await activate(button(widget, 'Save'));

    store();

    await until(() => state(widget) === 'Not saved', '“Not saved”');
    expect(warned).to.have.length(1);
  });

  it('leaves what is typed meanwhile a draft', async () => {
    const { widget, store } = await storing();
    await activate(button(widget, 'Save'));
    await type(textbox(widget, 'My wellness'), 'ab');

    store();

    await until(() => said(widget) === 'Saved', '“Saved”');
    expect([state(widget), widget.dirty, widget.value]).to.deep.equal([
      '',
      true,
      { ...(widget.value as object), myWellness: 'ab' },
    ]);
    widget.reset();
    expect((widget.value as { myWellness: string }).myWellness).to.equal('a');
  });

  it('says nothing of another value that was set meanwhile', async () => {
    const { widget, fail } = await storing();
    warnings();
    await activate(button(widget, 'Save'));
    widget.value = { myWellness: 'Somebody else’s' };
    await widget.updateComplete;

    fail(new Error('The disk is full.'));
    await pause(20);

    expect([state(widget), widget.dirty]).to.deep.equal(['', false]);
  });

  it('keeps an entry new that was added meanwhile', async () => {
    const widget = await plans([{ id: 'p', name: { text: 'A' }, triggerFactors: trigger }]);
    const { promise, resolve } = promised();
    widget.addEventListener('pcsp-submit', ({ detail }) => detail.saving(promise));
    await activate(button(widget, 'Save'));
    await activate(button(widget, 'Add a contingency plan'));

    resolve();

    await until(() => said(widget) === 'Saved', '“Saved”');
    expect(has(widget, 'button', 'Remove Contingency plan 2')).to.equal(true);
    expect(has(widget, 'button', 'Remove Contingency plan 1')).to.equal(false);
  });

  it('is waited for by all widgets of a form together', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><pcsp-about-me></pcsp-about-me><pcsp-formulation></pcsp-formulation></form>`,
    );
    const [one, two] = [...form.children] as [Widget, Widget];
    await two.updateComplete;
    await type(textbox(one, 'My wellness'), 'a');
    const { promise, resolve } = promised();
    form.addEventListener('pcsp-submit', ({ detail }) => detail.saving(promise), { once: true });
    form.addEventListener('submit', (event) => event.preventDefault());

    form.requestSubmit();
    expect([said(one), said(two), one.dirty]).to.deep.equal(['Saving…', 'Saving…', true]);

    resolve();
    await until(() => said(two) === 'Saved', '“Saved”');
    expect([said(one), one.dirty]).to.deep.equal(['Saved', false]);
  });

  it('is told on the console that it gave no promise, and nothing is said to be saved', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);
    const warned = warnings();
    widget.addEventListener('pcsp-submit', ({ detail }) => detail.saving(undefined as never));

    await activate(button(widget, 'Save'));

    await until(() => state(widget) === 'Not saved', '“Not saved”');
    expect(warned).to.have.length(1);
  });

  it('can clone the detail', async () => {
    const { widget } = await storing();
    let clone: unknown;
    widget.addEventListener('pcsp-submit', ({ detail }) => (clone = structuredClone(detail)));

    widget.submit();

    expect(clone).to.have.property('section', 'aboutMe');
  });
});

describe('a listener that throws', () => {
  /** What it threw, which is nobody's fault here. */
  const thrown = (): string[] => {
    const heard: string[] = [];
    const { onerror } = window;
    window.onerror = (message) => heard.push(message as string);
    after(() => (window.onerror = onerror));
    return heard;
  };
  const throws = () => {
    throw new Error('The disk is full.');
  };

  it('did not save', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);
    const errors = thrown();
    await type(textbox(widget, 'My wellness'), 'a');
    widget.addEventListener('pcsp-submit', throws);

    await activate(button(widget, 'Save'));

    expect([said(widget), widget.dirty]).to.deep.equal(['Not saved', true]);
    expect(textOf(widget)).to.include('Not saved');
    expect(errors).to.have.length(1);
  });

  for (const event of ['pcsp-submit', 'submit']) {
    it(`did not save a form, where it hears ${event}`, async () => {
      const form = await fixture<HTMLFormElement>(
        html`<form><pcsp-about-me></pcsp-about-me></form>`,
      );
      const widget = form.firstElementChild as Widget;
      await widget.updateComplete;
      const errors = thrown();
      await type(textbox(widget, 'My wellness'), 'a');
      form.addEventListener('submit', (submit) => submit.preventDefault());
      form.addEventListener(event, throws);

      form.requestSubmit();

      expect([said(widget), widget.dirty]).to.deep.equal(['Not saved', true]);
      expect(errors).to.have.length(1);
    });
  }
});
