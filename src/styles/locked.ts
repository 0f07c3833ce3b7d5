import { css } from 'lit';

/** Why something cannot be edited. */
export const locked = css`
  .locked {
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: 6px solid var(--_edge);
    background: var(--_raised);
  }

  .locked > p:first-child {
    font-weight: bold;
  }
`;
