import { expect, fixture, html } from '@open-wc/testing';
import type { Author } from '../../src/context/settings-context.js';
import { PcspProvider } from '../../src/plan/provider.element.js';
import '../../src/register.js';
import { depression, quickService } from '../support/terminology.js';
import {
  activate,
  button,
  fill,
  get,
  has,
  listen,
  mount,
  open,
  press,
  textbox,
  textOf,
  type,
  until,
  type Widget,
} from '../support/widget.js';

const sam: Author = { name: 'Sam Nurse', role: { text: 'Nurse' }, grade: 'Band 6' };
const now = () => new Date('2026-07-01T09:05:33Z');
const NOW = '2026-07-01T10:05:00+01:00';

const hers = {
  name: 'Ana Doctor',
  role: { text: 'Psychiatrist' },
  dateCompleted: '2025-01-01T10:00:00+00:00',
};

const formulations = () => [
  { id: 'a', date: '2026-01-02', formulation: 'new', personCompletingRecord: hers },
  { id: 'b', date: '2025-01-02', formulation: 'old', personCompletingRecord: hers },
];

type Entries = { personCompletingRecord?: Record<string, unknown> }[];
const recordsOf = (widget: Widget) =>
  (widget.value as unknown as Entries).map(({ personCompletingRecord }) => personCompletingRecord);

const inProvider = (author: Author | undefined, value: unknown = formulations()): Promise<Widget> =>
  mount(
    html`<pcsp-provider .author=${author} .now=${now}>
      <pcsp-formulation .value=${value as never}></pcsp-formulation>
    </pcsp-provider>`,
    'pcsp-formulation',
  );

const providerOf = (widget: Widget) => widget.closest('pcsp-provider')!;

