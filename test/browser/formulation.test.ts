import { expect, html } from '@open-wc/testing';
import '../../src/register/formulation.js';
import '../../src/register/provider.js';
import {
  activate,
  all,
  button,
  fill,
  focused,
  focusedName,
  get,
  has,
  mount,
  nameOf,
  names,
  open,
  press,
  said,
  textbox,
  textOf,
  type,
  type Widget,
} from '../support/widget.js';

const three = () => [
  { id: 'b', date: '2025-05-01', formulation: 'second' },
  { id: 'c', date: '2026-05-01T10:00:00+01:00', formulation: 'third' },
  { id: 'a', date: '2024', formulation: 'first' },
];

const capture = (value: object[] = three()): Promise<Widget> =>
  mount(html`<pcsp-formulation .value=${value}></pcsp-formulation>`);

const shown = (value: object[] = three()): Promise<Widget> =>
  mount(html`<pcsp-formulation readonly .value=${value}></pcsp-formulation>`);

const accounts = (widget: Widget): Element[] => [
  ...widget.shadowRoot!.querySelectorAll('details.account'),
];
const titles = (widget: Widget): string[] => accounts(widget).map(nameOf);
const openOnes = (widget: Widget): boolean[] =>
  accounts(widget).map((one) => one.hasAttribute('open'));

describe('formulations', () => {
  it('are shown newest first, whatever order they are kept in', async () => {
    const widget = await shown();

    expect(titles(widget)).to.deep.equal([
      'Formulation of 1 May 2026 at 10:00',
      'Formulation of 1 May 2025',
      'Formulation of 2024',
    ]);
  });

  it('are open as to the newest, and folded as to the rest', async () => {
    expect(openOnes(await shown())).to.deep.equal([true, false, false]);
    expect(openOnes(await capture())).to.deep.equal([true, false, false]);
  });

  it('open with a key, and stay open while somebody types elsewhere', async () => {
    const widget = await capture();

    const older = await open(widget, 'Formulation of 1 May 2025');
    await fill(textbox(accounts(widget)[0]!, 'Formulation'), 'mended');

    expect(openOnes(widget)).to.deep.equal([true, true, false]);
    expect(textbox(older, 'Formulation').value).to.equal('second');
  });

  it('close with a key', async () => {
    const widget = await shown();
    accounts(widget)[0]!.querySelector('summary')!.focus();

    await press('Enter');

    expect(accounts(widget)[0]!.hasAttribute('open')).to.equal(false);
  });

  it('name who led them', async () => {
    const widget = await shown([
      { date: '2026', performingProfessional: { name: 'Hannah', role: { text: 'Psychologist' } } },
    ]);

    expect(titles(widget)).to.deep.equal(['Formulation of 2026, led by Hannah, Psychologist']);
  });

  it('are dated for the person, who needs no word for them', async () => {
    const provider = await mount(
      html`<pcsp-provider audience="person">
        <pcsp-formulation
          readonly
          .value=${[{ date: '2026', performingProfessional: { name: 'Hannah' } }] as never}
        ></pcsp-formulation>
      </pcsp-provider>`,
    );

    const widget = provider.querySelector<Widget>('pcsp-formulation')!;

    await widget.updateComplete;
    expect(titles(widget)).to.deep.equal(['2026, led by Hannah']);
  });

  it('keep the order of the value when one is edited', async () => {
    const widget = await capture();

    await type(textbox(widget, 'Formulation'), 'mended');

    expect((widget.value as unknown as { id: string }[]).map(({ id }) => id)).to.deep.equal([
      'b',
      'c',
      'a',
    ]);
  });

  it('have their title anew when the date is edited, and stay where they are', async () => {
    const widget = await capture();
    const date = get(widget, 'group', 'Date of this formulation');

    await fill(textbox(date, 'Year'), '2020');

    expect(titles(widget)[0]).to.equal('Formulation of 1 May 2020');
    expect(widget.shadowRoot!.activeElement).to.not.equal(null);
  });

  it('get a new one at the top, open, with the focus in it', async () => {
    const widget = await capture();

    await activate(button(widget, 'Add a formulation'));

    expect(titles(widget)[0]).to.equal('Formulation with no date');
    expect(openOnes(widget)[0]).to.equal(true);
    expect(focusedName(widget)).to.equal('Formulation');
    expect((focused(widget) as HTMLTextAreaElement).value).to.equal('');
    expect(said(widget)).to.equal('Formulation 4 added');
  });

  it('record what is typed into a new one, with an id', async () => {
    const widget = await capture();
    await activate(button(widget, 'Add a formulation'));

    await press('n', 'e', 'w');

    const added = (widget.value as unknown as { id: string; formulation: string }[])[3]!;
    expect(added.formulation).to.equal('new');
    expect(added.id).to.match(/^[0-9a-f]{24}$/);
  });

  it('can be removed while they are new, not once they are saved', async () => {
    const widget = await capture();
    await activate(button(widget, 'Add a formulation'));
    await press('x');
    expect(names(widget, 'button').filter((name) => name.startsWith('Remove F'))).to.deep.equal([
      'Remove Formulation 4',
    ]);

    widget.submit();
    await widget.updateComplete;

    expect(has(widget, 'button', /^Remove F/)).to.equal(false);
  });

  it('lose a new one at the press of its button, and the focus is not lost', async () => {
    const widget = await capture();
    await activate(button(widget, 'Add a formulation'));
    await press('x');

    await activate(button(widget, 'Remove Formulation 4'));

    expect(widget.value).to.deep.equal(three());
    expect(focusedName(widget)).to.equal('Undo Formulation 4');
    expect(said(widget)).to.equal('Formulation 4 removed');
  });

  it('warn of the standard’s limit and keep every word', async () => {
    const widget = await capture([{ id: 'a', formulation: '' }]);
    const account = 'A long account. '.repeat(40);

    await fill(textbox(widget, 'Formulation'), account);

    expect(widget.valid).to.equal(true);
    expect(widget.issues.map(({ code, severity }) => [code, severity])).to.deep.equal([
      ['too-long', 'warning'],
    ]);
    expect((widget.value as unknown as { formulation: string }[])[0]!.formulation).to.equal(
      account,
    );
  });

  it('say who recorded them, and when, behind one line', async () => {
    const widget = await shown([
      {
        formulation: 'x',
        date: '2026',
        personCompletingRecord: {
          name: 'Sam',
          dateCompleted: '2026-03-07T14:30:00+00:00',
          grade: '7',
        },
      },
    ]);
    expect(textOf(widget)).to.not.contain('Sam');

    const details = await open(widget, 'About this record: Formulation');

    expect(textOf(details)).to.contain('Sam').and.to.contain('Grade 7');
    expect(textOf(details)).to.contain('Date recorded 7 March 2026 at 14:30');
  });

  it('have a title that follows who led them', async () => {
    const widget = await capture([{ id: 'a', date: '2026', formulation: 'x' }]);
    const led = await open(widget, 'Professional who led this');

    await type(textbox(get(led, 'group', 'Professional who led this'), 'Name'), 'Ann');

    expect(titles(widget)[0]).to.equal('Formulation of 2026, led by Ann');
  });

  it('are one heading each', async () => {
    const widget = await shown();

    expect(all(widget, 'heading').map(({ localName }) => localName)).to.deep.equal([
      'h2',
      'h3',
      'h3',
      'h3',
    ]);
  });
});
