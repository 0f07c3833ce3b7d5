import { expect, fixture, html } from '@open-wc/testing';
import { capture } from '../support/care-plan.js';
import { sections } from '../support/sections.js';
import { activate, all, button, fill, mount, press, type Widget } from '../support/widget.js';

const TYPES = ['input', 'change', 'pcsp-input', 'pcsp-change'];

let forget = (): void => undefined;
afterEach(() => forget());

/** What a page hears of `input` and `change`, and of the widgets' own events, in order. */
function hear(): string[] {
  const heard: string[] = [];
  const note = ({ type }: Event) => heard.push(type);
  for (const type of TYPES) document.addEventListener(type, note);
  forget = () => {
    for (const type of TYPES) document.removeEventListener(type, note);
  };
  return heard;
}

for (const { tag, draw, small, box } of sections) {
  describe(`input and change of ${tag}`, () => {
    it('come with each event of its own, and never alone', async () => {
      const widget = await mount(draw({ value: small }));
      const heard = hear();

      await fill(box(widget), 'a');

      expect(heard).to.deep.equal(['pcsp-input', 'input', 'pcsp-change', 'change']);
    });

    it('find its value as it then is', async () => {
      const widget = await mount(draw({ value: small }));
      const values: unknown[] = [];
      widget.addEventListener('pcsp-input', ({ detail }) => values.push(detail.value));
      widget.addEventListener('input', () => values.push(widget.value));

      await fill(box(widget), 'a');

      expect(values).to.have.length(2);
      expect(values[1]).to.deep.equal(values[0]);
    });
  });
}

describe('input and change of widgets', () => {
  it('do not tell of what only chooses what is shown', async () => {
    const widget = await capture();
    const heard = hear();

    await activate(all<HTMLInputElement>(widget, 'radio').find(({ checked }) => !checked)!);

    expect(heard).to.deep.equal([]);
  });

  it('tell of an entry that was added', async () => {
    const widget = await mount(html`<pcsp-contingency-plan></pcsp-contingency-plan>`);
    const heard = hear();

    await activate(button(widget, 'Add a contingency plan'));

    expect(heard).to.deep.equal(['pcsp-input', 'input', 'pcsp-change', 'change']);
  });

  it('come once from a plan, for all its sections', async () => {
    const plan = await mount(html`<pcsp-plan sections="aboutMe"></pcsp-plan>`);
    const section = plan.shadowRoot!.querySelector('pcsp-about-me')!;
    const heard = hear();

    await fill(section.shadowRoot!.querySelector('textarea')!, 'a');

    expect(heard).to.deep.equal(['pcsp-input', 'input', 'pcsp-change', 'change']);
  });

  it('leave those of a host’s own controls in a slot alone', async () => {
    const plan = await fixture<Widget>(html`<pcsp-plan><input aria-label="Host’s" /></pcsp-plan>`);
    const heard = hear();
    plan.querySelector('input')!.focus();

    await press('x', 'Tab');

    expect(heard).to.deep.equal(['input', 'change']);
  });
});
