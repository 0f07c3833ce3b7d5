import { css } from 'lit';
import { runIn } from './document.js';

/** What is different on paper. Last of all styles, for it overrides them. */
export const printStyles = css`
  @media print {
    /* paper has no ground of a theme, and its own margin */
    :host > * {
      padding: 0;
    }

    .entries.stretch {
      content-visibility: visible;
    }

    .block-contacts,
    .row,
    li,
    summary {
      break-inside: avoid;
    }

    h2,
    h3,
    h4,
    h5,
    h6,
    summary {
      break-inside: avoid;
      break-after: avoid;
    }

    p,
    dd,
    .words {
      orphans: 3;
      widows: 3;
    }

    .crisis {
      display: block;
    }

    .crisis > * + * {
      margin-block-start: calc(var(--_space) * 2);
    }

    summary {
      list-style: none;
      color: inherit;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    /* what was written by others than the reader's own hand is small */
    .provenance > .disclosed {
      font-size: 0.85em;
    }

    /* people read narrow columns fast, and a page holds twice as much */
    .reading {
      columns: 2;
      column-gap: calc(var(--_space) * 4);
    }

    ${runIn}

    .provenance .row .row::after {
      content: '; ';
      display: inline;
    }

    .provenance .row .row:last-child::after {
      content: '';
    }

    .provenance .row dl,
    .provenance .row dd {
      display: inline;
    }

    .actions,
    .on-screen {
      display: none;
    }
  }
`;
