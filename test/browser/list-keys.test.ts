import { expect, html } from '@open-wc/testing';
import '../../src/register.js';
import type { TerminologyService } from '../../src/terminology/terminology.js';
import '../support/every-kind.js';
import {
  activate,
  all,
  button,
  descriptionOf,
  entries,
  focused,
  focusedName,
  get,
  has,
  keyDown,
  keyUp,
  listen,
  messages,
  mount,
  press,
  pressControl,
  said,
  textbox,
  textOf,
  type,
  types,
  until,
  type Widget,
} from '../support/widget.js';

const capture = (value: object = {}): Promise<Widget> =>
  mount(html`<test-every-kind .value=${value as never}></test-every-kind>`);

interface Value {
  tags?: string[];
  steps?: { notes?: { id: string; said?: string }[] }[];
}

const valueOf = (widget: Widget) => widget.value as unknown as Value | undefined;
const tagsOf = (widget: Widget) => valueOf(widget)?.tags;
const caret = (widget: Widget) => (focused(widget) as HTMLTextAreaElement).selectionStart;

function enter(widget: Widget, name: string, at?: number): HTMLTextAreaElement {
  const box = get<HTMLTextAreaElement>(widget, 'textbox', name);
  box.focus();
  box.setSelectionRange(at ?? box.value.length, at ?? box.value.length);
  return box;
}

/** Puts a text on the clipboard as a user does, and pastes it where the caret is in a control. */
async function paste(into: () => unknown, text: string): Promise<void> {
  const source = document.body.appendChild(document.createElement('textarea'));
  source.value = text;
  source.focus();
  source.select();
  await pressControl('c');
  source.remove();
  into();
  await pressControl('v');
}

describe('Enter in an entry', () => {
  it('makes the next one below it, with the focus in it', async () => {
    const widget = await capture({ tags: ['one', 'three'] });
    enter(widget, 'Tag 1');

    await press('Enter', 't', 'w', 'o');

    expect(tagsOf(widget)).to.deep.equal(['one', 'two', 'three']);
    expect(focusedName(widget)).to.equal('Tag 2');
    expect(said(widget)).to.equal('Tag 2 added');
  });

  it('goes to the next one where that is empty', async () => {
    const widget = await capture({ tags: ['one'] });
    await activate(button(widget, 'Add a tag'));
    enter(widget, 'Tag 1');

    await press('Enter');

    expect(entries(widget, 'Tags')).to.have.length(2);
    expect(focusedName(widget)).to.equal('Tag 2');
  });

  it('makes none where nothing is written yet', async () => {
    const widget = await capture();
    await activate(button(widget, 'Add a tag'));

    await press('Enter', 'Enter');

    expect(entries(widget, 'Tags')).to.have.length(1);
    expect(focusedName(widget)).to.equal('Tag 1');
  });

  it('makes one while it is held down', async () => {
    const widget = await capture({ tags: ['one'] });
    enter(widget, 'Tag 1');

    await keyDown('Enter');
    await keyDown('Enter');
    await keyDown('Enter');
    await press('x');
    await keyUp('Enter');

    expect(entries(widget, 'Tags')).to.have.length(2);
    expect(tagsOf(widget)).to.deep.equal(['one', 'x']);
  });

  it('ends what is being typed, and is a step of the history', async () => {
    const widget = await capture();
    const heard = listen(widget);
    await activate(button(widget, 'Add a tag'));
    await press('x', 'Enter');
    const before = types(heard);

    widget.undo();
    await widget.updateComplete;

    expect(before.slice(2)).to.deep.equal([
      ...['pcsp-input', 'pcsp-change'],
      ...['pcsp-input', 'pcsp-change'],
    ]);
    expect(tagsOf(widget)).to.deep.equal(['x']);
    expect(entries(widget, 'Tags')).to.have.length(1);
    expect(focusedName(widget)).to.equal('Tag 1');
  });

  it('works in the only text of an entry that has more to it', async () => {
    const widget = await capture({ steps: [{ notes: [{ said: 'one' }] }] });
    enter(widget, 'Said');

    await press('Enter', 't', 'w', 'o');

    const [step] = valueOf(widget)!.steps!;
    expect(step!.notes!.map(({ said }) => said)).to.deep.equal(['one', 'two']);
  });

  it('makes no entry from a text that others stand beside', async () => {
    const widget = await capture({ steps: [{ what: 'one' }] });
    enter(widget, 'What');

    await press('Enter');

    expect(entries(widget, 'Steps')).to.have.length(1);
  });

  it('submits no form around it', async () => {
    let submitted = 0;
    const widget = await mount(
      html`<form @submit=${(event: Event) => (event.preventDefault(), submitted++)}>
        <test-every-kind name="every" .value=${{ tags: ['one'] }}></test-every-kind>
        <button>Save</button>
      </form>`,
      'test-every-kind',
    );
    enter(widget, 'Tag 1');

    await press('Enter');

    expect(submitted).to.equal(0);
    expect(entries(widget, 'Tags')).to.have.length(2);
  });

  it('keeps the focus with a host that sets what it was given after each key', async () => {
    const widget = await capture();
    for (const event of ['pcsp-input', 'pcsp-change'] as const) {
      widget.addEventListener(event, ({ detail }) => {
        widget.value = detail.value;
      });
    }
    await activate(button(widget, 'Add a tag'));

    await press('a', 'Enter', 'b', 'Enter', 'c', 'Enter', 'Backspace');

    expect(tagsOf(widget)).to.deep.equal(['a', 'b', 'c']);
    expect(focusedName(widget)).to.equal('Tag 3');
  });
});

