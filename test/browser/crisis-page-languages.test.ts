// The crisis page in the languages that have the words of it alone: all of them, and never a mixture.
import { expect, fixture, html } from '@open-wc/testing';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { trainingPeople } from '../../fixtures/training/people.js';
import { i18nextLookup } from '../../src/i18n/i18next-lookup.js';
import { localeFrom, matchLanguage } from '../../src/i18n/languages.js';
import type { Languages, Locale } from '../../src/i18n/locale.js';
import { Words } from '../../src/i18n/words.js';
import english from '../../src/locales/en-GB.js';
import type polish from '../../src/locales/pl.js';
import type { PcspCrisisPage } from '../../src/plan/crisis-page/crisis-page.element.js';
import { planModel } from '../../src/standard/plan-model.js';
import { valueSets } from '../../src/value-sets/index.js';
import '../../src/register.js';
import { recordedTwice } from '../support/every-element.js';
import { marked } from '../support/marked.js';
import { isWebKit, names } from '../support/widget.js';
import { someOf } from '../support/sample.js';

const LANGUAGES = ['ar', 'bn', 'pa', 'pl', 'ro', 'ur'];
const NOW = new Date('2026-11-22T10:00:00Z');
const AUDIENCES = ['professional', 'person'] as const;

const [plan] = samplePlan.contingencyPlans!;
const { aboutMe, personDemographics } = samplePlan;
const of = (contingencyPlans: unknown, more: object = {}): unknown => ({
  personDemographics,
  contingencyPlans,
  ...more,
});
const agreement = (is: object) => of([{ ...plan, agreement: is }]);
const overdue = (plannedReview: string) => of([{ ...plan, plannedReview }]);

/** A plan in which everything of another shape stands in the place of what is at each path. */
const misshapen = (value: unknown, junk: unknown): unknown[] =>
  Array.isArray(value)
    ? [junk, ...misshapen(value[0], junk).map((one) => [one])]
    : value && typeof value === 'object'
      ? [
          junk,
          ...Object.entries(value).flatMap(([key, inner]) =>
            misshapen(inner, junk).map((one) => ({ ...value, [key]: one })),
          ),
        ]
      : [junk];

const statement = {
  system: 'http://snomed.info/sct',
  code: '816281000000101',
  display: valueSets['advance-statement'].concepts![0]!.display,
};

const [first, second] = recordedTwice('contingencyPlans');
const [me, meAgain] = recordedTwice('aboutMe');
const every = [
  of(first.value, { aboutMe: me.value }),
  of(second.value, { aboutMe: meAgain.value }),
];

