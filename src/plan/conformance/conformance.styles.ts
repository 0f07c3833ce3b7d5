import { css } from 'lit';

/** How a plan meets the standard: tables of numbers, and a gauge. */
export const conformanceStyles = css`
  .verdict {
    max-inline-size: var(--_measure);
    font-size: 1.1em;
    font-weight: var(--_font-weight-bold);
  }

  .section {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: var(--_line-width) solid var(--_color-line);
  }

  .coverage {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: var(--_mark-width) solid var(--_color-accent);
  }

  table {
    inline-size: 100%;
    max-inline-size: 56em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .block > table + *,
  .block > .places + *,
  .block > details {
    margin-block-start: calc(var(--_space) * 2);
  }

  .places {
    padding-inline-start: 1.25em;
  }

  caption {
    padding-block-end: var(--_space);
    font-weight: var(--_font-weight-bold);
    text-align: start;
  }

  th,
  td {
    padding-block: var(--_space);
    padding-inline: 0 calc(var(--_space) * 2);
    border-block-end: var(--_line-width) solid var(--_color-line);
    text-align: start;
    vertical-align: baseline;
    /* a column is never narrower than its longest word, but for names of elements */
    overflow-wrap: break-word;
  }

  th:first-child {
    inline-size: 40%;
    min-inline-size: 6em;
    overflow-wrap: anywhere;
  }

  th:nth-child(2) {
    inline-size: 25%;
  }

  .disclosed th,
  .disclosed td {
    padding-block: calc(var(--_space) / 2);
    font-size: 0.9em;
  }

  @container (max-width: 26em) {
    th,
    td {
      padding-inline-end: var(--_space);
    }
  }

  /* large type in little room: three columns would not fit */
  @container (max-width: 19em) {
    table {
      font-size: 0.85em;
    }
  }

  thead th {
    color: var(--_color-text-quiet);
    font-size: 0.9em;
  }

  tbody th {
    font-weight: normal;
  }

  .missing {
    color: var(--_color-error);
    font-weight: var(--_font-weight-bold);
  }

  code {
    overflow-wrap: anywhere;
  }

  .gauge {
    position: relative;
    max-inline-size: var(--_measure);
  }

  /* where the scheme has its line */
  .gauge::after {
    content: '';
    position: absolute;
    inset-block: -0.25em;
    inset-inline-start: 40%;
    border-inline-start: calc(var(--_border-width) * 1.5) solid var(--_color-text);
    outline: var(--_line-width) solid var(--_color-background);
  }

  meter {
    display: block;
    inline-size: 100%;
    block-size: 1.25em;
    border: var(--_border-width) solid var(--_color-edge);
    border-radius: var(--_radius);
    background: var(--_color-raised);
    appearance: none;
  }

  meter::-webkit-meter-inner-element {
    grid-template-rows: [line-start] 1fr [line-end];
  }

  meter::-webkit-meter-bar {
    block-size: 100%;
    border: 0;
    border-radius: 0;
    background: var(--_color-raised);
  }

  meter::-webkit-meter-optimum-value {
    background: var(--_color-accent);
  }

  meter::-moz-meter-bar {
    background: var(--_color-accent);
  }

  @media (forced-colors: active) {
    meter::-webkit-meter-optimum-value {
      background: Highlight;
      forced-color-adjust: none;
    }

    meter::-moz-meter-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  @media print {
    tr,
    .gauge {
      break-inside: avoid;
    }

    meter {
      print-color-adjust: exact;
    }
  }
`;
