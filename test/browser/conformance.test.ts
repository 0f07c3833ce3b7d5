import { expect, fixture, html } from '@open-wc/testing';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { everyWidget, type DeploymentProfile } from '../../src/conformance/profile.js';
import type { PcspConformance } from '../../src/plan/conformance/conformance.element.js';
import '../../src/register/conformance.js';
import '../../src/register/provider.js';
import { standard } from '../../src/standard/standard.js';
import { violations } from '../support/axe.js';
import { dataItems, dataItemsOf } from '../support/data-items.js';
import { all, get, listen, names, press, textOf, words } from '../support/widget.js';

/** Anything at all in the place of a plan and a profile. */
async function shown(value?: unknown, profile?: unknown): Promise<PcspConformance> {
  return fixture<PcspConformance>(
    html`<pcsp-conformance .value=${value} .profile=${profile}></pcsp-conformance>`,
  );
}

const rootOf = (widget: Element): ShadowRoot => widget.shadowRoot!;

/** The table with a caption. */
function table(widget: Element, caption: string): HTMLTableElement {
  const tables = [...rootOf(widget).querySelectorAll('table')];
  const found = tables.filter((one) => words(one.caption?.textContent) === caption);
  expect(found.length, tables.map((one) => words(one.caption?.textContent)).join()).to.equal(1);
  return found[0]!;
}

/** A table's cells as text, row by row. */
const cells = (one: HTMLTableElement): string[][] =>
  [...one.tBodies[0]!.rows].map((row) =>
    [...row.cells].map(({ textContent }) => words(textContent)),
  );

/** The entries of the list that follows a heading of a section. */
function listed(widget: Element, section: string, heading: string): string[] {
  const block = table(widget, section).parentElement!;
  const title = get(block, 'heading', heading);
  return [...title.nextElementSibling!.children].map(({ textContent }) => words(textContent));
}

const verdicts = (widget: Element): string[] =>
  [...rootOf(widget).querySelectorAll('.verdict')].map(({ textContent }) => words(textContent));

const holed = {
  personDemographics: {
    name: { firstName: 'Rhi', familyName: 'Tarn' },
    dateOfBirth: '2026-02-31',
    gender: { code: '1' },
    addresses: [{ line1: '1 Road', postcode: 'LS1 4AP' }, { line2: 'Ashmere' }],
  },
  contingencyPlans: [{ triggerFactors: [{ text: 'Noise' }] }, { name: { text: 'Crisis plan' } }],
};

const half: DeploymentProfile = {
  name: 'Tarn Portal',
  elements: ['aboutMe', 'contingencyPlans', 'personDemographics', 'abuotMe'],
  except: ['personDemographics.addresses'],
};

const total = dataItems.length;
const captured = dataItemsOf(half.elements, half.except).length;

const share = (count: number, of: number): string =>
  `${count} of ${of} (${Math.round((count * 100) / of)}%)`;

/** How many elements the standard has of an obligation: one that has none counts as Optional. */
const rows = (mro: 'M' | 'R' | 'O', section = ''): number =>
  standard.elements().filter((one) => one.key.startsWith(section) && (one.mro || 'O') === mro)
    .length;

const contact = (mro: 'M' | 'R' | 'O'): number => rows(mro, 'personalContacts');