/** By what they are: as loaded, and with more beside what the standard has. */
const plans: Readonly<Record<string, readonly unknown[]>> = {
  'the sample': [samplePlan],
  'every element': every,
  'unknown data': every.map((one) => marked(planModel, one, 'Word')),
  'training people': Object.values(trainingPeople).flatMap((versions) =>
    versions.map(({ plan: one }) => one),
  ),
  'no plan': [{}, of(undefined), of([]), of([], { aboutMe }), { aboutMe }],
  'only archived': [1, 2, 5, 11, 21, 22].map((count) =>
    of(Array.from({ length: count }, () => ({ ...plan, archivedOn: '2026-01-01' }))),
  ),
  'not agreed': [{}, { agreed: false }, { agreed: false, reasonNotAgreed: 'No' }].map(agreement),
  'a lapsed agreement': [
    {},
    { fullName: 'Ana' },
    { on: '2026-01-01' },
    { fullName: 'Ana', on: '2026-01-01' },
  ].map((previously) => agreement({ previously })),
  'copies that differ in agreement': [
    [{ agreed: true }, { agreed: false, reasonNotAgreed: 'No' }],
    [{ agreed: true, fullName: 'Ana' }, { previously: { fullName: 'Ana', on: '2026-01-01' } }],
    [{}, { agreed: true }],
  ].map((agreements) =>
    of(agreements.map((one, id) => ({ ...plan, id: `${id}`, agreement: one }))),
  ),
  'dates in doubt': (['lastUpdated', 'plannedReview', 'archivedOn'] as const).flatMap((key) =>
    ['2199-01-01', '2026-02-30', 'soon', 7].map((date) => of([{ ...plan, [key]: date }])),
  ),
  'an overdue review': [
    ...['2026-11-21', '2026-11-12', '2026-11-02', '2026-10-12', '2026-06-01', '2026-01-01'],
    ...['2025-11-01', '2024-01-01', '2021-01-01', '2016-01-01', '2004-01-01', '2025', '2026-01'],
  ].map(overdue),
  'times that are measured': ['P1D', 'P3W', 'P2M', 'P6M', 'P1Y', 'P22M'].map(overdue),
  'dates of any precision': [
    '2026',
    '2026-03',
    '2026-03-27',
    '2026-03-27T00:30:00Z',
    '31 March',
  ].map((lastUpdated) => of([{ ...plan, lastUpdated }])),
  'an update long ago': ['2020', '2024-03', '2001-03-27'].map((lastUpdated) =>
    of([{ ...plan, lastUpdated }]),
  ),
  'strategies with dates': [
    of([
      {
        ...plan,
        copingStrategies: [
          { strategy: { text: 'a' }, startDate: '2020' },
          { strategy: { text: 'a' }, startDate: '2199' },
          { strategy: { text: 'a' }, endDate: '2020' },
          { strategy: { text: 'a' }, startDate: '2020', endDate: '2021' },
        ],
      },
    ]),
  ],
  'who wrote': [
    {},
    { inOwnWords: true },
    { inOwnWords: true, name: 'Ana' },
    { inOwnWords: false },
    { inOwnWords: false, name: 'Ana', role: { text: 'Nurse' } },
    { name: 'Ana' },
    { name: 'Ana', ward: '8' },
    { inOwnWords: 'x' },
  ].map((writtenBy) => of([plan], { aboutMe: { ...aboutMe, writtenBy } })),
  'another shape': [7, 'words', [{ a: 1 }]].flatMap((junk) => [
    junk,
    of(junk),
    ...misshapen((first.value as unknown[])[0], junk).map((one) => of([one])),
    ...misshapen(me.value, junk).map((one) => of([plan], { aboutMe: one })),
  ]),
  'codes of short lists': [
    of([{ ...plan, advanceStatement: { statement: { coding: statement } } }]),
    of([{ ...plan, advanceStatement: { statement: { coding: { ...statement, code: '1' } } } }]),
  ],
  'notes of an import': [
    of([
      {
        ...plan,
        whoShouldBeContacted: [
          {
            name: 'Ana',
            importNote: 'Do not perform: true\nPeriod: from 2026-01-01 until 2026-02-01',
          },
        ],
      },
    ]),
  ],
  nobody: [{ contingencyPlans: [plan] }, { ...samplePlan, personDemographics: {} }],
  'not loaded': [undefined],
};

const locales = await Promise.all(
  LANGUAGES.map(async (tag) => localeFrom(matchLanguage(tag).sources[0]!)),
);

/** What is looked up while something runs: of each key, with the counts that it is asked with. */
async function lookedUp(run: () => Promise<void>): Promise<ReadonlySet<string>> {
  const asked = new Set<string>();
  const { lookUp } = Words.prototype;
  Words.prototype.lookUp = function (key, values) {
    asked.add([key, values?.count ?? ''].join(' '));
    return lookUp.call(this, key, values);
  };
  try {
    await run();
  } finally {
    Words.prototype.lookUp = lookUp;
  }
  return asked;
}

/** What the browser writes, in whatever language; names that stand so in what came. */
const OTHERS = /^(?:due\.time\.P\d\d|calendar\.|importNote\.parts\.|codes\.advance-statement\.1$)/;

/** What a language has no words of, of all that is looked up. */
function missingIn(
  { lang, words }: Locale,
  audience: string,
  asked: ReadonlySet<string>,
): string[] {
  const find = i18nextLookup({ lang, words, english: {}, audience });
  return [...asked].filter((one) => {
    const [key = '', count] = one.split(' ');
    return !OTHERS.test(key) && !find(key, count ? Number(count) : undefined);
  });
}

