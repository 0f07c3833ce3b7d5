import { expect, html } from '@open-wc/testing';
import { personalContacts } from '../../fixtures/sample/people.js';
import '../../src/register/personal-contacts.js';
import '../../src/register/provider.js';
import { violations } from '../support/axe.js';
import {
  activate,
  all,
  button,
  entry,
  fill,
  focusedName,
  get,
  has,
  mount,
  names,
  press,
  said,
  summary,
  textbox,
  textOf,
  type,
  until,
  type Widget,
  openLines,
} from '../support/widget.js';

const LIST = 'Personal contacts';

const draw = (value: unknown, readonly: boolean, audience = 'professional'): Promise<Widget> =>
  mount(
    html`<pcsp-provider .audience=${audience as never}>
      <pcsp-personal-contacts
        ?readonly=${readonly}
        .value=${value as never}
      ></pcsp-personal-contacts>
    </pcsp-provider>`,
    'pcsp-personal-contacts',
  );

const capture = async (value?: unknown): Promise<Widget> => openLines(await draw(value, false));
const shown = (value: unknown): Promise<Widget> => draw(value, true);

const sister = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode',
  code: 'SIS',
  display: 'sister',
};
const ana = { id: 'a', name: 'Ana' };
const ben = { id: 'b', name: 'Ben' };

const people = (widget: Widget): string[] =>
  [...widget.shadowRoot!.querySelectorAll('ul.people > li')].map((one) => textOf(one));

/** Chooses a suggestion with the keyboard. */
async function choose(widget: Widget, name: string): Promise<void> {
  await press('ArrowDown');
  while (get(widget, 'option', name).getAttribute('aria-selected') !== 'true') {
    await press('ArrowDown');
  }
  await press('Enter');
}

describe('personal contacts that are captured', () => {
  it('are added with the focus in the name', async () => {
    const widget = await capture();

    await activate(button(widget, 'Add a personal contact'));

    expect(focusedName(widget)).to.equal('Name');
    expect(said(widget)).to.equal('Personal contact 1 added');
  });

  it('need a name, and lead to it', async () => {
    const widget = await capture([{ id: 'a', contactDetails: '07700 900417' }]);
    await activate(button(widget, 'Save'));
    expect(summary(widget)).to.deep.equal(['Fill in “Name”. The plan cannot be saved without it.']);

    await press('Tab', 'Enter');

    expect(focusedName(widget)).to.equal('Name');
  });

  it('have a relationship from the list that we hold', async () => {
    const widget = await capture([ana]);

    await type(get(widget, 'combobox', 'Relationship'), 'sister');
    await until(() => has(widget, 'option', 'sister'), 'the list');
    await choose(widget, 'sister');

    expect(widget.value).to.deep.equal([{ ...ana, relationship: sister }]);
  });

  it('have other roles and comments in their own words', async () => {
    const widget = await capture([ana]);

    await fill(textbox(widget, 'Other roles'), 'Carer');
    await fill(textbox(widget, 'Comments'), 'Evenings');

    expect(widget.value).to.deep.equal([
      { ...ana, relationshipType: 'Carer', comments: 'Evenings' },
    ]);
  });

  it('are moved by a button', async () => {
    const widget = await capture([ana, ben]);

    await activate(button(widget, 'Move Personal contact 1 down'));

    expect(widget.value).to.deep.equal([ben, ana]);
  });

  it('are removed even when they were saved before, and put back by Undo', async () => {
    const widget = await capture([ana, ben]);
    await activate(button(widget, 'Remove Personal contact 2'));
    expect(widget.value).to.deep.equal([ana]);

    await activate(button(widget, 'Undo Personal contact 2'));

    expect(widget.value).to.deep.equal([ana, ben]);
  });

  it('show what is of another shape or unknown, and keep it while others are edited', async () => {
    const odd = [{ ...ana, relationship: 'sister', shoeSize: 9 }, 'Ben next door', ben];
    const widget = await capture(odd);

    await fill(textbox(entry(widget, LIST, 2), 'Name'), 'Benedict');

    expect(textOf(widget)).to.contain('shoeSize').and.to.contain('Ben next door');
    expect(widget.value).to.deep.equal([odd[0], odd[1], { ...ben, name: 'Benedict' }]);
  });
});

describe('personal contacts in the read-only view', () => {
  it('are people in the order in which they are kept, with telephone links', async () => {
    const widget = await shown(personalContacts);

    expect(people(widget)).to.deep.equal([
      'Carys Pritchard Sister, and the person Rhi wants called first 07700 900417',
      'Martin Hale Father of Rhi’s son, Idris 07700 900682 Comments Only about Idris, please',
    ]);
    expect(all<HTMLAnchorElement>(widget, 'link').map(({ href }) => href)).to.deep.equal([
      'tel:07700900417',
      'tel:07700900682',
    ]);
  });

  it('have the relationship below the name, which is a heading', async () => {
    const widget = await shown([{ ...ana, relationship: sister }]);

    expect(people(widget)).to.deep.equal(['Ana sister']);
    expect(names(widget, 'heading')).to.deep.equal(['Personal contacts', 'Ana']);
  });

  it('tell all that is recorded', async () => {
    const widget = await shown([
      { name: 'Ana', relationship: { ...sister, version: '3' }, comments: 'A\nB', strange: 'Odd' },
      { relationship: { system: 'urn:r', code: 'R-only' } },
      { ...ben, relationship: 'brother' },
      'Cat',
    ]);

    const text = textOf(widget);
    for (const one of ['Ana', 'sister', 'version 3', 'A B', 'Odd', 'R-only', 'brother', 'Cat'])
      expect(text).to.contain(one);
  });

  it('leave out entries in which nothing is recorded', async () => {
    const widget = await shown([{}, ana, null]);

    expect(people(widget)).to.deep.equal(['Ana']);
  });

  it('speak to the person in the first person', async () => {
    const widget = await draw([ana], false, 'person');

    expect(names(widget, 'heading')).to.deep.equal([
      'My family, friends and others close to me',
      'Ana',
    ]);
    expect(has(widget, 'button', 'Add someone')).to.equal(true);
    expect(textOf(widget)).to.contain('Who they are to me');
  });
});

describe('personal contacts for everybody', () => {
  const wrong = [{ id: 'a', contactDetails: '1', relationship: 'sister', strange: 1 }, 'text'];

  for (const [state, mounted] of Object.entries({
    empty: () => capture(),
    filled: () => capture(personalContacts),
    'wrong and refused': async () => {
      const widget = await capture(wrong);
      await activate(button(widget, 'Save'));
      return widget;
    },
    'read-only': () => shown(personalContacts),
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
          <pcsp-personal-contacts
            ?readonly=${readonly}
            .value=${personalContacts}
          ></pcsp-personal-contacts>
        </div>`,
        'pcsp-personal-contacts',
      );

      expect(widget.scrollWidth).to.be.at.most(320);
    });
  }
});
