// The same words in the same order as the widgets, which draw in a browser what this writes.
import { expect, fixture, html } from '@open-wc/testing';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { renderPlanHtml } from '../../src/html.js';
import { CrisisPageTemplate } from '../../src/plan/html/crisis-page-template.js';
import '../../src/register.js';
import { planModel, type Plan } from '../../src/standard/plan-model.js';
import { marked } from '../support/marked.js';

// where there is a browser, it makes no element that has no tag
customElements.define('test-crisis-page', CrisisPageTemplate);

const now = new Date('2026-11-02T09:00:00Z');

/** What stands in an element, through shadow roots, in order. */
function textIn(node: Node): string {
  if (node instanceof HTMLElement && node.shadowRoot) return ` ${textIn(node.shadowRoot)} `;
  if (node instanceof Text) return node.data;
  if (node instanceof Element && node.localName === 'style') return '';
  return [...node.childNodes].map(textIn).join('');
}

const words = (node: Node): string => textIn(node).replace(/\s+/g, ' ').trim();

/** What is closed, in an element and through shadow roots. */
function closedIn(node: Node): HTMLDetailsElement[] {
  const inside = node instanceof HTMLElement && node.shadowRoot ? node.shadowRoot : node;
  return [
    ...(node instanceof HTMLDetailsElement && !node.open ? [node] : []),
    ...[...inside.childNodes].flatMap(closedIn),
  ];
}

/** Opens all that is closed, and what that holds. */
async function openAll(root: Node): Promise<void> {
  for (let closed = closedIn(root); closed.length; closed = closedIn(root)) {
    for (const details of closed) {
      const toggled = new Promise((resolve) =>
        details.addEventListener('toggle', resolve, { once: true }),
      );
      details.open = true;
      await toggled;
    }
  }
}

const empty = { personDemographics: samplePlan.personDemographics } as Plan;
const unknown = { ...samplePlan, localCode: { a: 1 }, aboutMe: 'not an object' } as unknown as Plan;
const plans = {
  sample: samplePlan,
  marked: marked(planModel, samplePlan, 'Word') as Plan,
  empty,
  unknown,
};

for (const [name, plan] of Object.entries(plans)) {
  for (const [lang, audience] of [
    ['en-GB', 'professional'],
    ['cy', 'person'],
  ] as const) {
    describe(`The HTML of the plan “${name}”, in ${lang} for a ${audience}`, () => {
      const written = async (crisis: boolean): Promise<Element> => {
        const root = document.createElement('div');
        root.innerHTML = await renderPlanHtml(plan, { lang, audience, now, crisis });
        root.querySelector('.copy-foot')?.remove();
        return root;
      };

      it('has the words of the read-only plan, in their order', async () => {
        const provider = await fixture(
          html`<pcsp-provider lang=${lang} audience=${audience} .now=${() => now}
            ><pcsp-plan readonly .value=${plan}></pcsp-plan
          ></pcsp-provider>`,
        );
        const widget = provider.querySelector('pcsp-plan')!;
        await widget.updateComplete;
        for (const section of widget.shadowRoot!.querySelectorAll(
          'pcsp-about-me ~ *, pcsp-about-me',
        ))
          await (section as typeof widget).updateComplete;
        await openAll(widget);

        // what stays in sight while one scrolls
        widget.shadowRoot!.querySelector('[part~="to-contents"]')?.remove();
        expect(words(await written(false))).to.equal(words(widget));
      });

      it('has the words of the crisis page, in their order', async () => {
        const provider = await fixture(
          html`<pcsp-provider lang=${lang} audience=${audience} .now=${() => now}
            ><pcsp-crisis-page .value=${plan}></pcsp-crisis-page
          ></pcsp-provider>`,
        );
        const widget = provider.querySelector('pcsp-crisis-page')!;
        await widget.updateComplete;
        await openAll(widget);

        // what a screen has once, each sheet has
        const sheets = [...widget.shadowRoot!.querySelectorAll('.sheet')];
        expect(words(await written(true))).to.equal(sheets.map(words).join(' '));
      });
    });
  }
}
