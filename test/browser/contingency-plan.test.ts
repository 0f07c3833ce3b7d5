import { expect, html } from '@open-wc/testing';
import '../../src/register.js';
import {
  activate,
  all,
  button,
  entries,
  entry,
  fill,
  focused,
  focusedName,
  get,
  has,
  listen,
  messages,
  mount,
  names,
  open,
  openLines,
  press,
  said,
  textbox,
  textOf,
  type,
  types,
  type Widget,
} from '../support/widget.js';

const NOW = '2026-07-01T10:05:00+01:00';
const now = () => new Date('2026-07-01T09:05:33Z');

const planOf = (id: string, name: string, more: object = {}) => ({
  id,
  name: { text: name },
  triggerFactors: [{ id: `${id}-t`, text: 'Not sleeping' }],
  ...more,
});

const capture = async (...plans: object[]): Promise<Widget> =>
  openLines(
    await mount(
      html`<pcsp-provider .now=${now}>
        <pcsp-contingency-plan .value=${plans as never}></pcsp-contingency-plan>
      </pcsp-provider>`,
      'pcsp-contingency-plan',
    ),
  );

interface Plan {
  id: string;
  name?: { text: string };
  archivedOn?: string;
  triggerFactors?: { id: string; text?: string }[];
  whoShouldBeContacted?: { id: string; name?: string; contactDetails?: string }[];
}

const valueOf = (widget: Widget) => (widget.value ?? []) as unknown as Plan[];
const articles = (widget: Widget): Element[] => [
  ...widget.shadowRoot!.querySelectorAll('.line-entry'),
];

describe('a new contingency plan', () => {
  it('is added with the focus in its name', async () => {
    const widget = await capture();

    await activate(button(widget, 'Add a contingency plan'));

    expect(focusedName(widget)).to.equal('What this plan is called');
    expect(names(widget, 'heading')[1]).to.equal('Contingency plan');
    expect(said(widget)).to.equal('Contingency plan 1 added');
    expect(widget.value).to.equal(undefined);
    expect(widget.valid).to.equal(true);
  });

  it('is numbered once there are several', async () => {
    const widget = await capture(planOf('a', 'One'));

    await activate(button(widget, 'Add a contingency plan'));

    expect(names(widget, 'heading')).to.include('Contingency plan 2');
  });

  it('is called by its name as that is typed', async () => {
    const widget = await capture();
    await activate(button(widget, 'Add a contingency plan'));

    await press('O', 'K');

    expect(names(widget, 'heading')[1]).to.equal('OK');
  });

  it('is filled in with the keyboard alone, and saved', async () => {
    const widget = await capture();
    const heard = listen();
    await activate(button(widget, 'Add a contingency plan'));
    await type(focused(widget) as HTMLElement, 'Crisis');
    await press('Tab');
    expect(focusedName(widget)).to.equal('Add a trigger');
    await press(' ');
    await type(focused(widget) as HTMLElement, 'No sleep');
    // past the entry's button, to the one that adds
    await press('Tab', 'Tab');
    expect(focusedName(widget)).to.equal('Add a trigger');
    await press('Tab', ' ');
    expect(focusedName(widget)).to.equal('Warning sign 1');
    await type(focused(widget) as HTMLElement, 'Talks fast');
    await activate(button(widget, 'Save'));

    expect(types(heard).at(-1)).to.equal('pcsp-submit');
    const [plan] = JSON.parse(JSON.stringify(widget.value)) as Record<string, unknown>[];
    expect(plan).to.deep.include({ name: { text: 'Crisis' }, lastUpdated: NOW });
    expect(JSON.stringify(plan))
      .to.contain('"text":"No sleep"')
      .and.to.contain('"text":"Talks fast"');
  });

  it('needs a trigger, and says so when it is saved', async () => {
    const widget = await capture({ id: 'a', name: { text: 'x' } });

    await activate(button(widget, 'Save'));
    await press('Tab', 'Enter');

    expect(focusedName(widget)).to.equal('Add a trigger');
  });

  it('is removed at the press of its button, and the focus is not lost', async () => {
    const widget = await capture(planOf('a', 'One'));
    await activate(button(widget, 'Add a contingency plan'));
    await press('x');

    await activate(button(widget, 'Remove Contingency plan 2'));

    expect(valueOf(widget).map(({ id }) => id)).to.deep.equal(['a']);
    expect(focusedName(widget)).to.equal('Undo Contingency plan 2');
  });

  it('is archived, not removed, once it was saved', async () => {
    const widget = await capture();
    await activate(button(widget, 'Add a contingency plan'));
    await fill(textbox(widget, 'What this plan is called'), 'One');
    await activate(button(widget, 'Add a trigger'));
    await press('x');
    expect(has(widget, 'button', 'Remove Contingency plan 1')).to.equal(true);

    await activate(button(widget, 'Save'));
    await widget.updateComplete;

    expect(has(widget, 'button', 'Remove Contingency plan 1')).to.equal(false);
    expect(has(widget, 'button', 'Archive Contingency plan 1')).to.equal(true);
  });
});

