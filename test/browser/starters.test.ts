import { expect, html } from '@open-wc/testing';
import type { Draft, PcspPlan } from '../../src/index.js';
import type { PcspProvider } from '../../src/plan/provider.element.js';
import '../../src/register.js';
import {
  activate,
  all,
  button,
  descriptionOf,
  fill,
  focused,
  has,
  listen,
  mount,
  names,
  open,
  openLines,
  press,
  said,
  textbox,
  textOf,
  type,
  until,
  words,
  type Widget,
} from '../support/widget.js';

const now = () => new Date('2026-07-01T09:05:33Z');
const author = { name: 'Sam Okoro' };

const asthma = {
  for: ['contingencyPlans'],
  title: 'Asthma',
  about: 'For somebody with an inhaler',
  value: {
    name: { text: 'Asthma plan' },
    triggerFactors: [{ text: 'Cold air' }, { text: 'Smoke' }],
    whatShouldHappen: [{ text: 'Sit up and use the blue inhaler' }],
    agreement: { agreed: true, fullName: 'Somebody' },
    plannedReview: 'P6M',
    advanceStatement: { statement: { text: 'No hospital' } },
  },
};

const aboutMe = {
  for: ['aboutMe'],
  title: 'A first page',
  value: { myWellness: 'On a good day I …', whatIsMostImportantToMe: 'My family' },
};

const phrase = {
  for: ['contingencyPlans', 'whatShouldHappen'],
  text: 'Call 111 and choose option 2',
};

type Given = Partial<Pick<PcspProvider, 'templates' | 'phrases' | 'earlierPlans' | 'audience'>>;

async function mountGiven(
  given: object,
  value?: unknown,
  tag = 'pcsp-contingency-plan',
): Promise<Widget> {
  const { templates, phrases, earlierPlans, audience = 'professional' } = given as Given;
  const sections = {
    'pcsp-contingency-plan': html`<pcsp-contingency-plan .value=${value}></pcsp-contingency-plan>`,
    'pcsp-about-me': html`<pcsp-about-me .value=${value}></pcsp-about-me>`,
    'pcsp-plan': html`<pcsp-plan
      .value=${value}
      .sections=${['contingencyPlans', 'aboutMe'] as never}
    ></pcsp-plan>`,
  };
  return mount(
    html`<pcsp-provider
      .now=${now}
      .author=${author}
      .audience=${audience}
      .templates=${templates}
      .phrases=${phrases}
      .earlierPlans=${earlierPlans}
      >${sections[tag as keyof typeof sections]}</pcsp-provider
    >`,
    tag,
  );
}

const START = /^Start from a template/;

async function choose(widget: Widget, opens: RegExp, title: string | RegExp): Promise<void> {
  await until(() => has(widget, 'button', opens), 'the button');
  await activate(button(widget, opens));
  await open(widget, title);
  await activate(button(widget, /^(Use this template|Copy this): /));
}

const marks = (widget: Widget): string[] =>
  [...widget.shadowRoot!.querySelectorAll('[part=started]')].map(({ textContent }) =>
    words(textContent),
  );

const starting = (widget: Widget) =>
  widget.issues.filter(({ code }) => code === 'starting-words').map(({ path }) => path.join('.'));

