import { css } from 'lit';

/** What is typed in, pressed and opened. */
export const controls = css`
  fieldset {
    border: 0;
    min-inline-size: 0;
  }

  label,
  legend {
    display: block;
    padding: 0;
    font-weight: bold;
  }

  .field > * + *,
  .list > * + *,
  .group > * + *,
  .combobox > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }

  .group > .field,
  .list > .entries,
  .list > .add {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .group > legend,
  .list > legend {
    font-size: 1.1em;
  }

  .hint,
  .count,
  .coded {
    color: var(--_quiet);
    max-inline-size: 44em;
  }

  input,
  textarea,
  select,
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  input:not([type='radio']),
  textarea,
  select {
    inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.35em 0.5em;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
  }

  textarea {
    display: block;
    field-sizing: content;
    min-block-size: 5.5em;
    max-inline-size: 44em;
    resize: vertical;
  }

  .short textarea {
    min-block-size: 2.5em;
  }

  input.s {
    max-inline-size: 9em;
  }

  input.m,
  select {
    max-inline-size: 24em;
  }

  input.l {
    max-inline-size: 44em;
  }

  input.c2 {
    inline-size: 3.25em;
  }

  input.c4,
  input.c5 {
    inline-size: 5em;
  }

  [aria-invalid='true'] {
    border-color: var(--_error);
  }

  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: end;
  }

  .question > .field > label {
    font-size: 1.15em;
  }

  .box label {
    font-weight: normal;
  }

  .offset {
    padding-block: 0.5em;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 3);
  }

  .choices label {
    display: inline-flex;
    gap: var(--_space);
    align-items: center;
    min-block-size: 2.25em;
    font-weight: normal;
    cursor: pointer;
  }

  input[type='radio'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .scale label {
    flex-direction: column;
    gap: 0;
  }

  button {
    justify-self: start;
    min-block-size: 2.25em;
    min-inline-size: 2.25em;
    padding: 0.3em 0.75em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_accent);
    font-weight: bold;
    cursor: pointer;
  }

  button:hover {
    background: var(--_raised);
  }

  .lesser {
    border-width: 1px;
    border-color: var(--_edge);
    color: var(--_text);
    font-weight: normal;
  }

  .quiet {
    padding: 0.2em 0.6em;
    border: 1px solid transparent;
    background: none;
    font-weight: normal;
    text-decoration: underline;
  }

  .entry-buttons button {
    padding: 0.2em;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    font-weight: bold;
  }

  .save {
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.1em;
    padding: 0.45em 1.25em;
  }

  .save:hover {
    background: var(--_accent);
    text-decoration: underline;
  }

  :disabled {
    opacity: 0.55;
    cursor: not-allowed;
  }

  a {
    color: var(--_accent);
  }

  summary {
    min-block-size: 1.75em;
    padding-block: 0.1em;
    color: var(--_accent);
    cursor: pointer;
  }

  summary > h2,
  summary > h3,
  summary > h4,
  summary > h5,
  summary > h6 {
    display: inline;
  }

  .disclosed,
  .examples > p {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .examples > p {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_line);
    max-inline-size: 44em;
  }

  .provenance > .disclosed,
  details:not(.account) > .disclosed {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_line);
  }

  .options {
    max-block-size: 16em;
    max-inline-size: 44em;
    overflow-y: auto;
    list-style: none;
    border: 2px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_ground);
  }

  .options > li {
    min-block-size: 2.25em;
    padding: 0.35em 0.5em;
    cursor: pointer;
  }

  .options > li + li {
    border-block-start: 1px solid var(--_line);
  }

  .options > li:hover,
  .options > [aria-selected='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  :focus-visible,
  .summary:focus {
    outline: 3px solid var(--_focus);
    outline-offset: 0;
    box-shadow: 0 0 0 5px var(--_focus-text);
  }

  button:focus-visible,
  summary:focus-visible,
  a:focus-visible {
    background: var(--_focus);
    color: var(--_focus-text);
  }

  @media (forced-colors: active) {
    .options > [aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
