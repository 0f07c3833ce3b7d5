import { expect, html } from '@open-wc/testing';
import type { PcspPlan } from '../../src/plan/plan.element.js';
import '../../src/register.js';
import {
  activate,
  all,
  button,
  fill,
  focusedName,
  has,
  listen,
  mount,
  openLines,
  names,
  open,
  press,
  said,
  textOf,
  type,
  types,
  until,
  words,
  type Widget,
} from '../support/widget.js';

const now = () => new Date('2026-07-01T09:05:33Z');

const amal = {
  id: 'amal',
  name: 'Amal Hussain',
  role: { text: 'Community nurse' },
  team: 'North team',
  contactDetails: '01632 960100',
};
const joan = {
  id: 'joan',
  name: 'Joan Price',
  relationshipType: 'Sister',
  contactDetails: '01632 960200',
};
const me = { name: 'Sam Okoro', role: { text: 'Nurse' }, contactDetails: '01632 960300' };

const planWith = (who: object = {}, more: object = {}) => ({
  personDemographics: {
    name: { firstName: 'Ana', familyName: 'Silva' },
    dateOfBirth: '1988-03-14',
    addresses: [{ id: 'a', line1: '1 High Street', postcode: 'LS1 4AP' }],
  },
  gpPractices: [{ id: 'g', practiceIdentifier: 'B86001' }],
  professionalContacts: [amal],
  personalContacts: [joan],
  contingencyPlans: [
    {
      id: 'p',
      triggerFactors: [{ id: 't', text: 'Not sleeping' }],
      whoShouldBeContacted: [{ id: 'w', ...who }],
    },
  ],
  ...more,
});

interface Who {
  name?: string;
  role?: object;
  contactDetails?: string;
}

/** A plan whose contingency plan, or another section, is worked in. */
async function inPlan(
  value: object = planWith(),
  { tag = 'pcsp-contingency-plan', people, mode = 'capture' }: Record<string, unknown> = {},
): Promise<{ plan: PcspPlan; section: Widget }> {
  const section = await mount(
    html`<pcsp-provider .now=${now} .author=${me} .people=${people as never}>
      <pcsp-plan .value=${value as never} .mode=${mode as 'capture'}>
        <pcsp-professional-contacts></pcsp-professional-contacts>
        <pcsp-personal-contacts></pcsp-personal-contacts>
        <pcsp-contingency-plan></pcsp-contingency-plan>
        <pcsp-care-and-support-plan></pcsp-care-and-support-plan>
      </pcsp-plan>
    </pcsp-provider>`,
    tag as 'pcsp-contingency-plan',
  );
  await openLines(section);
  return { plan: section.closest('pcsp-plan')!, section };
}

const contactOf = (plan: PcspPlan): Who =>
  plan.value!.contingencyPlans![0]!.whoShouldBeContacted![0] as Who;

const nameBox = (section: Widget): HTMLInputElement =>
  all<HTMLInputElement>(section, 'textbox').find(({ id }) =>
    id.endsWith('whoShouldBeContacted-0-name'),
  )!;

const options = (section: Widget): HTMLElement[] => [
  ...section.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]'),
];
const suggested = (section: Widget): string[] => options(section).map((one) => words(textOf(one)));

async function look(section: Widget, text: string): Promise<void> {
  await type(nameBox(section), text);
  // those of the first letter stay until there are others
  const fits = (one: string) =>
    one
      .toLowerCase()
      .split(' ')
      .some((word) => word.startsWith(text));
  await until(() => options(section).length > 0 && suggested(section).every(fits), 'a suggestion');
}

