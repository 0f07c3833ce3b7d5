import { css } from 'lit';

/** Why something cannot be edited. */
export const locked = css`
  .locked {
    padding: var(--_notice-padding);
    border-inline-start: var(--_notice-width) solid var(--_color-edge);
    background: var(--_color-raised);
  }

  .locked > p:first-child {
    font-weight: var(--_font-weight-bold);
  }
`;