async function draw(value: unknown, lang: string, audience: string): Promise<PcspCrisisPage> {
  const provider = await fixture(
    html`<pcsp-provider lang=${lang} audience=${audience} .now=${() => NOW}
      ><pcsp-crisis-page></pcsp-crisis-page
    ></pcsp-provider>`,
  );
  const page = provider.querySelector('pcsp-crisis-page')!;
  if (value !== undefined) page.value = value as never;
  await page.updateComplete;
  return page;
}

/** Everything that somebody can have of a page. */
async function use(page: PcspCrisisPage): Promise<void> {
  for (const button of page.shadowRoot!.querySelectorAll<HTMLElement>('.fold')) {
    button.click();
    await page.updateComplete;
  }
  if (page.value === undefined) return;
  page.toHtml();
  page.toText();
  window.dispatchEvent(new Event('beforeprint'));
  await page.updateComplete;
  window.dispatchEvent(new Event('afterprint'));
}

for (const lang of [...LANGUAGES, 'cy'])
  it(`has the months by their names, whatever the browser knows: ${lang}`, async () => {
    const dated = { ...plan, plannedReview: '2018-03', lastUpdated: '2026-08-01T10:20:00+01:00' };
    const page = await draw(of([dated]), lang, 'person');
    await use(page);

    expect(page.toText()).to.include('2018').and.not.match(/\bM\d/);
  });

for (const audience of AUDIENCES) {
  describe(`the crisis page for a ${audience}`, () => {
    for (const [name, values] of Object.entries(plans)) {
      it(`asks for no word that one of its languages has not: ${name}`, async () => {
        // what is asked for is the same in every language
        const asked = await lookedUp(async () => {
          for (const value of someOf(values)) {
            const page = await draw(value, 'pl', audience);
            await use(page);
            page.closest('pcsp-provider')!.remove();
          }
        });

        expect(asked.size).to.be.greaterThan(0);
        for (const locale of locales)
          expect(missingIn(locale, audience, asked), locale.lang).to.deep.equal([]);
      }).timeout(isWebKit ? 180_000 : 60_000);
    }
  });
}

/** Everything that is shown or told, in order. */
const shown = (page: PcspCrisisPage): string =>
  [
    ...page.shadowRoot!.querySelectorAll('[aria-label]'),
    ...page.shadowRoot!.querySelectorAll('h2, h3, h4, button, p, dt'),
  ]
    .map((one) => `${one.getAttribute('aria-label') ?? ''} ${one.textContent ?? ''}`)
    .join(' ');

const rootOf = (element: Element): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('[lang]')!;

