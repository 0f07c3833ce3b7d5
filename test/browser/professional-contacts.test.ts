import { expect, html } from '@open-wc/testing';
import { professionalContacts } from '../../fixtures/sample/people.js';
import '../../src/register/professional-contacts.js';
import '../../src/register/provider.js';
import { violations } from '../support/axe.js';
import {
  activate,
  all,
  button,
  entries,
  entry,
  fill,
  focusedName,
  get,
  has,
  listen,
  mount,
  names,
  nameOf,
  open,
  press,
  said,
  summary,
  textbox,
  textOf,
  types,
  type Widget,
  openLines,
} from '../support/widget.js';

const LIST = 'Professional contacts';
const now = () => new Date('2026-11-22T10:00:00Z');

interface Contact {
  id: string;
  name?: string;
  keyWorker?: boolean;
}

const valueOf = (widget: Widget) => (widget.value ?? []) as unknown as Contact[];

const draw = (value: unknown, readonly: boolean, audience = 'professional'): Promise<Widget> =>
  mount(
    html`<pcsp-provider .now=${now} .audience=${audience as never}>
      <pcsp-professional-contacts
        ?readonly=${readonly}
        .value=${value as never}
      ></pcsp-professional-contacts>
    </pcsp-provider>`,
    'pcsp-professional-contacts',
  );

const capture = async (value?: unknown): Promise<Widget> => openLines(await draw(value, false));
const shown = (value: unknown): Promise<Widget> => draw(value, true);

const ana = { id: 'a', name: 'Ana', contactDetails: '01632 960111' };
const ben = { id: 'b', name: 'Ben' };
const cat = { id: 'c', name: 'Cat', keyWorker: true };

/** The people under the section's heading, or under another, one text each. */
function people(widget: Widget, under?: string): string[] {
  const lists = [...widget.shadowRoot!.querySelectorAll('ul.people')];
  const list = lists.find((one) => {
    const before = one.previousElementSibling;
    return under ? before?.textContent === under : !before?.matches('h3');
  });
  return [...(list?.children ?? [])].map((one) => textOf(one));
}