describe('whoever is to be named', () => {
  it('is suggested from the contacts, the author, the person and who is named', async () => {
    const { section } = await inPlan(
      planWith(
        {},
        {
          contingencyPlans: [
            ...planWith().contingencyPlans,
            {
              id: 'q',
              triggerFactors: [{ id: 'u', text: 'Worry' }],
              responsibilityForReview: { name: 'Dr Lee' },
            },
          ],
        },
      ),
    );
    nameBox(section).focus();

    await press('ArrowDown');

    await until(() => options(section).length > 0);
    expect(suggested(section)).to.deep.equal([
      'Sam Okoro Nurse, 01632 960300, me',
      'Amal Hussain Community nurse, North team, 01632 960100, professional contact',
      'Joan Price Sister, 01632 960200, personal contact',
      'Ana Silva whose plan this is',
      'Dr Lee named in this plan',
    ]);
  });

  it('is suggested from the first letter, by a name, a role or a team', async () => {
    const { section } = await inPlan();

    await look(section, 'n');

    expect(suggested(section).map((one) => one.split(' ')[0])).to.deep.equal(['Sam', 'Amal']);
  });

  it('fills all that the place has room for, as one step', async () => {
    const { plan, section } = await inPlan();
    await look(section, 'am');

    await press('ArrowDown', 'Enter');

    expect(contactOf(plan)).to.deep.equal({
      id: 'w',
      name: 'Amal Hussain',
      role: { text: 'Community nurse' },
      contactDetails: '01632 960100',
    });
    expect(said(section)).to.equal(
      'Amal Hussain chosen. Also filled in: Role or relationship and Telephone or other details.',
    );
    plan.undo();
    expect(plan.value!.contingencyPlans![0]).not.to.have.property('whoShouldBeContacted');
  });

  it('can be pressed in the list, with the focus where it was', async () => {
    const { plan, section } = await inPlan();
    await look(section, 'joan');

    options(section)[0]!.click();
    await section.updateComplete;

    expect(contactOf(plan)).to.deep.include({ name: 'Joan Price', role: { text: 'Sister' } });
    expect(focusedName(section)).to.equal('Name');
  });

  it('raises one change, with the name', async () => {
    const { plan, section } = await inPlan();
    await look(section, 'am');
    const heard = listen(plan);

    await press('ArrowDown', 'Enter');

    expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);
  });

  it('leaves what was typed beside it, says so, and puts it right at a press', async () => {
    const { plan, section } = await inPlan(planWith({ contactDetails: '07700 900111' }));
    await look(section, 'am');

    await press('ArrowDown', 'Enter');

    expect(contactOf(plan).contactDetails).to.equal('07700 900111');
    expect(said(section)).to.contain('not known to be Amal Hussain’s: Telephone or other details.');
    await activate(button(section, 'Put what is known of Amal Hussain there instead'));
    expect(contactOf(plan).contactDetails).to.equal('01632 960100');
    plan.undo();
    expect(contactOf(plan).contactDetails).to.equal('07700 900111');
  });

  it('takes the place of somebody else with all that was theirs', async () => {
    const { plan, section } = await inPlan(
      planWith({ name: 'Joan Price', role: { text: 'Sister' }, contactDetails: '01632 960200' }),
    );
    await look(section, 'amal');

    await press('ArrowDown', 'Enter');

    expect(contactOf(plan)).to.deep.include({
      role: { text: 'Community nurse' },
      contactDetails: '01632 960100',
    });
    expect(textOf(section)).not.to.contain('Left as it was');
  });

  it('leaves nothing of theirs beside another name without saying so', async () => {
    const { plan, section } = await inPlan();
    await look(section, 'am');
    await press('ArrowDown', 'Enter');

    await type(nameBox(section), 'Sara Bell');

    await until(() => textOf(section).includes('not known to be Sara Bell’s'));
    await activate(button(section, 'Clear that'));
    expect(contactOf(plan)).to.deep.equal({ id: 'w', name: 'Sara Bell' });
  });

  it('is once in the list, though their team is written otherwise in another place', async () => {
    const sam = { id: 's', ...me, organisation: { text: 'Ward 4' }, role: { text: 'RMN' } };
    const { section } = await inPlan(planWith({}, { professionalContacts: [sam] }));

    await look(section, 'sam');

    expect(suggested(section)).to.have.length(1);
  });

  it('may be anybody: a name that nobody knows stays as it is typed, and so does a known one', async () => {
    const { plan, section } = await inPlan();

    await type(nameBox(section), 'Amal Hussain');
    await press('Tab');

    expect(contactOf(plan)).to.deep.equal({ id: 'w', name: 'Amal Hussain' });
  });

  it('is asked for in every section alike', async () => {
    const { section } = await inPlan(planWith(), { tag: 'pcsp-care-and-support-plan' });
    await open(section, /^Who recorded|^Performing professional|who did/i).catch(() => undefined);

    const boxes = all(section, 'textbox').filter(({ id }) => /-(?:name|fullName)$/.test(id));

    expect(boxes.length).to.be.greaterThan(0);
    for (const box of boxes) expect(box.getAttribute('aria-autocomplete')).to.equal('list');
  });

  it('is no contact whose time is over', async () => {
    const { section } = await inPlan(
      planWith({}, { professionalContacts: [{ ...amal, endDate: '2026-06-30' }] }),
    );
    nameBox(section).focus();

    await press('ArrowDown');

    await until(() => options(section).length > 0);
    expect(suggested(section).join()).not.to.contain('Amal');
  });

  for (const [archivedOn, isSuggested] of [
    ['2026-06-30', false],
    ['2026-07-02', true],
  ] as const)
    it(`is ${isSuggested ? '' : 'not '}whom an entry alone names that is archived on ${archivedOn}`, async () => {
      const ann = { name: 'Ann Lee', contactDetails: '01632 960555' };
      const actions = [{ id: 'x', what: [{ text: 'Walk' }], who: ann }];
      const goals = [{ id: 'g', text: 'Rest', actionsAndActivities: actions }];
      const needs = [{ id: 'n', text: 'Sleep', archivedOn, goalsAndHopes: goals }];
      const { section } = await inPlan(
        planWith({}, { careAndSupportPlan: { needsConcernsOrProblems: needs } }),
      );
      nameBox(section).focus();

      await press('ArrowDown');

      await until(() => options(section).length > 0);
      expect(suggested(section).join().includes('Ann Lee')).to.equal(isSuggested);
    });

  it('is suggested at a press on the empty box, for those without arrow keys', async () => {
    const { section } = await inPlan();

    nameBox(section).click();

    await until(() => options(section).length === 4);
  });
});

