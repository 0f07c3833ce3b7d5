import { css } from 'lit';

/** A label and its value in one line, as far as they fit. */
export const runIn = css`
  .row,
  .row > dt,
  .row > dd {
    display: inline;
  }

  .row {
    margin: 0;
  }

  .row::after {
    content: '';
    display: block;
    block-size: calc(var(--_space) / 2);
  }

  .row > dt::after {
    content: ' ';
  }
`;

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

  dt {
    font-weight: var(--_font-weight-bold);
  }

  @media screen {
    @container (min-width: 34.01em) {
      dl:not(.line) > .row {
        padding-block: var(--_row-padding);
        border-block-end: var(--_row-line-width) solid var(--_color-line);
      }

      /* what is told of one thing is one row */
      dd dl > .row {
        padding-block: 0;
        border-block-end: 0;
      }
    }
  }

  /* where there is little room, a value goes on in the line of its label */
  @container (max-width: 34em) {
    ${runIn}
  }

  /* facts that are told one after the other */
  .line > .row {
    display: inline;
  }

  .line > .row > * {
    display: inline;
  }

  .line > .row > dt::after {
    content: ' ';
  }

  .line > .row::after {
    content: none;
  }

  .line > .row:not(:last-child, .tag)::after {
    content: ' · ';
    content: ' · ' / '';
    display: inline;
    color: var(--_color-text-quiet);
  }

  .line dl,
  .line .overdue {
    display: inline;
  }

  .tag > dd {
    margin-inline-end: calc(var(--_space) / 2);
    padding: 0.1em 0.5em;
    border: var(--_line-width) solid var(--_color-edge);
    border-radius: var(--_radius);
    background: var(--_color-raised);
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

  /* one thing after the other, where each is an entry of a list */
  .read-entry {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: var(--_line-width) solid var(--_color-line);
  }

  .read-entry > * + *,
  .read-entry .disclosed > * + * {
    margin-block-start: var(--_space);
  }

  .plan > * + *,
  .crisis > * + *,
  .crisis > * > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .answer > * + * {
    margin-block-start: 0;
  }

  section > .reading {
    margin-block-start: calc(var(--_space) * 2);
  }

  .crisis {
    padding: calc(var(--_space) * 2);
    border: calc(var(--_border-width) * 1.5) solid var(--_color-crisis);
    border-radius: var(--_radius);
    background: var(--_color-card);
  }

  @container (max-width: 34em) {
    .crisis {
      padding: calc(var(--_space) * 1.5);
    }
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
    padding: var(--_notice-padding);
    border-inline-start: var(--_notice-width) solid var(--_color-warning);
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
