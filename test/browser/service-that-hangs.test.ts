// A service for codes that never answers, or too late, or what is no answer: whoever types is told in
// words after a while, and goes on.
import { expect } from '@open-wc/testing';
import type { TerminologyService } from '../../src/terminology/terminology.js';
import '../../src/register.js';
import { within } from '../support/provided.js';
import {
  all,
  button,
  focused,
  get,
  listen,
  press,
  type,
  types,
  until,
  words,
  type Widget,
} from '../support/widget.js';

const concept = { system: 'urn:x', code: '1', display: 'Pain' };

const triggers = (text?: string) => [{ id: 'a', triggerFactors: [{ id: 't', text }] }];

const hint = (widget: Widget): string =>
  words(
    get(widget, 'combobox', /Trigger/).parentElement?.querySelector('[part=hint]')?.textContent,
  );

describe('a service that hangs', () => {
  const clock = window.setTimeout;
  const unhandled: unknown[] = [];
  const hear = (event: PromiseRejectionEvent) => unhandled.push(event.reason);
  beforeEach(() => {
    unhandled.length = 0;
    window.addEventListener('unhandledrejection', hear);
    // nobody waits for fifteen seconds here: one and a half do, but for the test runner's own
    const quick = (run: () => void, ms = 0) => clock(run, ms > 5000 && ms < 20_000 ? 1500 : ms);
    window.setTimeout = quick as typeof window.setTimeout;
  });
  afterEach(() => {
    window.removeEventListener('unhandledrejection', hear);
    window.setTimeout = clock;
  });

  it('is called off, and whoever waits is told and can go on', async () => {
    const signals: AbortSignal[] = [];
    const search: TerminologyService['search'] = (_set, _text, signal) => {
      signals.push(signal);
      return new Promise(() => {});
    };
    const { widget } = await within('pcsp-contingency-plan', triggers(), {
      terminology: { search },
    });
    const box = get<HTMLTextAreaElement>(widget, 'combobox', /Trigger/);

    await type(box, 'pain');
    await until(() => hint(widget).startsWith('Searching'));
    await until(() => hint(widget).startsWith('The list cannot be reached'));
    await press('s');

    expect(signals[0]!.aborted).to.equal(true);
    expect(focused(widget) === box).to.equal(true);
    expect(box.value).to.equal('pains');
    expect(JSON.stringify(widget.value)).to.include('"pains"');
    expect(unhandled).to.deep.equal([]);
  });

  it('changes nothing when it answers after that', async () => {
    const answers: ((found: unknown) => void)[] = [];
    const search = () => new Promise((resolve) => answers.push(resolve));
    const { widget } = await within('pcsp-contingency-plan', triggers(), {
      terminology: { search },
    });
    await type(get(widget, 'combobox', /Trigger/), 'pain');
    await until(() => hint(widget).startsWith('The list cannot be reached'));
    const heard = listen(widget);

    for (const answer of answers) answer([concept]);
    await new Promise((resolve) => clock(resolve, 50));

    expect(all(widget, 'option')).to.have.length(0);
    expect(types(heard)).to.deep.equal([]);
    expect(JSON.stringify(widget.value)).to.not.include('urn:x');
  });

  it('leaves the words as they are when the field is left, and can be saved', async () => {
    const search = () => new Promise(() => {});
    const { widget } = await within('pcsp-contingency-plan', triggers(), {
      terminology: { search },
    });
    const heard = listen(widget);
    await type(get(widget, 'combobox', /Trigger/), 'pain');

    await press('Tab');
    button(widget, 'Save').click();

    expect(types(heard).at(-1)).to.equal('pcsp-submit');
    expect(JSON.stringify(heard.at(-1)!.detail.value)).to.include('"pain"');
  });

  it('gives no rubbish as the name of a code', async () => {
    const rubbish = [null, undefined, 7, {}, { display: {} }, { display: 7 }, { display: '' }];
    const answers = rubbish.map((one) => () => one);
    const hangs = () => new Promise(() => {});
    const rejects = () => Promise.reject(new Error('no'));
    for (const answer of [...answers, hangs, rejects]) {
      const terminology = {
        search: () => Promise.resolve([]),
        lookup: answer,
        validate: answer,
      };
      const { widget } = await within(
        'pcsp-contingency-plan',
        [{ id: 'a', triggerFactors: [{ coding: { system: 'urn:x', code: 'X1' } }] }],
        { terminology },
      );
      await new Promise((resolve) => clock(resolve, 20));

      expect(widget.shadowRoot!.textContent).to.include('X1').and.not.include('[object');
      widget.remove();
    }
    expect(unhandled).to.deep.equal([]);
  });
});
