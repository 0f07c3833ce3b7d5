// What has to be filled in is seen and told, once, and what a host wants to have marked instead.
import { expect, html } from '@open-wc/testing';
import '../../src/register.js';
import type { Audience, Marks } from '../../src/context/settings-context.js';
import { all, get, has, mount, nameOf, words, type Widget } from '../support/widget.js';

interface Given {
  readonly marks?: Marks;
  readonly audience?: Audience;
  readonly lang?: string;
}

const person = ({ marks, audience = 'professional', lang = 'en-GB' }: Given = {}) =>
  mount(
    html`<pcsp-provider .marks=${marks as Marks} .audience=${audience} lang=${lang}>
      <pcsp-person-demographics
        .value=${{ addresses: [{ line1: '1 High Street', postcode: 'LS1 1AA' }] }}
      ></pcsp-person-demographics>
    </pcsp-provider>`,
    'pcsp-person-demographics',
  );

/** Labels and legends as they are read. */
const labels = (widget: Widget): string[] =>
  [...widget.shadowRoot!.querySelectorAll('[part=label]')].map(({ textContent }) =>
    words(textContent),
  );

const marked = (widget: Widget, mark: string): string[] =>
  labels(widget)
    .filter((label) => label.endsWith(` ${mark}`))
    .map((label) => label.slice(0, -mark.length - 1));

const MANDATORY = ['First name', 'Family name', 'Date of birth', 'Address line 1', 'Postcode'];

describe('what has to be filled in', () => {
  it('is marked in words, and nothing else is', async () => {
    const widget = await person();

    expect(marked(widget, '(mandatory)')).to.deep.equal(MANDATORY);
    expect(marked(widget, '(optional)')).to.deep.equal([]);
  });

  it('is told once: by the control, or else by the legend', async () => {
    const widget = await person();

    const required = all(widget, 'textbox').filter((one) => one.ariaRequired === 'true');
    expect(required.map(nameOf)).to.deep.equal(MANDATORY.filter((name) => !name.includes('Date')));
    expect(nameOf(get(widget, 'group', /^Date of birth/))).to.equal('Date of birth (mandatory)');
  });

  it('is nothing that a section is by itself', async () => {
    const practices = await mount(
      html`<pcsp-gp-practice .value=${[{ gpName: 'Dr Jones' }] as never}></pcsp-gp-practice>`,
    );

    expect(marked(practices, '(mandatory)')).to.deep.equal(['Practice code']);
  });

  it('is marked for the person in plain words, and in Welsh', async () => {
    const ours = await person({ audience: 'person' });
    expect(marked(ours, '(must be filled in)')).to.have.length(MANDATORY.length);

    const welsh = await person({ lang: 'cy' });
    expect(marked(welsh, '(gorfodol)')).to.have.length(MANDATORY.length);
  });

  it('is told by the legend of a list', async () => {
    const plan = await mount(
      html`<pcsp-contingency-plan .value=${[{ triggerFactors: [] }] as never}>
      </pcsp-contingency-plan>`,
    );

    expect(has(plan, 'group', 'Triggers (mandatory)')).to.equal(true);
  });
});

describe('marks', () => {
  it('mark what is optional, where the host asks for it', async () => {
    const widget = await person({ marks: 'optional' });

    expect(marked(widget, '(mandatory)')).to.deep.equal([]);
    const unmarked = labels(widget).filter((label) => !label.endsWith(' (optional)'));
    expect(unmarked).to.include.members(MANDATORY);
    expect(marked(widget, '(optional)')).to.include.members(['Title', 'NHS number', 'Religion']);
    expect(marked(widget, '(optional)')).not.to.include.members(MANDATORY);
  });

  it('show M, R or O of everything that is the standard’s, and say what each means', async () => {
    const widget = await person({ marks: 'conformance' });

    expect(marked(widget, 'Mmandatory')).to.deep.equal(MANDATORY);
    expect(marked(widget, 'Rrequired')).to.include.members(['Title', 'NHS number', 'Religion']);
    expect(nameOf(get(widget, 'group', /^Date of birth/))).to.equal('Date of birth mandatory');
  });

  it('show none on what is ours beside the standard', async () => {
    const plan = await mount(
      html`<pcsp-provider marks="conformance">
        <pcsp-contingency-plan
          .value=${[{ id: 'a', agreement: { agreed: false } }] as never}
        ></pcsp-contingency-plan>
      </pcsp-provider>`,
      'pcsp-contingency-plan',
    );

    expect(labels(plan)).to.include('Why was it not agreed?');
  });

  it('are those of before where a host asks for what there is not', async () => {
    const widget = await person({ marks: 'everything' as Marks });

    expect(marked(widget, '(mandatory)')).to.deep.equal(MANDATORY);
  });
});
