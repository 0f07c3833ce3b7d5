// What a translator of pages must leave alone: a name, a number or a code in other words is another
// person's, dials somebody else, or means something else.
import { expect } from '@open-wc/testing';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { childAt } from '../../src/model/children.js';
import type { Element as ModelElement } from '../../src/model/element.js';
import '../../src/register.js';
import { elementOf } from '../support/arbitrary.js';
import { sections } from '../support/sections.js';
import type { Widget } from '../support/widget.js';

const MARK = 'Quxname';
const CODE = 'QUX7';

/** The same value with a mark in each name and number, and codes that nobody has words for. */
function withMarks(element: ModelElement, value: unknown): unknown {
  if (Array.isArray(value))
    return element.kind === 'list'
      ? value.map((one: unknown) => withMarks(element.item, one))
      : value;
  const { kind, codes } = element as { kind: string; codes?: { closed: boolean } };
  if (kind === 'coding') return codes?.closed ? value : { system: 'urn:qux', code: CODE };
  if (kind === 'codedText') return { text: 'Words', coding: { system: 'urn:qux', code: CODE } };
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const child = childAt(element, key);
        const isName = child?.kind === 'text' && /name$/i.test(key);
        return [key, isName ? MARK : child && key !== 'id' ? withMarks(child, inner) : inner];
      }),
    );
  return kind === 'string' && typeof value === 'string' ? `${MARK} 01632 960110` : value;
}

/** Whether a translator leaves a node alone: the nearest `translate` around it, out of shadow roots. */
function isLeftAlone(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const said = (at as Partial<Element>).getAttribute?.('translate');
    if (said) return said === 'no';
  }
  return false;
}

function* textsIn(root: Node): Generator<Text> {
  for (const node of root.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) yield node as Text;
    else yield* textsIn(node);
  }
  const shadow = (root as Partial<Element>).shadowRoot;
  if (shadow) yield* textsIn(shadow);
}

/** The texts with a mark that a translator would take for words. */
const exposed = (widget: Element): string[] =>
  [...textsIn(widget)]
    .filter(({ data }) => data.includes(MARK) || data.includes(CODE) || data.includes('960110'))
    .filter((text) => !isLeftAlone(text))
    .map((text) => {
      const around = text.parentElement;
      return `<${around?.localName} ${around?.getAttribute('part') ?? ''}>${text.data.trim()}`;
    });

const marks = (widget: Element): number =>
  [...textsIn(widget)].filter(({ data }) => data.includes(MARK) || data.includes(CODE)).length;

const plan = withMarks(elementOf('plan'), samplePlan);

describe('names, numbers and codes', () => {
  for (const { tag, key, full } of sections) {
    for (const readonly of [true, false]) {
      it(`are not translated in ${tag}, ${readonly ? 'to read' : 'to edit'}`, async () => {
        const widget = document.createElement(tag) as Widget;
        widget.value = withMarks(elementOf(key), full) as never;
        widget.readonly = readonly;
        document.body.append(widget);
        await widget.updateComplete;
        for (const one of widget.shadowRoot!.querySelectorAll('details')) one.open = true;
        await new Promise((resolve) => setTimeout(resolve, 50));

        if (readonly && key !== 'aboutMe') expect(marks(widget)).to.be.greaterThan(0);
        expect(exposed(widget)).to.deep.equal([]);
        widget.remove();
      });
    }
  }

  /** The same plan with other names in it, so that each of them changed. */
  const other = JSON.parse(
    JSON.stringify(plan).replaceAll(MARK, `Other ${MARK}`).replaceAll('960110', '960111'),
  ) as unknown;
  const emptied = { personDemographics: { name: { familyName: 'Lee' } } };

  const views: Record<string, readonly [string, object]> = {
    'a plan to read': ['pcsp-plan', { readonly: true, value: plan }],
    'a plan that reads first': ['pcsp-plan', { mode: 'read', value: plan }],
    'a plan to edit': ['pcsp-plan', { value: plan }],
    'a guide': ['pcsp-guide', { value: plan }],
    'a crisis page': ['pcsp-crisis-page', { value: plan }],
    'a summary': ['pcsp-plan-summary', { value: plan }],
    'easy read': ['pcsp-easy-read', { value: plan }],
    'what is due': ['pcsp-due', { value: plan }],
    'what is due of many': ['pcsp-due', { plans: [{ id: 'a', plan }] }],
    'the progress of goals': ['pcsp-goal-progress', { versions: [{ plan }, { plan: other }] }],
    conformance: ['pcsp-conformance', { value: plan }],
    'what changed': ['pcsp-plan-changes', { earlier: plan, later: other }],
    'what was added': ['pcsp-plan-changes', { earlier: emptied, later: plan }],
    'what was removed': ['pcsp-plan-changes', { earlier: plan, later: emptied }],
  };
  for (const [name, [tag, properties]] of Object.entries(views)) {
    it(`are not translated in ${name}`, async () => {
      const view = Object.assign(document.createElement(tag), properties);
      document.body.append(view);
      await (view as unknown as Widget).updateComplete;
      await new Promise((resolve) => setTimeout(resolve, 50));
      for (const one of view.shadowRoot!.querySelectorAll('details')) one.open = true;
      await new Promise((resolve) => setTimeout(resolve, 50));

      if (tag !== 'pcsp-conformance') expect(marks(view)).to.be.greaterThan(0);
      expect(exposed(view)).to.deep.equal([]);
      view.remove();
    });
  }
});
