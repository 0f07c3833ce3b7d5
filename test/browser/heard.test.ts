// What changes on the screen is heard, once: status messages of WCAG 4.1.3.
import { expect, html } from '@open-wc/testing';
import '../support/every-kind.js';
import {
  descriptionOf,
  focused,
  get,
  heardFrom,
  messages,
  mount,
  press,
  said,
  textbox,
  type,
  until,
  type Widget,
} from '../support/widget.js';

const capture = (value: object = {}): Promise<Widget> =>
  mount(html`<test-every-kind .value=${value as never}></test-every-kind>`);

const announce = (widget: Widget, message: string): void =>
  (
    widget as unknown as { controller: { form: { announce(message: string): void } } }
  ).controller.form.announce(message);

describe('what is said', () => {
  it('is said again where the same happens again, as the text is another', async () => {
    const widget = await capture();
    const status = widget.shadowRoot!.getElementById('status')!;

    announce(widget, 'One');
    const before = status.textContent;
    await Promise.resolve();
    announce(widget, 'One');

    expect(said(widget)).to.equal('One');
    expect(status.textContent).not.to.equal(before);
  });

  it('is all of what happens at once, and each thing once', async () => {
    const widget = await capture();
    for (const message of ['One', 'Two.', 'One']) announce(widget, message);

    expect(said(widget)).to.equal('One. Two.');
  });

  it('is a warning that comes up when a field is left, too, and only then', async () => {
    const widget = await capture();
    const heard = heardFrom(widget);

    await type(textbox(widget, 'Telephone'), 'none');
    expect(heard).to.deep.equal([]);
    await press('Tab');

    expect(heard).to.have.length(1);
    expect(messages(widget)[0]).to.contain(heard[0]!);
  });

  it('is how many warnings came into sight with a save', async () => {
    const widget = await capture({ telephone: 'none' });

    widget.submit();
    await until(() => messages(widget).length === 1);

    expect(said(widget)).to.equal('Saved. There is one thing to check.');
    await type(textbox(widget, 'Line'), 'x');
    widget.submit();
    await until(() => said(widget) === 'Saved', 'what was told of is not told again');
  });

  it('is how much room is left, once nobody types any more', async () => {
    const widget = await capture({ account: 'x'.repeat(130) });
    const heard = heardFrom(widget);

    await type(textbox(widget, 'Account'), 'x'.repeat(135));
    await type(textbox(widget, 'Account'), 'x'.repeat(140));
    expect(heard).to.deep.equal([]);
    await until(() => heard.length > 0, 'the room that is left');

    expect(heard).to.deep.equal(['You have 10 characters left']);
  });
});

describe('a date that is wrong', () => {
  const wrong = { born: '1984-13-27' };

  it('is described once, by its fieldset', async () => {
    const widget = await capture(wrong);
    widget.submit();
    await until(() => messages(widget).length > 0);

    const group = get(widget, 'group', 'Born');
    expect(descriptionOf(group)).to.contain(messages(widget)[0]!.replace('Error: ', ''));
    for (const box of group.querySelectorAll('input, textarea'))
      expect(box.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('is described once where it is edited whole, too', async () => {
    const widget = await capture({ born: 'in the spring' });
    widget.submit();
    await until(() => messages(widget).length > 0);

    const boxes = [...get(widget, 'group', 'Born').querySelectorAll('input, textarea')];
    expect(boxes).to.have.length(1);
    expect(boxes[0]!.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('is wrong in its wrong part, where the link of the summary leads', async () => {
    const widget = await capture(wrong);
    widget.submit();
    await until(() => messages(widget).length > 0);

    const parts = [...get(widget, 'group', 'Born').querySelectorAll('input')];
    expect(parts.map((box) => box.getAttribute('aria-invalid'))).to.deep.equal([
      null,
      'true',
      null,
    ]);
    get(widget, 'link', /Born/).focus();
    await press('Enter');
    expect(focused(widget)?.id).to.equal(parts[1]!.id);
  });
});
