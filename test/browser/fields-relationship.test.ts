import { expect, html } from '@open-wc/testing';
import '../../src/register.js';
import type { TerminologyService } from '../../src/terminology/terminology.js';
import {
  all,
  fill,
  get,
  listen,
  messages,
  mount,
  press,
  type,
  types,
  until,
  words,
  type Widget,
} from '../support/widget.js';

const capture = (): Promise<Widget> =>
  mount(
    html`<pcsp-personal-contacts .value=${[{ id: 'a', name: 'Jo' }]}></pcsp-personal-contacts>`,
  );

const box = (widget: Widget) => get<HTMLInputElement>(widget, 'combobox', 'Relationship');

interface Related {
  readonly code?: string;
  readonly display?: string;
}

const relationship = (widget: Widget): Related | undefined =>
  (widget.value as unknown as { relationship?: Related }[])[0]!.relationship;

describe('a relationship', () => {
  for (const [typed, code] of [
    ['wife', 'WIFE'],
    ['Mum', 'MTH'],
    ['step-mum', 'STPMTH'],
    ['step mum', 'STPMTH'],
    ['Nan', 'GRMTH'],
    ['neighbour', 'NBOR'],
    ['boyfriend', 'SIGOTHR'],
    ['mother in law', 'MTHINLAW'],
    ['daughter-in-law', 'DAUINLAW'],
    ['next of kin', 'N'],
    ['carer', 'Carer'],
    ['mam', 'MTH'],
    ['wncwl', 'UNCLE'],
    ['great granny', 'GGRMTH'],
    ['bampi', 'GRFTH'],
    ['foster parents', 'PRNFOST'],
    ['adoptive parents', 'ADOPTP'],
  ] as const) {
    it(`is found when “${typed}” is typed and left`, async () => {
      const widget = await capture();

      await fill(box(widget), typed);
      await until(() => relationship(widget)?.code !== undefined, code);

      expect(relationship(widget)?.code).to.equal(code);
      expect(messages(widget)).to.deep.equal([]);
    });
  }

  it('in other words keeps them, says once what to do, and can be saved', async () => {
    const widget = await capture();
    const heard = listen(widget);

    await fill(box(widget), 'old school friend');
    widget.submit();
    await widget.updateComplete;

    expect(relationship(widget)).to.deep.equal({ display: 'old school friend' });
    expect(messages(widget)).to.have.length(1);
    expect(messages(widget)[0]).to.contain('Choose from the list, or clear it');
    expect(types(heard).at(-1)).to.equal('pcsp-submit');
  });

  it('has the suggestion under the cursor in sight', async () => {
    const widget = await capture();
    await type(box(widget), 'in');
    await until(() => all(widget, 'option').length > 12);

    for (let step = 0; step < 12; step++) {
      await press('ArrowDown');
      const option = widget.shadowRoot!.getElementById(
        box(widget).getAttribute('aria-activedescendant')!,
      )!;
      const [inner, outer] = [option, get(widget, 'listbox', 'Relationship')].map((element) =>
        element.getBoundingClientRect(),
      );
      expect(inner!.top).to.be.at.least(outer!.top - 1);
      expect(inner!.bottom).to.be.at.most(outer!.bottom + 1);
    }
  });
});

const concept = { system: 'urn:x', code: '1', display: 'One' };

describe('a service that answers', () => {
  const unhandled: unknown[] = [];
  const hear = (event: PromiseRejectionEvent) => unhandled.push(event.reason);
  before(() => window.addEventListener('unhandledrejection', hear));
  after(() => window.removeEventListener('unhandledrejection', hear));

  const failed = 'cannot be reached';
  for (const [name, answer, told, found] of [
    ['null', null, failed, 0],
    ['nothing', undefined, failed, 0],
    ['no list', 'rubbish', failed, 0],
    ['a list of rubbish', [null, 7, { code: 1 }], failed, 0],
    ['an empty list', [], 'Nothing found', 0],
    ['some rubbish', [null, concept], '', 1],
    ['duplicates', [concept, { ...concept }, concept], '', 1],
    ['a concept without a name', [{ system: 'urn:x', code: '2' }], '', 1],
  ] as const) {
    it(`${name} is told of in plain words`, async () => {
      const search = (() => Promise.resolve(answer)) as unknown as TerminologyService['search'];
      const provider = await mount(
        html`<pcsp-provider .terminology=${{ search }}>
          <pcsp-contingency-plan
            .value=${[{ id: 'a', triggerFactors: [{}] }]}
          ></pcsp-contingency-plan>
        </pcsp-provider>`,
        'pcsp-contingency-plan',
      );

      await type(get(provider, 'combobox', /Trigger/), 'pain');
      await until(
        () =>
          (all(provider, 'option').length === found && found > 0) ||
          words(provider.shadowRoot!.querySelector('.combobox > .hint')?.textContent).includes(
            told || '\0',
          ),
      );
      await press('Tab');
      await new Promise((resolve) => setTimeout(resolve, 20));

      expect(all(provider, 'option')).to.have.length(0);
      expect(unhandled).to.deep.equal([]);
      expect(JSON.stringify(provider.value)).to.include('pain');
    });
  }
});
