// The sections for wound care, and the kinds of elements that they are made of, with real keys.
import { expect, html, waitUntil } from '@open-wc/testing';
import '../../src/locales/cy.js';
import '../../src/register/plan.js';
import '../../src/register/provider.js';
import '../../src/register/supported-self-care.js';
import '../../src/register/treatment-plan.js';
import '../../src/register/wound-assessment.js';
import { woundCare } from '../../fixtures/training/wound-care.js';
import { violations } from '../support/axe.js';
import { pressWithMouse } from '../support/mouse.js';
import { within } from '../support/provided.js';
import {
  activate,
  button,
  fill,
  get,
  messages,
  mount,
  open,
  press,
  textbox,
  textOf,
  typeHere,
  type Widget,
} from '../support/widget.js';

const selfCare = woundCare['prsb-wound-care-supportedSelfCare'];
const preferences = woundCare['prsb-wound-care-treatmentPlan'];
const wound = woundCare['prsb-wound-care-woundAssessment'];

const assessment = (value: object = {}, readonly = false): Promise<Widget> =>
  mount(
    html`<pcsp-wound-assessment
      .value=${value as never}
      ?readonly=${readonly}
    ></pcsp-wound-assessment>`,
  );

const oneWound = (more: object = {}) => ({ baselineInformation: [{ id: 'a', ...more }] });

type Recorded = { baselineInformation: [{ bodyMap?: unknown }]; woundAssessment: [object] };
const valueOf = (widget: Widget) => widget.value as unknown as Recorded;

const measured = (dimensionValue?: object) => ({
  woundAssessment: [
    {
      id: 'v',
      woundLengthWidthAndDepth: [
        {
          id: 's',
          woundDimension: [{ id: 'd', dimensionType: { text: 'Length' }, dimensionValue }],
        },
      ],
    },
  ],
});

const sizeIn = (widget: Widget): unknown =>
  (
    widget.value as unknown as {
      woundAssessment: [
        { woundLengthWidthAndDepth: [{ woundDimension: [{ dimensionValue: unknown }] }] },
      ];
    }
  ).woundAssessment[0].woundLengthWidthAndDepth[0].woundDimension[0].dimensionValue;

const cm = { system: 'http://unitsofmeasure.org', code: 'cm', display: 'cm' };

describe('a quantity', () => {
  it('is recorded as it was typed, with no unit but the one that is chosen', async () => {
    const widget = await assessment(measured());

    await fill(textbox(widget, 'Number'), '3.50');
    const before = sizeIn(widget);
    get(widget, 'select', 'Unit').focus();
    await typeHere('cm');
    await press('Tab');

    expect(before).to.deep.equal({ value: '3.50' });
    expect(sizeIn(widget)).to.deep.equal({ value: '3.50', unit: cm });
  });

  it('is told to lack its unit, and what is no number stays as it was typed', async () => {
    const widget = await assessment(measured({ value: '3,5' }));

    await activate(button(widget, 'Save'));

    expect(textbox(widget, 'Number').value).to.equal('3,5');
    expect(messages(widget).join(' ')).to.contain('Choose the unit of “Measurement”');
    expect(messages(widget).join(' ')).to.contain('as a number in digits');
  });

  it('keeps a unit that is not offered', async () => {
    const inches = { value: '2', unit: { ...cm, code: '[in_i]', display: 'inch' } };
    const widget = await assessment(measured(inches));

    expect(textOf(get(widget, 'select', 'Unit'))).to.contain('inch');
    expect(sizeIn(widget)).to.deep.equal(inches);
  });
});

describe('a place on the body', () => {
  it('is filled in by the picture, and by the list and the side beside it', async () => {
    const widget = await assessment(oneWound());

    await open(widget, /^Choose on a picture/);
    await pressWithMouse(widget.shadowRoot!.querySelector('[data-place="left heel"]')!);

    expect(valueOf(widget).baselineInformation[0].bodyMap).to.deep.equal({
      site: { coding: { system: 'http://snomed.info/sct', code: '76853006', display: 'Heel' } },
      side: { system: 'http://snomed.info/sct', code: '7771000', display: 'Left' },
    });
    expect(textbox(widget, 'Place on the body').value).to.equal('Heel');
  });

  it('has its picture hidden from screen readers, and nothing in it to tab to', async () => {
    const widget = await assessment(oneWound());

    await open(widget, /^Choose on a picture/);

    for (const picture of widget.shadowRoot!.querySelectorAll('svg.body'))
      expect(picture.getAttribute('aria-hidden')).to.equal('true');
    expect(widget.shadowRoot!.querySelector('.body-map [tabindex]')).to.equal(null);
  });
});