describe('Backspace in an empty entry', () => {
  it('takes it away, with the caret at the end of the one before', async () => {
    const widget = await capture({ tags: ['one', 'two'] });
    enter(widget, 'Tag 1');
    await press('Enter');

    await press('Backspace');

    expect(entries(widget, 'Tags')).to.have.length(2);
    expect(focusedName(widget)).to.equal('Tag 1');
    expect(caret(widget)).to.equal(3);
    expect(said(widget)).to.equal('Tag 2 removed');
    expect(has(widget, 'button', /^Undo/)).to.equal(false);
  });

  it('goes to the start of what was behind the first', async () => {
    const widget = await capture({ tags: ['one', 'two'] });
    enter(widget, 'Tag 1');
    await type(textbox(widget, 'Tag 1'), '');

    await press('Backspace');

    expect(tagsOf(widget)).to.deep.equal(['two']);
    expect(focusedName(widget)).to.equal('Tag 1');
    expect(caret(widget)).to.equal(0);
  });

  it('goes to the button that adds one where none is left', async () => {
    const widget = await capture();
    await activate(button(widget, 'Add a tag'));

    await press('Backspace');

    expect(focusedName(widget)).to.equal('Add a tag');
  });

  it('is a step of the history', async () => {
    const widget = await capture({ tags: ['one'] });
    enter(widget, 'Tag 1');
    await press('Enter', 'Backspace');

    widget.undo();

    expect(entries(widget, 'Tags')).to.have.length(2);
  });

  it('leaves the entry while it is held down, as whoever deletes a word does', async () => {
    const widget = await capture({ tags: ['one', 'x'] });
    enter(widget, 'Tag 2');

    await keyDown('Backspace');
    await keyDown('Backspace');
    await keyDown('Backspace');
    await keyUp('Backspace');

    expect(entries(widget, 'Tags')).to.have.length(2);
    expect(focusedName(widget)).to.equal('Tag 2');
  });

  it('never takes away one in which anything else is recorded', async () => {
    const copingStrategies = [{ strategy: 'x', startDate: '2026-01-01' }];
    const widget = await mount(
      html`<pcsp-contingency-plan
        .value=${[{ copingStrategies }] as never}
      ></pcsp-contingency-plan>`,
    );
    const box = get<HTMLElement>(widget, 'textbox', 'What to do');
    await type(box, '');

    await press('Backspace', 'Backspace');

    const [plan] = widget.value as unknown as { copingStrategies: object[] }[];
    expect(plan!.copingStrategies).to.have.length(1);
    expect(focused(widget)).to.equal(box);
  });
});

