import { css } from 'lit';

/** Why something cannot be edited. */
export const locked = css`
  .locked {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: calc(var(--_mark-width) * 1.5) solid var(--_color-edge);
    background: var(--_color-raised);
  }

  .locked > p:first-child {
    font-weight: var(--_font-weight-bold);
  }
`;
