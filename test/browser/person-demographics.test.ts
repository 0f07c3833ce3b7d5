import { expect, html } from '@open-wc/testing';
import { personDemographics as sample } from '../../fixtures/sample/people.js';
import '../../src/register/person-demographics.js';
import '../../src/register/provider.js';
import type { PcspPersonDemographics } from '../../src/sections/person-demographics/person-demographics.element.js';
import { violations } from '../support/axe.js';
import {
  activate,
  all,
  button,
  descriptionOf,
  entry,
  fill,
  focusedName,
  get,
  has,
  listen,
  messages,
  mount,
  nameOf,
  names,
  open,
  press,
  summary,
  textbox,
  textOf,
  type,
  types,
  until,
  words,
} from '../support/widget.js';

type Person = typeof sample;

const SYSTEM =
  'https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonStatedGenderCode';
const gender = { system: SYSTEM, code: '1', display: 'Male' };
const sex = {
  system: 'https://www.datadictionary.nhs.uk/data_elements/person_phenotypic_sex.html',
  code: '2',
  display: 'Female',
};

const personWith = (more: object = {}) => ({
  name: { firstName: 'Ana', familyName: 'Silva' },
  dateOfBirth: '1988-03-14',
  ...more,
});

const capture = (value?: unknown): Promise<PcspPersonDemographics> =>
  mount(
    html`<pcsp-person-demographics .value=${value as Person}></pcsp-person-demographics>`,
  ) as never;

const shown = (value: unknown, both = false): Promise<PcspPersonDemographics> =>
  mount(
    html`<pcsp-person-demographics
      readonly
      ?show-sex-and-gender=${both}
      .value=${value as Person}
    ></pcsp-person-demographics>`,
  ) as never;

const valueOf = (widget: PcspPersonDemographics) =>
  widget.value as unknown as Record<string, unknown> | undefined;

/** What a screen reader calls each control that is said to be wrong. */
const wrongControls = (widget: PcspPersonDemographics): string[] =>
  [...widget.shadowRoot!.querySelectorAll('[aria-invalid=true]')].map(nameOf);

/** Each name of the read-only view with what is said under it, as it is seen. */
function rows(widget: PcspPersonDemographics): Record<string, string> {
  const found = [...widget.shadowRoot!.querySelectorAll('.row')];
  return Object.fromEntries(
    found.map((row) => {
      const value = row.querySelector('dd')!.cloneNode(true) as Element;
      value.querySelectorAll('.vh').forEach((hidden) => hidden.remove());
      return [words(row.querySelector('dt')!.textContent), words(value.textContent)];
    }),
  );
}

