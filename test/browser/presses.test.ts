// What the mouse is pressed on is what is done, once for each press.
import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import '../../src/register.js';
import '../support/every-kind.js';
import { DELIBERATELY, doublePress, middleOf, pressAt, pressWithMouse } from '../support/mouse.js';
import {
  activate,
  all,
  button,
  entries,
  get,
  has,
  keyDown,
  keyUp,
  listen,
  messages,
  mount,
  nameOf,
  pause,
  press,
  textbox,
  type,
  types,
  until,
  typeHere,
  type Widget,
} from '../support/widget.js';

afterEach(() => resetMouse());

const trigger = (text: string) => ({ id: text, text });

const formulation = () =>
  mount(
    html`<pcsp-formulation .value=${[{ id: 'f', formulation: 'Words' }] as never}>
    </pcsp-formulation>`,
  );

const contingency = (texts: readonly string[] = ['Not sleeping']) =>
  mount(
    html`<pcsp-contingency-plan
      .value=${[{ id: 'p', name: { text: 'A' }, triggerFactors: texts.map(trigger) }] as never}
    ></pcsp-contingency-plan>`,
  );

/** Leaves the date above an element without its year, which is told of once the field is left. */
const leaveHalfADate = (
  widget: Widget,
  above: Element = widget.shadowRoot!.lastElementChild!.lastElementChild!,
) => {
  const days = all<HTMLInputElement>(widget, 'textbox').filter(
    (one) =>
      nameOf(one) === 'Day' &&
      one.compareDocumentPosition(above) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return type(days.at(-1)!, '31');
};

const triggers = (widget: Widget): string[] =>
  entries(widget, 'Triggers (mandatory)').map(
    (one) => all<HTMLInputElement>(one, 'textbox')[0]!.value,
  );

describe('a button that is pressed after a field with something wrong', () => {
  it('saves', async () => {
    const widget = await formulation();
    await leaveHalfADate(widget);
    const heard = listen();

    await pressWithMouse(button(widget, 'Save'));

    expect(types(heard)).to.deep.equal(['pcsp-change', 'pcsp-invalid']);
  });

  it('saves by a button of the page below the widget', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><pcsp-formulation></pcsp-formulation><button>Send</button></form>`,
    );
    const widget = form.querySelector<Widget>('pcsp-formulation')!;
    widget.value = [{ id: 'f', formulation: 'Words' }] as never;
    await widget.updateComplete;
    const send = form.querySelector('button')!;
    await leaveHalfADate(widget);
    const heard = listen();

    await pressWithMouse(send);

    expect(types(heard)).to.deep.equal(['pcsp-change', 'pcsp-invalid']);
  });

  it('chooses', async () => {
    const widget = await mount(html`<test-every-kind></test-every-kind>`);
    // right below the date, so that no browser's anchoring of the page holds it in its place
    const choice = get<HTMLInputElement>(get(widget, 'group', 'Agreed'), 'radio', 'No');
    await leaveHalfADate(widget, choice);

    await pressWithMouse(choice);

    expect(choice.checked).to.equal(true);
  });

  it('adds', async () => {
    const widget = await contingency();
    const add = button(widget, 'Add a contingency plan');
    await leaveHalfADate(widget, add);

    await pressWithMouse(add);

    expect(
      all(widget, 'group')
        .map(nameOf)
        .filter((name) => name === 'Triggers (mandatory)'),
    ).to.have.length(2);
  });

  it('is told what is wrong once it was pressed', async () => {
    const widget = await formulation();
    await leaveHalfADate(widget);
    const position = await middleOf(button(widget, 'Save'));
    await sendMouse({ type: 'move', position });

    await sendMouse({ type: 'down' });
    await pause(90);
    expect(messages(widget)).to.deep.equal([]);

    await sendMouse({ type: 'up' });
    await until(() => messages(widget).length > 0, 'the message');
  });

  it('is told so, too, when the mouse is moved away before it is let go', async () => {
    const widget = await formulation();
    await leaveHalfADate(widget);
    const heard = listen();
    const [x, y] = await middleOf(button(widget, 'Save'));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 300, 2] });

    await sendMouse({ type: 'up' });

    await until(() => messages(widget).length > 0, 'the message');
    expect(types(heard)).to.deep.equal(['pcsp-change']);
  });

  it('is told so at once by the keyboard', async () => {
    const widget = await formulation();
    await leaveHalfADate(widget);

    await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab');

    expect(messages(widget)).to.have.length(1);
  });
});

describe('a double click', () => {
  const four = ['One', 'Two', 'Three', 'Four'];

  it('on ✕ removes one entry, which Undo brings back', async () => {
    const widget = await contingency(four);

    await doublePress(button(widget, 'Remove Trigger 1'));
    expect(triggers(widget)).to.deep.equal(['Two', 'Three', 'Four']);

    await activate(button(widget, /^Undo/));
    expect(triggers(widget)).to.deep.equal(four);
  });

  it('on ✕ of entries without ids removes one', async () => {
    const widget = await mount(
      html`<pcsp-contingency-plan
        .value=${[{ triggerFactors: four.map((text) => ({ text })) }] as never}
      ></pcsp-contingency-plan>`,
    );

    await doublePress(button(widget, 'Remove Trigger 1'));

    expect(triggers(widget)).to.deep.equal(['Two', 'Three', 'Four']);
  });

  it('on Add adds one entry', async () => {
    const widget = await contingency();

    await doublePress(button(widget, 'Add a trigger'));
    await widget.updateComplete;

    expect(triggers(widget)).to.deep.equal(['Not sleeping', '']);
    await typeHere('Alone');
    expect(triggers(widget)).to.deep.equal(['Not sleeping', 'Alone']);
  });

  it('on Add leaves the focus in the first field of what it adds', async () => {
    const widget = await mount(html`<pcsp-personal-contacts></pcsp-personal-contacts>`);

    await doublePress(button(widget, /^Add/));
    await widget.updateComplete;
    await typeHere('Ann');

    expect(JSON.stringify(widget.value)).to.contain('Ann');
  });

  it('on ↓ moves an entry once', async () => {
    const widget = await contingency(four);

    await doublePress(button(widget, 'Move Trigger 1 down'));

    expect(triggers(widget)).to.deep.equal(['Two', 'One', 'Three', 'Four']);
  });

  it('on Save saves once', async () => {
    const widget = await contingency();
    const heard = listen();

    await doublePress(button(widget, 'Save'));

    expect(types(heard)).to.deep.equal(['pcsp-submit']);
  });

  it('on a button of the form saves and sends once', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><pcsp-about-me></pcsp-about-me><button>Send</button></form>`,
    );
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    const heard = listen();

    await doublePress(form.querySelector('button')!);

    expect(types(heard)).to.deep.equal(['pcsp-submit']);
    expect(sent).to.equal(1);
  });

  it('on Undo takes two edits back', async () => {
    const plan = await mount(html`<pcsp-plan sections="aboutMe"></pcsp-plan>`);
    const section = plan.shadowRoot!.querySelector<Widget>('pcsp-about-me')!;
    await section.updateComplete;
    await type(textbox(section, 'My wellness'), 'a');
    await press('Tab');
    await type(textbox(section, 'My wellness'), 'b');
    await press('Tab');

    await doublePress(button(plan, 'Undo'));

    expect(textbox(section, 'My wellness').value).to.equal('');
  });
});

describe('what is pressed twice on purpose', () => {
  it('is done twice', async () => {
    const widget = await contingency(['One', 'Two', 'Three']);
    const position = await middleOf(button(widget, 'Remove Trigger 1'));

    await pressAt(position);
    await pause(DELIBERATELY);
    await pressAt(position);

    expect(triggers(widget)).to.deep.equal(['Three']);
  });
});

describe('Enter held down', () => {
  const hold = async (times: number) => {
    for (let time = 0; time < times; time++) await keyDown('Enter');
    await keyUp('Enter');
    await pause(50);
  };

  it('on Save saves once', async () => {
    const widget = await contingency();
    const heard = listen();
    button(widget, 'Save').focus();

    await hold(3);

    expect(types(heard)).to.deep.equal(['pcsp-submit']);
  });

  it('on ✕ removes one entry, and does not bring it back', async () => {
    const widget = await contingency(['One', 'Two', 'Three']);
    button(widget, 'Remove Trigger 1').focus();

    await hold(4);

    expect(triggers(widget)).to.deep.equal(['Two', 'Three']);
    expect(has(widget, 'button', /^Undo/)).to.equal(true);
  });
});
