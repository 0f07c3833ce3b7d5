import { css } from 'lit';

/** What differs between two versions. What was removed is struck out, what was added underlined. */
export const planChangesStyles = css`
  .tally {
    font-size: 1.1em;
    font-weight: bold;
  }

  .changed-section {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 4px solid var(--_accent);
  }

  .changed-section > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }

  .changed-entry > * + *,
  .change > * + * {
    margin-block-start: var(--_space);
  }

  .above {
    display: block;
    color: var(--_quiet);
    font-size: 0.85em;
    font-weight: normal;
  }

  /* what is off the screen has a height of its own, not one guessed for long lists */
  .entries {
    content-visibility: visible;
  }

  .changes {
    list-style: none;
  }

  .change {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: 4px solid var(--_line);
  }

  .change + .change {
    margin-block-start: calc(var(--_space) * 2);
  }

  .change-added {
    border-inline-start: 6px double var(--_accent);
  }

  .change-removed {
    border-inline-start: 6px dotted var(--_error);
  }

  .what {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) var(--_space);
    align-items: baseline;
  }

  .kind {
    padding-inline: var(--_space);
    border: 2px solid currentcolor;
    border-radius: var(--_radius);
    color: var(--_accent);
    font-weight: bold;
  }

  .change-removed .kind {
    color: var(--_error);
  }

  .label {
    font-weight: bold;
  }

  .kept {
    color: var(--_quiet);
  }

  del {
    background: color-mix(in srgb, var(--_error) 12%, var(--_ground));
    text-decoration: line-through;
    text-decoration-color: var(--_error);
  }

  ins {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_ground));
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.2em;
    text-decoration-color: var(--_accent);
  }

  .words {
    max-inline-size: 44em;
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

  .was-and-is > .row {
    grid-template-columns: 3em minmax(0, 1fr);
  }

  .was-and-is > * + * {
    margin-block-start: calc(var(--_space) / 2);
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