describe('a person who is entered', () => {
  it('is recorded by the keyboard, and saved', async () => {
    const widget = await capture();
    const heard = listen();
    await fill(textbox(widget, 'First name'), 'Ana');
    await fill(textbox(widget, 'Family name'), 'Silva');
    await fill(textbox(widget, 'Day'), '14');
    await fill(textbox(widget, 'Month'), '3');
    await fill(textbox(widget, 'Year'), '1988');

    await activate(button(widget, 'Save'));

    expect(types(heard).at(-1)).to.equal('pcsp-submit');
    expect(widget.value).to.deep.equal(personWith());
  });

  it('has to have a name and a date of birth: all of it is told at once, where it is filled in', async () => {
    const widget = await capture();

    await activate(button(widget, 'Save'));

    expect(summary(widget)).to.deep.equal(
      ['First name', 'Family name', 'Date of birth'].map(
        (name) => `Fill in “${name}”. The plan cannot be saved without it.`,
      ),
    );
    expect(messages(widget)).to.have.length(3);
    expect(wrongControls(widget)).to.deep.equal([
      ...['First name', 'Family name', 'Day', 'Month', 'Year'],
    ]);
  });

  for (const [label, control] of [
    ['First name', 'First name'],
    ['Family name', 'Family name'],
    ['Date of birth', 'Day'],
  ] as const) {
    it(`is told that “${label}” is missing, by a link to it`, async () => {
      const widget = await capture();
      await activate(button(widget, 'Save'));

      get(widget, 'link', new RegExp(`“${label}”`)).focus();
      await press('Enter');

      expect(focusedName(widget)).to.equal(control);
    });
  }

  for (const [day, month, year, wrong] of [
    ['', '', '1988', ['Day', 'Month']],
    ['14', '', '1988', ['Month']],
    ['31', '2', '1988', ['Day']],
    ['14', '13', '1988', ['Month']],
    ['14', '3', '198', ['Year']],
  ] as const) {
    it(`has the parts of a date marked that are wrong: ${day}/${month}/${year}`, async () => {
      const widget = await capture();
      await fill(textbox(widget, 'First name'), 'Ana');
      await fill(textbox(widget, 'Family name'), 'Silva');
      if (day) await fill(textbox(widget, 'Day'), day);
      if (month) await fill(textbox(widget, 'Month'), month);
      await fill(textbox(widget, 'Year'), year);

      await activate(button(widget, 'Save'));
      await press('Tab', 'Enter');

      expect(wrongControls(widget)).to.deep.equal([...wrong]);
      expect(focusedName(widget)).to.equal(wrong[0]);
    });
  }

  it('has cards in the order in which people ask', async () => {
    expect(names(await capture(), 'heading')).to.deep.equal([
      'Person',
      'Name',
      'Date of birth and identifiers',
      'Addresses',
      'Contact details',
      'About the person',
      'Sex and gender',
    ]);
  });

  it('is asked in the first person where the person fills it in', async () => {
    const widget = await mount(
      html`<pcsp-provider audience="person"
        ><pcsp-person-demographics></pcsp-person-demographics
      ></pcsp-provider>`,
      'pcsp-person-demographics',
    );

    expect(names(widget, 'heading')[0]).to.equal('My details');
    expect(descriptionOf(textbox(widget, 'Preferred name'))).to.include('What I like to be called');
  });

  it('gets an address with its lines', async () => {
    const widget = await capture(personWith());
    await activate(button(widget, 'Add an address'));
    expect(focusedName(widget)).to.equal('Address line 1');

    await fill(textbox(widget, 'Address line 1'), '1 High Street');
    await fill(textbox(widget, 'Postcode'), 'LS1 4AP');

    const [address] = valueOf(widget)!['addresses'] as Record<string, unknown>[];
    expect(address).to.include({ line1: '1 High Street', postcode: 'LS1 4AP' });
    expect(widget.valid).to.equal(true);
  });

  it('is told which end of the order of preference is the first choice', async () => {
    const widget = await capture(sample);

    const preference = get(entry(widget, 'Telephone numbers', 0), 'group', 'Order of preference');

    expect(descriptionOf(preference)).to.equal('1 is the first choice and 5 the last.');
  });

  it('has a country by its name, or what people call it', async () => {
    const widget = await capture(personWith());
    const country = () => valueOf(widget)!['placeOfBirth'] as { code?: string } | undefined;

    await fill(get(widget, 'combobox', 'Country of birth'), 'Jamaica');
    await until(() => country()?.code === 'JAM');
    await fill(get(widget, 'combobox', 'Country of birth'), 'wales');
    await until(() => country()?.code === 'GBR');

    expect(messages(widget)).to.deep.equal([]);
  });

  it('has no address at one press, with the code for it', async () => {
    const widget = await capture(personWith({ addresses: [{ id: 'a' }] }));

    await activate(button(widget, 'No fixed address'));

    expect(valueOf(widget)!['addresses']).to.deep.equal([
      { id: 'a', line1: 'No fixed abode', postcode: 'ZZ99 3VZ' },
    ]);
    expect(widget.valid).to.equal(true);
  });

  it('may have a code for an address that no list holds', async () => {
    const widget = await capture(
      personWith({ addresses: [{ line1: '1 High Street', postcode: 'LS1 4AP' }] }),
    );

    await fill(textbox(widget, 'Code for the kind of address'), 'H');

    expect(widget.valid).to.equal(true);
    expect(JSON.stringify(widget.value)).to.include('"code":"H"');
  });
});

