import { expect, html } from '@open-wc/testing';
import '../support/every-kind.js';
import {
  activate,
  button,
  entries,
  entry,
  focusedName,
  get,
  has,
  listen,
  mount,
  names,
  press,
  said,
  textbox,
  textOf,
  type,
  types,
  type Widget,
} from '../support/widget.js';

const capture = (value: object = {}): Promise<Widget> =>
  mount(html`<test-every-kind .value=${value as never}></test-every-kind>`);

const tagsOf = (widget: Widget) => (widget.value as unknown as { tags?: string[] })?.tags;

describe('a list of words', () => {
  it('has no entries at first, and a button to add one', async () => {
    const widget = await capture();

    expect(entries(widget, 'Tags')).to.deep.equal([]);
    expect(has(widget, 'button', 'Add a tag')).to.equal(true);
  });

  it('adds an entry, focuses it and says so', async () => {
    const widget = await capture();

    await activate(button(widget, 'Add a tag'));

    expect(focusedName(widget)).to.equal('Tag 1');
    expect(said(widget)).to.equal('Tag 1 added');
    expect(widget.value).to.equal(undefined);
  });

  it('records what is typed into it', async () => {
    const widget = await capture({ tags: ['one'] });
    await activate(button(widget, 'Add a tag'));

    await press('t', 'w', 'o');

    expect(tagsOf(widget)).to.deep.equal(['one', 'two']);
  });

  it('leaves an entry that stays empty out of the value', async () => {
    const widget = await capture({ tags: ['one'] });

    await activate(button(widget, 'Add a tag'));

    expect(tagsOf(widget)).to.deep.equal(['one']);
    expect(widget.valid).to.equal(true);
  });

  it('raises an edit and a change when an entry is added', async () => {
    const widget = await capture();
    const heard = listen(widget);

    await activate(button(widget, 'Add a tag'));

    expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);
    expect(heard[1]!.detail.change?.path).to.deep.equal(['tags']);
  });

  it('moves an entry down, keeps the focus on its button and says so', async () => {
    const widget = await capture({ tags: ['one', 'two', 'three'] });

    await activate(button(widget, 'Move Tag 1 down'));

    expect(tagsOf(widget)).to.deep.equal(['two', 'one', 'three']);
    expect(focusedName(widget)).to.equal('Move Tag 2 down');
    expect(said(widget)).to.equal('Tag 1 moved to position 2');
  });

  it('moves the focus to the other button at the end of the list', async () => {
    const widget = await capture({ tags: ['one', 'two'] });

    await activate(button(widget, 'Move Tag 1 down'));

    expect(focusedName(widget)).to.equal('Move Tag 2 up');
  });

  it('moves an entry up by pressing the key again', async () => {
    const widget = await capture({ tags: ['one', 'two', 'three', 'four'] });
    await activate(button(widget, 'Move Tag 4 up'));

    await press(' ');

    expect(tagsOf(widget)).to.deep.equal(['one', 'four', 'two', 'three']);
    expect(focusedName(widget)).to.equal('Move Tag 2 up');
  });

  it('has no buttons to move a single entry', async () => {
    const widget = await capture({ tags: ['one'] });

    expect(has(widget, 'button', /^Move/)).to.equal(false);
  });

  it('does not offer to move past the ends', async () => {
    const widget = await capture({ tags: ['one', 'two'] });

    expect(button(widget, 'Move Tag 1 up').disabled).to.equal(true);
    expect(button(widget, 'Move Tag 2 down').disabled).to.equal(true);
  });

  it('removes an entry, offers to take that back and says so', async () => {
    const widget = await capture({ tags: ['one', 'two', 'three'] });

    await activate(button(widget, 'Remove Tag 2'));

    expect(tagsOf(widget)).to.deep.equal(['one', 'three']);
    expect(focusedName(widget)).to.equal('Undo Tag 2');
    expect(said(widget)).to.equal('Tag 2 removed');
  });

  it('puts the removed entry back where it was, with the focus in it', async () => {
    const widget = await capture({ tags: ['one', 'two', 'three'] });
    await activate(button(widget, 'Remove Tag 2'));

    await press('Enter');

    expect(tagsOf(widget)).to.deep.equal(['one', 'two', 'three']);
    expect(focusedName(widget)).to.equal('Tag 2');
  });

  it('puts it back with what was edited elsewhere in the meantime', async () => {
    const widget = await capture({ tags: ['one', 'two'] });
    await activate(button(widget, 'Remove Tag 1'));
    await type(textbox(widget, 'Tag 1'), 'mended');

    await activate(button(widget, 'Undo Tag 1'));

    expect(tagsOf(widget)).to.deep.equal(['one', 'mended']);
  });

  it('no longer offers it once the list has changed', async () => {
    const widget = await capture({ tags: ['one', 'two'] });
    await activate(button(widget, 'Remove Tag 1'));

    await activate(button(widget, 'Add a tag'));

    expect(has(widget, 'button', /^Undo/)).to.equal(false);
  });

  it('never offers it once another value is set', async () => {
    const widget = await capture({ tags: ['one', 'two'] });
    await activate(button(widget, 'Remove Tag 1'));

    widget.value = { tags: ['somebody else’s'] } as never;
    await widget.updateComplete;

    expect(has(widget, 'button', /^Undo/)).to.equal(false);
  });

  it('never offers it once the widget is reset and has as many entries', async () => {
    const widget = await capture({ tags: ['one'] });
    await activate(button(widget, 'Add a tag'));
    await press('x');
    await activate(button(widget, 'Remove Tag 1'));

    widget.reset();
    await widget.updateComplete;

    expect(tagsOf(widget)).to.deep.equal(['one']);
    expect(has(widget, 'button', /^Undo/)).to.equal(false);
  });

  it('offers it when none is left, too', async () => {
    const widget = await capture({ tags: ['one'] });

    await activate(button(widget, 'Remove Tag 1'));

    expect(widget.value).to.equal(undefined);
    expect(focusedName(widget)).to.equal('Undo Tag 1');
  });

  it('brings a removed entry back by undo', async () => {
    const widget = await capture({ tags: ['one', 'two'] });
    await activate(button(widget, 'Remove Tag 1'));

    widget.undo();

    expect(tagsOf(widget)).to.deep.equal(['one', 'two']);
    expect(entries(widget, 'Tags')).to.have.length(2);
  });

  it('ends what is being typed before it moves', async () => {
    const widget = await capture({ tags: ['one', 'two'] });
    const heard = listen(widget);
    await type(textbox(widget, 'Tag 1'), '1');

    await activate(button(widget, 'Move Tag 1 down'));

    expect(tagsOf(widget)).to.deep.equal(['two', '1']);
    expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change', 'pcsp-input', 'pcsp-change']);
  });

  it('shows each entry in what it shows after a move', async () => {
    const widget = await capture({ tags: ['one', 'two'] });

    await activate(button(widget, 'Move Tag 2 up'));

    expect([textbox(widget, 'Tag 1').value, textbox(widget, 'Tag 2').value]).to.deep.equal([
      'two',
      'one',
    ]);
  });

  it('is a list to read, without what is empty', async () => {
    const widget = await mount(
      html`<test-every-kind readonly .value=${{ tags: ['one', '', 'two'] }}></test-every-kind>`,
    );

    expect([...widget.shadowRoot!.querySelectorAll('li')].map((li) => textOf(li))).to.deep.equal([
      'one',
      'two',
    ]);
  });
});