describe('two plans that say the same', () => {
  const same = '“Contingency plan 2” says the same as number 1 of its list.';

  it('are told of until one of them is another', async () => {
    const widget = await capture(planOf('a', 'One'), { ...planOf('b', 'One'), lastUpdated: NOW });
    expect(messages(widget).join()).to.include(same);

    await fill(textbox(articles(widget)[1]!, 'What this plan is called'), 'Other');
    expect(messages(widget)).to.deep.equal([]);
  });

  it('are not told of while the second is still being written', async () => {
    const widget = await capture(planOf('a', 'One'));
    await activate(button(widget, 'Add a contingency plan'));
    await type(focused(widget) as HTMLElement, 'One');
    await activate(button(articles(widget)[1]!, 'Add a trigger'));
    await type(focused(widget) as HTMLElement, 'Not sleeping');

    expect(widget.issues.map(({ code }) => code)).to.deep.equal(['duplicate']);
    expect(messages(widget)).to.deep.equal([]);
  });
});

describe('archiving a plan', () => {
  it('takes it out of the active view and keeps it in the value', async () => {
    const widget = await capture(planOf('a', 'One'), planOf('b', 'Two'));

    await activate(button(widget, 'Archive Contingency plan 1'));

    expect(valueOf(widget).map(({ id, archivedOn }) => [id, archivedOn])).to.deep.equal([
      ['a', NOW],
      ['b', undefined],
    ]);
    expect(names(widget, 'heading')).to.include('Two').and.not.to.include('One');
    expect(said(widget)).to.equal('Contingency plan 1 archived');
    expect(focusedName(widget)).to.equal('Add a contingency plan');
  });

  it('raises an edit and a change', async () => {
    const widget = await capture(planOf('a', 'One'));
    const heard = listen();

    await activate(button(widget, 'Archive Contingency plan 1'));

    expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);
    expect(heard[1]!.detail.change).to.deep.equal({ path: [0, 'archivedOn'], next: NOW });
  });

  it('is undone', async () => {
    const widget = await capture(planOf('a', 'One'));
    await activate(button(widget, 'Archive Contingency plan 1'));

    widget.undo();

    expect(valueOf(widget)).to.deep.equal([planOf('a', 'One')]);
    expect(names(widget, 'heading')).to.include('One');
    expect(has(widget, 'disclosure', /^Archived/)).to.equal(false);
  });

  it('leaves it behind a disclosure that says when it was', async () => {
    const widget = await capture(planOf('a', 'One', { archivedOn: '2026-01-02' }));

    const archived = await open(widget, 'Archived (1)');

    expect(names(archived, 'heading')[0]).to.equal('One');
    expect(textOf(archived)).to.contain('Archived 2 January 2026');
  });

  it('is taken back by a button', async () => {
    const widget = await capture(planOf('a', 'One', { archivedOn: '2026-01-02' }));
    await open(widget, 'Archived (1)');

    await activate(button(widget, 'Restore Contingency plan 1'));

    expect(valueOf(widget)).to.deep.equal([planOf('a', 'One')]);
    expect(said(widget)).to.equal('Contingency plan 1 restored');
    expect(focusedName(widget)).to.equal('Add a contingency plan');
    expect(has(widget, 'button', 'Archive Contingency plan 1')).to.equal(true);
  });

  it('keeps a saved plan without an id from being removed after an edit', async () => {
    const { name, triggerFactors } = planOf('a', 'One');
    const widget = await capture({ name, triggerFactors });
    await fill(textbox(widget, 'What this plan is called'), 'Other');

    await activate(button(widget, 'Add a contingency plan'));

    expect(names(widget, 'button')).to.include('Archive Contingency plan 1');
    expect(names(widget, 'button')).to.include('Remove Contingency plan 2');
  });
});

