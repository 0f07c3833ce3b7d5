import { css } from 'lit';

/** What is said about a value: errors, warnings, what was saved or removed, what came as it was. */
export const feedback = css`
  .field[data-invalid],
  .list[data-invalid] {
    padding-inline-start: var(--_error-padding);
    border-inline-start: var(--_mark-width) solid var(--_color-error);
  }

  .lapsed {
    padding: var(--_notice-padding);
    border-inline-start: var(--_notice-width) solid var(--_color-warning);
  }

  .again:not(.lapsed) {
    margin: 0;
  }

  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }

  .saved {
    color: var(--_color-success);
    margin-inline-start: calc(var(--_space) * 2);
    font-weight: var(--_font-weight-bold);
  }

  .saving {
    color: var(--_color-text);
  }

  .notSaved {
    color: var(--_color-error);
  }

  .undo {
    margin-block-start: var(--_space);
  }

  .summary {
    padding: var(--_error-summary-padding);
    border: var(--_mark-width) solid var(--_color-error);
    border-radius: var(--_radius);
    background: var(--_color-card);
  }

  .summary-title {
    font-size: var(--_error-title-size);
    font-weight: var(--_font-weight-bold);
    line-height: var(--_error-title-line-height);
  }

  .summary-title :is(h2, h3, h4, h5, h6) {
    margin: 0;
    font: inherit;
  }

  /* a phone has no such keys */
  @media (pointer: coarse) {
    .hint.keys {
      display: none;
    }
  }

  .summary ul {
    margin-block-start: var(--_error-title-space);
    padding-inline-start: 1.25em;
  }

  .summary a {
    /* its baseline is its first line's, where the bullet stands */
    display: inline-flex;
    min-block-size: var(--_smallest-target);
    font-weight: var(--_font-weight-bold);
  }

  .summary a:not(:focus-visible) {
    color: var(--_color-error);
  }
`;
