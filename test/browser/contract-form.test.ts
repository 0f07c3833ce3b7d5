import { expect, fixture, html } from '@open-wc/testing';
import { sections } from '../support/sections.js';
import {
  fill,
  focusedName,
  has,
  keepFocusIn,
  listen,
  press,
  summary,
  textbox,
  type,
  types,
  type Widget,
} from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

interface InForm {
  readonly form: HTMLFormElement;
  readonly widget: Widget;
  /** what the form would have sent, each time that it was submitted */
  readonly sent: FormData[];
}

async function inForm(template: unknown, novalidate = false): Promise<InForm> {
  const form = await fixture<HTMLFormElement>(
    html`<form ?novalidate=${novalidate}>${template}<button>Send</button></form>`,
  );
  const sent: FormData[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push(new FormData(form));
  });
  const widget = [...form.elements].find((one) => one.localName.startsWith('pcsp-')) as Widget;
  keepFocusIn();
  await widget.updateComplete;
  return { form, widget, sent };
}

const json = (form: HTMLFormElement, name = 'part'): unknown => {
  const entry = new FormData(form).get(name);
  return entry === null ? null : JSON.parse(entry as string);
};

for (const section of sections) {
  const { tag, small, invalid, full, box, draw } = section;
  const named = (properties: object) => draw({ name: 'part', ...properties });

  describe(`${tag} in a form`, () => {
    test('gives its JSON by its name', async () => {
      const { form } = await inForm(named({ value: full }));

      expect(json(form)).to.deep.equal(JSON.parse(JSON.stringify(full)));
    });

    test('gives what was typed a moment ago', async () => {
      const { form, widget } = await inForm(named({ value: small }));

      await type(box(widget), 'Other words');

      expect(new FormData(form).get('part')).to.contain('"Other words"');
    });

    test('gives nothing when nothing is recorded', async () => {
      const { form } = await inForm(named({}));

      expect(new FormData(form).has('part')).to.equal(false);
    });

    test('gives nothing any more once what was recorded is taken away', async () => {
      const { form, widget } = await inForm(named({ value: small }));

      widget.value = undefined;

      expect(new FormData(form).has('part')).to.equal(false);
    });

    test('gives nothing without a name', async () => {
      const { form } = await inForm(draw({ value: small }));

      expect([...new FormData(form)]).to.deep.equal([]);
    });

    test('gives what it shows when it is read-only', async () => {
      const { form } = await inForm(named({ value: small, readonly: true }));

      expect(json(form)).to.deep.equal(small);
    });

    test('gives nothing when it is disabled', async () => {
      const { form } = await inForm(named({ value: small, disabled: true }));

      expect(new FormData(form).has('part')).to.equal(false);
    });

    test('is disabled by a fieldset, and enabled again', async () => {
      const { form, widget } = await inForm(html`<fieldset>${named({ value: small })}</fieldset>`);
      const fieldset = form.querySelector('fieldset')!;

      fieldset.disabled = true;
      await widget.updateComplete;
      expect(box(widget).disabled).to.equal(true);
      expect(new FormData(form).has('part')).to.equal(false);

      fieldset.disabled = false;
      await widget.updateComplete;
      expect(box(widget).disabled).to.equal(false);
      expect(json(form)).to.deep.equal(small);
    });

    test('goes back when the form is reset', async () => {
      const { form, widget } = await inForm(named({ value: small }));
      await type(box(widget), 'Other words');

      form.reset();
      await widget.updateComplete;

      expect(widget.value).to.deep.equal(small);
      expect(box(widget).value).to.equal(section.text);
      expect(json(form)).to.deep.equal(small);
    });

    test('keeps the focus where it is when the form is reset', async () => {
      const { form, widget } = await inForm(named({ value: small }));
      const typedIn = box(widget);
      await type(typedIn, 'Other words');

      form.reset();
      await widget.updateComplete;

      expect(box(widget) === typedIn).to.equal(true);
      expect(widget.shadowRoot!.activeElement === typedIn).to.equal(true);
    });

    test('has no button of its own to save', async () => {
      const { widget } = await inForm(named({ value: small }));

      expect(has(widget, 'button', 'Save')).to.equal(false);
    });

    test('knows its form', async () => {
      const { form, widget } = await inForm(named({ value: small }));

      expect(widget.form).to.equal(form);
      expect([...form.elements]).to.include(widget);
    });

    test('is saved with the form', async () => {
      const { form, widget, sent } = await inForm(named({ value: small }));
      await type(box(widget), 'Other words');
      const heard = listen();

      form.requestSubmit();

      expect(types(heard)).to.deep.equal(['pcsp-change', 'pcsp-submit']);
      expect(sent).to.have.length(1);
      expect(sent[0]!.get('part')).to.contain('"Other words"');
      expect(widget.dirty).to.equal(false);
    });

    test('stops the form when pcsp-submit is cancelled', async () => {
      const { form, widget, sent } = await inForm(named({ value: small }));
      form.addEventListener('pcsp-submit', (event) => event.preventDefault());
      await type(box(widget), 'Other words');

      form.requestSubmit();

      expect(sent).to.deep.equal([]);
      expect(widget.dirty).to.equal(true);
    });

    test('stops a form when its value is wrong, and goes to what is wrong', async () => {
      const { form, widget, sent } = await inForm(named({ value: invalid }));
      const heard = listen();

      form.requestSubmit();

      expect(sent).to.deep.equal([]);
      expect(types(heard)).to.deep.equal(['pcsp-invalid']);
      expect(focusedName(widget)).to.match(/^There (?:is a problem|are \d+ problems)$/);
      expect(summary(widget)).to.have.length(1);
    });

    test('stops a form for another widget, and is not saved', async () => {
      const wrong = draw({ name: 'other', value: invalid });
      const { form, widget, sent } = await inForm(html`${named({ value: small })}${wrong}`);
      const other = form.elements[1] as unknown as Widget;
      await other.updateComplete;
      await fill(box(widget), 'Other words');
      const heard = listen();

      form.requestSubmit();

      expect(sent).to.deep.equal([]);
      expect(types(heard)).to.deep.equal(['pcsp-invalid']);
      expect(widget.dirty).to.equal(true);
      expect(focusedName(other)).to.match(/^There (?:is a problem|are \d+ problems)$/);
      expect(document.activeElement === other).to.equal(true);
    });

    test('has the focus of two widgets with errors, as the first', async () => {
      const template = html`${named({ value: invalid })}${draw({ name: 'other', value: invalid })}`;
      const { form, widget } = await inForm(template);
      const other = form.elements[1] as unknown as Widget;
      await other.updateComplete;

      form.requestSubmit();

      expect(document.activeElement === widget).to.equal(true);
      expect(summary(other)).to.have.length(1);
    });

    for (const novalidate of [true, false]) {
      const how = novalidate ? 'a form that does not validate' : 'a button that does not validate';

      test(`lets a draft through ${how}, with its data, and is not saved`, async () => {
        const template = html`${named({ value: small })}${draw({ name: 'wrong', value: invalid })}
          <input required aria-label="The host’s own" /><button formnovalidate>Keep</button>`;
        const { form, widget, sent } = await inForm(template, novalidate);
        const wrong = form.elements[1] as unknown as Widget;
        await wrong.updateComplete;
        await type(box(wrong), 'x');
        const heard = listen();

        if (novalidate) form.requestSubmit();
        else form.querySelector<HTMLElement>('[formnovalidate]')!.click();

        expect(sent.map((data) => [...data.keys()])).to.deep.equal([['part', 'wrong']]);
        expect(sent[0]!.get('wrong')).to.equal(JSON.stringify(wrong.value));
        expect(heard.map(({ type, event }) => [type, event.target === wrong])).to.deep.equal([
          ['pcsp-change', true],
          ['pcsp-submit', false],
        ]);
        expect([widget.dirty, wrong.dirty]).to.deep.equal([false, true]);
        expect(summary(wrong)).to.deep.equal([]);
      });
    }

    test('says to a form that only asks whether it is valid, and shows nothing', async () => {
      const { form, widget } = await inForm(
        html`${named({ value: invalid })}<input aria-label="The host’s own" />`,
      );
      const own = form.querySelector('input')!;
      const answers: boolean[] = [];
      form.addEventListener('input', () => answers.push(form.checkValidity()));
      const heard = listen();
      let asked = 0;
      widget.addEventListener('invalid', () => asked++);

      await type(own, 'hello');

      expect(own.value).to.equal('hello');
      expect(answers).to.deep.equal([false, false, false, false, false]);
      expect(asked).to.equal(5);
      expect(heard).to.deep.equal([]);
      expect(summary(widget)).to.deep.equal([]);
    });

    test('shows what is wrong when its form is asked to', async () => {
      const { form, widget } = await inForm(named({ value: invalid }));
      form.checkValidity();

      expect(form.reportValidity()).to.equal(false);

      expect(summary(widget)).to.have.length(1);
      expect(focusedName(widget)).to.match(/^There (?:is a problem|are \d+ problems)$/);
    });

    test('shows what is wrong when a button of its form is pressed', async () => {
      const { form, widget, sent } = await inForm(named({ value: invalid }));
      form.querySelector('button')!.focus();

      await press('Enter');

      expect(sent).to.deep.equal([]);
      expect(focusedName(widget)).to.match(/^There (?:is a problem|are \d+ problems)$/);
    });

    test('leaves the methods of its form as they were once it is gone', async () => {
      const { form, widget } = await inForm(named({ value: invalid }));

      widget.remove();

      expect(Object.hasOwn(form, 'checkValidity')).to.equal(false);
      expect(form.checkValidity()).to.equal(true);
    });

    test('shows nothing when somebody only asks whether it is valid', async () => {
      const { widget } = await inForm(named({ value: invalid }));

      expect(widget.checkValidity()).to.equal(false);

      expect(summary(widget)).to.deep.equal([]);
    });

    test('shows what is wrong when it is asked to', async () => {
      const { widget } = await inForm(named({ value: invalid }));
      const heard = listen();

      expect(widget.reportValidity()).to.equal(false);

      expect(summary(widget)).to.have.length(1);
      expect(focusedName(widget)).to.match(/^There (?:is a problem|are \d+ problems)$/);
      expect(heard).to.deep.equal([]);
    });

    test('matches :invalid while it is wrong, and no longer', async () => {
      const { widget } = await inForm(named({ value: invalid }));
      expect(widget.matches(':invalid')).to.equal(true);

      widget.value = small as never;

      expect(widget.matches(':invalid')).to.equal(false);
    });

    test('does not stop a form that it is only shown in', async () => {
      const { form, sent } = await inForm(named({ value: invalid, readonly: true }));

      form.requestSubmit();

      expect(sent).to.have.length(1);
    });

    test('does not stop a form while it is disabled', async () => {
      const { form, sent } = await inForm(named({ value: invalid, disabled: true }));

      form.requestSubmit();

      expect(sent).to.have.length(1);
    });

    test('is not submitted by Enter in one of its fields', async () => {
      const { widget, sent } = await inForm(named({ value: small }));
      box(widget).focus();

      await press('Enter');

      expect(sent).to.deep.equal([]);
    });

    test('leaves its form alone once it is moved to another', async () => {
      const { form, widget, sent } = await inForm(named({ value: invalid }));
      const other = await inForm(named({ value: small }));

      other.form.append(widget);
      form.requestSubmit();

      expect(sent).to.have.length(1);
      expect(new FormData(form).has('part')).to.equal(false);
    });
  });
}

