import { css } from 'lit';

/** Where things stand that are captured: fields beside each other, and entries with their buttons. */
export const entries = css`
  .short > li + li {
    margin-block-start: calc(var(--_space) / 2);
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: calc(var(--_space) * 2);
    align-items: end;
  }

  /* what suggestions push down is below their box, and not beside it */
  .columns:has([role='listbox']) {
    align-items: start;
  }

  .list {
    counter-reset: entry;
  }

  /* only of a list so long that it is drawn in stretches: anything else has its own height at once */
  .entries.stretch {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 60em;
  }

  .entries.stretch[data-drawn] {
    content-visibility: visible;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: start;
    padding: var(--_entry-padding);
    border-inline-start: var(--_mark-width) solid var(--_color-mark);
    background: var(--_color-raised);
  }

  .entry:focus-within {
    border-inline-start-color: var(--_color-accent);
  }

  .entry-body {
    grid-column: 1;
  }

  .entry-buttons {
    grid-column: 2;
    grid-row: 1;
    display: flex;
    gap: calc(var(--_space) / 2);
  }

  .entry,
  .outline-entry {
    position: relative;
  }

  /* the edge of an entry at which it is taken hold of, beside what is in it */
  .drag-handle {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: calc(var(--_space) * 1.5);
    cursor: grab;
    touch-action: none;
    user-select: none;
  }

  .drag-handle:active {
    cursor: grabbing;
  }

  .drag-handle::before {
    position: absolute;
    inset-block-start: 1em;
    inset-inline-start: 4px;
    block-size: 15px;
    border-inline-start: 3px dotted var(--_color-edge);
    content: '';
  }

  .drag-handle:hover::before {
    border-color: var(--_color-accent);
  }

  .short > .entry > .drag-handle {
    inline-size: 1.5em;
  }

  [data-dragged] {
    opacity: 0.5;
  }

  /* where it will stand */
  [data-drop]::after {
    position: absolute;
    inset-inline: 0;
    border-block-start: 4px solid var(--_color-accent);
    content: '';
    pointer-events: none;
  }

  [data-drop='before']::after {
    inset-block-end: 100%;
  }

  [data-drop='after']::after {
    inset-block-start: 100%;
  }

  .short > .entry {
    counter-increment: entry;
    grid-template-columns: 1.5em minmax(0, var(--_measure)) auto;
    justify-content: start;
    padding: calc(var(--_space) / 2);
    border: 0;
    background: none;
  }

  .short > .entry::before {
    content: counter(entry) '.';
    content: counter(entry) '.' / '';
    padding-block: 0.4em;
    color: var(--_color-text-quiet);
    text-align: end;
  }

  .short > .entry > .entry-body {
    grid-column: 2;
  }

  .short > .entry > .entry-buttons {
    grid-column: 3;
  }

  .list > .short ~ .add,
  .list > .add ~ .hint {
    margin-block-start: var(--_space);
  }

  /* where the next entry will be */
  .list > .short ~ .add,
  .list > .short ~ .hint {
    margin-inline-start: calc(1.5em + var(--_space) * 2.5);
  }

  @container (max-width: 26em) {
    /* beside what the entry is called, or its first line, so that they take none of their own */
    .entry > .entry-buttons,
    .short > .entry > .entry-buttons {
      gap: 0;
      justify-self: end;
    }

    .entry > .entry-name ~ .entry-body {
      grid-column: 1 / -1;
    }

    .short > .entry {
      --_buttons-width: calc(var(--_target-size) * 3);

      column-gap: var(--_space);
      padding-inline: 0;
    }

    .short > .entry:only-child {
      --_buttons-width: var(--_target-size);
    }

    /* what is below the first line of an entry has all of the width */
    .short > .entry > .entry-body[role='group'] {
      grid-column: 2 / -1;
      grid-row: 1;
    }

    .short > .entry > .entry-body[role='group'] > .field:first-child,
    .short > .entry > .entry-body[role='group'] > details:first-child > summary {
      margin-inline-end: calc(var(--_buttons-width) + var(--_space));
    }

    .list > .short ~ .add,
    .list > .short ~ .hint {
      margin-inline-start: calc(1.5em + var(--_space));
    }
  }
`;
