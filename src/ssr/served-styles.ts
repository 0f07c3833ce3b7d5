import type { CSSResult, CSSResultGroup } from 'lit';
import { sectionStyles } from '../styles/section.js';
import type { StyledElement } from '../widget/styled-element.js';

/** The style sheet, `shared.css`, that all served elements have. */
export const SHARED = 'shared';

/** What holds as long as what was served is there. */
const whileServed = `
/* on paper nothing can be opened */
@media print {
  details::details-content { content-visibility: visible; block-size: auto; }
}

/* what a script would do is not offered, and what it would show is there */
@media (scripting: none) {
  nav, fieldset, [part~='to-contents'],
  button:not([part~='open-button'], [part~='fold-button']) { display: none; }
  button { all: unset; pointer-events: none; }
  [part~='fold-body'][hidden] { display: block; }
}`;

/** A state, which only a script can set, is an attribute. */
const ofSheets = (sheets: readonly CSSResult[]): string =>
  sheets
    .map(({ cssText }) => cssText.replaceAll(':state(person)', "[data-audience='person']"))
    .join('\n');

/**
 * The style sheets of what `renderElement` writes, by their names, from the classes of the elements by
 * their tags: the one that all share, and behind it each element's own.
 */
export function servedStyles(
  elements: Readonly<Record<string, typeof StyledElement>>,
): Record<string, string> {
  const own = Object.entries(elements).map(([tag, { styles }]): [string, string] => [
    tag,
    `${ofSheets(ownSheets(styles))}${whileServed}`,
  ]);
  return { [SHARED]: ofSheets(sectionStyles), ...Object.fromEntries(own) };
}

const ownSheets = (styles: CSSResultGroup = []): CSSResult[] =>
  ([styles].flat(9) as CSSResult[]).filter((sheet) => !sectionStyles.includes(sheet));
