// A plan in easy read: all that is recorded, whole and in its order, one sentence a line, with the
// host's pictures beside the words and never in their place.
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import fc from 'fast-check';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { isRecord } from '../../src/json/json.js';
import { childrenOf } from '../../src/model/children.js';
import type { Element as ModelElement } from '../../src/model/element.js';
import type { PcspEasyRead } from '../../src/plan/easy-read/easy-read.element.js';
import type { PictureOf, PicturePlace } from '../../src/plan/easy-read/pictures.js';
import { planModel, type SectionKey } from '../../src/standard/plan-model.js';
import '../../src/register/easy-read.js';
import '../../src/register/provider.js';
import { validValue } from '../support/arbitrary.js';
import { emulate } from '../support/emulate.js';
import { recordedTwice, type Said } from '../support/every-element.js';
import { openAll } from '../support/sections.js';
import { says, seenIn } from '../support/shown-and-captured.js';
import {
  focused,
  get,
  isChromium,
  isWebKit,
  names,
  press,
  textOf,
  until,
  words,
  type Widget,
} from '../support/widget.js';

const now = () => new Date('2026-11-28T12:00:00Z');

async function draw(value: unknown, picture?: PictureOf, slotted?: unknown): Promise<PcspEasyRead> {
  const host = await fixture(
    html`<pcsp-provider .now=${now}
      ><pcsp-easy-read .value=${value as never} .picture=${picture}
        >${slotted}</pcsp-easy-read
      ></pcsp-provider
    >`,
  );
  const view = host.querySelector<PcspEasyRead>('pcsp-easy-read')!;
  await view.updateComplete;
  return view;
}

