import { css } from 'lit';

/**
 * What a host can set, on the widget or on anything around it. Type comes from the host's page.
 * Every pair of text and ground has a contrast of 4.5 to 1 or more, every edge of a control 3 to 1.
 */
export const tokens = css`
  :host {
    --_text: var(--pcsp-color-text, #212b32);
    --_quiet: var(--pcsp-color-text-quiet, #4c6272);
    --_ground: var(--pcsp-color-background, #fff);
    --_raised: var(--pcsp-color-raised, #f4f6f8);
    --_line: var(--pcsp-color-line, #d0d8de);
    --_edge: var(--pcsp-color-edge, #4c6272);
    --_accent: var(--pcsp-color-accent, #005eb8);
    --_on-accent: var(--pcsp-color-on-accent, #fff);
    --_error: var(--pcsp-color-error, #b80d0d);
    --_warning: var(--pcsp-color-warning, #8a4b00);
    --_focus: var(--pcsp-color-focus, #ffeb3b);
    --_focus-text: var(--pcsp-color-focus-text, #212b32);
    --_space: var(--pcsp-space, 0.5rem);
    --_radius: var(--pcsp-radius, 4px);
  }
`;
