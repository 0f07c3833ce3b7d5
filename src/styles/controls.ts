import { css } from 'lit';

/** What is typed in and chosen, and the buttons beside it. */
export const controls = css`
  fieldset {
    border: 0;
    min-inline-size: 0;
  }

  label,
  legend {
    display: block;
    padding: 0;
    font-weight: var(--_font-weight-bold);
  }

  .mark {
    color: var(--_color-text-quiet);
    font-weight: normal;
  }

  .mark.letter {
    padding-inline: 0.35em;
    border: var(--_border-width) solid;
    border-radius: var(--_radius);
    font-size: 0.875em;
  }

  .field > * + *,
  .list > * + *,
  .group > * + *,
  .combobox > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }

  .field > legend + * {
    margin-block-start: var(--_legend-space);
  }

  .field > .hint + * {
    margin-block-start: var(--_hint-space);
  }

  .field > .messages + * {
    margin-block-start: var(--_error-space);
  }

  .group > .field,
  .list > .entries,
  .list > .add {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .group > legend,
  .list > legend {
    font-size: var(--_heading-4-size);
  }

  .hint,
  .count,
  .coded {
    color: var(--_color-text-quiet);
    max-inline-size: var(--_measure);
  }

  input,
  textarea,
  select {
    --_control-edge: var(--_color-edge);
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  input:not([type='radio']),
  textarea,
  select {
    inline-size: 100%;
    min-block-size: max(var(--_control-height), var(--_smallest-target));
    padding: 0.35em var(--_control-padding);
    padding-block: max(0px, (var(--_control-height) - 1lh) / 2 - var(--_border-width));
    border: var(--_border-width) solid var(--_control-edge);
    border-radius: var(--_radius);
    background: var(--_color-field);
  }

  textarea {
    display: block;
    overflow-wrap: anywhere;
    field-sizing: content;
    min-block-size: calc(var(--_control-height) + 3em);
    max-inline-size: var(--_measure);
    resize: vertical;
  }

  .short textarea,
  textarea.line {
    min-block-size: max(var(--_control-height), var(--_smallest-target));
  }

  textarea.line {
    resize: none;
  }

  /* in WebKit, a choice that is longer than its room makes the page wider, and overflow is no help */
  select {
    contain: paint;
  }

  .s {
    max-inline-size: 9em;
  }

  .m,
  select {
    max-inline-size: 24em;
  }

  .l {
    max-inline-size: var(--_measure);
  }

  input.c2 {
    inline-size: 3.25em;
  }

  input.c4,
  input.c5 {
    inline-size: 5em;
  }

  [aria-invalid='true'] {
    --_control-edge: var(--_color-error);
    border-color: var(--_control-edge);
  }

  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: end;
  }

  .question > .field > label {
    font-size: calc(1em + 0.15em * var(--_heading-scale));
  }

  .box label {
    margin-block-end: var(--_label-space);
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
    gap: var(--_choice-gap);
    align-items: center;
    min-block-size: max(var(--_target-size), var(--_smallest-target));
    min-inline-size: var(--_smallest-target);
    font-weight: normal;
    cursor: pointer;
  }

  input[type='radio'] {
    appearance: none;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--_choice-size);
    block-size: var(--_choice-size);
    margin: 0;
    border: var(--_border-width) solid var(--_control-edge);
    border-radius: 50%;
    background: var(--_color-field);
  }

  input[type='radio']:checked {
    --_control-edge: var(--_color-chosen-edge);
  }

  /* a border is there in forced colours, too */
  input[type='radio']:checked::before {
    content: '';
    border: calc(var(--_choice-size) / 4) solid var(--_color-chosen);
    border-radius: 50%;
  }

  .scale label {
    flex-direction: column;
    gap: 0;
  }

  .entry-buttons button {
    --_height: var(--_target-size);
    margin: 0;
    font-size: 1em;
    padding: 0.2em;
    border-color: transparent;
    background: none;
    box-shadow: none;
    color: var(--_color-accent);
    font-weight: var(--_font-weight-bold);
  }

  .save {
    padding-inline: var(--_primary-padding);
    border-color: var(--_color-primary);
    background: var(--_color-primary);
    box-shadow: 0 var(--_button-depth) 0 var(--_color-primary-shade);
    color: var(--_color-on-primary);
    font-size: var(--_primary-size);
  }

  .save:hover {
    background: var(--_color-primary);
    text-decoration: underline;
  }

  .examples > p {
    margin-block-start: var(--_disclosed-space);
    padding-block: var(--_disclosed-padding);
    padding-inline-start: var(--_disclosed-indent);
    border-inline-start: var(--_mark-width) solid var(--_color-mark);
    max-inline-size: var(--_measure);
  }

  .options {
    max-block-size: 16em;
    max-inline-size: var(--_measure);
    overflow-y: auto;
    list-style: none;
    border: var(--_border-width) solid var(--_color-edge);
    border-radius: var(--_radius);
    background: var(--_color-field);
  }

  .options > li {
    min-block-size: max(var(--_target-size), var(--_smallest-target));
    padding: 0.35em 0.5em;
    cursor: pointer;
  }

  .options .name {
    font-weight: var(--_font-weight-bold);
  }

  .options .about {
    display: block;
  }

  .field > .combobox ~ .lesser {
    margin-block-start: var(--_space);
    margin-inline-end: var(--_space);
  }

  .options > li + li {
    border-block-start: var(--_line-width) solid var(--_color-line);
  }

  .options > li:hover,
  .options > [aria-selected='true'] {
    background: var(--_color-accent);
    color: var(--_color-on-accent);
  }

  input:focus-visible,
  textarea:focus-visible,
  select:focus-visible {
    border-color: var(--_color-focus-edge, var(--_control-edge));
  }

  @media (forced-colors: active) {
    .options > [aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