describe('a photograph', () => {
  const photographs = (one: object) => ({ woundAssessment: [{ id: 'v', photographs: [one] }] });
  const { data } = wound.woundAssessment[0]!.photographs![0]!;

  const choose = (widget: Widget, file: File): void => {
    const input = textbox(widget, 'Choose a photograph');
    const files = new DataTransfer();
    files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const photoIn = (widget: Widget): Record<string, unknown> | undefined =>
    (valueOf(widget).woundAssessment[0] as { photographs?: [Record<string, unknown>] })
      .photographs?.[0];

  it('is taken byte for byte', async () => {
    const widget = await assessment(photographs({ id: 'p', description: 'The heel' }));
    const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));

    choose(widget, new File([bytes], 'heel.png', { type: 'image/png' }));
    await waitUntil(() => photoIn(widget)?.data !== undefined);

    expect(photoIn(widget)).to.deep.equal({
      id: 'p',
      description: 'The heel',
      contentType: 'image/png',
      data,
    });
  });

  it('is refused in words where it is too large, or is no picture', async () => {
    const widget = await assessment(photographs({ id: 'p', description: 'The heel' }));

    choose(widget, new File([new Uint8Array(6 * 2 ** 20)], 'heel.png', { type: 'image/png' }));
    await waitUntil(() => textOf(widget).includes('it has 6 megabytes'));
    choose(widget, new File(['<svg/>'], 'heel.svg', { type: 'image/svg+xml' }));
    await waitUntil(() => textOf(widget).includes('it is no JPEG'));

    expect(photoIn(widget)).to.deep.equal({ id: 'p', description: 'The heel' });
  });

  it('is drawn once somebody asks, under its words', async () => {
    const one = { id: 'p', description: 'The heel', contentType: 'image/png', data };
    const widget = await assessment(photographs(one), true);
    const before = widget.shadowRoot!.querySelector('canvas');

    await open(widget, 'Show the photograph');
    await waitUntil(() => widget.shadowRoot!.querySelector('canvas')?.width === 48);

    expect(before).to.equal(null);
    expect(widget.shadowRoot?.querySelector('canvas')?.ariaLabel).to.equal('The heel');
  });

  it('says that it cannot be drawn where it is damaged, and is kept', async () => {
    const one = { id: 'p', description: 'The heel', contentType: 'image/png', data: 'AAAA' };
    const widget = await assessment(photographs(one), true);

    await open(widget, 'Show the photograph');
    await waitUntil(() => textOf(widget).includes('cannot be shown here'));

    expect(photoIn(widget)).to.deep.equal(one);
  });
});