async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (message: unknown) => warnings.push(String(message));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('a template of a host', () => {
  it('is looked at before anything is put in', async () => {
    const widget = await mountGiven({ templates: [asthma] });
    await until(() => has(widget, 'button', START));
    const heard = listen();

    await activate(button(widget, START));
    await open(widget, 'Asthma');

    expect(textOf(widget)).to.contain('For somebody with an inhaler');
    expect(textOf(widget)).to.contain('Sit up and use the blue inhaler');
    expect(heard).to.deep.equal([]);
    expect(widget.value).to.equal(undefined);
  });

  it('becomes a new entry of words alone, and says what it left out', async () => {
    const widget = await mountGiven({ templates: [asthma] });

    await choose(widget, START, 'Asthma');

    const {
      id: _,
      lastUpdated: __,
      personCompletingRecord: ___,
      ...entry
    } = (widget.value as unknown as Record<string, unknown>[])[0]!;
    const { name, triggerFactors, whatShouldHappen } = asthma.value;
    expect(entry).to.deep.equal({ name, triggerFactors, whatShouldHappen });
    expect(said(widget)).to.contain('“Asthma” was put in');
    for (const part of ['Agreement', 'Review due', 'Advance statement'])
      expect(said(widget).toLowerCase()).to.contain(part.toLowerCase());
    expect(textOf(widget)).to.contain('Not put in, to be filled in anew');
  });

  it('is taken back whole by one undo, and its marks with it', async () => {
    const widget = await mountGiven({ templates: [asthma] });
    await choose(widget, START, 'Asthma');
    const there = starting(widget);

    widget.undo();

    expect(widget.value).to.equal(undefined);
    expect(starting(widget)).to.deep.equal([]);
    widget.redo();
    expect(starting(widget)).to.deep.equal(there);
  });

  it('is marked at each field until the words there are others, to host and reader', async () => {
    const widget = await mountGiven({ templates: [asthma] });
    await choose(widget, START, 'Asthma');
    await openLines(widget);
    const box = all<HTMLTextAreaElement>(widget, 'textbox').find(
      ({ value }) => value === 'Sit up and use the blue inhaler',
    )!;
    expect(descriptionOf(box)).to.contain('From the template “Asthma”');
    expect(starting(widget)).to.have.members([
      '0.name',
      '0.triggerFactors.0',
      '0.triggerFactors.1',
      '0.whatShouldHappen.0',
    ]);
    expect(textOf(widget)).to.contain('Words that were put in still stand in 4 places');

    await fill(box, 'Mam sits with me');

    expect(descriptionOf(box)).not.to.contain('From the template');
    expect(starting(widget)).not.to.contain('0.whatShouldHappen.0');
    expect(textOf(widget)).to.contain('still stand in 3 places');
    expect(widget.valid).to.equal(true);
  });

  it('is marked in what is read, too', async () => {
    const widget = await mountGiven({ templates: [asthma] });
    await choose(widget, START, 'Asthma');

    widget.readonly = true;
    await widget.updateComplete;

    // its name is its heading
    expect(marks(widget)).to.have.length(3);
  });

  it('is marked in a plan that was saved before, as long as it is offered', async () => {
    const saved = [
      { triggerFactors: [{ text: 'Cold air' }], whatShouldHappen: [{ text: 'Sit with Mam' }] },
    ];
    for (const [tag, value, path] of [
      ['pcsp-contingency-plan', saved, '0.triggerFactors.0'],
      ['pcsp-plan', { contingencyPlans: saved }, 'contingencyPlans.0.triggerFactors.0'],
    ] as const) {
      const widget = await mountGiven({ templates: [asthma] }, value, tag);
      await until(() => starting(widget).length > 0, 'a mark');

      expect(starting(widget)).to.deep.equal([path]);
      expect(textOf(widget)).to.contain('Words that were put in still stand in 1 place');
      expect(JSON.stringify(widget.value)).not.to.contain('Asthma');
    }
    const elsewhere = await mountGiven({ templates: [{ ...asthma, for: ['aboutMe'] }] }, saved);
    await elsewhere.updateComplete;
    expect(starting(elsewhere)).to.deep.equal([]);
  });

  it('fills of a section only what is empty', async () => {
    const widget = await mountGiven(
      { templates: [aboutMe] },
      { myWellness: 'I sing' },
      'pcsp-about-me',
    );

    await choose(widget, START, 'A first page');

    const { myWellness, whatIsMostImportantToMe } = widget.value as Record<string, string>;
    expect({ myWellness, whatIsMostImportantToMe }).to.deep.equal({
      myWellness: 'I sing',
      whatIsMostImportantToMe: 'My family',
    });
    expect(said(widget)).to.contain('Left as it was');
    widget.undo();
    expect(widget.value).to.deep.equal({ myWellness: 'I sing' });
  });

  it('speaks to the person in their own words, and closes with Escape', async () => {
    const widget = await mountGiven(
      { templates: [aboutMe], audience: 'person' },
      undefined,
      'pcsp-about-me',
    );
    await until(() => has(widget, 'button', START));
    await activate(button(widget, START));
    await press('Tab', 'Escape');

    expect(focused(widget)).to.equal(button(widget, START));
    expect(has(widget, 'disclosure', 'A first page')).to.equal(false);
    await choose(widget, START, 'A first page');
    expect(marks(widget)[0]).to.equal('From “A first page”: put this in your own words.');
  });

  it('works in a plan, whose issues say where in the plan', async () => {
    const plan = await mountGiven({ templates: [asthma] }, undefined, 'pcsp-plan');
    const section = plan.shadowRoot!.querySelector('pcsp-contingency-plan') as Widget;

    await choose(section, START, 'Asthma');

    expect(starting(plan)).to.contain('contingencyPlans.0.name');
    await until(() => textOf(plan).includes('Words that were put in'), 'the summary');
  });

  it('is kept with a draft', async () => {
    const widget = await mountGiven({ templates: [asthma] });
    await choose(widget, START, 'Asthma');
    const draft = JSON.parse(
      JSON.stringify(await widget.saveDraft({ person: 'record 17' })),
    ) as Draft;
    const other = await mountGiven({});

    await other.restoreDraft(draft, { person: 'record 17' });

    await until(() => starting(other).length === 4, 'the marks');
    expect(JSON.stringify(other.value)).not.to.contain('Asthma plan”');
  });

  it('looks the same in another document', async () => {
    const widget = await mountGiven({ templates: [asthma] });
    await until(() => has(widget, 'button', START), 'the button');
    const rules = () =>
      widget
        .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
        .map(({ cssText }) => cssText);
    const before = rules();
    const frame = document.createElement('iframe');
    document.body.append(frame);

    frame.contentDocument!.body.append(widget);

    expect(before.join()).to.contain('.starter');
    expect(rules()).to.deep.equal(before);
    frame.remove();
  });

  it('is nowhere in the JSON', async () => {
    const widget = await mountGiven({ templates: [asthma] });
    await choose(widget, START, 'Asthma');

    expect(JSON.stringify(widget.value)).not.to.match(/template|from|"title"/i);
  });

  it('of another person is not marked in the next plan', async () => {
    const widget = await mountGiven({ templates: [asthma] });
    await choose(widget, START, 'Asthma');

    widget.value = [{ triggerFactors: [{ text: 'Not sleeping' }] }] as never;

    expect(starting(widget)).to.deep.equal([]);
    const draft = (await widget.saveDraft({ person: 'record 18' })) as Draft;
    expect(JSON.stringify(draft)).not.to.contain('blue inhaler');
  });

  for (const [what, templates] of [
    ['that are no list', 'none'],
    ['of another shape', [{ title: 'x' }, null, 7]],
    [
      'that throw',
      () => {
        throw new Error('away');
      },
    ],
    ['that reject', () => Promise.reject(new Error('away'))],
    ['that come as no list', () => Promise.resolve({})],
  ] as const) {
    it(`${what} are said on the console, and harm nothing`, async () => {
      let widget!: Widget;

      const warnings = await warningsOf(async () => {
        widget = await mountGiven({ templates: templates as never });
        await until(() => true);
        await new Promise((done) => setTimeout(done, 50));
      });

      expect(warnings.join(' ')).to.contain('`templates`');
      expect(has(widget, 'button', START)).to.equal(false);
      await activate(button(widget, /^Add/));
      expect(widget.value).to.equal(undefined);
    });
  }

  it('with keys and values that cannot be leaves those out, and says so', async () => {
    const bad = {
      ...asthma,
      value: { ...asthma.value, colour: 'blue', whatShouldHappen: 'no list' },
    };
    const widget = await mountGiven({ templates: [bad] });

    const warnings = await warningsOf(() => choose(widget, START, 'Asthma'));

    expect(warnings.join(' ')).to.contain('colour');
    expect(JSON.stringify(widget.value)).not.to.contain('colour');
    expect(said(widget)).to.contain('What should happen');
  });
});