describe('an NHS number', () => {
  for (const typed of ['9990422443', '999 042 2443', '999-042-2443', ' 999\u00a0042\u00a02443 ']) {
    it(`is recorded as its digits when “${typed}” is typed`, async () => {
      const widget = await capture(personWith());

      await fill(textbox(widget, 'NHS number'), typed);

      expect(valueOf(widget)!['nhsNumber']).to.equal('9990422443');
      expect(messages(widget)).to.deep.equal([]);
    });
  }

  it('stays in its box as it was typed', async () => {
    const widget = await capture(personWith());

    await fill(textbox(widget, 'NHS number'), '99904 22443');

    expect(textbox(widget, 'NHS number').value).to.equal('99904 22443');
  });

  it('stands in its box in groups when it came with the value', async () => {
    const widget = await capture(personWith({ nhsNumber: '9990422443' }));

    expect(textbox(widget, 'NHS number').value).to.equal('999 042 2443');
    expect(valueOf(widget)!['nhsNumber']).to.equal('9990422443');
  });

  it('is given back by undo, in groups', async () => {
    const widget = await capture(personWith({ nhsNumber: '9990422443' }));
    await fill(textbox(widget, 'NHS number'), '999 012 3454');

    widget.undo();

    expect(textbox(widget, 'NHS number').value).to.equal('999 042 2443');
  });

  for (const typed of ['999 042 2444', '999 042', 'not yet', '999 042 244O', '99904224430']) {
    it(`is wrong as “${typed}”, which is said on leaving it and kept`, async () => {
      const widget = await capture(personWith());
      await type(textbox(widget, 'NHS number'), typed);
      expect(messages(widget)).to.deep.equal([]);

      await fill(textbox(widget, 'NHS number'), typed);

      expect(messages(widget).join()).to.include('Check the NHS number');
      expect(textbox(widget, 'NHS number').value).to.equal(typed);
      expect(widget.valid).to.equal(false);
    });
  }

  it('keeps a line break that came with it', async () => {
    const widget = await capture(personWith({ nhsNumber: '999\n042' }));

    expect(textbox(widget, 'NHS number').value).to.equal('999\n042');
  });

  it('may be unknown, which its hint and the document say', async () => {
    const capturing = await capture(personWith());
    const reading = await shown(personWith());

    expect(descriptionOf(textbox(capturing, 'NHS number'))).to.include('empty if it is not known');
    expect(capturing.valid).to.equal(true);
    expect(rows(reading)['NHS number']).to.equal('Not known');
  });

  it('is grouped in the document, and read digit by digit', async () => {
    const widget = await shown(personWith({ nhsNumber: '9990422443' }));

    const seen = widget.shadowRoot!.querySelector('.nhs-number')!;
    expect(seen.textContent).to.equal('999 042 2443');
    expect(seen.getAttribute('aria-hidden')).to.equal('true');
    expect(getComputedStyle(seen).whiteSpace).to.equal('nowrap');
    expect(seen.nextElementSibling!.textContent).to.equal('9 9 9 0 4 2 2 4 4 3');
  });

  it('that fails its check is marked in the document', async () => {
    const widget = await shown(personWith({ nhsNumber: '9990422444' }));

    expect(rows(widget)['NHS number']).to.equal('999 042 2444 (this is not a real NHS number)');
  });
});

