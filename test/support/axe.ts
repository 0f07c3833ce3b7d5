// axe-core in the page, through shadow roots, with every rule of WCAG up to 2.2 AA.
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { sampled } from './sample.js';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const options: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: {
    // about a page as a whole, of which this is a part
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    // two thirds of the time that axe takes; the tests of the themes measure both
    'color-contrast': { enabled: !sampled },
    'target-size': { enabled: !sampled },
  },
  resultTypes: ['violations'],
};

// axe measures, and what the browser leaves out while it is off the screen has no measures yet
const drawn = new CSSStyleSheet();
drawn.replaceSync('* { content-visibility: visible !important; }');

/** The shadow root of an element, and those of the elements in it. */
export function* rootsIn(element: Element): Generator<ShadowRoot> {
  if (element.shadowRoot) yield element.shadowRoot;
  for (const inside of [element, element.shadowRoot]) {
    for (const child of inside?.querySelectorAll('*') ?? []) {
      if (child.shadowRoot) yield* rootsIn(child);
    }
  }
}

/** What axe finds wrong, a line for each rule and place; by these rules only, or by all. */
export async function violations(element: Element, only?: readonly string[]): Promise<string[]> {
  for (const { adoptedStyleSheets } of rootsIn(element))
    if (!adoptedStyleSheets.includes(drawn)) adoptedStyleSheets.push(drawn);
  const { violations, passes } = await axe.run(
    element,
    only ? { ...options, runOnly: [...only] } : options,
  );
  // axe that looked at nothing finds nothing
  if (!passes.length) throw new Error('axe checked nothing.');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${target.flat().join(' ')}: ${html.slice(0, 200)}`),
  );
}