describe('lists inside lists', () => {
  const steps = [
    {
      id: 'a',
      what: 'one',
      notes: [
        { id: 'n1', said: 'a note' },
        { id: 'n2', said: 'another' },
      ],
    },
    { id: 'b', what: 'two' },
  ];
  type Steps = { steps: { id: string; what?: string; notes?: { id: string; said?: string }[] }[] };
  const valueOf = (widget: Widget) => widget.value as unknown as Steps;

  it('add an entry to the right list', async () => {
    const widget = await capture({ steps });
    await activate(button(entry(widget, 'Steps', 1), 'Add a note'));

    await press('h', 'i');

    expect(valueOf(widget).steps[1]!.notes?.map(({ said }) => said)).to.deep.equal(['hi']);
    expect(valueOf(widget).steps[0]).to.deep.equal(steps[0]);
    expect(focusedName(widget)).to.equal('Said');
  });

  it('number their entries anew when one is moved', async () => {
    const widget = await capture({ steps });

    await activate(button(widget, 'Move Step 1 down'));

    expect(valueOf(widget).steps.map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect(names(entry(widget, 'Steps', 1), 'button')).to.include('Remove Note 2');
    expect(focusedName(widget)).to.equal('Move Step 2 up');
  });

  it('edit the right entry after a move', async () => {
    const widget = await capture({ steps });
    await activate(button(widget, 'Move Step 1 down'));
    const note = entry(entry(widget, 'Steps', 1), 'Notes', 1);

    await type(textbox(note, 'Said'), 'mended');

    expect(valueOf(widget).steps[1]!.notes![1]).to.deep.equal({ id: 'n2', said: 'mended' });
  });

  it('remove the right entry after a move', async () => {
    const widget = await capture({ steps });
    await activate(button(widget, 'Move Step 1 down'));

    await activate(button(entry(widget, 'Steps', 1), 'Remove Note 1'));

    expect(valueOf(widget).steps[1]!.notes).to.deep.equal([{ id: 'n2', said: 'another' }]);
    expect(focusedName(widget)).to.equal('Undo Note 1');
  });

  it('take an error along when an entry moves, and nobody else’s', async () => {
    const widget = await capture({ steps: [{ what: 'x'.repeat(71) }, { what: 'y'.repeat(71) }] });
    textbox(entry(widget, 'Steps', 0), 'What').focus();
    await press('Tab');

    await activate(button(widget, 'Move Step 1 down'));

    const marked = (index: number) =>
      entry(widget, 'Steps', index).querySelectorAll('[part=warning]').length;
    expect([marked(0), marked(1)]).to.deep.equal([0, 1]);
  });

  it('give their entries an id when they are edited', async () => {
    const widget = await capture({ steps: [{ notes: [{ said: 'x' }] }] });

    await type(textbox(get(widget, 'group', 'Notes'), 'Said'), 'y');

    const [step] = valueOf(widget).steps;
    expect(step!.id).to.be.a('string');
    expect(step!.notes![0]!.id).to.be.a('string');
  });

  it('show entries that came with the same id', async () => {
    const widget = await capture({
      steps: [
        { id: 'a', what: '1' },
        { id: 'a', what: '2' },
      ],
    });

    await activate(button(widget, 'Move Step 1 down'));

    expect(valueOf(widget).steps.map(({ what }) => what)).to.deep.equal(['2', '1']);
    expect(textbox(entry(widget, 'Steps', 0), 'What').value).to.equal('2');
  });
});