describe('a new name', () => {
  const addSara = async (people?: unknown) => {
    const { plan, section } = await inPlan(planWith({ contactDetails: '07700 900222' }), {
      people,
    });
    await type(nameBox(section), 'Sara Bell');
    await until(() => has(section, 'button', /^Add Sara Bell to/));
    return { plan, section };
  };

  it('becomes a contact at a press, with what is known of them', async () => {
    const { plan, section } = await addSara();

    await activate(button(section, 'Add Sara Bell to the personal contacts'));

    const { id: _, ...added } = plan.value!.personalContacts![1]!;
    expect(added).to.deep.equal({ name: 'Sara Bell', contactDetails: '07700 900222' });
    expect(said(section)).to.equal('Sara Bell is among the personal contacts now.');
    expect(has(section, 'button', /^Add Sara Bell to/)).to.equal(false);
    expect(focusedName(section)).to.equal('Name');
  });

  it('is offered to be one once there is nobody to choose, not while their name is half typed', async () => {
    const { section } = await inPlan(planWith());
    await type(nameBox(section), 'Ama');
    await until(() => all(section, 'option').length > 0);
    expect(has(section, 'button', /^Add Ama to/)).to.equal(false);

    await press('Escape');
    await until(() => has(section, 'button', /^Add Ama to/));
  });

  it('is one step, and tells the host of the contacts', async () => {
    const { plan, section } = await addSara();
    const heard = listen(plan);

    await activate(button(section, 'Add Sara Bell to the professional contacts'));

    const told = heard.filter(({ type }) => type === 'pcsp-change').at(-1);
    expect((told!.detail.change as { path: unknown }).path).to.deep.equal(['professionalContacts']);
    plan.undo();
    expect(plan.value!.professionalContacts).to.have.length(1);
    expect(contactOf(plan).name).to.equal('Sara Bell');
  });

  it('is offered no list that does not fit, and none where it is a contact', async () => {
    const { section } = await inPlan();
    await look(section, 'joan');

    await press('ArrowDown', 'Enter');

    expect(names(section, 'button').filter((name) => name.startsWith('Add Joan'))).to.deep.equal(
      [],
    );
  });

  it('cannot become a contact of a section alone', async () => {
    const section = await mount(
      html`<pcsp-provider .author=${me}>
        <pcsp-contingency-plan
          .value=${planWith().contingencyPlans as never}
        ></pcsp-contingency-plan>
      </pcsp-provider>`,
      'pcsp-contingency-plan',
    );
    await look(section, 's');

    await type(nameBox(section), 'Sara');

    expect(names(section, 'button').filter((name) => name.startsWith('Add Sa'))).to.deep.equal([]);
  });
});