describe('several lines that are pasted into an entry', () => {
  it('make as many entries, without what marked them', async () => {
    const widget = await capture();
    await activate(button(widget, 'Add a tag'));

    await paste(() => enter(widget, 'Tag 1'), '• one\n• two\n\n• three\n• four\n• five\n');

    expect(tagsOf(widget)).to.deep.equal(['one', 'two', 'three', 'four', 'five']);
    expect(focusedName(widget)).to.equal('Tag 5');
    expect(said(widget)).to.equal('5 entries were added');
  });

  it('stand between what was before the caret and behind it', async () => {
    const widget = await capture({ tags: ['Not sleeping', 'last'] });

    await paste(() => enter(widget, 'Tag 1', 4), 'eating\nwashing\never ');

    expect(tagsOf(widget)).to.deep.equal(['Not eating', 'washing', 'ever sleeping', 'last']);
    expect(focusedName(widget)).to.equal('Tag 3');
    expect(caret(widget)).to.equal(5);
    expect(said(widget)).to.equal('2 entries were added');
  });

  it('go together by one undo, and come back by one redo', async () => {
    const widget = await capture({ tags: ['one'] });
    await paste(() => enter(widget, 'Tag 1'), ' a\nb\nc');

    widget.undo();
    const undone = tagsOf(widget);
    widget.redo();

    expect(undone).to.deep.equal(['one']);
    expect(tagsOf(widget)).to.deep.equal(['one a', 'b', 'c']);
    expect(textbox(widget, 'Tag 1').value).to.equal('one a');
  });

  it('are undone with the focus in the entry that they were pasted into', async () => {
    const widget = await capture({ tags: ['one', 'two'] });
    await paste(() => enter(widget, 'Tag 2'), ' a\nb\nc');

    await pressControl('z');

    expect(tagsOf(widget)).to.deep.equal(['one', 'two']);
    expect(focusedName(widget)).to.equal('Tag 2');
  });

  it('are one edit, which says what became of the list', async () => {
    const widget = await capture({ tags: ['one'] });
    const heard = listen(widget);

    await paste(() => enter(widget, 'Tag 1'), ' a\nb');

    expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);
    expect(heard[1]!.detail.change).to.deep.equal({
      path: ['tags'],
      previous: ['one'],
      next: ['one a', 'b'],
    });
  });

  it('are kept where they are too long, and said to be', async () => {
    const widget = await capture({ tags: ['one'] });

    await paste(() => enter(widget, 'Tag 1'), `\n${'x'.repeat(30)}\ny`);
    await press('Tab');
    widget.reportValidity();
    await widget.updateComplete;

    expect(tagsOf(widget)).to.deep.equal(['one', 'x'.repeat(30), 'y']);
    expect(messages(widget).join()).to.include('20');
  });

  it('get ids where they are objects', async () => {
    const widget = await capture({ steps: [{ notes: [{ id: 'n', said: 'x' }] }] });

    await paste(() => enter(widget, 'Said'), '1. a\n2. b');

    const [step] = valueOf(widget)!.steps!;
    expect(step!.notes!.map(({ said }) => said)).to.deep.equal(['xa', 'b']);
    expect(step!.notes![0]!.id).to.equal('n');
    expect(step!.notes![1]!.id).to.be.a('string');
  });
});

const search = (): Promise<readonly object[]> =>
  Promise.resolve([{ system: 'http://snomed.info/sct', code: '1', display: 'Poor sleep' }]);
const service = { search, knows: () => true } as unknown as TerminologyService;

const coded = (terminology?: TerminologyService, triggerFactors: object[] = [{ id: 'a' }]) =>
  mount(
    html`<pcsp-provider .terminology=${terminology}>
      <pcsp-contingency-plan .value=${[{ triggerFactors }] as never}></pcsp-contingency-plan>
    </pcsp-provider>`,
    'pcsp-contingency-plan',
  );

