import { css } from 'lit';

/** What is wrong or unusual, and what came as it was. */
export const doubtStyles = css`
  .error {
    color: var(--_color-error);
    font-weight: var(--_font-weight-bold);
  }

  .warning {
    color: var(--_color-warning);
    font-weight: var(--_font-weight-bold);
  }

  .raw {
    padding: calc(var(--_space) * 2);
    border: var(--_border-width) dashed var(--_color-error);
  }

  /* the keyboard scrolls it, so it is a target */
  pre {
    min-block-size: var(--_smallest-target);
    max-block-size: 20em;
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
