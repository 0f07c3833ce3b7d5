import { css } from 'lit';

/** Whether the person has a GP practice, and which. */
export const gpPracticeStyles = css`
  .answers {
    flex-direction: column;
    gap: calc(var(--_space) / 2);
  }

  .taken-out {
    padding: var(--_notice-padding);
    border-inline-start: var(--_notice-width) solid var(--_color-warning);
  }

  .taken-out > button {
    margin-block-start: var(--_space);
  }

  .statement {
    font-weight: var(--_font-weight-bold);
  }
`;