describe('the sections for wound care', () => {
  it('show how a size changes, with all of it in a table', async () => {
    const widget = await assessment(wound, true);

    const rows = [...widget.shadowRoot!.querySelectorAll('tbody tr')].map((row) => textOf(row));
    expect(rows).to.deep.equal([
      '2 February 2026 at 10:15 4.5 cm 3.0 cm',
      '13 April 2026 at 10:05 2.5 cm 1.8 cm',
      '15 June 2026 at 09:55 1.0 cm 0.6 cm',
    ]);
    expect(widget.shadowRoot!.querySelectorAll('svg.sizes polyline').length).to.equal(2);
  });

  it('draw no line between sizes in different units', async () => {
    const [first, ...others] = wound.woundAssessment;
    const inInches = structuredClone(first) as unknown as ReturnType<
      typeof measured
    >['woundAssessment'][0];
    inInches.woundLengthWidthAndDepth[0]!.woundDimension[0]!.dimensionValue = {
      value: '2',
      unit: { ...cm, code: '[in_i]', display: 'inch' },
    };
    const widget = await assessment({ ...wound, woundAssessment: [inInches, ...others] }, true);

    const [length] = widget.shadowRoot!.querySelectorAll('svg.sizes polyline');
    const points = [...widget.shadowRoot!.querySelectorAll('svg.sizes polyline')].map(
      (line) => line.getAttribute('points')!.split(' ').length,
    );
    expect(length).to.not.equal(undefined);
    expect(points.sort()).to.deep.equal([2, 3]);
    expect(textOf(widget)).to.contain('2 inch');
  });

  it('draw no line where it could join two wounds, and say so', async () => {
    const [first, ...others] = wound.woundAssessment;
    const twice = structuredClone(first!);
    twice.woundLengthWidthAndDepth.push({ ...twice.woundLengthWidthAndDepth[0]!, id: 'other' });
    const another = { id: 'b', woundLocation: 'On the heel' };
    for (const value of [
      { ...wound, woundAssessment: [twice, ...others] },
      { ...wound, baselineInformation: [...wound.baselineInformation, another] },
    ]) {
      const widget = await assessment(value, true);

      expect(widget.shadowRoot!.querySelector('svg.sizes')).to.equal(null);
      expect(textOf(widget)).to.include('There is no picture');
      expect(widget.shadowRoot!.querySelectorAll('tbody tr').length).to.equal(3);
    }
  });

  it('say from when to when a picture is', async () => {
    const widget = await assessment(wound, true);

    const texts = [...widget.shadowRoot!.querySelectorAll('svg.sizes text')].map((one) =>
      one.textContent.trim(),
    );
    expect(texts.slice(2)).to.deep.equal(['2 February 2026', '15 June 2026']);
  });

  it('are read under a heading for each part, and for each of several visits', async () => {
    const widget = await assessment(wound, true);

    const headings = [...widget.shadowRoot!.querySelectorAll('h3, h4')].map((one) => textOf(one));
    expect(headings.slice(0, 5)).to.deep.equal([
      'The wound',
      'Measurements and looks, visit by visit',
      'Visit 1: 2 February 2026 at 10:15',
      'Visit 2: 13 April 2026 at 10:05',
      'Visit 3: 15 June 2026 at 09:55',
    ]);
  });

  it('lose no word to read, whatever stands where a part should', async () => {
    for (const [value, words] of [
      [{ baselineInformation: 'On the shin' }, ['On the shin']],
      [{ baselineInformation: { woundLocation: 'On the heel' } }, ['On the heel']],
      [
        { woundAssessment: ['Half as long', { id: 'v', assessedOn: 'in May' }] },
        ['Half', 'in May'],
      ],
      [{ woundAssessment: [{ id: 'v', photographs: 'At home' }, 7] }, ['At home', '7']],
      [{ observations: [[{ pain: 'At night' }]] }, ['At night']],
      [{ notOurs: 'Rings on Mondays' }, ['Rings on Mondays']],
    ] as const) {
      const widget = await assessment(value, true);

      for (const word of words) expect(textOf(widget)).to.include(word);
    }
  });

  it('are in a plan beside its own sections, and are read there', async () => {
    const plan = await mount(
      html`<pcsp-plan .value=${woundCare as never} mode="read"></pcsp-plan>`,
    );

    for (const tag of ['pcsp-supported-self-care', 'pcsp-treatment-plan', 'pcsp-wound-assessment'])
      expect(textOf(plan.shadowRoot!.querySelector(tag)!)).to.not.equal('');
    expect(textOf(plan.shadowRoot!.querySelector('pcsp-treatment-plan')!)).to.contain(
      'Driving myself to chapel',
    );
  });

  it('speak to the person', async () => {
    const { widget } = await within('pcsp-treatment-plan', preferences, {
      audience: 'person',
      readonly: true,
    });

    expect(textOf(widget)).to.contain('What matters to me');
  });

  it('speak Welsh', async () => {
    const widget = await mount(
      html`<pcsp-supported-self-care
        lang="cy"
        .value=${selfCare as never}
        readonly
      ></pcsp-supported-self-care>`,
    );

    const other = await mount(
      html`<pcsp-treatment-plan
        lang="cy"
        .value=${preferences as never}
        readonly
      ></pcsp-treatment-plan>`,
    );

    await waitUntil(() => textOf(widget).includes('Hunanofal â chymorth'));
    await waitUntil(() => textOf(other).includes('Dymuniadau ac amcanion'));
  });

  for (const readonly of [false, true])
    it(`pass axe, ${readonly ? 'to read' : 'to fill in'}`, async () => {
      const widget = await assessment(wound, readonly);

      expect(await violations(widget)).to.deep.equal([]);
    });
});