describe('a phrase of a host', () => {
  const value = [
    { triggerFactors: [{ text: 'Not sleeping' }], whatShouldHappen: [{ text: 'Ring Mam' }] },
  ];

  it('is added behind what is written, marked, and taken back by one undo', async () => {
    const widget = await mountGiven({ phrases: () => Promise.resolve([phrase]) }, value);
    await openLines(widget);
    await until(() => has(widget, 'button', /^Phrases/));

    await activate(button(widget, /^Phrases/));
    await activate(button(widget, phrase.text));

    const texts = () =>
      (widget.value as unknown as typeof value)[0]!.whatShouldHappen.map(({ text }) => text);
    expect(texts()).to.deep.equal(['Ring Mam Call 111 and choose option 2']);
    expect(marks(widget)).to.deep.equal([
      'This has a ready-made phrase in it. Change it to fit this person.',
    ]);
    expect((focused(widget) as HTMLTextAreaElement).value).to.contain('Ring Mam');
    widget.undo();
    expect(texts()).to.deep.equal(['Ring Mam']);
    expect(starting(widget)).to.deep.equal([]);
  });

  it('is marked in a plan that was saved before', async () => {
    const saved = [{ ...value[0], whatShouldHappen: [{ text: `Ring Mam. ${phrase.text}` }] }];
    const widget = await mountGiven({ phrases: () => Promise.resolve([phrase]) }, saved);
    await openLines(widget);
    await until(() => marks(widget).length > 0, 'a mark');

    expect(starting(widget)).to.deep.equal(['0.whatShouldHappen.0']);
    await fill(textbox(widget, 'Action 1'), 'Ring Dad');
    expect(starting(widget)).to.deep.equal([]);
  });

  it('does not lose what is being typed', async () => {
    const widget = await mountGiven({ phrases: [phrase] }, value);
    await openLines(widget);
    await until(() => has(widget, 'button', /^Phrases/));
    await type(textbox(widget, 'Action 1'), 'Ring Dad');

    await activate(button(widget, /^Phrases/));
    await activate(button(widget, phrase.text));

    expect(JSON.stringify(widget.value)).to.contain('Ring Dad Call 111');
  });

  it('is offered beside its own fields alone', async () => {
    const widget = await mountGiven({ phrases: [phrase] }, value);
    await openLines(widget);
    await until(() => has(widget, 'button', /^Phrases/));

    expect(names(widget, 'button').filter((name) => name.startsWith('Phrases'))).to.have.length(1);
  });
});

