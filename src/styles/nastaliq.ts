import { css } from 'lit';

/**
 * What Urdu is read in, before the page's own font. A word of Nastaliq hangs down from the line above:
 * in lines as high as those of other scripts it is cut, or runs into the next one.
 */
export const nastaliqTokens = css`
  --_font-family:
    'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', 'Urdu Typesetting',
    var(--pcsp-font-family, sans-serif);
  --_line-height: 2.2;
  --_heading-2-line-height: 2;
  --_heading-3-line-height: 2;
  --_heading-4-line-height: 2;
  --_button-line-height: 2;
  --_least-line-height: 2;
  --_latin-line-height: var(--pcsp-line-height, 1.5);
`;

/**
 * Urdu, of the widget or of somebody's words in it. What runs from left to right among it, as numbers do
 * and names may, is in the page's font: that of Nastaliq has blanks too narrow for groups of digits.
 */
export const nastaliq = css`
  :host > [lang|='ur'],
  [lang|='ur'] {
    ${nastaliqTokens}
    font-family: var(--_font-family);
    line-height: var(--_line-height);
  }

  [lang|='ur'] :dir(ltr),
  [lang|='ur'] .value:has(> .words:dir(ltr)),
  [lang|='ur'] li:has(.words:dir(ltr)),
  [lang|='ur'] li:has(bdi:dir(ltr)) {
    font-family: var(--pcsp-font-family, sans-serif);
    line-height: var(--_latin-line-height);
  }

  [lang|='ur'] .since,
  [lang|='ur'] .words:dir(rtl),
  [lang|='ur'] bdi:dir(rtl) {
    font-family: var(--_font-family);
    line-height: var(--_line-height);
  }
`;