const asWidget = (view: PcspEasyRead): Widget => view as unknown as Widget;
const find = (view: PcspEasyRead, selector: string): HTMLElement[] => [
  ...view.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const lines = (view: PcspEasyRead): string[] =>
  find(view, '.words-in-lines > *').map(({ textContent }) => textContent.trim());
const titles = (view: PcspEasyRead): string[] => names(asWidget(view), 'heading');

async function opened(value: unknown): Promise<PcspEasyRead> {
  const view = await draw(value);
  await openAll(asWidget(view));
  return view;
}

/** Every text that somebody recorded: what has a code is said in the words of a list. */
function* textsIn(element: ModelElement, value: unknown): Generator<string> {
  if (element.kind === 'list') {
    if (Array.isArray(value)) for (const entry of value) yield* textsIn(element.item, entry);
  } else if (['text', 'string', 'url', 'textOrUrl'].includes(element.kind)) {
    // an NHS number is read in groups
    if (typeof value === 'string' && !/^\d{10}$/.test(value)) yield value;
  } else if (element.kind !== 'coding' && isRecord(value)) {
    for (const [key, child] of Object.entries(childrenOf(element) ?? {}))
      if (key !== 'id') yield* textsIn(child, value[key]);
  }
}

const inPersonsWords = ({ shown, ...said }: Said): Said => ({
  ...said,
  shown:
    typeof shown === 'string'
      ? shown.replace('Coded as', 'In health records:').replace('Was the', 'Was my')
      : shown,
});

describe('a plan in easy read', () => {
  it('claims nothing before there is a plan', async () => {
    expect(textOf(asWidget(await draw(undefined)))).to.equal(
      'My plan in easy read The plan is not on this page yet.',
    );
  });

  it('says of an empty plan whose it is not known to be, its age, and what is not written yet', async () => {
    const view = await draw({});
    const text = textOf(asWidget(view));

    expect(text).to.include('Whose plan this is has not been recorded.');
    expect(text).to.include('The date of the last update is not recorded.');
    expect(find(view, '.part li').map((one) => words(one.textContent))).to.include.members([
      'About me',
      'If things go wrong',
    ]);
    expect(text).to.include('Nothing is written yet');
  });

  it('has all that is recorded, word for word, of any plan', async function () {
    this.timeout(120_000);
    await fc.assert(
      fc.asyncProperty(validValue(planModel), async (value) => {
        const view = await opened(value);
        const text = textOf(asWidget(view));
        const missing = [...textsIn(planModel, value)].filter((one) => !text.includes(words(one)));
        view.closest('pcsp-provider')!.remove();
        expect(missing).to.deep.equal([]);
      }),
      { numRuns: 25 },
    );
  });

  for (const section of Object.keys(planModel.children) as SectionKey[])
    it(`shows every element of the standard: ${section}`, async () => {
      for (const { value, said } of recordedTwice(section)) {
        const seen = seenIn(asWidget(await opened({ [section]: value })));

        const missing = said
          .map(inPersonsWords)
          .filter((one) => !says(seen, one))
          .map(({ path }) => path.join('.'));
        // sex is kept where a gender is shown
        expect(missing).to.deep.equal(section === 'personDemographics' ? ['sex'] : []);
      }
    });

  it('says that it keeps sex where it shows a gender, and shows it where there is none', async () => {
    const [{ value }] = recordedTwice('personDemographics');
    const { gender: _, ...alone } = value as Record<string, unknown>;

    expect(textOf(asWidget(await draw({ personDemographics: value })))).to.include(
      'To keep this private, this page does not show both sex and gender.',
    );
    expect(textOf(asWidget(await draw({ personDemographics: alone })))).not.to.include(
      'does not show both',
    );
  });

  it('has one sentence a line, each character of it, with its telephone numbers as links', async () => {
    const said = 'Knock first. Ring Dr. Ade on 01632 960110 before.\n\nThen wait!  Is it me?';
    const view = await draw({ aboutMe: { myWellness: said } });

    expect(lines(view)).to.deep.equal([
      'Knock first.',
      'Ring Dr. Ade on 01632 960110 before.',
      'Then wait!',
      'Is it me?',
    ]);
    const [own] = find(view, '.words-in-lines');
    expect([...own!.children].map(({ textContent }) => textContent).join('')).to.equal(said);
    const tops = [...own!.children].map((one) => one.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(4);
    expect(get<HTMLAnchorElement>(asWidget(view), 'link', '01632 960110').href).to.equal(
      'tel:01632960110',
    );
  });

  it('is in the order that a person wants, with short headings', async () => {
    const sections = (await draw(samplePlan)).shadowRoot!.querySelectorAll('section');

    expect([...sections].map(({ id }) => id).slice(0, 5)).to.deep.equal([
      'aboutMe',
      'careAndSupportPlan',
      'contingencyPlans',
      'personalContacts',
      'professionalContacts',
    ]);
  });

  it('speaks to the person whatever the audience is', async () => {
    expect(titles(await draw(samplePlan))).to.include('What I am good at and what helps me');
  });

  it('says first what is not agreed, overdue, or came as a draft', async () => {
    const view = await draw({
      careAndSupportPlan: {
        strengths: [{ text: 'Patient' }],
        agreement: { agreed: false },
        plannedReview: '2020-01-01',
        importNote: 'Status: draft',
      },
      contingencyPlans: [{ id: 'a', triggerFactors: [{ text: 'No sleep' }] }],
    });

    const first = words(find(view, '.first')[0]!.textContent);
    expect(first).to.match(/My goals and my care Not agreed Status: draft/);
    expect(first).to.match(/Contingency plan 1 Agreement has not been recorded/);
    expect(first).to.match(/Past its date .*1 January 2020/);
  });

  it('shows what came in another shape, and what the standard does not know', async () => {
    const text = textOf(
      asWidget(
        await draw({
          ward: 'Seven',
          aboutMe: 'My garden',
          careAndSupportPlan: { needsConcernsOrProblems: ['Walk more', { goalsAndHopes: 7 }] },
          personalContacts: [{ id: 'a', name: { given: 'Sam' }, shoe: 'Large' }],
        }),
      ),
    );

    for (const one of ['Seven', 'My garden', 'Walk more', '7', 'Sam', 'Large'])
      expect(text).to.include(one);
  });

  it('folds what is archived under words that say so, and the end of a long list', async () => {
    const contacts = Array.from({ length: 30 }, (_, index) => ({
      id: `${index}`,
      name: `Ade ${index}.`,
    }));
    const view = await draw({
      personalContacts: contacts,
      contingencyPlans: [
        {
          id: 'old',
          name: { text: 'The old one' },
          archivedOn: '2020-01-01',
          triggerFactors: [{ text: 'x' }],
        },
      ],
    });

    const folds = find(view, 'details:not(.provenance)');
    expect(folds.map((one) => words(one.querySelector('summary')!.textContent))).to.deep.equal([
      'Archived (1): Contingency plan',
      'Show 20 more: My family, friends and others close to me',
    ]);
    await openAll(asWidget(view));
    expect(textOf(asWidget(view)))
      .to.include('Ade 29.')
      .and.include('The old one');
  });

  it('has the key worker first, and who is no longer involved under words that say so', async () => {
    const view = await draw({
      professionalContacts: [
        { id: 'a', name: 'Gone Person', keyWorker: true, endDate: '2020-01-01' },
        { id: 'b', name: 'Here Person' },
        { id: 'c', name: 'First Person', keyWorker: true },
      ],
    });

    expect(titles(view).filter((one) => /Person|involved/.test(one))).to.deep.equal([
      'First Person',
      'Here Person',
      'No longer involved',
      'Gone Person',
    ]);
    expect(textOf(asWidget(view))).to.match(
      /First Person .*My key worker.*Gone Person .*Was my key worker/,
    );
  });

  it('has the newest account first', async () => {
    const view = await draw({
      formulations: [
        { id: 'a', formulation: 'Old words.', date: '2019-01-01' },
        { id: 'b', formulation: 'New words.', date: '2026-01-01' },
      ],
    });

    expect(lines(view)).to.deep.equal(['New words.', 'Old words.']);
  });

  it('never folds what to do in a crisis', async () => {
    const whatShouldHappen = Array.from({ length: 40 }, (_, index) => ({ text: `Step ${index}.` }));
    const view = await draw({ contingencyPlans: [{ id: 'a', whatShouldHappen }] });

    expect(lines(view).filter((one) => one.startsWith('Step'))).to.have.length(40);
  });

  it('is large on a phone, grows with the reader’s size, and fits', async function () {
    if (isWebKit) this.skip();
    await setViewport({ width: 375, height: 667 });
    const view = await draw(samplePlan);
    const size = () => parseFloat(getComputedStyle(find(view, '.one-line')[0]!).fontSize);

    expect(size()).to.be.at.least(20);
    document.documentElement.style.fontSize = '200%';
    try {
      expect(size()).to.be.at.least(40);
      expect(document.documentElement.scrollWidth).to.be.at.most(375);
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({ width: 800, height: 600 });
    }
    const small = find(view, '*').filter(
      (one) =>
        one.checkVisibility() &&
        !one.closest('.vh') &&
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()) &&
        parseFloat(getComputedStyle(one).fontSize) < 20,
    );
    expect(small.map(({ outerHTML }) => outerHTML.slice(0, 120))).to.deep.equal([]);
  });

  it('leads by its contents to a section, with the keyboard', async () => {
    const view = await draw(samplePlan);
    get(asWidget(view), 'link', 'If things go wrong').focus();

    await press('Enter');

    expect(focused(asWidget(view))!.id).to.equal('contingencyPlans');
    expect(location.hash).to.equal('');
  });

  (isChromium ? it : it.skip)(
    'is one sentence a line on paper, with all that is folded open',
    async () => {
      const view = await draw(samplePlan);
      window.dispatchEvent(new Event('beforeprint'));
      await emulate({}, 'print');
      try {
        expect(find(view, 'details:not([open])')).to.have.length(0);
        const [one, two] = find(view, '.words-in-lines > *');
        expect(two!.getBoundingClientRect().top).to.be.at.least(
          one!.getBoundingClientRect().bottom,
        );
        expect(parseFloat(getComputedStyle(one!).fontSize)).to.be.at.least(20);
      } finally {
        await emulate();
        window.dispatchEvent(new Event('afterprint'));
      }
    },
  );
});

const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

describe('the pictures of a host', () => {
  const said: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    said.length = 0;
    console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  const plan = {
    aboutMe: { myWellness: 'A walk.' },
    personalContacts: [{ id: 'a', name: 'Sam Reed' }],
  };
  const pictures = (view: PcspEasyRead) => find(view, '.picture');

  it('are asked for of each section and of what is recorded in it', async () => {
    const asked: PicturePlace[] = [];
    await draw(plan, (place) => void asked.push(place));

    expect(asked.map(({ path }) => path.join('.'))).to.include.members([
      'aboutMe',
      'aboutMe.myWellness',
      'personalContacts',
      'personalContacts.0',
    ]);
    const contact = asked.find(({ path }) => path.join('.') === 'personalContacts.0');
    expect(contact).to.deep.include({
      section: 'personalContacts',
      entry: plan.personalContacts[0],
    });
  });

  it('stand beside the words, with their own', async () => {
    const view = await draw(plan, ({ path }) =>
      path.join('.') === 'personalContacts.0' ? { src: DOT, alt: 'Sam smiling' } : null,
    );

    const [picture, ...others] = pictures(view);
    expect(others).to.have.length(0);
    expect(picture!.querySelector('img')!.alt).to.equal('Sam smiling');
    expect(picture!.closest('.idea')!.querySelector('.said')!.textContent).to.include('Sam Reed');
    expect(said).to.deep.equal([]);
  });

  it('may be elements', async () => {
    const view = await draw(plan, ({ path }) => {
      if (path.length > 1) return undefined;
      const symbol = document.createElement('span');
      symbol.setAttribute('role', 'img');
      symbol.setAttribute('aria-label', `Symbol of ${path[0]}`);
      return symbol;
    });

    expect(pictures(view).map((one) => one.firstElementChild!.ariaLabel)).to.deep.equal([
      'Symbol of aboutMe',
      'Symbol of personalContacts',
    ]);
  });

  for (const [name, picture] of Object.entries({
    'an address without words': () => ({ src: DOT, alt: ' ' }),
    'an address without a word of words': () => ({ src: DOT }) as never,
    'an element without words': () => document.createElement('img'),
  }))
    it(`are not shown without words, which the console is told: ${name}`, async () => {
      const view = await draw(plan, picture);

      expect(pictures(view)).to.have.length(0);
      expect(said[0]).to.include('does not show the picture of “aboutMe”: it has no words');
      expect(textOf(asWidget(view))).to.include('A walk.');
    });

  it('leave the words where they cannot be loaded, which the console is told', async () => {
    const view = await draw(plan, ({ path }) =>
      path.length === 1 ? { src: '/no-such-picture.png', alt: 'A person' } : undefined,
    );
    await until(() => pictures(view).length === 0, 'no picture');

    expect(said.join()).to.include('could not load the picture “/no-such-picture.png”');
    expect(textOf(asWidget(view))).to.include('A walk.');
  });

  it('are asked for anew with another plan, and with another function', async () => {
    const of =
      (name: string): PictureOf =>
      ({ entry }) => ({ src: DOT, alt: `${name} ${JSON.stringify(entry)}` });
    const alts = () =>
      pictures(view)
        .map((one) => one.querySelector('img')!.alt)
        .join();
    const view = await draw(plan, of('First'));

    view.value = { aboutMe: { myWellness: 'A swim.' } };
    await view.updateComplete;
    expect(alts()).to.include('swim').and.not.include('walk');

    view.picture = of('Second');
    await view.updateComplete;
    expect(alts()).to.include('Second').and.not.include('First');
  });

  it('may stand in the slot of a section, and not without words', async () => {
    const view = await draw(
      plan,
      undefined,
      html`<img slot="picture-aboutMe" src=${DOT} alt="Me" /><img
          slot="picture-personalContacts"
          src=${DOT}
          alt=""
        />`,
    );
    await until(() => said.length > 0, 'a warning');

    const shown = [...view.querySelectorAll('img')].map((one) => one.checkVisibility());
    expect(shown).to.deep.equal([true, false]);
    expect(said).to.have.length(1);
  });
});
