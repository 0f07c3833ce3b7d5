// The keys that a page sets, to come to the contents and to save from anywhere in a plan.
import { expect, html } from '@open-wc/testing';
import '../../src/register.js';
import type { PcspPlan } from '../../src/index.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import {
  keyDown,
  keyUp,
  listen,
  mount,
  textbox,
  type,
  types,
  type Widget,
} from '../support/widget.js';

type Plan = PcspPlan & Widget;

interface Given {
  readonly contents?: string;
  readonly save?: string;
  readonly readonly?: boolean;
}

const draw = ({ contents, save, readonly = false }: Given): Promise<Plan> =>
  mount<Plan>(
    html`<pcsp-plan
      sections="aboutMe formulations"
      contents-shortcut=${contents}
      save-shortcut=${save}
      ?readonly=${readonly}
      .value=${samplePlan}
    ></pcsp-plan>`,
  );

/** Presses keys together, the last of them last. */
async function pressTogether(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await keyDown(key);
  for (const key of [...keys].reverse()) await keyUp(key);
}

const aboutMe = (plan: Plan): Widget => plan.shadowRoot!.querySelector<Widget>('pcsp-about-me')!;

const focusedLink = (plan: Plan): string =>
  plan.shadowRoot!.activeElement?.textContent.trim() ?? '';

describe('a shortcut that a page sets', () => {
  it('leads from a field to the contents, and says so where they are led to', async () => {
    const plan = await draw({ contents: 'Alt+Shift+C' });
    await type(textbox(aboutMe(plan), 'What is most important to me'), ' ');

    await pressTogether('Alt', 'Shift', 'C');

    expect(focusedLink(plan)).to.equal('About me');
    const link = plan.shadowRoot!.querySelector('[part=to-contents] a')!;
    expect(link.getAttribute('aria-keyshortcuts')).to.equal('Alt+Shift+C');
  });

  it('saves what is typed, once', async () => {
    const plan = await draw({ save: 'control + s' });
    const heard = listen();
    await type(textbox(aboutMe(plan), 'What is most important to me'), 'Tea');

    await pressTogether('Control', 's');

    expect(types(heard).filter((one) => one === 'pcsp-submit')).to.have.length(1);
    expect(plan.value!.aboutMe!.whatIsMostImportantToMe).to.equal('Tea');
  });

  it('saves nothing where nothing can be written', async () => {
    const plan = await draw({ save: 'Control+S', contents: 'F9', readonly: true });
    const heard = listen();
    plan.shadowRoot!.querySelector<HTMLElement>('.contents a')!.focus();

    await pressTogether('Control', 's');
    await pressTogether('F9');

    expect(types(heard)).to.deep.equal([]);
    expect(focusedLink(plan)).to.equal('About me');
  });

  it('is none by itself, and no letter as it is typed', async () => {
    const plan = await draw({});
    const box = textbox(aboutMe(plan), 'What is most important to me');
    await type(box, ' ');

    await pressTogether('Alt', 'Shift', 'C');

    expect(focusedLink(plan)).not.to.equal('About me');
    expect(plan.shadowRoot!.querySelector('[aria-keyshortcuts]')).to.equal(null);
  });

  for (const written of ['c', 'Shift+C', 'Strg+C', 'Alt+', '+', 'Alt+Shift'])
    it(`is not “${written}”, of which the console says why`, async () => {
      const { warn } = console;
      const warned: string[] = [];
      console.warn = (text: string) => warned.push(text);
      try {
        const plan = await draw({ contents: written });
        await type(textbox(aboutMe(plan), 'What is most important to me'), 'c');

        expect(focusedLink(plan)).not.to.equal('About me');
        expect(warned.join()).to.contain('contents-shortcut');
      } finally {
        console.warn = warn;
      }
    });
});
