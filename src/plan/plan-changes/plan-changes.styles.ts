import { css } from 'lit';

/** What differs between two versions. What was removed is struck out, what was added underlined. */
export const planChangesStyles = css`
  .tally {
    font-size: 1.1em;
    font-weight: var(--_font-weight-bold);
  }

  .sentences {
    padding-inline-start: 1.25em;
    max-inline-size: calc(var(--_measure) * 1.4);
  }

  .sentences > li + li {
    margin-block-start: calc(var(--_space) / 2);
  }

  section:not(:has(details)) > .unfold {
    display: none;
  }

  .target {
    scroll-margin-block-start: calc(var(--pcsp-sticky-top, 0px) + var(--_space));
  }

  /* once the whole text is there, its changes need not stand there twice */
  .what-changed:has(> details[open]) > .excerpt {
    display: none;
  }

  .changed-section {
    margin-block-start: calc(var(--_space) * 2);
    padding-block-start: var(--_space);
    border-block-start: var(--_mark-width) solid var(--_color-accent);
  }

  .changed-section > * + * {
    margin-block-start: var(--_space);
  }

  .changed-entry > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }

  .above {
    display: block;
    color: var(--_color-text-quiet);
    font-size: 0.85em;
    font-weight: normal;
    text-wrap: wrap;
  }

  /* what is off the screen has a height of its own, not one guessed for long lists */
  .entries {
    content-visibility: visible;
  }

  .changes {
    list-style: none;
  }

  .change {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    align-items: baseline;
    padding-inline-start: var(--_space);
    border-inline-start: var(--_mark-width) solid var(--_color-line);
  }

  .change + .change {
    margin-block-start: calc(var(--_space) / 2);
  }

  .change > * {
    margin-block-start: 0;
  }

  .what-changed,
  .change > .kept {
    flex: 1 1 24em;
    min-inline-size: 0;
  }

  .what-changed .words {
    max-inline-size: calc(var(--_measure) * 1.2);
  }

  .change-added {
    border-inline-start: calc(var(--_mark-width) * 1.5) double var(--_color-added);
  }

  .change-removed {
    border-inline-start: calc(var(--_mark-width) * 1.5) dotted var(--_color-removed);
  }

  .what {
    flex: 0 1 20em;
  }

  .kind {
    padding-inline: calc(var(--_space) / 2);
    border: var(--_line-width) solid currentcolor;
    border-radius: var(--_radius);
    color: var(--_color-accent);
    font-size: 0.85em;
    font-weight: var(--_font-weight-bold);
  }

  .change-added .kind {
    color: var(--_color-added);
  }

  .change-removed .kind {
    color: var(--_color-removed);
  }

  .label {
    font-weight: var(--_font-weight-bold);
  }

  .kept {
    color: var(--_color-text-quiet);
  }

  del {
    background: color-mix(in srgb, var(--_color-removed) 12%, var(--_color-background));
    text-decoration: line-through;
    text-decoration-color: var(--_color-removed);
  }

  ins {
    background: color-mix(in srgb, var(--_color-added) 12%, var(--_color-background));
    text-decoration: underline;
    text-decoration-thickness: var(--_border-width);
    text-underline-offset: 0.2em;
    text-decoration-color: var(--_color-added);
  }

  /* what went and what came are two words, though no space stands between them */
  ins.beside {
    margin-inline-start: 0.2em;
  }

  .words {
    max-inline-size: var(--_measure);
  }

  /* a line across or under every row of an entry would be more line than words */
  ins:has(dl),
  del:has(dl) {
    display: block;
    background: none;
    text-decoration: none;
  }

  ins dl dl .row,
  del dl dl .row {
    grid-template-columns: minmax(0, 1fr);
  }

  .was-and-is {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
  }

  .was-and-is > .row {
    display: flex;
    gap: var(--_space);
    margin: 0;
  }

  @media print {
    .changed-section {
      border-block-start-color: currentcolor;
    }

    .change {
      break-inside: avoid;
    }
  }
`;
