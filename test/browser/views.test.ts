// A read-only view shows all that is recorded.
import { expect, html } from '@open-wc/testing';
import { gettingLow, goingUp } from '../../fixtures/sample/contingency-plans.js';
import { Words } from '../../src/i18n/words.js';
import { isRecord } from '../../src/json/json.js';
import '../support/every-kind.js';
import { openAll, sections } from '../support/sections.js';
import { all, mount, names, textOf, words, type Widget } from '../support/widget.js';

const language = new Words();

/** Not words: what tells entries and code systems apart, and a code that has words. */
const isWords = (key: string, holder: Record<string, unknown>): boolean =>
  key !== 'id' && key !== 'system' && !(key === 'code' && 'display' in holder);

/** Every string of a value as a reader is shown it: dates and intervals in words. */
function* told(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    const date = /^\d{4}(-\d\d){0,2}(T.*)?$/.test(value) ? language.date(value) : value;
    // an NHS number is read in groups
    yield words(language.duration(date)).replace(/^(\d{3})(\d{3})(\d{4})$/, '$1 $2 $3');
  } else if (Array.isArray(value)) {
    for (const entry of value) yield* told(entry);
  } else if (isRecord(value)) {
    for (const [key, inner] of Object.entries(value)) if (isWords(key, value)) yield* told(inner);
  }
}

async function expectAllTold(widget: Widget, value: unknown): Promise<void> {
  await openAll(widget);
  const text = textOf(widget);
  const missing = [...told(value)].filter((one) => !text.includes(one));
  expect(missing).to.deep.equal([]);
}

const person = (name: string) => ({
  name,
  role: {
    coding: { system: 'urn:r', code: 'R1', display: `Role of ${name}` },
    text: `${name}s job`,
  },
  grade: `Grade of ${name}`,
  specialty: { system: 'urn:s', code: '711', display: `Specialty of ${name}` },
  organisation: { coding: { system: 'urn:o', code: 'RX1' } },
  professionalIdentifier: `Number of ${name}`,
  contactDetails: '01632 960110',
  strange: `Strange about ${name}`,
});

const recorder = (name: string) => ({
  ...person(name),
  dateCompleted: '2026-03-07T14:30:00+00:00',
});

const coded = (name: string) => ({
  id: name,
  coding: { system: 'urn:c', code: `C-${name}`, display: `Code of ${name}` },
  text: `Words of ${name}`,
  strange: `Strange about ${name}`,
});

const statement = {
  date: '2026-01',
  location: coded('statement place'),
  statement: coded('statement'),
  documentLocation: 'https://example.org/statement',
  performingProfessional: person('Ann'),
  personCompletingRecord: recorder('Ben'),
  strange: 'Strange about the statement',
};

const fullest = {
  id: 'p',
  name: coded('name'),
  triggerFactors: [coded('trigger'), { coding: { system: 'urn:c', code: 'C-only' } }],
  relapseIndicators: [coded('sign')],
  copingStrategies: [
    { strategy: 'Walk', startDate: '2026-01', endDate: '2026-02', strange: 'Strange walk' },
    { strategy: 'Sing', startDate: '2025' },
  ],
  whatShouldHappen: [coded('action')],
  anticipatoryMedicinesOrEquipment: ['Lorazepam', 'A\nB'],
  whoShouldBeContacted: [
    {
      name: 'Carys',
      role: coded('sister'),
      contactDetails: '07700 900417, evenings',
      strange: 's1',
    },
    { role: { coding: { system: 'urn:r', code: 'R-only' } } },
  ],
  agreement: {
    agreed: false,
    fullName: 'Rhi',
    role: coded('asked'),
    reasonNotAgreed: 'She will not',
    strange: 'Strange about the agreement',
  },
  plannedReview: 'P6M',
  lastUpdated: '2026-03-07T14:30:00+00:00',
  responsibilityForReview: { name: 'Funmi', role: coded('reviewer'), contactDetails: 'at work' },
  advanceStatement: statement,
  locations: [coded('place')],
  performingProfessional: person('Cat'),
  personCompletingRecord: recorder('Dan'),
  strange: { deep: ['Strange about the plan'] },
};

