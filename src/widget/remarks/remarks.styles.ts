import { css } from 'lit';

/** What was said about a plan, beside what it is about and in a list of all. */
export const remarksStyles = css`
  .remarks,
  .remarks-overview {
    margin-block-start: calc(var(--_space) * 2);
  }

  .remarks {
    margin-block-end: calc(var(--_space) * 2);
  }

  .remarks-title {
    font-weight: var(--_font-weight-bold);
    font-size: var(--_heading-3-size);
  }

  .remarks > * + *,
  .remark > * + *,
  .remarks-overview > * + * {
    margin-block-start: var(--_space);
  }

  .remark {
    padding: var(--_notice-padding);
    border-inline-start: var(--_notice-width) solid var(--_color-accent);
    background: var(--_color-raised);
  }

  .remark-answer {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: var(--_mark-width) solid var(--_color-mark);
  }

  .remark blockquote {
    margin: 0;
    padding-inline-start: calc(var(--_space) * 2);
    color: var(--_color-text-quiet);
  }

  .remark-form,
  .remarks-overview {
    padding: calc(var(--_space) * 2);
    border: var(--_line-width) solid var(--_color-line);
    border-radius: var(--_radius);
    background: var(--_color-card);
  }

  .remark-form {
    flex: 1 1 100%;
  }

  .remark-form > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  .remark-form .choices {
    display: grid;
  }

  .remark-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .remark-button,
  .remark-buttons > button {
    min-block-size: max(var(--_target-size), 44px);
  }

  .remarks-overview ul {
    padding-inline-start: 1.25em;
  }

  .remarks-overview a {
    display: inline-flex;
    align-items: center;
    min-block-size: max(var(--_smallest-target), 44px);
  }

  @media print {
    .remark-button,
    .remark-form,
    .remarks-overview:has(.nothing-said):not(:has(li, .warning)) {
      display: none;
    }
  }
`;
