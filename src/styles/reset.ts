import { css } from 'lit';

/**
 * What comes through the host element ends here, but for what is meant to: the page's font and its
 * size, the spacing of letters and words that a reader may have set, whether colours are light or
 * dark, and whether the widget can be seen at all. Not `all: initial`, which takes the language
 * that `lang` says away from the browser.
 */
export const reset = css`
  :host {
    display: block;
    /* in a row of a host's the widget may get narrower than it would like, and never wider */
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host > * {
    font: initial;
    font-family: var(--_font-family);
    font-size: var(--_font-size);
    font-synthesis: initial;
    font-palette: initial;
    line-height: var(--_line-height);
    color: var(--_color-text);
    caret-color: initial;
    caret-shape: initial;
    caret-animation: initial;
    accent-color: initial;
    forced-color-adjust: initial;
    print-color-adjust: initial;
    writing-mode: initial;
    text-orientation: initial;
    text-combine-upright: initial;
    text-align: initial;
    text-align-last: initial;
    text-justify: initial;
    text-indent: initial;
    text-transform: initial;
    text-shadow: initial;
    text-emphasis: initial;
    text-emphasis-position: initial;
    text-underline-position: initial;
    text-underline-offset: initial;
    text-decoration-skip-ink: initial;
    text-rendering: initial;
    text-anchor: initial;
    text-wrap: initial;
    white-space: initial;
    word-break: initial;
    line-break: initial;
    overflow-wrap: anywhere;
    hyphens: initial;
    tab-size: initial;
    quotes: initial;
    orphans: initial;
    widows: initial;
    list-style: initial;
    border-collapse: initial;
    border-spacing: initial;
    caption-side: initial;
    empty-cells: initial;
    cursor: initial;
    -webkit-tap-highlight-color: initial;
    pointer-events: initial;
    app-region: initial;
    -webkit-user-select: initial;
    user-select: initial;
    image-rendering: initial;
    -webkit-text-fill-color: initial;
    -webkit-text-stroke: initial;
    -webkit-text-security: initial;
  }
`;
