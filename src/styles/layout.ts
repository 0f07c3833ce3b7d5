import { css } from 'lit';

/** Where things stand: sections, cards and entries. */
export const layout = css`
  :host {
    background: var(--_color-background);
  }

  :host > * {
    padding: var(--_padding);
    background: var(--_color-background);
    container-type: inline-size;
    /* where a host lets a widget be as wide as it likes: a floated one would be no wider than a letter */
    contain-intrinsic-inline-size: 60em;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  dl,
  dd,
  pre,
  fieldset {
    margin: 0;
    padding: 0;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: var(--_font-weight-bold);
    line-height: var(--_heading-4-line-height);
    text-wrap: balance;
  }

  h2 {
    font-size: var(--_heading-2-size);
    line-height: var(--_heading-2-line-height);
  }

  h3 {
    font-size: var(--_heading-3-size);
    line-height: var(--_heading-3-line-height);
  }

  h4,
  h5,
  h6 {
    font-size: var(--_heading-4-size);
  }

  strong {
    font-weight: var(--_font-weight-bold);
  }

  /*
   * What stands below each other is spaced by margins: a grid of thousands of rows is laid out
   * whole at every keystroke, and loses its gaps where a printed page ends.
   */
  section > * + *,
  .plan > * + *,
  .crisis > * + *,
  .crisis > * > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }

  .reading > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  .card > * + *,
  .disclosed > * + *,
  .entries > li + li,
  .group-body > * + *,
  .entry-body > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  .short > li + li {
    margin-block-start: calc(var(--_space) / 2);
  }

  ul.entries > li + li,
  .contacts > li + li,
  dl > * + *,
  .answer > * + *,
  .block > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }

  /* what is gone to stands below what the page itself keeps at the top */
  section,
  section * {
    scroll-margin-block-start: var(--pcsp-sticky-top, 0);
  }

  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .intro,
  .byline,
  .nothing,
  .archived {
    color: var(--_color-text-quiet);
    max-inline-size: var(--_measure);
  }

  .card {
    padding: var(--_card-padding);
    border: var(--_line-width) solid var(--_color-line);
    border-radius: var(--_radius);
    background: var(--_color-card);
  }

  .plan {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: var(--_mark-width) solid var(--_color-accent);
  }

  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
    gap: calc(var(--_space) * 2);
    align-items: end;
  }

  .list {
    counter-reset: entry;
  }

  ol.entries {
    list-style: none;
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

  .entry-name {
    grid-column: 1;
    font-weight: var(--_font-weight-bold);
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