describe('a section alone', () => {
  it('suggests the author and whom it names itself', async () => {
    const [plan] = planWith().contingencyPlans;
    const section = await mount(
      html`<pcsp-provider .author=${me}>
        <pcsp-contingency-plan
          .value=${[{ ...plan, responsibilityForReview: { name: 'Dr Lee' } }] as never}
        ></pcsp-contingency-plan>
      </pcsp-provider>`,
      'pcsp-contingency-plan',
    );
    nameBox(section).focus();

    await press('ArrowDown');

    await until(() => options(section).length > 0);
    expect(suggested(section)).to.deep.equal([
      'Sam Okoro Nurse, 01632 960300, me',
      'Dr Lee named in this plan',
    ]);
  });
});

describe('the directory of the host', () => {
  const bo = { name: 'Bo Lindqvist', role: 'Pharmacist', contactDetails: '01632 960400' };

  it('is a list that is searched', async () => {
    const { plan, section } = await inPlan(planWith(), { people: [bo, { name: 'Cy Other' }] });
    await type(nameBox(section), 'pharm');
    await until(() => options(section).length > 0);

    await press('ArrowDown', 'Enter');

    expect(contactOf(plan)).to.deep.include({ name: 'Bo Lindqvist', role: { text: 'Pharmacist' } });
  });

  it('is a function that is asked, and called off when somebody types on', async () => {
    const asked: [string, AbortSignal][] = [];
    const people = (text: string, signal: AbortSignal) => {
      asked.push([text, signal]);
      return Promise.resolve([bo]);
    };
    const { section } = await inPlan(planWith(), { people });
    await type(nameBox(section), 'bo');

    await until(() => suggested(section).length === 1);

    expect(asked.map(([text]) => text)).to.include('bo');
    expect(suggested(section)).to.deep.equal([
      'Bo Lindqvist Pharmacist, 01632 960400, on the staff list',
    ]);
  });

  it('keeps nobody waiting: whom the plan knows is there before it answers', async () => {
    let answer!: (people: unknown) => void;
    const people = () => new Promise((resolve) => (answer = resolve));
    const { section } = await inPlan(planWith(), { people });
    await look(section, 'am');
    await press('ArrowDown');

    answer([{ name: 'Amy Late' }]);

    await until(() => options(section).length === 2);
    expect(suggested(section)[1]).to.contain('Amy Late');
    expect(options(section)[0]!.getAttribute('aria-selected')).to.equal('true');
  });

  const rubbish: Record<string, unknown> = {
    'a function that throws': () => {
      throw new Error('no');
    },
    'a function that rejects': () => Promise.reject(new Error('no')),
    'no list': () => 'people',
    nothing: () => undefined,
  };
  for (const [what, people] of Object.entries(rubbish)) {
    it(`is said not to answer where it is ${what}, and the rest goes on`, async () => {
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (message: unknown) => warnings.push(message);
      const { plan, section } = await inPlan(planWith(), { people });
      try {
        await look(section, 'am');
        await until(() => textOf(section).includes('The staff list does not answer.'));
      } finally {
        console.warn = warn;
      }

      await press('ArrowDown', 'Enter');

      expect(contactOf(plan).name).to.equal('Amal Hussain');
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('`people`');
    });
  }

  it('may hold what is nobody: that is not suggested', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const cyclic: Record<string, unknown> = { name: 'Cyclic' };
    cyclic['self'] = cyclic;
    const people = [null, 7, {}, { name: ' ' }, { name: 5 }, cyclic, 'Bo', bo];
    const { section } = await inPlan(
      planWith({}, { professionalContacts: [], personalContacts: [] }),
      { people },
    );
    try {
      nameBox(section).focus();
      await press('ArrowDown');
      await until(() => suggested(section).some((one) => one.startsWith('Bo')));
    } finally {
      console.warn = warn;
    }

    expect(suggested(section).map((one) => one.split(' ')[0])).to.deep.equal(['Sam', 'Ana', 'Bo']);
  });

  it('is not used where it is neither list nor function', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (message: unknown) => warnings.push(message);
    const { section } = await inPlan(planWith(), { people: { name: 'Bo' } });
    console.warn = warn;

    await look(section, 'am');

    expect(warnings.join()).to.contain('`people` must be a list');
    expect(suggested(section)).to.have.length(1);
  });
});