describe('who recorded an entry', () => {
  it('is the author, once they edit it', async () => {
    const widget = await inProvider(sam);

    await type(textbox(widget, 'Formulation'), 'x');

    expect(recordsOf(widget)).to.deep.equal([sam, hers]);
  });

  it('is shown in its line at once', async () => {
    const widget = await inProvider(sam);

    await type(textbox(widget, 'Formulation'), 'x');

    expect(has(widget, 'disclosure', /Recorded by Sam Nurse, Nurse/)).to.equal(true);
  });

  it('is not the author of an entry that they only looked at', async () => {
    const widget = await inProvider(sam);
    textbox(widget, 'Formulation').focus();

    await press('Tab', 'Tab');
    widget.submit();

    expect(recordsOf(widget)).to.deep.equal([hers, hers]);
  });

  it('is nobody else when there is no author', async () => {
    const widget = await inProvider(undefined);

    await fill(textbox(widget, 'Formulation'), 'x');
    widget.submit();

    expect(recordsOf(widget)).to.deep.equal([hers, hers]);
  });

  it('is the one who was there before, when the edit is undone', async () => {
    const widget = await inProvider(sam);
    await fill(textbox(widget, 'Formulation'), 'xyz');

    widget.undo();

    expect(widget.value).to.deep.equal(formulations());
  });

  it('stays when an undone edit is saved', async () => {
    const widget = await inProvider(sam);
    await fill(textbox(widget, 'Formulation'), 'x');
    widget.undo();

    widget.submit();

    expect(widget.value).to.deep.equal(formulations());
  });

  it('can be corrected by hand', async () => {
    const widget = await inProvider(sam);
    const details = await open(widget, /^Recorded by Ana Doctor/);

    await type(textbox(details, 'Name'), 'Ann Doctor');

    expect(recordsOf(widget)[0]?.name).to.equal('Ann Doctor');
  });

  it('is recorded with the first words of a new entry, not before', async () => {
    const widget = await inProvider(sam, []);

    await activate(button(widget, 'Add a formulation'));
    expect(widget.value).to.equal(undefined);

    await press('x');
    expect(recordsOf(widget)).to.deep.equal([sam]);
  });

  it('has the date on which it was saved', async () => {
    const widget = await inProvider(sam);
    await fill(textbox(widget, 'Formulation'), 'x');
    const heard = listen();

    widget.submit();

    const sent = heard[0]!.detail.value as Entries;
    expect(sent.map(({ personCompletingRecord }) => personCompletingRecord)).to.deep.equal([
      { ...sam, dateCompleted: NOW },
      hers,
    ]);
    expect(recordsOf(widget)[0]?.dateCompleted).to.equal(NOW);
  });

  it('has a new date when the same author saves another edit', async () => {
    const widget = await inProvider(sam);
    await fill(textbox(widget, 'Formulation'), 'x');
    widget.submit();
    providerOf(widget).now = () => new Date('2026-08-01T09:00:00Z');
    await providerOf(widget).updateComplete;

    await fill(textbox(widget, 'Formulation'), 'y');
    widget.submit();

    expect(recordsOf(widget)[0]?.dateCompleted).to.equal('2026-08-01T10:00:00+01:00');
  });

  it('has the same date when nothing is edited before it is saved again', async () => {
    const widget = await inProvider(sam);
    await fill(textbox(widget, 'Formulation'), 'x');
    widget.submit();
    providerOf(widget).now = () => new Date('2026-08-01T09:00:00Z');
    await providerOf(widget).updateComplete;

    widget.submit();

    expect(recordsOf(widget)[0]?.dateCompleted).to.equal(NOW);
  });

  it('is the nearest: the statement’s own, inside a plan', async () => {
    const value = [
      {
        id: 'p',
        triggerFactors: [{ id: 't', text: 'x' }],
        advanceStatement: { location: { text: 'Home' }, personCompletingRecord: hers },
        personCompletingRecord: hers,
      },
    ];
    const widget = await mount(
      html`<pcsp-provider .author=${sam} .now=${now}>
        <pcsp-contingency-plan .value=${value as never}></pcsp-contingency-plan>
      </pcsp-provider>`,
      'pcsp-contingency-plan',
    );

    await fill(textbox(widget, 'Where it was made'), 'y');
    widget.submit();

    const [plan] = widget.value as unknown as {
      personCompletingRecord: unknown;
      advanceStatement: { personCompletingRecord: unknown };
      lastUpdated: string;
    }[];
    expect(plan!.advanceStatement.personCompletingRecord).to.deep.equal({
      ...sam,
      dateCompleted: NOW,
    });
    expect(plan!.personCompletingRecord).to.deep.equal(hers);
    expect(plan!.lastUpdated).to.equal(NOW);
  });
});

describe('when it was last updated', () => {
  const aboutMe = (value?: object): Promise<Widget> =>
    mount(
      html`<pcsp-provider .now=${now}>
        <pcsp-about-me .value=${value as never}></pcsp-about-me>
      </pcsp-provider>`,
      'pcsp-about-me',
    );

  it('is filled in when it is saved', async () => {
    const widget = await aboutMe();
    await fill(textbox(widget, 'My wellness'), 'Well');
    expect(widget.value).to.deep.equal({ myWellness: 'Well' });

    widget.submit();

    expect(widget.value).to.deep.equal({ myWellness: 'Well', date: NOW });
  });

  it('is left as the user set it', async () => {
    const widget = await aboutMe({ myWellness: 'Well' });
    await fill(textbox(get(widget, 'group', 'Last updated'), 'Year'), '2020');

    widget.submit();

    expect(widget.value).to.deep.equal({ myWellness: 'Well', date: '2020' });
  });

  it('is left as it was when nothing was edited', async () => {
    const widget = await aboutMe({ myWellness: 'Well', date: '2020' });

    widget.submit();

    expect(widget.value).to.deep.equal({ myWellness: 'Well', date: '2020' });
  });

  it('is not filled in when nothing is recorded', async () => {
    const widget = await aboutMe({ myWellness: 'Well' });
    await fill(textbox(widget, 'My wellness'), '');

    widget.submit();

    expect(widget.value).to.equal(undefined);
  });

  it('is filled in anew when the host had refused it before', async () => {
    const widget = await aboutMe();
    await fill(textbox(widget, 'My wellness'), 'Well');
    widget.addEventListener('pcsp-submit', (event) => event.preventDefault(), { once: true });
    widget.submit();
    providerOf(widget).now = () => new Date('2026-08-01T09:00:00Z');
    await providerOf(widget).updateComplete;

    widget.submit();

    expect((widget.value as unknown as { date: string }).date).to.equal(
      '2026-08-01T10:00:00+01:00',
    );
  });
});