describe('pcsp-conformance of a plan', () => {
  it('says in words that nothing is missing', async () => {
    const widget = await shown(samplePlan);

    expect(verdicts(widget)).to.deep.equal(['Nothing that is mandatory is missing.']);
  });

  it('says in words how much is missing and how much cannot be used', async () => {
    const widget = await shown(holed);

    expect(verdicts(widget)).to.deep.equal([
      '5 mandatory elements are missing. 2 values cannot be used, and are not counted.',
    ]);
  });

  it('has a table of the whole plan, with numbers and words', async () => {
    const widget = await shown(holed);

    expect(cells(table(widget, 'The whole plan'))).to.deep.equal([
      ['Mandatory', `4 of ${rows('M')}`, `5 missing, ${rows('M') - 9} not needed yet`],
      ['Required', `6 of ${rows('R')}`, `${rows('R') - 6} not recorded`],
      ['Optional', `0 of ${rows('O')}`, `${rows('O')} not recorded`],
    ]);
  });

  it('has a table of each section, under a heading of its own', async () => {
    const widget = await shown(holed);

    expect(cells(table(widget, 'Personal contacts'))).to.deep.equal([
      ['Mandatory', `0 of ${contact('M')}`, `None missing, ${contact('M')} not needed yet`],
      ['Required', `0 of ${contact('R')}`, `${contact('R')} not recorded`],
      ['Optional', `0 of ${contact('O')}`, `${contact('O')} not recorded`],
    ]);
    expect(names(widget, 'heading')).to.include('Personal contacts');
  });

  it('leaves out what the standard has none of', async () => {
    const widget = await shown(samplePlan);

    const shownRows = cells(table(widget, 'About me'));
    const obligations = { Mandatory: 'M', Required: 'R', Optional: 'O' } as const;
    expect(shownRows.map(([obligation]) => obligation)).to.deep.equal(
      Object.entries(obligations).flatMap(([name, mro]) => (rows(mro, 'aboutMe') ? [name] : [])),
    );
  });

  it('has row and column headers in every table', async () => {
    const widget = await shown(samplePlan, half);

    for (const one of rootOf(widget).querySelectorAll('table')) {
      for (const { cells } of one.tBodies[0]!.rows) {
        expect(cells[0]!.getAttribute('scope')).to.equal('row');
      }
      const columns = [...one.tHead!.rows[0]!.cells].map((cell) => cell.getAttribute('scope'));
      expect(columns).to.deep.equal(['col', 'col', 'col']);
    }
  });

  it('says where each Mandatory element is missing', async () => {
    const widget = await shown(holed);

    expect(listed(widget, 'Contingency plan', 'Missing')).to.deep.equal([
      'Contingency plan 2, Triggers',
    ]);
    expect(listed(widget, 'GP practice', 'Missing')).to.deep.equal(['The whole section']);
    const person = listed(widget, 'Person', 'Missing');
    expect(person).to.have.length(3);
    expect(person[0]).to.equal('Date of birth (what is recorded there cannot be used)');
    expect(person[2]).to.match(/2, Postcode$/);
  });

  it('says what is recorded and not counted, and why', async () => {
    const widget = await shown(holed);

    expect(listed(widget, 'Person', 'Recorded, but not counted')).to.deep.equal([
      'Date of birth: there is no such date',
      'Gender: a part of it is missing',
    ]);
  });

  it('says of what is no plan that it is none', async () => {
    const widget = await shown('a plan');

    expect(textOf(widget)).to.contain('not in the form that the standard gives it');
    expect(verdicts(widget)[0]).to.contain('2 mandatory elements are missing.');
  });

  it('takes nothing at all for an empty plan', async () => {
    const widget = await shown();

    expect(verdicts(widget)).to.deep.equal(['2 mandatory elements are missing.']);
  });

  it('has every element of a section behind a disclosure', async () => {
    const widget = await shown(holed);
    const details = get(widget, 'disclosure', 'Every element of “GP practice” (5)');
    expect(details.hasAttribute('open')).to.equal(false);

    details.querySelector('summary')!.focus();
    await press('Enter');

    expect(details.hasAttribute('open')).to.equal(true);
    expect(
      cells(details.querySelector('table')!)
        .slice(0, 2)
        .concat(cells(details.querySelector('table')!).slice(-1)),
    ).to.deep.equal([
      ['The whole section', 'Mandatory', 'Missing'],
      ['Each entry', 'Required', 'Not recorded'],
      [cells(details.querySelector('table')!).at(-1)![0], 'Mandatory', 'Not needed yet'],
    ]);
  });

  it('says anew what there is when the plan is replaced', async () => {
    const widget = await shown(holed);

    widget.value = samplePlan;
    await widget.updateComplete;

    expect(verdicts(widget)).to.deep.equal(['Nothing that is mandatory is missing.']);
  });

  it('raises no event', async () => {
    const heard = listen();

    const widget = await shown(holed, half);
    widget.value = samplePlan;
    await widget.updateComplete;

    expect(heard).to.deep.equal([]);
  });

  it('speaks the words of the host', async () => {
    const provider = await fixture<HTMLElement>(
      html`<pcsp-provider .labels=${{ contingencyPlans: { label: 'Safety plan' } }}>
        <pcsp-conformance .value=${holed}></pcsp-conformance>
      </pcsp-provider>`,
    );
    const widget = provider.querySelector('pcsp-conformance')!;
    await widget.updateComplete;

    expect(names(widget, 'heading')).to.include('Safety plan');
  });
});