describe('two widgets in a form', () => {
  const withAnother = async () => {
    const inside = await inForm(
      html`<pcsp-person-demographics name="who"></pcsp-person-demographics
        ><input required /><pcsp-gp-practice name="practice"></pcsp-gp-practice
        ><button formnovalidate name="as" value="draft">Keep</button>`,
    );
    const widgets = [...inside.form.children].filter((one) =>
      one.localName.startsWith('pcsp-'),
    ) as Widget[];
    for (const one of widgets) await one.updateComplete;
    return { ...inside, widgets, draft: inside.form.querySelector('button')! };
  };

  for (const [how, act] of [
    ['pressed', (draft: HTMLButtonElement) => draft.click()],
    ['asked for', (draft: HTMLButtonElement) => draft.form!.requestSubmit(draft)],
  ] as const)
    test(`and an invalid control let a draft through whose button is ${how}, and show nothing`, async () => {
      const { draft, sent, widgets, widget } = await withAnother();
      await fill(textbox(widget, /^First name/), 'Ana');

      act(draft);
      for (const one of widgets) await one.updateComplete;

      expect(sent).to.have.length(1);
      expect(sent[0]!.get('who')).to.include('"Ana"');
      expect(widgets.flatMap(summary)).to.deep.equal([]);
      expect(widget.dirty).to.equal(true);
    });

  it('and an invalid control are not sent where the form is asked to, and each says what is wrong', async () => {
    const { form, sent, widgets } = await withAnother();

    form.requestSubmit();
    for (const one of widgets) await one.updateComplete;

    expect(sent).to.deep.equal([]);
    expect(widgets.map((one) => summary(one).length > 0)).to.deep.equal([true, true]);
  });

  it('stop a dialog from being closed by its form, but not as a draft', async () => {
    const dialog = await fixture<HTMLDialogElement>(
      html`<dialog>
        <form method="dialog">
          <pcsp-gp-practice name="practice"></pcsp-gp-practice>
          <button>OK</button><button formnovalidate>Cancel</button>
        </form>
      </dialog>`,
    );
    dialog.showModal();
    await dialog.querySelector<Widget>('pcsp-gp-practice')!.updateComplete;
    const [ok, cancel] = dialog.querySelectorAll('button');

    ok!.click();
    expect(dialog.open).to.equal(true);
    cancel!.click();
    expect(dialog.open).to.equal(false);
  });

  it('give their JSON each by its name', async () => {
    const [first, second] = sections;
    const { form } = await inForm(
      html`${first!.draw({ name: 'one', value: first!.small })}
      ${second!.draw({ name: 'two', value: second!.small })}`,
    );

    expect(json(form, 'one')).to.deep.equal(first!.small);
    expect(json(form, 'two')).to.deep.equal(second!.small);
  });

  it('are both saved with it', async () => {
    const [first, second] = sections;
    const { form, sent } = await inForm(
      html`${first!.draw({ name: 'one', value: first!.small })}
      ${second!.draw({ name: 'two', value: second!.small })}`,
    );
    const heard = listen();

    form.requestSubmit();

    expect(heard.map(({ type, detail }) => [type, detail.section])).to.deep.equal([
      ['pcsp-submit', first!.key],
      ['pcsp-submit', second!.key],
    ]);
    expect(sent).to.have.length(1);
  });

  it('are neither saved when the host refuses one of them', async () => {
    const [first, second] = sections;
    const { form, sent } = await inForm(
      html`${first!.draw({ name: 'one', value: first!.small })}
      ${second!.draw({ name: 'two', value: second!.small })}`,
    );
    const [one, two] = [...form.elements] as unknown as [Widget, Widget];
    await two.updateComplete;
    await fill(first!.box(one), 'Other words');
    await fill(second!.box(two), 'Other words');
    two.addEventListener('pcsp-submit', (event) => event.preventDefault());

    form.requestSubmit();

    expect(sent).to.deep.equal([]);
    expect([one.dirty, two.dirty]).to.deep.equal([true, true]);
  });
});