describe('professional contacts that are captured', () => {
  it('are added with the focus in the name', async () => {
    const widget = await capture();

    await activate(button(widget, 'Add a professional contact'));

    expect(focusedName(widget)).to.equal('Name');
    expect(said(widget)).to.equal('Professional contact 1 added');
    expect(widget.value).to.equal(undefined);
  });

  it('are filled in with the keyboard alone, and saved', async () => {
    const widget = await capture();
    const heard = listen();
    await activate(button(widget, 'Add a professional contact'));
    await press('A', 'n', 'a');
    await press('Tab', '1', '1', '1');
    await activate(button(widget, 'Save'));

    expect(types(heard).at(-1)).to.equal('pcsp-submit');
    expect(valueOf(widget).map(({ id: _, ...rest }) => rest)).to.deep.equal([
      { name: 'Ana', contactDetails: '111' },
    ]);
  });

  it('have three answers about the key worker', async () => {
    const widget = await capture([ana]);
    const question = get(entry(widget, LIST, 0), 'group', 'Key worker');
    expect(all(question, 'radio').map(nameOf)).to.deep.equal(['Yes', 'No', 'Not recorded']);
    expect(nameOf(get(question, 'checked', 'Not recorded'))).to.equal('Not recorded');

    await activate(get(question, 'radio', 'No'));

    expect(valueOf(widget)[0]?.keyWorker).to.equal(false);
  });

  it('suggest roles, and keep one that is on no list', async () => {
    const widget = await capture([ana]);

    await fill(get(widget, 'combobox', 'Role'), 'Care coordinator');

    expect(valueOf(widget)).to.deep.equal([{ ...ana, role: { text: 'Care coordinator' } }]);
  });

  it('are moved by a button', async () => {
    const widget = await capture([ana, ben]);

    await activate(button(widget, 'Move Professional contact 2 up'));

    expect(valueOf(widget)).to.deep.equal([ben, ana]);
  });

  it('are removed even when they were saved before, and put back by Undo', async () => {
    const widget = await capture([ana, ben]);
    await activate(button(widget, 'Remove Professional contact 1'));
    expect(valueOf(widget)).to.deep.equal([ben]);
    expect(focusedName(widget)).to.equal('Undo Professional contact 1');

    await press(' ');

    expect(valueOf(widget)).to.deep.equal([ana, ben]);
  });

  it('have their dates behind a disclosure, which is open where there are any', async () => {
    const widget = await capture([ana, { ...ben, startDate: '2026' }]);

    const isOpen = entries(widget, LIST).map((one) =>
      get(one, 'disclosure', 'Dates').hasAttribute('open'),
    );
    expect(isOpen).to.deep.equal([false, true]);
  });

  it('record the dates that are entered there', async () => {
    const widget = await capture([ana]);
    const dates = await open(widget, 'Dates');

    await fill(textbox(get(dates, 'group', 'Involved since'), 'Year'), '2025');

    expect(valueOf(widget)).to.deep.equal([{ ...ana, startDate: '2025' }]);
  });

  it('are not saved when somebody ends before they start, and lead to the date', async () => {
    const widget = await capture([{ ...ana, startDate: '2026-06', endDate: '2026-05' }]);
    get(widget, 'disclosure', 'Dates').querySelector('summary')!.focus();
    await press('Enter');
    await activate(button(widget, 'Save'));
    expect(summary(widget)).to.deep.equal(['Check “Involved until”: it is before its start date.']);

    await press('Tab', 'Enter');

    expect(focusedName(widget)).to.equal('Day');
  });

  it('show what is of another shape or unknown, and keep it while others are edited', async () => {
    const odd = [{ ...ana, role: 7, shoeSize: 9 }, 'Ben, at the surgery', cat];
    const widget = await capture(odd);

    await fill(textbox(entry(widget, LIST, 2), 'Name'), 'Kat');

    expect(textOf(widget)).to.contain('shoeSize').and.to.contain('Ben, at the surgery');
    expect(widget.value).to.deep.equal([odd[0], odd[1], { ...cat, name: 'Kat' }]);
  });
});

