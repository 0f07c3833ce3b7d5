import { expect, html } from '@open-wc/testing';
import {
  emptyRemarks,
  readRemarks,
  type PcspPlan,
  type Remark,
  type Remarks,
} from '../../src/index.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import type { PcspRemarksDetail } from '../../src/events/remarks-event.js';
import '../../src/register.js';
import { emulate } from '../support/emulate.js';
import {
  activate,
  button,
  descriptionOf,
  focusedName,
  get,
  has,
  isChromium,
  mount,
  names,
  press,
  said,
  textbox,
  textOf,
  type,
  until,
  type Widget,
} from '../support/widget.js';

const now = () => new Date('2026-07-01T09:05:33Z');
const ana = { name: 'Ana Silva' };
const sam = { name: 'Sam Okoro' };

const value = {
  personDemographics: { name: { firstName: 'Ana', familyName: 'Silva' }, nhsNumber: '9990123454' },
  aboutMe: { myWellness: 'I sing' },
  contingencyPlans: [
    { id: 'p1', name: { text: 'Winter' }, triggerFactors: [{ id: 't1', text: 'Dark evenings' }] },
    { id: 'p2', name: { text: 'Work' }, triggerFactors: [{ id: 't2', text: 'Night shifts' }] },
  ],
};

interface Setting {
  author?: object;
  audience?: 'person' | 'professional';
  readonly?: boolean;
  remarks?: unknown;
  plan?: object;
}

interface Mounted {
  plan: PcspPlan;
  section: Widget;
  heard: PcspRemarksDetail[];
}

async function mountPlan({
  author = ana,
  audience = 'person',
  readonly = true,
  remarks = emptyRemarks(value),
  plan: given = value,
}: Setting = {}): Promise<Mounted> {
  const plan = (await mount(
    html`<pcsp-provider .now=${now} .author=${author as never} .audience=${audience}>
      <pcsp-plan
        .value=${given as never}
        .readonly=${readonly}
        .remarks=${remarks as never}
        .sections=${['contingencyPlans', 'aboutMe'] as never}
      ></pcsp-plan>
    </pcsp-provider>`,
    'pcsp-plan',
  )) as unknown as PcspPlan;
  const section = plan.shadowRoot!.querySelector('pcsp-contingency-plan') as Widget;
  const heard: PcspRemarksDetail[] = [];
  plan.addEventListener('pcsp-remarks', ({ detail }) => heard.push(detail));
  if (remarks !== null)
    await until(() => textOf(plan).match(/What was said|Yr hyn a/) !== null, 'the remarks');
  return { plan, section, heard };
}

const SAY = /^Say something about this: Contingency plan 1/;

async function say(section: Widget, kind: string, text: string, at = SAY): Promise<void> {
  await until(() => has(section, 'button', at), 'the button');
  await activate(button(section, at));
  const choice = get<HTMLInputElement>(section, 'radio', kind);
  choice.focus();
  await press(' ');
  if (text) await type(textbox(section, 'In your own words'), text);
  await activate(button(section, 'Send to my team'));
}

const remark = (more: Partial<Remark> = {}): Remark => ({
  id: 'r1',
  kind: 'comment',
  text: 'It is the mornings, too',
  by: 'Ana Silva',
  on: '2026-06-01T10:00:00+01:00',
  about: {
    section: 'contingencyPlans',
    path: [0],
    id: 'p1',
    words: 'Dark evenings\nWinter',
  },
  ...more,
});

const withItems = (...items: unknown[]): Remarks => ({
  ...emptyRemarks(value),
  items: items as Remark[],
});

