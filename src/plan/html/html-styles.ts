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

/** The styles of a widget's class, but for those that all widgets have. */
const ownStyles = (styles: CSSResultGroup): string =>
  [styles]
    .flat(9)
    .filter((sheet) => !sectionStyles.includes(sheet as CSSResult))
    .map((sheet) => (sheet as CSSResult).cssText)
    .join('\n');

/**
 * The style sheet of what `renderPlanHtml` gives: the widgets' own styles, which hold in its
 * `<article>` alone. The custom properties that the widgets take are set on it, or around it.
 */
export const planHtmlStyles: string = [
  ...[...sectionStyles, urduStyles].map(({ cssText }) => scopedStyles(cssText, '.pcsp-html')),
  scopedStyles(ownStyles(PcspPlan.styles), '.pcsp-html.pcsp-plan'),
  scopedStyles(ownStyles(PcspCrisisPage.styles), '.pcsp-html.pcsp-crisis-page'),
  ...sectionKeys.map((key) =>
    scopedStyles(
      ownStyles(sectionClasses[key].styles as CSSResultGroup),
      `.pcsp-html .${sections[key].tag}`,
    ),
  ),
  scopedStyles(copyStyles.cssText, '.pcsp-html'),
].join('\n');