describe('professional contacts in the read-only view', () => {
  it('begin with the key worker, marked in words, and are else in their order', async () => {
    const widget = await shown([ana, ben, cat]);

    expect(people(widget)).to.deep.equal(['Cat Key worker', 'Ana 01632 960111', 'Ben']);
  });

  it('are each a name, a role, a team, an organisation and a telephone link', async () => {
    const widget = await shown(professionalContacts);

    expect(people(widget)[0]).to.equal(
      'Funmi Adeleke Key worker Community Mental Health Nurse, Ashmere CMHT, Ashmere Community Mental Health Team 01632 960114',
    );
    expect(all<HTMLAnchorElement>(widget, 'link').map(({ href }) => href)).to.deep.equal([
      'tel:01632960114',
      'tel:01632960112',
      'tel:01632960117',
    ]);
  });

  it('have those whose involvement has ended below the others', async () => {
    const gone = { ...cat, endDate: '2026-11-22T09:59:00+00:00' };
    const widget = await shown([gone, ana, ben]);

    expect(people(widget)).to.deep.equal(['Ana 01632 960111', 'Ben']);
    expect(people(widget, 'No longer involved')).to.deep.equal([
      'Cat Was the key worker Involved until 22 November 2026 at 09:59',
    ]);
    expect(names(widget, 'heading')).to.deep.equal([
      'Professional contacts',
      'Ana',
      'Ben',
      'No longer involved',
      'Cat',
    ]);
  });

  for (const [endDate, over] of [
    ['2026-11-22T10:01:00+00:00', false],
    ['2026-11-22T10:30:00+01:00', true],
    ['2026-11-22', false],
    ['2026-11-21', true],
    ['2026-11', false],
    ['2026-10', true],
    ['2026', false],
    ['2025', true],
    ['2020-02-31', false],
    ['last year', false],
  ] as const) {
    it(`take “${endDate}” as ${over ? 'over' : 'not over yet'} on 22 November 2026`, async () => {
      const widget = await shown([{ ...ana, endDate }]);

      expect(has(widget, 'heading', 'No longer involved')).to.equal(over);
    });
  }

  it('have no heading for those who left where nobody did', async () => {
    const widget = await shown([ana]);

    expect(names(widget, 'heading')).to.deep.equal(['Professional contacts', 'Ana']);
  });

  it('say that somebody is not the key worker where that is recorded', async () => {
    const widget = await shown([{ ...ben, keyWorker: false }]);

    expect(people(widget)).to.deep.equal(['Ben Key worker No']);
  });

  it('tell all that is recorded', async () => {
    const coded = (text: string) => ({
      coding: { system: 'urn:c', code: 'C1', display: `Code of ${text}` },
      text,
    });
    const widget = await shown([
      {
        name: 'Ana',
        role: coded('a role'),
        keyWorker: true,
        specialty: { system: 'urn:s', code: '710' },
        team: 'A team',
        organisation: coded('an organisation'),
        contactDetails: 'in the shop',
        startDate: '2026-02-03',
        endDate: '2026-02-30',
        strange: 'Strange',
      },
      { role: { coding: { system: 'urn:c', code: 'R-only' } }, keyWorker: 'perhaps' },
    ]);
    await open(widget, /^About this record/);

    const text = textOf(widget);
    for (const one of ['Ana', 'a role', 'Code of a role', 'Key worker', '710', 'A team'])
      expect(text).to.contain(one);
    for (const one of ['an organisation', 'Code of an organisation', 'in the shop', 'Strange'])
      expect(text).to.contain(one);
    for (const one of ['3 February 2026', '2026-02-30 (there is no such date)', 'R-only'])
      expect(text).to.contain(one);
    expect(text).to.contain('perhaps');
  });

  it('leave out entries in which nothing is recorded', async () => {
    const widget = await shown([null, { id: 'x' }, ana]);

    expect(people(widget)).to.deep.equal(['Ana 01632 960111']);
  });

  it('speak to the person in the first person', async () => {
    const widget = await draw([cat], true, 'person');

    expect(people(widget)).to.deep.equal(['Cat My key worker']);
    expect(names(widget, 'heading')).to.deep.equal(['The professionals who support me', 'Cat']);
  });

  it('follow a new value', async () => {
    const widget = await shown([ana]);

    widget.value = [cat, ben] as never;
    await widget.updateComplete;

    expect(people(widget)).to.deep.equal(['Cat Key worker', 'Ben']);
  });
});

describe('professional contacts for everybody', () => {
  const wrong = [{ ...ana, role: 7, startDate: '2026-06', endDate: '2026-05' }, 'text', cat];
  const full = [...(professionalContacts ?? []), { ...cat, endDate: '2026-01', strange: 1 }];

  for (const [state, mounted] of Object.entries({
    empty: () => capture(),
    filled: () => capture(full),
    'wrong and refused': async () => {
      const widget = await capture(wrong);
      await activate(button(widget, 'Save'));
      return widget;
    },
    'read-only': () => shown(full),
    'wrong and read-only': () => shown(wrong),
  })) {
    it(`have no fault that axe finds when they are ${state}`, async () => {
      expect(await violations(await mounted())).to.deep.equal([]);
    });
  }

  for (const readonly of [false, true]) {
    it(`fit into 320 pixels${readonly ? ', read-only' : ''}`, async () => {
      const widget = await mount(
        html`<div style="inline-size: 320px">
          <pcsp-professional-contacts
            ?readonly=${readonly}
            .value=${full as never}
          ></pcsp-professional-contacts>
        </div>`,
        'pcsp-professional-contacts',
      );

      expect(widget.scrollWidth).to.be.at.most(320);
    });
  }
});