describe('the person as a document', () => {
  it('leads with the full and the preferred name', async () => {
    const widget = await shown(sample);

    expect(textOf(widget)).to.match(
      /^Person Rhian Margaret Pritchard Likes to be called Rhi Date of birth 14 March 1988 NHS number/,
    );
  });

  it('is led by the parts of the name where there is no full one', async () => {
    const widget = await shown(
      personWith({ name: { title: 'Dr', firstName: 'Ana', familyName: 'Silva', suffix: 'OBE' } }),
    );

    expect(textOf(widget)).to.include('Person Dr Ana Silva OBE ');
    expect(rows(widget)).to.include({ Title: 'Dr', 'Family name': 'Silva' });
  });

  it('has an address as its lines', async () => {
    const widget = await shown(sample);

    const lines = [...widget.shadowRoot!.querySelectorAll('.address > bdi')];
    expect(lines.map(({ textContent }) => textContent)).to.deep.equal([
      '14 Tannery Row',
      'Lower Ashmere',
      'Ashmere',
      'AS4 7QX',
    ]);
    const tops = lines.map((line) => line.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(4);
  });

  it('has telephone numbers and email addresses to follow', async () => {
    const widget = await shown(sample);

    expect(
      all<HTMLAnchorElement>(widget, 'link').map((link) => link.getAttribute('href')),
    ).to.deep.equal(['tel:07700900253', 'tel:01632960146', 'mailto:rhi@pritchard.example']);
    expect(rows(widget)).to.include({
      'Best way to get in touch': 'SMS',
      'Telephone numbers': '07700 900253 Mobile First choice 01632 960146 Home Third choice',
      'Email addresses': 'rhi@pritchard.example Second choice',
    });
  });

  it('writes to nobody else than the address says', async () => {
    const widget = await shown(
      personWith({ contactDetails: { emails: [{ address: 'a?bcc=b&c@x.example' }] } }),
    );

    expect(all(widget, 'link')[0]!.getAttribute('href')).to.equal(
      'mailto:a%3Fbcc%3Db%26c@x.example',
    );
  });

  it('has plain words for what is no email address', async () => {
    const widget = await shown(
      personWith({ contactDetails: { emails: [{ address: 'at the library' }] } }),
    );

    expect(has(widget, 'link', /./)).to.equal(false);
    expect(rows(widget)['Email addresses']).to.equal('at the library');
  });

  it('says what is known about the person', async () => {
    expect(rows(await shown(sample))).to.include({
      Ethnicity: 'White - British',
      Religion: 'Brought up in chapel, not religious now',
      'Marital status': 'Single',
      'Country of birth': 'United Kingdom',
    });
  });

  it('has no headings over what is not recorded', async () => {
    expect(names(await shown(personWith()), 'heading')).to.deep.equal(['Person']);
  });

  it('shows what came in another shape, or is unknown', async () => {
    const widget = await shown({
      name: { firstName: 'Ana', familyName: 7, nickname: 'An' },
      dateOfBirth: '1988-02-31',
      nhsNumber: { value: '12' },
      addresses: ['5 Side Street', { line1: 'A', line2: ['B'], postcode: 'LS1 4AP' }],
      contactDetails: { telephones: [{ number: 42, type: 'old', preference: 'x' }], emails: 'e' },
      ethnicity: 'other',
    });

    const seen = textOf(widget);
    for (const one of [
      '7',
      'An',
      '(there is no such date)',
      '"value": "12"',
      '5 Side Street',
      'AB',
    ])
      expect(seen).to.include(one);
    for (const one of ['42', 'old', 'x', 'e', 'other']) expect(seen).to.include(one);
  });

  it('follows a value that is set anew', async () => {
    const widget = await shown(sample);

    widget.value = personWith();
    await widget.updateComplete;

    expect(textOf(widget)).to.match(/^Person Ana Silva Date of birth/);
    expect(textOf(widget)).to.not.include('Rhi');
  });
});

describe('sex and gender', () => {
  const privacy = 'To protect people’s privacy, this page never shows both sex and gender.';

  it('are behind one disclosure while they are entered', async () => {
    const widget = await capture(personWith({ gender, sex }));
    expect(has(widget, 'select', 'Gender')).to.equal(false);
    expect(textOf(widget)).to.not.include('Female');

    const disclosed = await open(widget, 'Sex and gender');

    expect(
      get<HTMLSelectElement>(disclosed, 'select', 'Gender').selectedOptions[0]!.label,
    ).to.equal('Male');
    expect(get<HTMLSelectElement>(disclosed, 'select', 'Sex').selectedOptions[0]!.label).to.equal(
      'Female',
    );
  });

  it('are opened to reach one of them', async () => {
    const widget = await capture(personWith({ gender: { ...gender, code: '7' } }));

    widget.focusField(['gender']);

    expect(focusedName(widget)).to.equal('Gender');
  });

  it('are not shown together in the document', async () => {
    const widget = await shown(personWith({ gender, sex }));

    expect(rows(widget)['Gender']).to.equal('Male');
    expect(rows(widget)).to.not.have.property('Sex');
    expect(widget.shadowRoot!.innerHTML).to.not.include('Female');
    expect(textOf(widget)).to.include(privacy);
  });

  it('are shown together where the host asks for it', async () => {
    const widget = await shown(personWith({ gender, sex }), true);

    expect(rows(widget)).to.include({ Gender: 'Male', Sex: 'Female' });
    expect(textOf(widget)).to.not.include(privacy);
  });

  it('follow the host’s wish when it changes', async () => {
    const widget = await shown(personWith({ gender, sex }), true);

    widget.showSexAndGender = false;
    await widget.updateComplete;

    expect(rows(widget)).to.not.have.property('Sex');
    expect(widget.hasAttribute('show-sex-and-gender')).to.equal(false);
  });

  it('are each shown where only one is recorded', async () => {
    expect(rows(await shown(personWith({ gender })))['Gender']).to.equal('Male');
    expect(rows(await shown(personWith({ sex })))['Sex']).to.equal('Female');
  });

  it('look the same in the document whether sex is recorded or not', async () => {
    const both = await shown(personWith({ gender, sex }));
    const one = await shown(personWith({ gender }));

    expect(textOf(both)).to.equal(textOf(one));
  });

  it('are not shown together where one came in another shape', async () => {
    const widget = await shown(personWith({ gender: 'male', sex: { ...sex, more: 1 } }));

    expect(textOf(widget)).to.include('male').and.not.include('Female');
    expect(rows(widget)).to.not.have.property('Sex');
  });

  it('are kept in the value', async () => {
    const widget = await shown(personWith({ gender, sex }));

    expect(widget.value).to.deep.equal(personWith({ gender, sex }));
  });
});

describe('accessibility of the person', () => {
  it('has no fault while empty', async () => {
    expect(await violations(await capture())).to.deep.equal([]);
  });

  it('has no fault when filled in, with everything open', async () => {
    const widget = await capture(sample);
    await open(widget, 'Sex and gender');

    expect(await violations(widget)).to.deep.equal([]);
  });

  it('has no fault with errors', async () => {
    const widget = await capture({
      name: { firstName: 'Ana' },
      nhsNumber: '1',
      addresses: [{ line1: 'A' }],
      contactDetails: { emails: [{ address: 'x' }] },
    });
    widget.submit();
    await widget.updateComplete;

    expect(await violations(widget)).to.deep.equal([]);
  });

  it('has no fault as a document', async () => {
    expect(await violations(await shown(sample))).to.deep.equal([]);
  });
});