describe('a provider', () => {
  it('may change its author at any time', async () => {
    const widget = await inProvider(undefined);
    providerOf(widget).author = sam;
    await providerOf(widget).updateComplete;

    await type(textbox(widget, 'Formulation'), 'x');

    expect(recordsOf(widget)[0]).to.deep.equal(sam);
  });

  it('may be put around a widget that was there before', async () => {
    const widget = await mount(html`<pcsp-formulation></pcsp-formulation>`);
    const provider = await fixture<PcspProvider>(
      html`<pcsp-provider .author=${sam}></pcsp-provider>`,
    );
    provider.append(widget);
    await widget.updateComplete;

    await activate(button(widget, 'Add a formulation'));
    await press('x');

    expect(recordsOf(widget)).to.deep.equal([sam]);
  });

  it('may be defined after the widgets inside it', async () => {
    class Late extends PcspProvider {}
    const late = await fixture<Late>(
      html`<late-provider><pcsp-formulation></pcsp-formulation></late-provider>`,
    );
    const widget = late.querySelector('pcsp-formulation')!;
    await widget.updateComplete;
    late.author = sam;

    customElements.define('late-provider', Late);
    await late.updateComplete;
    await activate(button(widget, 'Add a formulation'));
    await press('x');

    expect(recordsOf(widget)).to.deep.equal([sam]);
  });

  it('reaches a widget in a shadow root inside it', async () => {
    const provider = await fixture<PcspProvider>(
      html`<pcsp-provider .author=${sam}><div></div></pcsp-provider>`,
    );
    const widget = document.createElement('pcsp-formulation');
    provider.querySelector('div')!.attachShadow({ mode: 'open' }).append(widget);
    await widget.updateComplete;

    await activate(button(widget, 'Add a formulation'));
    await press('x');

    expect(recordsOf(widget)).to.deep.equal([sam]);
  });

  it('is not needed', async () => {
    const widget = await mount(html`<pcsp-formulation></pcsp-formulation>`);

    await activate(button(widget, 'Add a formulation'));
    await press('x');

    expect(recordsOf(widget)).to.deep.equal([undefined]);
  });

  it('gives the nearest settings where one is in another', async () => {
    const widget = await mount(
      html`<pcsp-provider .author=${hers}>
        <pcsp-provider .author=${sam}><pcsp-formulation></pcsp-formulation></pcsp-provider>
      </pcsp-provider>`,
      'pcsp-formulation',
    );

    await activate(button(widget, 'Add a formulation'));
    await press('x');

    expect(recordsOf(widget)).to.deep.equal([sam]);
  });

  it('may give its terminology service late', async () => {
    const widget = await mount(
      html`<pcsp-provider>
        <pcsp-contingency-plan
          .value=${[{ id: 'p', triggerFactors: [{ id: 't', text: 'x' }] }]}
        ></pcsp-contingency-plan>
      </pcsp-provider>`,
      'pcsp-contingency-plan',
    );

    providerOf(widget).terminology = quickService(depression);
    await until(() => has(widget, 'combobox', 'Trigger 1'), 'the combobox');
    await type(get(widget, 'combobox', 'Trigger 1'), 'depress');
    await until(() => has(widget, 'option', depression.display), 'the list');
    await press('ArrowDown', 'Enter');

    const [plan] = widget.value as unknown as { triggerFactors: object[] }[];
    expect(plan!.triggerFactors).to.deep.equal([{ id: 't', coding: depression }]);
  });

  it('draws nothing of its own', async () => {
    const provider = await fixture<PcspProvider>(html`<pcsp-provider><p>Hello</p></pcsp-provider>`);

    expect(provider.shadowRoot).to.equal(null);
    expect(textOf(provider)).to.equal('Hello');
  });
});

