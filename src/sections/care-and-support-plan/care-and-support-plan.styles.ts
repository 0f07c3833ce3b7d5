import { css } from 'lit';

/** Needs, goals and actions: lines that open while they are capture, a plan to read otherwise. */
export const outlineStyles = css`
  .whole > * + *,
  .needs > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }

  .filter > * + * {
    margin-block-start: var(--_space);
  }

  .filter .choices label {
    align-items: start;
  }

  .filter .choices span {
    padding-block: 0.1em;
  }

  .filter .count {
    display: block;
    font-size: 0.9em;
  }

  .folding {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
  }

  .outline {
    list-style: none;
  }

  .outline > li + li {
    margin-block-start: var(--_space);
  }

  .needs > .outline-list > .outline > li + li {
    margin-block-start: calc(var(--_space) * 3);
  }

  .outline-list > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  /* a line with its buttons behind it; what it opens takes all of the width, and pushes them below */
  .outline-entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: start;
  }

  .outline-entry > * {
    margin: 0;
  }

  .goal,
  .action {
    padding: var(--_space) calc(var(--_space) * 1.5);
    border: var(--_line-width) solid var(--_color-line);
    border-inline-start: var(--_mark-width) solid var(--_color-edge);
    border-radius: var(--_radius);
    background: var(--_color-background);
  }

  .goal {
    background: var(--_color-raised);
  }

  .goal:focus-within,
  .action:focus-within {
    border-inline-start-color: var(--_color-accent);
  }

  .outline-entry > [open],
  .outline-entry > .raw {
    grid-column: 1 / -1;
  }

  .foot {
    display: flex;
    justify-content: space-between;
    gap: var(--_space);
    justify-self: end;
  }

  [open] + .foot {
    grid-column: 1 / -1;
    justify-self: stretch;
  }

  /* a closed line says what an entry is; what is done with it stands under all of it */
  details:not([open]) + .foot > .lesser {
    display: none;
  }

  .foot > .entry-buttons {
    display: grid;
    grid-template-columns: repeat(2, max(var(--_target-size), var(--_smallest-target)));
    margin-inline-start: auto;
  }

  .foot button[id$='-moveDown'] {
    grid-column: 2;
  }

  /* its line says it, so the box in which it is changed starts small */
  .folded > .disclosed > .field > textarea {
    min-block-size: max(var(--_control-height), var(--_smallest-target));
  }

  .action .columns {
    align-items: start;
  }

  /* a step's number stands before it */
  .short > .entry .folded > summary .number {
    position: absolute;
    clip-path: inset(50%);
  }

  @container (max-width: 34em) {
    .card.need {
      padding: calc(var(--_space) * 1.5);
    }

    .goal,
    .action {
      padding: var(--_space);
    }

    details:not([open]) + .foot {
      display: none;
    }
  }

  .ask {
    inline-size: 32em;
    margin: auto;
    max-inline-size: calc(100vw - 2em);
    padding: calc(var(--_space) * 3);
    border: calc(var(--_border-width) * 1.5) solid var(--_color-accent);
    border-radius: var(--_radius);
    background: var(--_color-background);
    color: var(--_color-text);
  }

  .ask::backdrop {
    background: rgb(33 43 50 / 60%);
    background: var(--_color-backdrop);
  }

  .ask > * + *,
  .ask-answers > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  .ask-title {
    font-size: 1.25em;
    font-weight: var(--_font-weight-bold);
  }

  .ask-answers > button {
    display: block;
    inline-size: 100%;
    text-align: start;
  }

  .shown-need {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: var(--_mark-width) solid var(--_color-accent);
  }

  .shown-goal,
  .shown-action {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: var(--_mark-width) solid var(--_color-line);
  }

  .shown-need > * + *,
  .disclosed > article + .byline {
    margin-block-start: calc(var(--_space) * 2);
  }

  .shown-goal > * + *,
  .shown-goal > .changeable > .change ~ * + * {
    margin-block-start: var(--_space);
  }

  .shown-action > * + *,
  .step > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }

  .shown-action > .what,
  .step > .value {
    font-weight: var(--_font-weight-bold);
  }

  /* a step and how it is going are one line */
  .step > .value,
  .step > .line {
    display: inline;
  }

  .shown-action > .line {
    font-size: 0.95em;
  }

  .what > ul.entries {
    list-style: none;
    padding: 0;
  }

  @media print {
    .shown-action {
      break-inside: avoid;
    }
  }
`;