const triggersOf = (widget: Widget) =>
  (widget.value as unknown as { triggerFactors: { text?: string; coding?: object }[] }[])[0]!
    .triggerFactors;

describe('a list of texts that may be coded', () => {
  it('makes the next entry by Enter, and a line by Shift and Enter', async () => {
    const widget = await coded(undefined, [{ id: 'a', text: 'one' }]);
    enter(widget, 'Trigger 1');

    await keyDown('Shift');
    await press('Enter');
    await keyUp('Shift');
    await press('x', 'Enter', 'y');

    expect(triggersOf(widget).map(({ text }) => text)).to.deep.equal(['one\nx', 'y']);
  });

  it('has the focus in the entry that Enter was pressed in, once that is undone', async () => {
    const widget = await coded(undefined, [{ text: 'one' }, { text: 'two' }, { text: 'three' }]);
    enter(widget, 'Trigger 2');
    await press('Enter');

    await pressControl('z');

    expect(triggersOf(widget)).to.have.length(3);
    expect(focusedName(widget)).to.equal('Trigger 2');
  });

  it('leaves Enter to a suggestion that is chosen by it', async () => {
    const widget = await coded(service, [{ id: 'a', text: 'x' }]);
    const box = get<HTMLElement>(widget, 'combobox', 'Trigger 1');
    await type(box, 'sleep');
    await until(() => box.hasAttribute('aria-controls'), 'the suggestions');

    await press('ArrowDown', 'Enter');

    expect(all(widget, 'combobox').filter((one) => one.id === box.id)).to.have.length(1);
    expect(triggersOf(widget)).to.have.length(1);
    expect(triggersOf(widget)[0]!.coding).to.include({ display: 'Poor sleep' });
    expect(focused(widget)).to.equal(box);
  });

  it('makes the next entry by Enter where nothing that is suggested was chosen', async () => {
    const widget = await coded(service, [{ id: 'a', text: 'x' }]);
    const box = get<HTMLElement>(widget, 'combobox', 'Trigger 1');
    await type(box, 'sleep');
    await until(() => box.hasAttribute('aria-controls'), 'the suggestions');

    await press('Enter', 'y');

    expect(triggersOf(widget).map(({ text }) => text)).to.deep.equal(['sleep', 'y']);
  });
});

describe('the lists of other sections', () => {
  it('make the next email address by Enter', async () => {
    const value = { contactDetails: { emails: [{ address: 'a@example.org' }] } };
    const widget = await mount(
      html`<pcsp-person-demographics .value=${value as never}></pcsp-person-demographics>`,
    );
    enter(widget, 'Email address');

    await press('Enter', 'b');

    const { contactDetails } = widget.value as unknown as typeof value;
    expect(contactDetails.emails.map(({ address }) => address)).to.deep.equal([
      'a@example.org',
      'b',
    ]);
  });

  it('make the next step by Enter in what it is, and open it', async () => {
    const goal = { text: 'Sleep', actionsAndActivities: [{ what: [{ text: 'Walk' }] }] };
    const need = { text: 'Tired', goalsAndHopes: [goal] };
    const widget = await mount(
      html`<pcsp-plan>
        <pcsp-care-and-support-plan
          .value=${{ needsConcernsOrProblems: [need] }}
        ></pcsp-care-and-support-plan>
      </pcsp-plan>`,
      'pcsp-care-and-support-plan',
    );
    const at = ['needsConcernsOrProblems', 0, 'goalsAndHopes', 0, 'actionsAndActivities', 0];
    widget.focusField(at);
    await until(() => has(widget, 'button', 'Add a step'));
    await activate(button(widget, 'Add a step'));

    await press('o', 'n', 'e', 'Enter', 't', 'w', 'o', 'Enter', 'Backspace', '!');

    const value = JSON.stringify(widget.value);
    expect(value).to.include('"goal":{"text":"one"}').and.to.include('"goal":{"text":"two!"}');
    expect(value.match(/"goal":/g)).to.have.length(2);
  });
});