describe('the words of a provider', () => {
  const labels = {
    contingencyPlans: { label: 'Safety plan', add: 'Add a safety plan' },
    list: { archive: 'Put away' },
  };
  const crisis = [{ id: 'p', triggerFactors: [{ id: 't', text: 'x' }] }];

  const withWords = (properties: object = {}): Promise<Widget> =>
    mount(
      html`<pcsp-provider .labels=${(properties as { labels?: object }).labels as never}>
        <pcsp-contingency-plan .value=${crisis as never}></pcsp-contingency-plan>
      </pcsp-provider>`,
      'pcsp-contingency-plan',
    );

  it('take the place of ours', async () => {
    const widget = await withWords({ labels });

    expect(textOf(widget))
      .to.include('Safety plan')
      .and.not.include('Contingency plan Contingency');
    expect(has(widget, 'button', 'Add a safety plan')).to.equal(true);
  });

  it('may come late, change, and go', async () => {
    const widget = await withWords();
    const provider = providerOf(widget);

    provider.labels = labels;
    await provider.updateComplete;
    await widget.updateComplete;
    const late = has(widget, 'button', 'Add a safety plan');
    provider.labels = undefined;
    await provider.updateComplete;
    await widget.updateComplete;

    expect(late).to.equal(true);
    expect(has(widget, 'button', 'Add a contingency plan')).to.equal(true);
  });

  it('are in the messages of issues', async () => {
    const widget = await mount<Widget>(
      html`<pcsp-provider .labels=${{ contingencyPlans: { triggerFactors: { label: 'Sparks' } } }}>
        <pcsp-contingency-plan .value=${[{ name: { text: 'A' } }] as never}></pcsp-contingency-plan>
      </pcsp-provider>`,
      'pcsp-contingency-plan',
    );

    expect(widget.issues[0]!.message).to.include('Sparks');
  });

  it('are the person’s too, unless they are others for them', async () => {
    const widget = await withWords({
      labels: { contingencyPlans: { label: 'Safety plan', label_person: 'My safety plan' } },
    });
    const provider = providerOf(widget);
    const heading = () => widget.shadowRoot!.querySelector('h2')!.textContent;

    provider.audience = 'person';
    await provider.updateComplete;
    await widget.updateComplete;
    const theirs = heading();
    provider.labels = { contingencyPlans: { label: 'Staying safe' } };
    await provider.updateComplete;
    await widget.updateComplete;

    expect(theirs).to.equal('My safety plan');
    expect(heading()).to.equal('Staying safe');
  });
});

describe('the locale of a provider', () => {
  const inLocale = (locale: string): Promise<Widget> =>
    mount(
      html`<pcsp-provider locale=${locale}>
        <pcsp-formulation
          readonly
          .value=${[{ id: 'f', formulation: 'x', date: '2026-03-07' }] as never}
        ></pcsp-formulation>
      </pcsp-provider>`,
      'pcsp-formulation',
    );

  it('writes dates as its language does', async () => {
    const widget = await inLocale('en-US');

    expect(textOf(widget)).to.include('March 7, 2026');
    expect(widget.shadowRoot!.querySelector('section')!.lang).to.equal('en-US');
  });

  for (const locale of ['de', 'not a language', '']) {
    it(`is en-GB for “${locale}”, of which there are no words`, async () => {
      const widget = await inLocale(locale);

      expect(textOf(widget)).to.include('7 March 2026');
      expect(widget.shadowRoot!.querySelector('section')!.lang).to.equal('en-GB');
    });
  }
});
