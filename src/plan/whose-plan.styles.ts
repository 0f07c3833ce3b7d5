import { css } from 'lit';

/** Whose plan it is, in a line. */
export const whosePlanStyles = css`
  .whose .fact {
    display: inline-block;
    margin-inline-end: calc(var(--_space) * 1.5);
  }

  .whose b {
    font-weight: var(--_font-weight-bold);
  }
`;
