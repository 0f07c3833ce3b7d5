import { expect, html } from '@open-wc/testing';
import '../support/every-kind.js';
import {
  all,
  descriptionOf,
  fill,
  focused,
  listen,
  messages,
  mount,
  press,
  textbox,
  textOf,
  type,
  type Widget,
} from '../support/widget.js';

const capture = (value: object = {}): Promise<Widget> =>
  mount(html`<test-every-kind .value=${value as never}></test-every-kind>`);

const shown = (value: object): Promise<Widget> =>
  mount(html`<test-every-kind readonly .value=${value as never}></test-every-kind>`);

const valueOf = (widget: Widget) => widget.value as Record<string, unknown> | undefined;

describe('a field of one line', () => {
  it('records what is typed', async () => {
    const widget = await capture();

    await type(textbox(widget, 'Line'), 'Ana & Ben <x>');

    expect(valueOf(widget)).to.deep.equal({ line: 'Ana & Ben <x>' });
  });

  it('shows what is recorded', async () => {
    const widget = await capture({ line: 'Ana' });

    expect(textbox(widget, 'Line').value).to.equal('Ana');
  });

  it('leaves the direction to the browser, but of what it would take minutes to lay out', async () => {
    const long = 'some words '.repeat(900_000);

    const widget = await capture({ line: 'Ana', story: long });

    expect(textbox(widget, 'Line').dir).to.equal('auto');
    expect(textbox(widget, 'Story').dir).to.equal('ltr');
    expect(textbox(widget, 'Story').offsetHeight).to.be.greaterThan(100_000);
  });

  it('records nothing once it is emptied', async () => {
    const widget = await capture({ line: 'Ana' });

    await type(textbox(widget, 'Line'), '');

    expect(valueOf(widget)).to.equal(undefined);
  });

  it('says that it is too long once it is left, and no longer once that is mended', async () => {
    const widget = await capture();
    const box = textbox(widget, 'Line');

    await type(box, 'x'.repeat(41));
    expect(messages(widget)).to.deep.equal([]);

    await press('Tab');
    expect(messages(widget)).to.have.length(1);
    expect(descriptionOf(box)).to.contain('to 40 characters or fewer');
    expect(box.getAttribute('aria-invalid')).to.equal('true');

    box.focus();
    await press('End', 'Backspace');
    expect(messages(widget)).to.deep.equal([]);
    expect(box.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('keeps all that is typed past a limit', async () => {
    const widget = await capture();

    await fill(textbox(widget, 'Line'), 'x'.repeat(60));

    expect(valueOf(widget)?.line).to.equal('x'.repeat(60));
  });

  it('asks a phone for the right keyboard', async () => {
    const widget = await capture();

    expect(textbox(widget, 'Telephone').inputMode).to.equal('tel');
    expect(textbox(widget, 'Email').inputMode).to.equal('email');
    expect(textbox(widget, 'NHS number').inputMode).to.equal('numeric');
  });

  it('warns of an unusual telephone number, and stays valid', async () => {
    const widget = await capture();

    await fill(textbox(widget, 'Telephone'), 'ask Sam');

    expect(messages(widget)[0]).to.match(/^Check: Check “Telephone”/);
    expect(textbox(widget, 'Telephone').hasAttribute('aria-invalid')).to.equal(false);
    expect(widget.valid).to.equal(true);
  });

  it('marks an NHS number that fails its check', async () => {
    const widget = await capture();

    await fill(textbox(widget, 'NHS number'), '9434765918');

    expect(messages(widget)[0]).to.match(/^Error: Check the NHS number/);
    expect(widget.valid).to.equal(false);
  });

  it('marks what is no email address', async () => {
    const widget = await capture();

    await fill(textbox(widget, 'Email'), 'ana at home');

    expect(messages(widget)[0]).to.match(/^Error: .*email address/);
    expect(valueOf(widget)?.email).to.equal('ana at home');
  });

  it('keeps line breaks that came with a value', async () => {
    const widget = await capture({ line: 'one\ntwo', name: 'three\nfour' });

    expect(textbox(widget, 'Line').value).to.equal('one\ntwo');
    expect(textbox(widget, 'Short text').value).to.equal('three\nfour');
  });

  it('keeps the focus when the last line break is deleted', async () => {
    const widget = await capture({ name: 'a\nb' });
    const box = textbox(widget, 'Short text');
    box.focus();
    box.setSelectionRange(2, 2);

    await press('Backspace', 'x');

    expect(valueOf(widget)?.name).to.equal('axb');
    expect(focused(widget)).to.equal(textbox(widget, 'Short text'));
  });

  it('is shown as it is, and nothing is shown where nothing is recorded', async () => {
    const widget = await shown({ line: 'Ana & <b>Ben</b>' });

    expect(textOf(widget)).to.equal('Every kind Line Ana & <b>Ben</b>');
  });
});

describe('a field of several lines', () => {
  it('records line breaks', async () => {
    const widget = await capture();
    await type(textbox(widget, 'Story'), 'one');

    await press('Enter', 't');

    expect(valueOf(widget)?.story).to.equal('one\nt');
  });

  it('grows with its text', async () => {
    const widget = await capture();
    const box = textbox(widget, 'Story');
    const before = box.clientHeight;
    box.focus();

    for (let row = 0; row < 12; row++) await press('x', 'Enter');

    expect(box.clientHeight).to.be.greaterThan(before);
    expect(box.scrollHeight - box.clientHeight).to.be.lessThan(before / 2);
  });

  it('counts only when little room is left', async () => {
    const widget = await capture({ account: 'x'.repeat(119) });
    const box = textbox(widget, 'Account');
    expect(descriptionOf(box)).to.equal('');

    box.focus();
    await press('End', 'y');

    expect(descriptionOf(box)).to.equal('You have 30 characters left');
  });

  it('says how much is over the limit, and keeps it', async () => {
    const widget = await capture({ account: 'x'.repeat(150) });
    const box = textbox(widget, 'Account');
    box.focus();

    await press('End', 'y');

    expect(descriptionOf(box)).to.equal(
      '1 character more than there is room for (150). All of it is kept.',
    );
    expect(valueOf(widget)?.account).to.have.length(151);
  });

  it('warns of its length once it is left, and stays valid', async () => {
    const widget = await capture({ account: 'x'.repeat(151) });
    textbox(widget, 'Account').focus();

    await press('Tab');

    expect(messages(widget)[0]).to.match(/^Check: “Account” has 151 characters/);
    expect(widget.valid).to.equal(true);
  });

  it('counts length as an error when it is strict', async () => {
    const widget = await mount(
      html`<test-every-kind strict .value=${{ account: 'x'.repeat(151) }}></test-every-kind>`,
    );
    textbox(widget, 'Account').focus();

    await press('Tab');

    expect(messages(widget)[0]).to.match(/^Error: Shorten “Account” to 150/);
    expect(widget.valid).to.equal(false);
  });

  it('is shown with its line breaks', async () => {
    const widget = await shown({ story: 'one\n\n  two' });

    const text = widget.shadowRoot!.querySelector('dd .words')!;
    expect(text.textContent).to.equal('one\n\n  two');
    expect(getComputedStyle(text).whiteSpace).to.match(/^(pre-wrap|break-spaces)/);
  });

  it('is shown with empty lines that are half as high, and every number to call', async () => {
    const rows = async (story: string) => {
      const widget = await shown({ story });
      const text = widget.shadowRoot!.querySelector('dd .words')!;
      expect(text.textContent).to.equal(story);
      expect(all(widget, 'link').length).to.equal(story.split('01632').length - 1);
      return text.closest('dd')!.getBoundingClientRect().height;
    };
    const line = (await rows('one\ntwo')) / 2;

    const tall = await rows('one\n\ntwo 01632 960114\n \n\n  three 01632 960115');

    expect(tall).to.be.closeTo(line * 4, 1);
  });

  it('is one pcsp-change from the first letter until it is left', async () => {
    const widget = await capture({ story: 'be' });
    const heard = listen(widget);
    textbox(widget, 'Story').focus();
    await press('End', 'e', 'n');

    await press('Tab');

    expect(heard.map(({ type }) => type)).to.deep.equal([
      'pcsp-input',
      'pcsp-input',
      'pcsp-change',
    ]);
    expect(heard[2]!.detail.change).to.deep.equal({
      path: ['story'],
      previous: 'be',
      next: 'been',
    });
  });
});