describe('a read-only view', () => {
  for (const { tag, draw, full } of sections) {
    it(`of ${tag} tells all of the sample`, async () => {
      const widget = await mount(draw({ value: full, readonly: true }));

      await expectAllTold(widget, full);
    });
  }

  it('of a plan in which everything is recorded tells all of it', async () => {
    const widget = await mount(
      html`<pcsp-contingency-plan readonly .value=${[fullest] as never}></pcsp-contingency-plan>`,
    );

    await expectAllTold(widget, fullest);
  });

  it('of an archived plan tells all of it, and when it was archived', async () => {
    const value = [goingUp, { ...fullest, archivedOn: '2026-04-01' }];
    const widget = await mount(
      html`<pcsp-contingency-plan readonly .value=${value as never}></pcsp-contingency-plan>`,
    );

    await expectAllTold(widget, value);
  });

  it('of a formulation in which everything is recorded tells all of it', async () => {
    const value = [
      {
        id: 'f',
        date: '2026-03-07',
        location: coded('place'),
        performingProfessional: person('Ann'),
        formulation: 'It began at school.\nThen it went on.',
        personCompletingRecord: recorder('Ben'),
        strange: 'Strange about it',
      },
      { formulation: 'Without a date' },
    ];
    const widget = await mount(
      html`<pcsp-formulation readonly .value=${value as never}></pcsp-formulation>`,
    );

    await expectAllTold(widget, value);
  });

  it('of About me tells what the standard does not know, too', async () => {
    const value = {
      myWellness: 'Well',
      multimediaLocation: 'https://example.org',
      strange: 'Strange',
    };
    const widget = await mount(html`<pcsp-about-me readonly .value=${value}></pcsp-about-me>`);

    await expectAllTold(widget, value);
  });

  it('of words that look like a date or an interval in a text leaves them alone', async () => {
    const value = { myWellness: '2026-03-07', alsoWorthKnowingAboutMe: 'P6M' };
    const widget = await mount(html`<pcsp-about-me readonly .value=${value}></pcsp-about-me>`);

    expect(textOf(widget)).to.contain('2026-03-07');
    expect(textOf(widget)).to.contain('P6M');
  });
});

describe('what is captured', () => {
  it('shows all that is unknown to the standard, too', async () => {
    const widget = await mount(
      html`<pcsp-contingency-plan .value=${[fullest] as never}></pcsp-contingency-plan>`,
    );
    await openAll(widget);

    const text = textOf(widget);
    for (const one of ['plan', 'statement', 'agreement', 'trigger', 'Ann', 'Dan']) {
      expect(text).to.match(new RegExp(`Strange about (the )?${one}`));
    }
    expect(text).to.contain('Strange walk');
  });
});

describe('the read-only contingency plan', () => {
  const shown = (plan: object): Promise<Widget> =>
    mount(
      html`<pcsp-contingency-plan
        readonly
        .value=${[{ triggerFactors: [{ text: 'x' }], ...plan }] as never}
      ></pcsp-contingency-plan>`,
    );

  it('never keeps silent about agreement', async () => {
    const agreed = async (plan: object) => {
      const widget = await shown(plan);
      return widget.shadowRoot!.querySelector('[part=agreement]')!.textContent.trim();
    };

    expect(await agreed({})).to.equal('Agreement has not been recorded');
    expect(await agreed({ agreement: { fullName: 'Rhi' } })).to.equal(
      'Agreement has not been recorded',
    );
    expect(await agreed({ agreement: { agreed: false } })).to.equal('Not agreed');
    expect(await agreed({ agreement: { agreed: true } })).to.equal(
      'Agreed with the person or their legal representative',
    );
  });

  it('keeps the order of actions and people', async () => {
    const widget = await mount(
      html`<pcsp-contingency-plan readonly .value=${[gettingLow]}></pcsp-contingency-plan>`,
    );

    const actions = [...widget.shadowRoot!.querySelectorAll('.block-whatShouldHappen li')];
    expect(actions.map((li) => textOf(li))).to.deep.equal(
      gettingLow.whatShouldHappen?.map(({ text }) => words(text)),
    );
  });

  it('keeps an archived plan behind a disclosure that counts', async () => {
    const widget = await mount(
      html`<pcsp-contingency-plan
        readonly
        .value=${[{ ...goingUp, archivedOn: '2026-01-01' }, gettingLow]}
      ></pcsp-contingency-plan>`,
    );

    expect(names(widget, 'heading')).to.not.include('If my mood is going up');
    const archived = all(widget, 'disclosure').find(
      (one) => one.querySelector('summary')?.textContent.trim() === 'Archived (1)',
    );
    expect(archived?.hasAttribute('open')).to.equal(false);
  });

  it('is drawn anew when its value is replaced', async () => {
    const widget = await shown({ name: { text: 'One' } });

    widget.value = [{ triggerFactors: [{ text: 'x' }], name: { text: 'Two' } }] as never;
    await widget.updateComplete;

    expect(names(widget, 'heading')[1]).to.equal('Two');
  });
});
