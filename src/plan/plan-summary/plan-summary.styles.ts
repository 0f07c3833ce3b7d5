import { css } from 'lit';

/** The plan on one page: blocks beside each other where there is room, one side of A4 on paper. */
export const planSummaryStyles = css`
  .sheet > * + *,
  .sheet-head > * + *,
  .block > * + *,
  .goal > * + *,
  .blocks > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  /* a heading is nearer to its own words than to those above it */
  .block > :is(h2, h3, h4, h5, h6) + * {
    margin-block-start: calc(var(--_space) / 2);
  }

  .block > * + :is(h2, h3, h4, h5, h6) {
    margin-block-start: calc(var(--_space) * 2);
  }

  .called {
    font-size: 1.15em;
    font-weight: var(--_font-weight-bold);
  }

  .overdue-list,
  .goals {
    list-style: none;
  }

  .overdue-list > li {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: var(--_mark-width) solid var(--_color-error);
  }

  .overdue-list > li + li,
  .goals > li + li {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .block {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: var(--_line-width) solid var(--_color-line);
    break-inside: avoid;
  }

  .block > *,
  .goal > * {
    max-inline-size: var(--_measure);
    overflow-wrap: anywhere;
  }

  .goal > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }

  .goal-words {
    font-weight: var(--_font-weight-bold);
    white-space: pre-wrap;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
    align-items: baseline;
  }

  .entries {
    content-visibility: visible;
  }

  @container (min-width: 56em) {
    .blocks {
      display: grid;
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      gap: 0 calc(var(--_space) * 6);
      align-items: start;
    }

    .blocks > * {
      margin-block-start: 0;
    }
  }

  .column > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  /* columns of one height take the least of a side */
  .on-paper .blocks {
    display: block;
    columns: 2;
    column-gap: calc(var(--_space) * 6);
  }

  .on-paper .column {
    display: contents;
  }

  .on-paper .block {
    break-inside: auto;
  }

  .on-paper :is(.goal, .contacts > li, .contact) {
    break-inside: avoid;
  }

  .on-paper .contacts > li > * {
    display: inline;
  }

  .on-paper .contacts > li + li {
    margin-block-start: 0;
  }

  .on-paper .row {
    grid-template-columns: minmax(0, 1fr);
  }
`;
