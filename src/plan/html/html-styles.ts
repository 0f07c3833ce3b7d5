import { css, type CSSResult, type CSSResultGroup } from 'lit';
import { sections, sectionKeys } from '../../standard/sections.js';
import { nastaliqTokens } from '../../styles/nastaliq.js';
import { sectionStyles } from '../../styles/section.js';
import { PcspCrisisPage } from '../crisis-page/crisis-page.element.js';
import { PcspPlan } from '../plan.element.js';
import { scopedStyles } from './scoped-styles.js';
import { sectionClasses } from './section-views.js';

/** What only a copy has. */
const copyStyles = css`
  header > * + *,
  nav {
    margin-block-start: calc(var(--_space) * 3);
  }

  section {
    margin-block-start: calc(var(--_space) * 5);
  }

  /* on a screen, the page of an element has these once, in another place */
  .sheet:not(.on-paper) .on-sheet {
    display: block;
  }

  .copy-foot {
    margin-block-start: calc(var(--_space) * 4);
    padding-block-start: var(--_space);
    border-block-start: var(--_line-width) solid var(--_color-line);
    color: var(--_color-text-quiet);
  }
`;

/** A copy says its language on itself, where a widget says it on what is in it. */
const urduStyles = css`
  :host([lang|='ur']) {
    ${nastaliqTokens}
  }
`;

/** The style sheets of a widget's class, but for those that all widgets have. */
const ownSheets = (styles: CSSResultGroup): CSSResult[] =>
  ([styles].flat(9) as CSSResult[]).filter((sheet) => !sectionStyles.includes(sheet));

const ownStyles = (styles: CSSResultGroup): string =>
  ownSheets(styles)
    .map(({ cssText }) => cssText)
    .join('\n');

/** Each style sheet of the sections once, with the classes of those that have it. */
function sheetsOfSections(): [sheet: CSSResult, classes: string[]][] {
  const sheets = new Map<CSSResult, string[]>();
  for (const key of sectionKeys)
    for (const sheet of ownSheets(sectionClasses[key].styles as CSSResultGroup))
      sheets.set(sheet, [...(sheets.get(sheet) ?? []), `.${sections[key].tag}`]);
  return [...sheets];
}

/**
 * The style sheet of what `renderPlanHtml` gives: the widgets' own styles, which hold in its
 * `<article>` alone. The custom properties that the widgets take are set on it, or around it.
 */
export const planHtmlStyles: string = [
  ...[...sectionStyles, urduStyles].map(({ cssText }) => scopedStyles(cssText, '.pcsp-html')),
  scopedStyles(ownStyles(PcspPlan.styles), '.pcsp-html.pcsp-plan'),
  scopedStyles(ownStyles(PcspCrisisPage.styles), '.pcsp-html.pcsp-crisis-page'),
  ...sheetsOfSections().map(([{ cssText }, classes]) =>
    scopedStyles(cssText, `.pcsp-html :is(${classes.join(', ')})`),
  ),
  scopedStyles(copyStyles.cssText, '.pcsp-html'),
].join('\n');