describe('a list on a phone', () => {
  it('has the buttons of an entry beside its text, and Add where the next one will be', async () => {
    const strategies = [{ strategy: 'one' }, { strategy: 'two' }];
    const value = [
      { triggerFactors: [{ text: 'one' }, { text: 'two' }], copingStrategies: strategies },
    ];
    const widget = await mount(
      html`<div style="inline-size: 375px">
        <pcsp-contingency-plan .value=${value as never}></pcsp-contingency-plan>
      </div>`,
      'pcsp-contingency-plan',
    );

    const lists = {
      'Triggers (mandatory)': 'Add a trigger',
      'What helps': 'Add something that helps',
    };
    for (const [name, add] of Object.entries(lists)) {
      const [first] = entries(widget, name);
      const text = first!.querySelector('textarea')!.getBoundingClientRect();
      for (const one of all(first!, 'button')) {
        const { top, left } = one.getBoundingClientRect();
        expect(top).to.be.below(text.bottom);
        expect(left).to.be.at.least(text.right);
      }
      const next = button(widget, add).getBoundingClientRect();
      expect(next.left).to.be.closeTo(text.left, 1);
    }
  });
});

describe('what the keys of a list do', () => {
  const list = (widget: Widget) => get(widget, 'group', 'Tags');

  it('is said once for the list, not for its entries', async () => {
    const widget = await capture({ tags: ['one'] });

    expect(descriptionOf(list(widget))).to.include('Press Enter for the next one');
    expect(descriptionOf(textbox(widget, 'Tag 1'))).to.equal('');
  });

  it('is not said to whoever has made a second entry', async () => {
    const widget = await capture({ tags: ['one', 'two'] });

    expect(descriptionOf(list(widget))).to.equal('');
    expect(textOf(list(widget))).not.to.include('Enter');
  });

  it('is not said of a list that has no such keys', async () => {
    const widget = await capture({ steps: [{ what: 'x' }] });

    expect(descriptionOf(get(widget, 'group', 'Steps'))).to.equal('');
  });

  it('is said in the words of the person', async () => {
    const widget = await mount(
      html`<pcsp-provider audience="person">
        <test-every-kind .value=${{ tags: ['one'] }}></test-every-kind>
      </pcsp-provider>`,
      'test-every-kind',
    );

    expect(descriptionOf(list(widget))).to.equal('Press Enter to write the next one.');
  });
});

describe('a contingency plan of 13 items and 3 contacts', () => {
  it('takes at most 60 keys beside its words', async () => {
    const widget = await mount(html`<pcsp-contingency-plan></pcsp-contingency-plan>`);
    let keys = 0;
    const key = async (name: string) => {
      keys++;
      await press(name);
    };
    const write = (text: string) => type(focused(widget) as HTMLElement, text);
    const to = async (name: string) => {
      do await key('Tab');
      while (focusedName(widget) !== name);
    };
    const list = async (add: string, count: number) => {
      await to(add);
      await key(' ');
      for (let written = 1; written <= count; written++) {
        await write('ab');
        if (written < count) await key('Enter');
      }
    };
    button(widget, 'Add a contingency plan').focus();
    await key(' ');
    await write('ab');

    await list('Add a trigger', 3);
    await list('Add a warning sign', 3);
    await list('Add something that helps', 2);
    await list('Add an action', 4);
    await list('Add a medicine or piece of equipment', 1);
    for (let contact = 0; contact < 3; contact++) {
      await to('Add a contact');
      await key(' ');
      await write('ab');
      await key('Tab');
      await write('cd');
      await key('Tab');
      await write('07700900123');
    }

    const [plan] = widget.value as unknown as Record<string, unknown[]>[];
    const counted = (...lists: string[]) => lists.flatMap((name) => plan![name] ?? []).length;
    expect(
      counted(
        ...['triggerFactors', 'relapseIndicators', 'copingStrategies', 'whatShouldHappen'],
        'anticipatoryMedicinesOrEquipment',
      ),
    ).to.equal(13);
    expect(counted('whoShouldBeContacted')).to.equal(3);
    expect(keys).to.be.at.most(60);
  });
});