describe('a contact’s new number', () => {
  const value = () =>
    planWith(
      { name: 'Amal Hussain', contactDetails: '(01632) 960-100' },
      {
        careAndSupportPlan: {
          needsConcernsOrProblems: [
            {
              id: 'n',
              text: 'Sleep',
              goalsAndHopes: [
                {
                  id: 'g',
                  text: 'Rest',
                  actionsAndActivities: [
                    { id: 'x', who: { name: 'Amal Hussain', contactDetails: '01632 960100' } },
                  ],
                },
              ],
            },
          ],
        },
      },
    );
  const renew = async (plan: object = value()) => {
    const found = await inPlan(plan, { tag: 'pcsp-professional-contacts' });
    await fill(
      all<HTMLInputElement>(found.section, 'textbox').find(({ id }) =>
        id.endsWith('0-contactDetails'),
      )!,
      '01632 960999',
    );
    await press('Tab');
    await until(() => textOf(found.section).includes('The old number'));
    return found;
  };
  const action = (plan: PcspPlan): Who =>
    plan.value!.careAndSupportPlan!.needsConcernsOrProblems![0]!.goalsAndHopes![0]!
      .actionsAndActivities![0]!.who as Who;

  it('is offered wherever the old one stands, and said once', async () => {
    const { section } = await renew();

    expect(said(section)).to.equal(
      'The old number, 01632 960100, still stands elsewhere in the plan: Care and support plan (Amal Hussain) and Contingency plan (Amal Hussain).',
    );
  });

  it('is not put into what is archived, which stays as it was', async () => {
    const plan = value();
    Object.assign(plan.contingencyPlans[0]!, { archivedOn: '2026-06-30' });

    const { section } = await renew(plan);

    expect(said(section)).to.equal(
      'The old number, 01632 960100, still stands elsewhere in the plan: Care and support plan (Amal Hussain).',
    );
  });

  it('is put there by one press, as one step', async () => {
    const { plan, section } = await renew();

    await activate(button(section, 'Put the new number there, too'));

    expect(contactOf(plan).contactDetails).to.equal('01632 960999');
    expect(action(plan).contactDetails).to.equal('01632 960999');
    expect(said(section)).to.equal('The new number stands in 2 more places now.');
    plan.undo();
    expect(contactOf(plan).contactDetails).to.equal('(01632) 960-100');
    expect(action(plan).contactDetails).to.equal('01632 960100');
    expect(plan.value!.professionalContacts![0]!.contactDetails).to.equal('01632 960999');
  });

  it('counts as an edit in each place, which is dated when it is saved', async () => {
    const { plan, section } = await renew();
    await activate(button(section, 'Put the new number there, too'));

    plan.submit();

    expect(plan.value!.contingencyPlans![0]!.lastUpdated).to.equal('2026-07-01T10:05:00+01:00');
    expect(plan.value!.careAndSupportPlan!.lastUpdated).to.equal('2026-07-01T10:05:00+01:00');
  });

  it('is still offered once it was saved', async () => {
    const { plan, section } = await renew();

    plan.submit();
    await section.updateComplete;

    expect(has(section, 'button', 'Put the new number there, too')).to.equal(true);
  });

  it('is offered nowhere in the plan of another person', async () => {
    const { plan, section } = await renew();

    plan.value = planWith(
      { contactDetails: '01632 960100' },
      {
        personDemographics: { ...planWith().personDemographics, dateOfBirth: '1990-01-01' },
        professionalContacts: [{ ...amal, id: 'other', contactDetails: '01632 960555' }],
      },
    );
    await section.updateComplete;

    expect(has(section, 'button', 'Put the new number there, too')).to.equal(false);
  });

  it('is nothing to tell of where the old one stands nowhere else', async () => {
    const { section } = await inPlan(planWith(), { tag: 'pcsp-professional-contacts' });
    await fill(
      all<HTMLInputElement>(section, 'textbox').find(({ id }) => id.endsWith('0-contactDetails'))!,
      '01632 960999',
    );

    await press('Tab');

    await section.updateComplete;
    expect(has(section, 'button', 'Put the new number there, too')).to.equal(false);
  });
});