for (const { lang, words: own } of locales) {
  const { crisisPage } = own as typeof polish.words;

  describe(`the crisis page in ${lang}`, () => {
    let page: PcspCrisisPage;
    beforeEach(async () => (page = await draw(samplePlan, lang, 'professional')));

    it('says its title and its buttons, and which way it is written', () => {
      expect(names(page, 'heading')[0]).to.equal(crisisPage.title);
      expect(names(page, 'button')).to.include(crisisPage.print).and.to.include(crisisPage.save);
      expect(rootOf(page).lang).to.equal(lang);
      expect(rootOf(page).dir).to.equal(['ar', 'ur'].includes(lang) ? 'rtl' : 'ltr');
    });

    it('calls 999 and 111', () => {
      const calls = [...page.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.emergency-calls a')];

      expect(calls.map(({ href }) => href)).to.deep.equal(['tel:999', 'tel:111']);
    });

    it('has the digits 0 to 9 alone, and numbers as they are', () => {
      expect(shown(page)).to.match(/\b1988\b/);
      expect(shown(page)).to.not.match(/(?![0-9])\p{Nd}/u);
      const number = page.shadowRoot!.querySelector<HTMLElement>('.nhs-number')!;
      expect(number.textContent).to.equal('999 042 2443');
      expect(getComputedStyle(number).direction).to.equal('ltr');
    });

    it('is a file in its language', () => {
      const file = new DOMParser().parseFromString(page.toHtml(), 'text/html');

      expect(file.documentElement.lang).to.equal(lang);
      expect(file.documentElement.dir).to.equal(rootOf(page).dir);
      expect(file.querySelector('h1')!.textContent).to.include(crisisPage.title);
      // in a message, too, the groups of a number keep their places
      const number = rootOf(page).dir === 'rtl' ? '\u2066999 042 2443\u2069' : '999 042 2443';
      expect(page.toText()).to.include(number);
    });
  });

  describe(`beside the crisis page in ${lang}, all else`, () => {
    it('speaks English, and is marked so', async () => {
      const provider = await fixture(
        html`<pcsp-provider lang=${lang}
          ><pcsp-contingency-plan></pcsp-contingency-plan><pcsp-plan readonly></pcsp-plan
          ><pcsp-plan-summary .value=${samplePlan}></pcsp-plan-summary
        ></pcsp-provider>`,
      );

      for (const widget of provider.querySelectorAll<PcspCrisisPage>(':scope > *')) {
        await widget.updateComplete;
        expect(rootOf(widget).lang, widget.localName).to.equal('en-GB');
        expect(rootOf(widget).dir).to.equal('ltr');
      }
      expect(names(provider.querySelector('pcsp-contingency-plan')!, 'heading')[0]).to.equal(
        english.words.contingencyPlans.label,
      );
    });
  });
}

describe('a language for some elements alone', () => {
  const warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...said: unknown[]) => void warnings.push(said.join(' '));
  });
  afterEach(() => (console.warn = warn));

  const given = (more: Partial<Locale>): Locale => ({
    lang: 'uk',
    words: { contingencyPlans: { label: 'План' }, crisisPage: { title: 'Криза' } },
    ...more,
  });

  const inProvider = (languages: Languages) =>
    fixture(
      html`<pcsp-provider lang="uk" .languages=${languages}
        ><pcsp-contingency-plan></pcsp-contingency-plan
        ><pcsp-contingency-plan></pcsp-contingency-plan
        ><pcsp-crisis-page .value=${samplePlan}></pcsp-crisis-page
      ></pcsp-provider>`,
    );

  const settled = async (provider: Element) => {
    const widgets = [...provider.querySelectorAll<PcspCrisisPage>(':scope > *')];
    for (const widget of widgets) await widget.updateComplete;
    return widgets.map((widget) => [rootOf(widget).lang, names(widget, 'heading')[0]]);
  };

  it('may be a host’s own, and the console says once whom it is for', async () => {
    const uk = given({ covers: ['pcsp-crisis-page'] });

    const provider = await inProvider({ uk });

    expect(await settled(provider)).to.deep.equal([
      ['en-GB', 'Contingency plan'],
      ['en-GB', 'Contingency plan'],
      ['uk', 'Криза'],
    ]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('uk').and.to.include('pcsp-crisis-page');
  });

  it('is for all of them where it does not say which', async () => {
    const provider = await inProvider({ uk: given({}) });

    expect(await settled(provider)).to.deep.equal([
      ['uk', 'План'],
      ['uk', 'План'],
      ['uk', 'Криза'],
    ]);
    expect(warnings).to.deep.equal([]);
  });
});

describe('a video in British Sign Language', () => {
  it('stands where the host put it, and nothing does without one', async () => {
    const page = await draw(samplePlan, 'en-GB', 'person');
    const before = page.getBoundingClientRect().height;
    page.innerHTML = '<video slot="sign-language" style="block-size: 200px"></video>';
    const video = page.querySelector('video')!;

    expect(video.checkVisibility()).to.equal(true);
    expect(page.getBoundingClientRect().height).to.be.greaterThan(before + 199);
    const calls = page.shadowRoot!.querySelector('.emergency-calls')!;
    expect(video.getBoundingClientRect().top).to.be.at.least(calls.getBoundingClientRect().bottom);
    expect(page.toHtml()).to.not.include('<slot');
  });

  it('stands in a plan while it is read-only', async () => {
    const plan = await fixture<PcspCrisisPage>(
      html`<pcsp-plan readonly><video slot="sign-language"></video></pcsp-plan>`,
    );
    await plan.updateComplete;
    const video = plan.querySelector('video')!;

    expect(video.checkVisibility()).to.equal(true);
    expect(plan.shadowRoot!.querySelectorAll('pcsp-about-me')).to.have.length(1);
  });
});