describe('what the person says of a plan that they read', () => {
  it('goes to the host whole, with who, when, the entry and its words', async () => {
    const { plan, section, heard } = await mountPlan();
    const before = JSON.stringify(plan.value);

    await say(section, 'I don’t agree', 'It is the mornings');

    const [{ action, remarks } = {} as PcspRemarksDetail] = heard;
    const { id: _, ...item } = remarks.items[0]!;
    expect(heard).to.have.length(1);
    expect(action).to.equal('added');
    expect(item).to.deep.equal({
      kind: 'disagree',
      text: 'It is the mornings',
      by: 'Ana Silva',
      on: '2026-07-01T10:05:00+01:00',
      about: {
        section: 'contingencyPlans',
        path: [0],
        id: 'p1',
        words: 'Dark evenings\nWinter',
      },
    });
    expect(readRemarks(JSON.parse(JSON.stringify(remarks)), value).unreadable).to.deep.equal([]);
    expect(JSON.stringify(plan.value)).to.equal(before);
    expect(said(section)).to.contain('your team can answer it');
    expect(focusedName(section)).to.match(SAY);
    expect(textOf(section)).to.contain('It is the mornings');
    await until(() => textOf(plan).includes('1 waits for an answer'), 'the list');
  });

  it('may be one press, but a comment has words', async () => {
    const { section, heard } = await mountPlan();

    await say(section, 'Comment', '');

    expect(heard).to.deep.equal([]);
    const box = textbox(section, 'In your own words');
    expect(descriptionOf(box)).to.contain('Write what you want to say.');
    expect(focusedName(section)).to.equal('In your own words');
    get<HTMLInputElement>(section, 'radio', 'This matters most to me').focus();
    await press(' ');
    await activate(button(section, 'Send to my team'));
    expect(heard[0]!.remarks.items[0]).to.include({ kind: 'matters' });
    expect(heard[0]!.remarks.items[0]).not.to.have.property('text');
  });

  it('stays in its box where the host cannot keep it', async () => {
    const { plan, section } = await mountPlan();
    plan.addEventListener('pcsp-remarks', (event) => event.preventDefault());

    await say(section, 'Comment', 'Not lost');

    expect(said(section)).to.contain('could not be kept');
    expect(textbox(section, 'In your own words').value).to.equal('Not lost');
    expect(plan.remarks!.items).to.deep.equal([]);
  });

  it('stays in its box while the plan is redrawn, but not for another person’s plan', async () => {
    const { plan, section } = await mountPlan();
    await until(() => has(section, 'button', SAY));
    await activate(button(section, SAY));
    await type(textbox(section, 'In your own words'), 'Half a sent');

    plan.value = { ...value, aboutMe: { myWellness: 'I dance' } } as never;
    await section.updateComplete;

    expect(textbox(section, 'In your own words').value).to.equal('Half a sent');
    plan.value = {
      ...value,
      personDemographics: { ...value.personDemographics, nhsNumber: '9990000018' },
    } as never;
    await until(() => !has(section, 'textbox', 'In your own words'), 'the box to close');
  });

  it('can be taken back by whoever said it, and stays in the data', async () => {
    const other = remark({ id: 'r2', by: 'Joan Price', text: 'Ring me' });
    const { section, heard } = await mountPlan({ remarks: withItems(remark(), other) });
    await until(() => has(section, 'button', /^Take it back/));

    await activate(button(section, /^Take it back/));

    expect(heard[0]!.action).to.equal('withdrawn');
    expect(heard[0]!.remarks.items[0]).to.deep.include({
      ...remark(),
      withdrawn: { by: 'Ana Silva', on: '2026-07-01T10:05:00+01:00' },
    });
    expect(textOf(section)).not.to.contain('It is the mornings, too');
    expect(textOf(section)).to.contain('Ring me');
  });

  it('is not possible for nobody, which is said', async () => {
    const { plan, section } = await mountPlan({ author: {} });

    expect(textOf(plan)).to.contain('does not know who you are');
    expect(has(section, 'button', /^Say something/)).to.equal(false);
  });

  it('is nowhere without remarks', async () => {
    const { plan, section } = await mountPlan({ remarks: null });

    expect(names(section, 'button').join()).not.to.contain('Say something');
    expect(textOf(plan)).not.to.contain('What was said');
  });
});

