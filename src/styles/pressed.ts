import { css } from 'lit';

/** What is pressed and opened, and what has the focus. */
export const pressed = css`
  button {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    --_height: var(--_button-height);
    justify-self: start;
    min-block-size: max(var(--_height), var(--_smallest-target));
    min-inline-size: max(var(--_target-size), var(--_smallest-target));
    margin-block-end: var(--_button-depth);
    padding: 0.3em var(--_button-padding);
    padding-block: max(0px, (var(--_height) - 1lh) / 2 - var(--_border-width));
    border: var(--_border-width) solid var(--_color-accent);
    border-radius: var(--_button-radius);
    background: var(--_color-field);
    box-shadow: 0 var(--_button-depth) 0 var(--_color-accent);
    color: var(--_color-accent);
    font-weight: var(--_font-weight-bold);
    line-height: var(--_button-line-height);
    cursor: pointer;
  }

  button:hover {
    background: var(--_color-raised);
  }

  .lesser,
  .quiet {
    --_height: var(--_target-size);
  }

  .lesser {
    border-width: var(--_line-width);
    border-color: var(--_color-edge);
    box-shadow: 0 var(--_button-depth) 0 var(--_color-edge);
    color: var(--_color-text);
    font-size: var(--_lesser-size);
    font-weight: normal;
  }

  .quiet {
    margin: 0;
    padding: 0.2em 0.6em;
    border: 0;
    background: none;
    box-shadow: none;
    color: var(--_color-link);
    font-weight: normal;
    line-height: var(--_line-height);
    text-decoration: underline;
  }

  :disabled {
    opacity: 0.55;
    cursor: not-allowed;
  }

  a {
    color: var(--_color-link);
  }

  summary {
    align-content: center;
    min-block-size: max(1.75em, var(--_smallest-target));
    /* as large as a thumb, and no further from what is around it */
    margin-block: calc((1.75em - max(1.75em, var(--_smallest-target))) / 2);
    padding-block: 0.1em;
    color: var(--_color-link);
    text-decoration: var(--_summary-decoration);
    cursor: pointer;
  }

  .disclosed {
    margin-block-start: var(--_disclosed-space);
  }

  .provenance > .disclosed,
  details:not(.account) > .disclosed {
    padding-block: var(--_disclosed-padding);
    padding-inline-start: var(--_disclosed-indent);
    border-inline-start: var(--_mark-width) solid var(--_color-mark);
  }

  :focus-visible,
  .summary:focus {
    outline: var(--_focus-width) solid var(--_color-focus);
    outline-offset: 0;
    box-shadow: var(--_focus-shadow);
  }

  .summary:focus {
    border-color: var(--_color-focus-edge, var(--_color-error));
  }

  button:focus-visible,
  summary:focus-visible,
  a:focus-visible {
    outline-color: var(--_color-focus-outline);
    box-shadow: var(--_link-focus-shadow);
    background: var(--_color-focus);
    color: var(--_color-focus-text);
  }

  summary:focus-visible {
    text-decoration: none;
  }

  a:focus-visible:not(.call-button) {
    text-decoration: var(--_link-focus-decoration);
  }

  button:focus-visible {
    border-color: transparent;
    box-shadow: var(--_button-focus-shadow);
  }

  @media (forced-colors: active) {
    :disabled,
    [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
`;