describe('pcsp-conformance of a profile', () => {
  it('says how much is captured, and that it is not enough', async () => {
    const widget = await shown(undefined, half);

    expect(verdicts(widget)).to.deep.equal([
      `${captured} of ${total} data items are captured, which is ${Math.round((captured * 100) / total)}%. PRSB’s Standards Partnership Scheme asks for at least 40%: this is not enough.`,
    ]);
    expect(names(widget, 'heading')).to.include('What Tarn Portal captures');
  });

  it('has a native meter that is named by those words', async () => {
    const widget = await shown(undefined, half);

    const meter = rootOf(widget).querySelector('meter')!;
    expect([meter.min, meter.max, meter.value]).to.deep.equal([0, total, captured]);
    const name = rootOf(widget).getElementById(meter.getAttribute('aria-labelledby')!);
    expect(words(name?.textContent)).to.contain(`${captured} of ${total}`);
  });

  it('draws the line where the scheme has it', async () => {
    const widget = await shown(undefined, half);

    const gauge = rootOf(widget).querySelector('.gauge')!;
    const line = parseFloat(getComputedStyle(gauge, '::after').insetInlineStart);
    expect(line / gauge.getBoundingClientRect().width).to.be.closeTo(0.4, 0.01);
  });

  it('lists the Mandatory items that are not captured, with their sections', async () => {
    const widget = await shown(undefined, half);

    const list = rootOf(widget).querySelector('[aria-labelledby=must-haves]')!;
    const entries = [...list.children].map(({ textContent }) => words(textContent));
    expect(entries).to.have.length(5);
    expect(entries[1]).to.match(/^Person: .*Postcode$/);
    expect(entries[3]).to.equal('Personal contacts: Name');
  });

  it('tells the sections one by one', async () => {
    const widget = await shown(undefined, half);

    const rows = cells(table(widget, 'What is captured, section by section'));
    const items = dataItemsOf(['personDemographics']).length;
    const person = share(dataItemsOf(['personDemographics'], half.except).length, items);
    const own = dataItemsOf(['aboutMe']).length;
    const aboutMe = share(own, own);
    expect(rows[0]).to.deep.equal(['Person', person, '3 of 5, 2 missing']);
    expect(rows[2]).to.deep.equal(['About me', aboutMe, 'None in the standard']);
  });

  it('has what is not captured behind a disclosure', async () => {
    const widget = await shown(undefined, half);

    const details = get(
      widget,
      'disclosure',
      `Data items that are not captured (${total - captured})`,
    );
    expect(details.hasAttribute('open')).to.equal(false);
    expect(names(details, 'heading')).to.not.include('About me');
    expect(textOf(details)).to.contain('All of its 3 data items');
  });

  it('shows what of the profile was not understood', async () => {
    const widget = await shown(undefined, { ...half, exept: [] });

    const codes = [...rootOf(widget).querySelectorAll('code')].map(
      ({ textContent }) => textContent,
    );
    expect(codes).to.deep.equal(['abuotMe', 'exept']);
  });

  it('says of what is no profile that it is none', async () => {
    const widget = await shown(undefined, 7);

    expect(textOf(widget)).to.contain('the profile itself');
    expect(verdicts(widget)[0]).to.match(new RegExp(`^0 of ${total} `));
  });

  it('says that our own widgets capture all', async () => {
    const widget = await shown(undefined, everyWidget);

    expect(verdicts(widget)[0]).to.match(new RegExp(`^${total} of ${total} .* this is enough\\.$`));
    expect(textOf(widget)).to.contain('Every mandatory item is captured: 9 of 9.');
    expect(all(widget, 'disclosure')).to.have.length(0);
  });

  it('stands beside a plan', async () => {
    const widget = await shown(samplePlan, half);

    expect(verdicts(widget)).to.have.length(2);
    table(widget, 'The whole plan');
  });

  it('is not shown without one', async () => {
    const widget = await shown(samplePlan);

    expect(rootOf(widget).querySelector('meter')).to.equal(null);
  });
});

describe('pcsp-conformance on paper', () => {
  it('opens what is folded, and folds it again', async () => {
    const widget = await shown(holed, half);
    const folded = all<HTMLDetailsElement>(widget, 'disclosure');
    folded[0]!.open = true;

    window.dispatchEvent(new Event('beforeprint'));
    const printed = folded.map(({ open }) => open);
    window.dispatchEvent(new Event('afterprint'));

    expect(printed.every(Boolean)).to.equal(true);
    expect(folded.map(({ open }) => open)).to.deep.equal(folded.map((_, index) => index === 0));
  });
});

describe('pcsp-conformance for everybody', () => {
  const states: Record<string, [value: unknown, profile?: unknown]> = {
    'of nothing': [undefined],
    'of a whole plan': [samplePlan],
    'of a plan with gaps': [holed],
    'of another shape': [7, 7],
    'of a plan and a profile': [holed, half],
  };

  for (const [state, [value, profile]] of Object.entries(states)) {
    it(`${state} has no violations that axe finds`, async () => {
      const widget = await shown(value, profile);
      for (const details of all<HTMLDetailsElement>(widget, 'disclosure')) details.open = true;

      expect(await violations(widget)).to.deep.equal([]);
    });

    it(`${state} fits into 320 pixels`, async () => {
      const widget = await shown(value, profile);
      widget.style.inlineSize = '288px';
      for (const details of all<HTMLDetailsElement>(widget, 'disclosure')) details.open = true;

      const right = widget.getBoundingClientRect().right;
      const over = [...rootOf(widget).querySelectorAll(':not(.vh, .vh *)')].filter(
        (one) => one.getBoundingClientRect().right > right + 1,
      );
      expect(over.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  }

  it('has headings that go down one level at a time', async () => {
    const widget = await fixture<PcspConformance>(
      html`<pcsp-conformance
        heading-level="3"
        .value=${holed}
        .profile=${half}
      ></pcsp-conformance>`,
    );

    const levels = all(widget, 'heading').map(({ localName }) => Number(localName.slice(1)));
    expect(levels[0]).to.equal(3);
    levels.forEach((level, index) => expect(level).to.be.within(3, (levels[index - 1] ?? 3) + 1));
  });
});
