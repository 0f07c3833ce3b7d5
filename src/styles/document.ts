import { css } from 'lit';

/** The read-only view: a document, on the screen and on paper. */
export const documentStyles = css`
  .words {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .value,
  dd,
  .answer {
    max-inline-size: var(--_measure);
    overflow-wrap: anywhere;
  }

  dl:empty {
    display: none;
  }

  .row {
    display: grid;
    grid-template-columns: minmax(8em, 14em) minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 2);
  }

  @container (max-width: 34em) {
    .row {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  dt {
    font-weight: var(--_font-weight-bold);
  }

  ul.entries {
    list-style: disc;
    padding-inline-start: 1.25em;
  }

  .block-whatShouldHappen ul.entries {
    list-style: decimal;
  }

  /* a number that loses a digit is another number */
  :is(.block-whatShouldHappen ul.entries, .contacts):has(> :nth-child(10)) {
    padding-inline-start: 2.25em;
  }

  :is(.block-whatShouldHappen ul.entries, .contacts):has(> :nth-child(100)) {
    padding-inline-start: 3em;
  }

  .crisis {
    padding: calc(var(--_space) * 3);
    border: calc(var(--_border-width) * 1.5) solid var(--_color-crisis);
    border-radius: var(--_radius);
    background: var(--_color-card);
  }

  @container (min-width: 50em) {
    .crisis {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: calc(var(--_space) * 4);
    }

    .crisis > * + * {
      margin-block-start: 0;
    }
  }

  .contacts {
    padding-inline-start: 1.5em;
  }

  .contacts .who {
    display: block;
  }

  .phone {
    display: inline-block;
    min-block-size: max(1.75em, 24px);
    min-inline-size: 24px;
    font-weight: var(--_font-weight-bold);
    font-variant-numeric: tabular-nums;
    unicode-bidi: isolate;
  }

  .agreement {
    font-weight: var(--_font-weight-bold);
  }

  .agreement-no {
    padding: var(--_space) calc(var(--_space) * 2);
    border-inline-start: calc(var(--_mark-width) * 1.5) solid var(--_color-warning);
  }

  .since:empty {
    display: none;
  }

  .overdue {
    display: block;
    color: var(--_color-warning);
    font-weight: var(--_font-weight-bold);
  }

  .doubtful {
    color: var(--_color-warning);
    font-weight: var(--_font-weight-bold);
  }

  .since,
  .code,
  .reworded {
    color: var(--_color-text-quiet);
    font-size: 0.9em;
  }
`;
