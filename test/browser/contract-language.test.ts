// The language of the place where a widget stands: whose words it speaks, and which way they run.
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { Locale } from '../../src/i18n/locale.js';
import type { PcspProvider } from '../../src/plan/provider.element.js';
import cy from '../../src/locales/cy.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { pseudoLanguages } from '../../stories/support/pseudo.js';
import '../../src/register.js';
import { openAll, sections } from '../support/sections.js';
import {
  activate,
  all,
  button,
  fill,
  get,
  keepFocusIn,
  mount,
  names,
  said,
  textbox,
  textOf,
  words,
  type Widget,
} from '../support/widget.js';

const welsh = cy.words.contingencyPlans;

const title = (widget: Widget): string => names(widget, 'heading')[0]!;

const root = (element: Element): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>('[lang]')!;

const french: Locale = {
  lang: 'fr',
  words: { contingencyPlans: { label: 'Plan de secours' }, section: { save: 'Enregistrer' } },
};

/** Waits until a widget has drawn what a change of its surroundings asks for. */
async function settled(widget: Widget): Promise<void> {
  await aTimeout(0); // observers report in a task of their own
  await widget.updateComplete;
}

afterEach(() => {
  document.documentElement.lang = 'en';
});

describe('the nearest lang', () => {
  it('is the widget’s own', async () => {
    const widget = await mount(html`<pcsp-contingency-plan lang="cy"></pcsp-contingency-plan>`);

    expect(title(widget)).to.equal(welsh.label);
    expect(root(widget).lang).to.equal('cy');
    expect(root(widget).dir).to.equal('ltr');
  });

  it('may be in a shadow root around it that came later, as that of a plan whose script did', async () => {
    const provider = await fixture<PcspProvider>(
      html`<pcsp-provider
        ><div><pcsp-contingency-plan></pcsp-contingency-plan></div
      ></pcsp-provider>`,
    );
    const widget = provider.querySelector('pcsp-contingency-plan')!;
    const around = widget.parentElement!.attachShadow({ mode: 'open' });
    around.innerHTML = '<section lang="en-GB"><slot></slot></section>';
    provider.locale = 'cy';
    await provider.updateComplete;

    around.querySelector('section')!.lang = 'cy';
    await settled(widget);

    expect(title(widget)).to.equal(welsh.label);
  });

  it('may be on anything around the widget', async () => {
    const widget = await mount(
      html`<div lang="en">
        <div lang="cy-GB">
          <p><pcsp-contingency-plan></pcsp-contingency-plan></p>
        </div>
      </div>`,
      'pcsp-contingency-plan',
    );

    expect(title(widget)).to.equal(welsh.label);
    expect(root(widget).lang).to.equal('cy-GB');
  });

  it('may be the page’s', async () => {
    document.documentElement.lang = 'cy';

    const widget = await mount(html`<pcsp-contingency-plan></pcsp-contingency-plan>`);

    expect(title(widget)).to.equal(welsh.label);
  });

  it('reaches into the shadow root of a host’s own component', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="cy"></div>`);
    outer.attachShadow({ mode: 'open' }).innerHTML =
      '<pcsp-contingency-plan></pcsp-contingency-plan>';
    const widget = outer.shadowRoot!.querySelector('pcsp-contingency-plan') as Widget;
    await widget.updateComplete;
    const before = title(widget);

    outer.lang = 'en';
    await settled(widget);

    expect(before).to.equal(welsh.label);
    expect(title(widget)).to.equal('Contingency plan');
  });

  it('is followed when it changes, with what is typed kept', async () => {
    const widget = await mount(
      html`<div lang="en"><pcsp-about-me></pcsp-about-me></div>`,
      'pcsp-about-me',
    );
    await fill(textbox(widget, 'My wellness'), 'A good walk');

    widget.parentElement!.lang = 'cy';
    await settled(widget);

    expect(title(widget)).to.equal(cy.words.aboutMe.label);
    expect(textbox(widget, cy.words.aboutMe.myWellness.label).value).to.equal('A good walk');
    expect(widget.dirty).to.equal(true);
  });

  it('is followed when the widget moves', async () => {
    const there = await fixture<HTMLElement>(html`<div lang="cy"></div>`);
    const widget = await mount(html`<pcsp-contingency-plan></pcsp-contingency-plan>`);

    there.append(widget);
    await settled(widget);

    expect(title(widget)).to.equal(welsh.label);
    keepFocusIn();
  });

  for (const lang of ['', 'xx-unknown', 'de', 'not a tag']) {
    it(`is en-GB for “${lang}”, of which there are no words`, async () => {
      const widget = await mount(
        html`<pcsp-contingency-plan lang=${lang}></pcsp-contingency-plan>`,
      );

      expect(title(widget)).to.equal('Contingency plan');
      expect(root(widget).lang).to.equal('en-GB');
    });
  }

  it('gives way to a provider that is nearer, and the other way round', async () => {
    const outer = await mount(
      html`<div lang="en">
        <pcsp-provider locale="cy"><pcsp-contingency-plan></pcsp-contingency-plan></pcsp-provider>
      </div>`,
      'pcsp-contingency-plan',
    );
    const inner = await mount(
      html`<pcsp-provider locale="cy">
        <div lang="en"><pcsp-contingency-plan></pcsp-contingency-plan></div>
      </pcsp-provider>`,
      'pcsp-contingency-plan',
    );

    expect(title(outer)).to.equal(welsh.label);
    expect(title(inner)).to.equal('Contingency plan');
  });

  it('is that of the plan for the sections that the plan draws', async () => {
    const plan = await mount(html`<pcsp-plan lang="cy" sections="contingencyPlans"></pcsp-plan>`);
    const section = plan.shadowRoot!.querySelector('pcsp-contingency-plan') as Widget;
    await section.updateComplete;

    expect(title(plan)).to.equal(cy.words.plan.title);
    expect(title(section)).to.equal(welsh.label);
  });

  for (const tag of [
    'pcsp-crisis-page',
    'pcsp-conformance',
    'pcsp-plan-changes',
    'pcsp-plan-summary',
    'pcsp-easy-read',
    'pcsp-due',
    'pcsp-goal-progress',
    'pcsp-guide',
  ]) {
    it(`is that of ${tag}`, async () => {
      const view = document.createElement(tag) as unknown as Widget & {
        earlier?: unknown;
        later?: unknown;
        versions?: unknown;
      };
      view.lang = 'cy';
      Object.assign(view, {
        value: samplePlan,
        earlier: {},
        later: samplePlan,
        versions: [{ plan: samplePlan }],
      });
      (await fixture(html`<div></div>`)).append(view);
      await view.updateComplete;

      expect(root(view).lang).to.equal('cy');
      expect(textOf(view)).to.include(
        {
          'pcsp-crisis-page': cy.words.crisisPage.title,
          'pcsp-conformance': cy.words.conformance.label,
          'pcsp-plan-changes': cy.words.planChanges.kind.added,
          'pcsp-plan-summary': cy.words.planSummary.label,
          'pcsp-easy-read': cy.words.easyRead.label,
          'pcsp-due': cy.words.dueList.label,
          'pcsp-goal-progress': cy.words.goalProgress.importance,
          'pcsp-guide': cy.words.guide.intro,
        }[tag],
      );
    });
  }
});

describe('a language of the host’s', () => {
  const inProvider = async (languages: object, lang: string): Promise<Widget> =>
    mount(
      html`<pcsp-provider locale=${lang} .languages=${languages as never}>
        <pcsp-contingency-plan></pcsp-contingency-plan>
      </pcsp-provider>`,
      'pcsp-contingency-plan',
    );

  it('is spoken, and what it lacks is said in English', async () => {
    const widget = await inProvider({ fr: french }, 'fr-CA');

    expect(title(widget)).to.equal('Plan de secours');
    expect(names(widget, 'button')).to.include.members(['Enregistrer', 'Add a contingency plan']);
    expect(root(widget).lang).to.equal('fr-CA');
  });

  it('is fetched when it is needed, and not before', async () => {
    let fetched = 0;
    const languages = {
      fr: () => {
        fetched++;
        return Promise.resolve({ default: french });
      },
    };
    const widget = await inProvider(languages, 'en');
    const before = fetched;

    (widget.parentElement as PcspProvider).locale = 'fr';
    await (widget.parentElement as PcspProvider).updateComplete;
    await settled(widget);

    expect(before).to.equal(0);
    expect(fetched).to.equal(1);
    expect(title(widget)).to.equal('Plan de secours');
  });

  it('is fetched once for all widgets', async () => {
    let fetched = 0;
    const fr = () => Promise.resolve({ default: french }).finally(() => fetched++);
    await fixture(
      html`<pcsp-provider locale="fr" .languages=${{ fr }}>
        <pcsp-contingency-plan></pcsp-contingency-plan><pcsp-about-me></pcsp-about-me>
      </pcsp-provider>`,
    );

    expect(fetched).to.equal(1);
  });

  it('leaves English on the screen until it is here', async () => {
    let arrive: (locale: Locale) => void = () => {};
    const fr = () => new Promise<Locale>((resolve) => (arrive = resolve));
    const provider = await fixture<PcspProvider>(
      html`<pcsp-provider locale="fr" .languages=${{ fr }}>
        <pcsp-contingency-plan></pcsp-contingency-plan>
      </pcsp-provider>`,
    );
    const widget = provider.querySelector('pcsp-contingency-plan') as Widget;
    await aTimeout(50);
    const before = [title(widget), root(widget).lang];

    arrive(french);
    await settled(widget);

    expect(before).to.deep.equal(['Contingency plan', 'en-GB']);
    expect([title(widget), root(widget).lang]).to.deep.equal(['Plan de secours', 'fr']);
  });

  it('does not come back when it comes after another was asked for', async () => {
    let arrive: (locale: Locale) => void = () => {};
    const fr = () => new Promise<Locale>((resolve) => (arrive = resolve));
    const provider = await fixture<PcspProvider>(
      html`<pcsp-provider locale="fr" .languages=${{ fr }}>
        <pcsp-contingency-plan></pcsp-contingency-plan>
      </pcsp-provider>`,
    );
    const widget = provider.querySelector('pcsp-contingency-plan') as Widget;

    provider.locale = 'cy';
    await provider.updateComplete;
    await settled(widget);
    arrive(french);
    await settled(widget);

    expect(title(widget)).to.equal(welsh.label);
  });

  it('that cannot be fetched leaves English, says so in the console, and is asked for again', async () => {
    const { warn } = console;
    const warnings: unknown[][] = [];
    console.warn = (...words: unknown[]) => warnings.push(words);
    let tries = 0;
    const fr = () => (tries++ ? Promise.resolve(french) : Promise.reject(new Error('offline')));
    try {
      const widget = await inProvider({ fr }, 'fr');
      const before = title(widget);
      widget.lang = 'fr';
      await settled(widget);

      expect(before).to.equal('Contingency plan');
      expect(String(warnings[0]?.[0])).to.include('“fr”');
      expect(title(widget)).to.equal('Plan de secours');
    } finally {
      console.warn = warn;
    }
  });

  it('is laid over our words of the same language', async () => {
    const widget = await inProvider(
      { cy: { lang: 'cy', words: { contingencyPlans: { label: 'Cynllun cadw’n ddiogel' } } } },
      'cy',
    );

    expect(title(widget)).to.equal('Cynllun cadw’n ddiogel');
    expect(names(widget, 'button')).to.include(welsh.add);
  });

  it('gives way to the labels that hold in every language', async () => {
    const widget = await inProvider({ fr: french }, 'fr');

    const provider = widget.parentElement as PcspProvider;
    provider.labels = { contingencyPlans: { label: 'SOS' } };
    await provider.updateComplete;
    await settled(widget);

    expect(title(widget)).to.equal('SOS');
    expect(names(widget, 'button')).to.include('Enregistrer');
  });
});

describe('Welsh', () => {
  it('writes dates, intervals and numbers, whether or not the browser knows how', async () => {
    const widget = await mount(
      html`<pcsp-contingency-plan
        lang="cy"
        readonly
        .value=${
          [
            {
              triggerFactors: [{ text: 'x' }],
              lastUpdated: '2026-03-27T14:30:00+00:00',
              plannedReview: 'P2Y3M',
            },
            { triggerFactors: [{ text: 'x' }], lastUpdated: '2026-08', plannedReview: 'P1M' },
          ] as never
        }
      ></pcsp-contingency-plan>`,
    );
    await openAll(widget);

    const text = textOf(widget);
    expect(text).to.include('27 Mawrth 2026 am 14:30');
    expect(text).to.include('Awst 2026');
    expect(text).to.match(/2 flynedd a\(c\) 3 mis|2 flynedd,? a 3 mis/);
    expect(text).to.include('1 mis');
    expect(text).to.not.match(/March|August|months?/);
  });

  it('chooses among its plurals', async () => {
    const widget = await mount(html`<pcsp-about-me lang="cy"></pcsp-about-me>`);
    const box = textbox(widget, cy.words.aboutMe.supportedToWriteThisBy.label);

    const shown: string[] = [];
    for (const left of [1, 2, 3]) {
      await fill(box, 'x'.repeat(150 - left));
      shown.push(words(widget.shadowRoot!.querySelector('[part=count]')?.textContent));
    }

    const { field } = cy.words;
    expect(shown).to.deep.equal([
      field.charactersLeft_one.replace('{{count}}', '1'),
      field.charactersLeft_two.replace('{{count}}', '2'),
      field.charactersLeft_few.replace('{{count}}', '3'),
    ]);
  });

  it('says what is wrong in whole sentences, on the page and in the event', async () => {
    const widget = await mount(
      html`<pcsp-contingency-plan
        lang="cy"
        .value=${[{ name: { text: 'x' } }] as never}
      ></pcsp-contingency-plan>`,
    );

    await activate(button(widget, cy.words.section.save));

    const sentence = cy.words.issues.required.error;
    expect(sentence).to.include('{{label}}');
    const expected = cy.words.issues['too-few'].error.replace(
      '{{label}}',
      welsh.triggerFactors.label,
    );
    expect([sentence.replace('{{label}}', welsh.triggerFactors.label), expected]).to.include(
      widget.issues[0]!.message,
    );
    expect(textOf(widget)).to.include(widget.issues[0]!.message);
  });

  it('announces what happened', async () => {
    const widget = await mount(html`<pcsp-contingency-plan lang="cy"></pcsp-contingency-plan>`);

    await activate(button(widget, welsh.add));

    const entry = welsh.entry.replace('{{number}}', '1');
    expect(said(widget)).to.equal(cy.words.list.added.replace('{{entry}}', entry));
  });

  it('names the codes of our lists, and records them as the list does', async () => {
    const widget = await mount(
      html`<pcsp-person-demographics lang="cy"></pcsp-person-demographics>`,
    );
    const codes = cy.words.codes['stated-gender'];
    await openAll(widget);
    const select = get(widget, 'select', cy.words.personDemographics.gender.label);

    expect(words(select.textContent)).to.include(codes['2']);
    (select as HTMLSelectElement).selectedIndex = 2;
    select.dispatchEvent(new Event('change', { bubbles: true }));

    expect(widget.value).to.have.nested.property('gender.display', 'Female');
  });

  it('does not take a code of another list for one of its own', async () => {
    const ethnicity = {
      system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategoryWales',
      code: 'B',
      display: 'Gypsy or Irish Traveller',
    };
    const widget = await mount(
      html`<pcsp-person-demographics
        lang="cy"
        readonly
        .value=${{ ethnicity }}
      ></pcsp-person-demographics>`,
    );
    await openAll(widget);

    expect(textOf(widget)).to.include('Gypsy or Irish Traveller');
    expect(textOf(widget)).to.not.include(cy.words.codes['ethnic-category'].B);
  });

  it('does not cover words beside a code that say something else', async () => {
    const gender = {
      system: 'https://fhir.hl7.org.uk/CodeSystem/NHSDataModelAndDictionary-PersonStatedGenderCode',
      code: '2',
      display: 'Male',
    };
    const widget = await mount(
      html`<pcsp-person-demographics
        lang="cy"
        readonly
        .value=${{ gender }}
      ></pcsp-person-demographics>`,
    );
    await openAll(widget);

    expect(textOf(widget)).to.include('Male');
    expect(textOf(widget)).to.not.include(cy.words.codes['stated-gender']['2']);
  });
});

describe('a language that is written from right to left', () => {
  it('turns the widget and leaves telephone numbers as they are dialled', async () => {
    const widget = await mount(
      html`<pcsp-provider locale="ar-XB" .languages=${pseudoLanguages}>
        <pcsp-contingency-plan
          readonly
          .value=${
            [
              {
                triggerFactors: [{ text: 'x' }],
                whoShouldBeContacted: [{ name: 'Sam', contactDetails: 'Ring 01632 960114' }],
              },
            ] as never
          }
        ></pcsp-contingency-plan>
      </pcsp-provider>`,
      'pcsp-contingency-plan',
    );

    expect(root(widget).dir).to.equal('rtl');
    expect(getComputedStyle(root(widget)).direction).to.equal('rtl');
    const phone = get(widget, 'link', 'Sam, 01632 960114');
    expect(getComputedStyle(phone).direction).to.equal('ltr');
  });
});

/** What somebody reads or hears that is neither recorded nor a mark: it should be in the language. */
function untranslated(widget: Widget, value: unknown): string[] {
  const data = JSON.stringify(value ?? '');
  const isData = (text: string): boolean => text.split(' ').every((word) => data.includes(word));
  const isOurs = (text: string): boolean =>
    /\p{L}/u.test(text) && !/[⟦⟧]/.test(text) && !isData(text);
  const found: string[] = [];
  for (const element of widget.shadowRoot!.querySelectorAll('*')) {
    if (element.matches('style, code, time, pre')) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const text = words(element.getAttribute(name));
      if (isOurs(text)) found.push(`${name}: ${text}`);
    }
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const text = words(node.textContent);
      if (isOurs(text)) found.push(text);
    }
  }
  return found;
}

describe('a language that nobody speaks', () => {
  for (const { tag, draw, small, invalid } of sections) {
    for (const [name, properties] of Object.entries({
      empty: {},
      filled: { value: small },
      wrong: { value: invalid },
      'read-only': { value: small, readonly: true },
      'read-only and empty': { readonly: true },
    })) {
      it(`is all that ${tag} speaks when it is ${name}`, async () => {
        const widget = await mount(
          html`<pcsp-provider locale="en-XA" .languages=${pseudoLanguages}
            >${draw(properties)}</pcsp-provider
          >`,
          tag,
        );
        if (name === 'wrong') widget.reportValidity();
        await openAll(widget);

        expect(all(widget, 'heading').length).to.be.greaterThan(0);
        const value = 'value' in properties ? properties.value : undefined;
        expect(untranslated(widget, value)).to.deep.equal([]);
      });
    }
  }
});
