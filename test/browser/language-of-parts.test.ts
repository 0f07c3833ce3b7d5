// What is known to be English on a page in another language says so: WCAG 3.1.2.
import { expect, html } from '@open-wc/testing';
import '../../src/register.js';
import { all, mount, textbox, type, until, words, type Widget } from '../support/widget.js';

const drawn = (tag: string, given: { value: unknown; lang: string; readonly?: boolean }) =>
  mount(html`<div>${Object.assign(document.createElement(tag), given)}</div>`, tag);

const inEnglish = (widget: Widget): string[] =>
  [...widget.shadowRoot!.querySelectorAll('[lang=en]')].map(({ textContent }) =>
    words(textContent),
  );

const ethnicity = (country: string, code: string, display: string) => ({
  name: { firstName: 'Ana', familyName: 'Rees' },
  ethnicity: {
    system: `https://fhir.hl7.org.uk/CodeSystem/UKCore-EthnicCategory${country}`,
    code,
    display,
  },
});

describe('on a Welsh page', () => {
  it('what is suggested of a list that has no Welsh is English', async () => {
    const value = [{ name: 'Sam' }];
    const widget = await drawn('pcsp-professional-contacts', { value, lang: 'cy' });

    await type(textbox(widget, 'Rôl'), 'nurse');
    await until(() => all(widget, 'option').length > 0);

    for (const one of all(widget, 'option')) expect(one.lang).to.equal('en');
  });

  it('what is chosen from in Welsh is not English', async () => {
    const value = ethnicity('England', 'H', 'Asian or Asian British - Indian');
    const widget = await drawn('pcsp-person-demographics', { value, lang: 'cy' });

    expect(widget.shadowRoot!.querySelectorAll('option')).not.to.be.empty;
    expect(inEnglish(widget)).to.deep.equal([]);
  });

  it('what is recorded of a code that has no Welsh is English where it is read', async () => {
    const value = ethnicity('Wales', 'B', 'Gypsy or Irish Traveller');
    const widget = await drawn('pcsp-person-demographics', { value, lang: 'cy', readonly: true });

    expect(inEnglish(widget)).to.deep.equal(['Gypsy or Irish Traveller']);
  });

  it('words of somebody else for a code are in a language that nobody knows', async () => {
    const value = ethnicity('Wales', 'B', 'Sipsi neu Deithiwr Gwyddelig');
    const widget = await drawn('pcsp-person-demographics', { value, lang: 'cy', readonly: true });

    expect(inEnglish(widget)).to.deep.equal([]);
  });
});

describe('on an English page', () => {
  it('nothing says that it is English, as the page is', async () => {
    const value = ethnicity('Wales', 'B', 'Gypsy or Irish Traveller');
    const given = { value, lang: 'en-GB', readonly: true };
    const widget = await drawn('pcsp-person-demographics', given);

    expect(words(widget.shadowRoot!.textContent)).to.contain('Gypsy or Irish Traveller');
    expect(inEnglish(widget)).to.deep.equal([]);
  });
});

describe('on an English page with a plan in Welsh', () => {
  const value = {
    strengths: [{ text: 'Canu' }],
    needsConcernsOrProblems: [
      {
        id: 'n',
        text: 'Cwsg',
        goalsAndHopes: [
          { id: 'g', text: 'Cysgu', actionsAndActivities: [{ what: [{ text: 'Te' }] }] },
        ],
      },
    ],
  };
  const inWelsh = (widget: Widget): string[] =>
    [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[lang=cy]')]
      .map((one) => words((one as HTMLTextAreaElement).value ?? one.textContent))
      .filter(Boolean);
  const around = (readonly: boolean, planLanguage: unknown) =>
    mount(
      html`<pcsp-provider lang="en-GB" .planLanguage=${planLanguage as string}>
        <pcsp-care-and-support-plan
          ?readonly=${readonly}
          .value=${value}
        ></pcsp-care-and-support-plan>
      </pcsp-provider>`,
      'pcsp-care-and-support-plan',
    );

  for (const readonly of [true, false])
    it(`the words of a plan are marked with its language, ${readonly ? 'to read' : 'to write'}`, async () => {
      const widget = await around(readonly, 'cy');

      expect(inWelsh(widget)).to.include.members([
        'Canu',
        'Cwsg',
        'Cysgu',
        ...(readonly ? ['Te'] : []),
      ]);
      expect(inWelsh(widget).join()).not.to.match(/Need|Goal|Strength|What/);
    });

  it('the names of people, numbers and codes are in none', async () => {
    const provider = { planLanguage: 'cy' };
    const widget = await mount(
      html`<pcsp-provider lang="en-GB" .planLanguage=${provider.planLanguage}>
        <pcsp-personal-contacts
          readonly
          .value=${[{ name: 'Siân', contactDetails: '07700 900417', comments: 'Ar ôl chwech' }]}
        ></pcsp-personal-contacts>
      </pcsp-provider>`,
      'pcsp-personal-contacts',
    );

    expect(inWelsh(widget)).to.deep.equal(['Ar ôl chwech']);
  });

  for (const planLanguage of ['not a tag', 7, '', undefined])
    it(`nothing is marked where the language is ${JSON.stringify(planLanguage)}`, async () => {
      const { warn } = console;
      const warned: unknown[] = [];
      console.warn = (...said: unknown[]) => warned.push(said);
      try {
        expect(inWelsh(await around(true, planLanguage))).to.deep.equal([]);
        expect(warned.length > 0).to.equal(Boolean(planLanguage));
      } finally {
        console.warn = warn;
      }
    });
});