describe('what was said, for the team', () => {
  const team = { author: sam, audience: 'professional', readonly: false } as const;

  it('stands beside its entry while the plan is captured, and is answered there', async () => {
    const { plan, section, heard } = await mountPlan({ ...team, remarks: withItems(remark()) });
    await until(() => has(section, 'button', /^Answer: Comment/));

    await activate(button(section, /^Answer: Comment: It is the mornings, too/));
    await type(textbox(section, 'Your answer'), 'We will change it');
    await activate(button(section, 'Send the answer'));

    expect(heard[0]!.action).to.equal('answered');
    expect(heard[0]!.remarks.items[0]!.answer).to.deep.equal({
      text: 'We will change it',
      by: 'Sam Okoro',
      on: '2026-07-01T10:05:00+01:00',
    });
    expect(textOf(section)).to.contain('Answer from Sam Okoro');
    expect(names(section, 'button').join()).not.to.contain('Say something');
    await until(() => textOf(plan).includes('All of it is answered'), 'the list');
    expect(plan.dirty).to.equal(false);
  });

  it('is listed until it is answered, with a way to it', async () => {
    const { plan, section } = await mountPlan({ ...team, remarks: withItems(remark()) });
    const link = get(plan, 'link', /^Contingency plan 1: Comment \(Ana Silva/);

    link.focus();
    await press('Enter');

    expect(section.shadowRoot!.activeElement).not.to.equal(null);
  });

  it('follows its entry, and says that the words were others', async () => {
    const [first, second] = value.contingencyPlans;
    const moved = [second, { ...first, triggerFactors: [{ id: 't1', text: 'Short days' }] }];

    const { section } = await mountPlan({
      ...team,
      readonly: true,
      remarks: withItems(remark()),
      plan: { ...value, contingencyPlans: moved },
    });

    await until(() => textOf(section).includes('Said about an earlier wording'), 'the remark');
    expect(textOf(section)).to.contain('Dark evenings');
    const [, there] = [...section.shadowRoot!.querySelectorAll('[part=remarks]')];
    expect(there!.textContent).to.contain('It is the mornings, too');
  });

  it('is not lost with its entry', async () => {
    const { plan, section, heard } = await mountPlan({
      ...team,
      remarks: withItems(remark()),
      plan: { ...value, contingencyPlans: value.contingencyPlans.slice(1) },
    });

    expect(textOf(plan)).to.contain('no longer in the plan');
    expect(textOf(plan)).to.contain('Dark evenings');
    expect(textOf(section)).not.to.contain('It is the mornings, too');
    await activate(button(plan, /^Answer: Comment/));
    await type(textbox(plan, 'Your answer'), 'Agreed');
    await activate(button(plan, 'Send the answer'));
    expect(heard[0]!.remarks.items[0]!.answer!.text).to.equal('Agreed');
  });

  it('without an id of its entry is found by its words alone', async () => {
    const { id: _, ...about } = remark().about;
    const bare = value.contingencyPlans.map(({ id: __, ...entry }) => entry);

    const { plan, section } = await mountPlan({
      ...team,
      remarks: withItems(remark({ about })),
      plan: { ...value, contingencyPlans: [...bare].reverse() },
    });

    await until(() => textOf(section).includes('It is the mornings, too'), 'the remark');
    plan.value = { ...value, contingencyPlans: [{ name: { text: 'Other' } }] } as never;
    await until(() => textOf(plan).includes('no longer in the plan'), 'it to be listed');
  });

  it('of another person’s plan is not shown, and said so', async () => {
    const remarks = { ...withItems(remark()), person: { nhsNumber: '9990000018' } };
    const { warn } = console;
    console.warn = () => undefined;
    try {
      const { plan, section } = await mountPlan({ ...team, remarks });

      expect(textOf(plan)).to.contain('another person’s plan');
      expect(textOf(section)).not.to.contain('It is the mornings, too');
      expect(names(section, 'button').join()).not.to.contain('Say something');
    } finally {
      console.warn = warn;
    }
  });

  (isChromium ? it : it.skip)(
    'is on paper where there is something, and no empty box where there is nothing',
    async () => {
      const inSight = ({ plan }: Mounted) =>
        plan.shadowRoot!.querySelector('[part=remarks-overview]')!.checkVisibility();
      const empty = await mountPlan();
      const something = await mountPlan({ remarks: withItems(remark()) });
      const signOff = { id: 's1', by: 'Ana Silva', on: '2026-06-01', section: 'aboutMe' };
      const signed = await mountPlan({
        remarks: { ...emptyRemarks(value), signOffs: [{ ...signOff, content: value.aboutMe }] },
      });
      const all = [empty, something, signed];
      expect(all.map(inSight)).to.deep.equal([true, true, true]);

      await emulate({}, 'print');

      try {
        expect(all.map(inSight)).to.deep.equal([false, true, true]);
      } finally {
        await emulate();
      }
    },
  );

  it('keeps what it cannot read', async () => {
    const odd = { id: 'x', kind: 'shout', text: 7 };
    const { warn } = console;
    console.warn = () => undefined;
    try {
      const { plan, section, heard } = await mountPlan({ remarks: withItems(odd) });
      expect(textOf(plan)).to.contain('1 remark cannot be shown here');

      await say(section, 'This is done', '');

      expect(heard[0]!.remarks.items[0]).to.deep.equal(odd);
      expect(heard[0]!.remarks.items).to.have.length(2);
    } finally {
      console.warn = warn;
    }
  });
});

describe('signing a plan', () => {
  it('keeps who, when and what, and tells when that has changed', async () => {
    const { plan, heard } = await mountPlan();
    await activate(button(plan, /^Sign this/));

    await activate(button(plan, 'Sign as Ana Silva'));

    const { id: _, ...signOff } = heard[0]!.remarks.signOffs[0]!;
    expect(signOff).to.deep.equal({
      by: 'Ana Silva',
      on: '2026-07-01T10:05:00+01:00',
      section: 'plan',
      content: value,
    });
    expect(textOf(plan)).to.contain('It says the same now.');
    plan.value = { ...value, aboutMe: { myWellness: 'I dance' } } as never;
    await until(() => textOf(plan).includes('It has changed since it was signed.'));
  });

  it('is not possible with changes that are not saved', async () => {
    const { plan, heard } = await mountPlan({
      author: sam,
      audience: 'professional',
      readonly: false,
    });
    const about = plan.shadowRoot!.querySelector('pcsp-about-me') as Widget;
    await type(textbox(about, /good day|wellness|well/i), 'I dance');
    await activate(button(plan, /^Sign this/));

    await activate(button(plan, 'Sign as Sam Okoro'));

    expect(heard).to.deep.equal([]);
    expect(textOf(plan)).to.contain('Save them before you sign.');
  });
});

describe('a section that stands alone', () => {
  it('has remarks of its own', async () => {
    const section = await mount(
      html`<pcsp-provider .now=${now} .author=${ana} audience="person"
        ><pcsp-contingency-plan
          readonly
          .value=${value.contingencyPlans as never}
          .remarks=${emptyRemarks(undefined)}
        ></pcsp-contingency-plan
      ></pcsp-provider>`,
      'pcsp-contingency-plan',
    );

    await say(
      section,
      'Suggestion',
      'Shorter, please',
      /^Say something about this: Contingency plan 2/,
    );

    expect(textOf(section)).to.contain('Shorter, please');
    expect(section.remarks!.items[0]!.about.id).to.equal('p2');
  });
});

describe('whoever listens', () => {
  it('is told of each button what it says something about', async () => {
    const section = await mount<Widget>(
      html`<pcsp-provider .now=${now} .author=${ana} audience="person">
        <pcsp-care-and-support-plan
          readonly
          .value=${samplePlan.careAndSupportPlan}
          .remarks=${emptyRemarks(samplePlan)}
        ></pcsp-care-and-support-plan>
      </pcsp-provider>`,
      'pcsp-care-and-support-plan',
    );
    const said = () => names(section, 'button').filter((name) => name.startsWith('Say something'));
    await until(() => said().length > 0, 'the remarks');

    expect(said().length).to.be.greaterThan(5);
    expect(new Set(said()).size).to.equal(said().length);
  });
});