describe('copying from an earlier plan', () => {
  const EARLIER = /^Copy from an earlier plan/;
  const old = {
    id: 'old',
    name: { text: 'Winter plan' },
    triggerFactors: [{ id: 't', text: 'Dark evenings' }],
    agreement: { agreed: true, fullName: 'Rhian Davies' },
    lastUpdated: '2024-03-01',
    plannedReview: '2025-03-01',
    responsibilityForReview: { name: 'Dr Lee' },
    personCompletingRecord: { name: 'Ann Other', dateCompleted: '2024-03-01' },
    archivedOn: '2025-06-01',
  };

  it('makes a new entry of an archived one, without what was of that one alone', async () => {
    const widget = await mountGiven({}, [old]);

    await choose(widget, EARLIER, /^Winter plan, archived/);

    const [kept, copy] = widget.value as unknown as (typeof old)[];
    expect(kept).to.deep.equal(old);
    expect(copy!.name).to.deep.equal(old.name);
    expect(copy!.triggerFactors).to.deep.equal([{ text: 'Dark evenings' }]);
    expect(copy!.id).not.to.equal('old');
    for (const key of [
      'agreement',
      'lastUpdated',
      'plannedReview',
      'responsibilityForReview',
      'archivedOn',
      'personCompletingRecord',
    ])
      expect(copy, key).not.to.have.property(key);
    expect(said(widget)).to.contain('A copy of “Winter plan');
    expect(said(widget)).to.contain('Agreement');
    expect(marks(widget)[0]).to.contain('Look whether it is still right');
  });

  it('copies nothing into a value that was set in the same moment', async () => {
    const widget = await mountGiven({}, [old]);
    await until(() => has(widget, 'button', EARLIER), 'the button');
    await activate(button(widget, EARLIER));
    await open(widget, /^Winter plan, archived/);
    const copy = button(widget, /^Copy this: /);
    const next = [{ id: 'n', triggerFactors: [{ id: 'nt', text: 'Night shifts' }] }];

    widget.value = next;
    copy.click();
    await widget.updateComplete;

    expect(widget.value).to.deep.equal(next);
    expect(widget.dirty).to.equal(false);
  });

  it('takes entries of plans that the host gives, but for those of another person', async () => {
    const who = (nhsNumber: string) => ({ personDemographics: { nhsNumber } });
    const plan = (nhsNumber: string, name: string) => ({
      savedOn: '2025-01-01',
      plan: { ...who(nhsNumber), contingencyPlans: [{ ...old, name: { text: name } }] },
    });
    let section!: Widget;

    const warnings = await warningsOf(async () => {
      const whole = await mountGiven(
        { earlierPlans: [plan('9990123454', 'Mine'), plan('9990000018', 'Another’s')] },
        who('9990123454'),
        'pcsp-plan',
      );
      section = (whole as unknown as PcspPlan).shadowRoot!.querySelector(
        'pcsp-contingency-plan',
      ) as Widget;
      await until(() => has(section, 'button', EARLIER));
      await activate(button(section, EARLIER));
    });

    expect(has(section, 'disclosure', /^Mine, from the plan of/)).to.equal(true);
    expect(textOf(section)).not.to.contain('Another’s');
    expect(warnings.join(' ')).to.contain('another person');
  });
});