describe('people to contact', () => {
  const people = [
    { id: 'a', name: 'Ana', contactDetails: '07700 900417' },
    { id: 'b', name: 'Ben' },
  ];

  it('are added, moved and removed by the keyboard', async () => {
    const widget = await capture(planOf('p', 'One', { whoShouldBeContacted: people }));
    await activate(button(widget, 'Add a contact'));
    expect(focused(widget)).to.equal(textbox(entry(widget, 'Who to contact', 2), 'Name'));
    await type(focused(widget) as HTMLElement, 'Cat');

    await activate(button(widget, 'Move Contact 3 up'));
    expect(focusedName(widget)).to.equal('Move Contact 2 up');
    await press(' ');
    expect(focusedName(widget)).to.equal('Move Contact 1 down');

    await activate(button(widget, 'Remove Contact 2'));
    expect(focusedName(widget)).to.equal('Undo Contact 2');

    const [plan] = valueOf(widget);
    expect(plan!.whoShouldBeContacted?.map(({ name }) => name)).to.deep.equal(['Cat', 'Ben']);
    expect(entries(widget, 'Who to contact')).to.have.length(2);
  });

  it('of a second plan are told apart from those of the first', async () => {
    const widget = await capture(
      planOf('p', 'One', { whoShouldBeContacted: people }),
      planOf('q', 'Two', { whoShouldBeContacted: [{ id: 'c', name: 'Cat' }] }),
    );

    await fill(textbox(entry(articles(widget)[1]!, 'Who to contact', 0), 'Name'), 'Kat');

    expect(valueOf(widget)[1]!.whoShouldBeContacted).to.deep.equal([{ id: 'c', name: 'Kat' }]);
    expect(valueOf(widget)[0]!.whoShouldBeContacted).to.deep.equal(people);
  });
});

describe('agreement', () => {
  const question = 'Was this agreed with the person or their legal representative?';

  it('asks for the reason once it was not reached', async () => {
    const widget = await capture(planOf('a', 'One'));
    expect(has(widget, 'textbox', 'Why was it not agreed?')).to.equal(false);
    get(get(widget, 'group', question), 'radio', 'Agreement has not been recorded').focus();

    await press('ArrowUp', ' ');

    expect(has(widget, 'textbox', 'Why was it not agreed?')).to.equal(true);
    expect(focusedName(widget)).to.equal('Not agreed');
  });

  it('keeps a reason in sight that was recorded, when the answer changes', async () => {
    const agreement = { agreed: false, reasonNotAgreed: 'The pharmacy' };
    const widget = await capture(planOf('a', 'One', { agreement }));

    await activate(get(get(widget, 'group', question), 'radio', /^Agreed/));

    expect(textbox(widget, 'Why was it not agreed?').value).to.equal('The pharmacy');
  });

  it('is answered for each plan by itself', async () => {
    const widget = await capture(
      planOf('a', 'One', { agreement: { agreed: true } }),
      planOf('b', 'Two', { agreement: { agreed: false } }),
    );

    const answers = articles(widget).map((article) =>
      all<HTMLInputElement>(get(article, 'group', question), 'radio').map(({ checked }) => checked),
    );
    expect(answers).to.deep.equal([
      [true, false, false],
      [false, true, false],
    ]);
  });

  it('stays with its plan when a new one before it is removed', async () => {
    const widget = await capture();
    for (const answer of [/^Agreed/, 'Not agreed']) {
      await activate(button(widget, 'Add a contingency plan'));
      await activate(get(get(articles(widget).at(-1)!, 'group', question), 'radio', answer));
    }

    await activate(button(widget, 'Remove Contingency plan 1'));

    const [left] = articles(widget);
    expect(all(get(left!, 'group', question), 'checked')).to.have.length(1);
    expect(
      get<HTMLInputElement>(get(left!, 'group', question), 'radio', 'Not agreed').checked,
    ).to.equal(true);
  });
});

describe('the dates of what helps', () => {
  it('are behind a disclosure', async () => {
    const widget = await capture(
      planOf('a', 'One', { copingStrategies: [{ id: 's', strategy: 'Walk', startDate: '2026' }] }),
    );

    const dates = await open(entry(widget, 'What helps', 0), 'Dates');

    expect(textbox(get(dates, 'group', 'Started'), 'Year').value).to.equal('2026');
  });

  it('stay open when the entry is moved', async () => {
    const widget = await capture(
      planOf('a', 'One', {
        copingStrategies: [
          { id: 's', strategy: 'Walk', startDate: '2026' },
          { id: 't', strategy: 'Sing' },
        ],
      }),
    );
    await open(entry(widget, 'What helps', 0), 'Dates');

    await activate(button(widget, 'Move What helps 1 down'));

    const moved = entry(widget, 'What helps', 1);
    expect(get(moved, 'disclosure', 'Dates').hasAttribute('open')).to.equal(true);
    expect(textbox(get(moved, 'group', 'Started'), 'Year').value).to.equal('2026');
  });
});
