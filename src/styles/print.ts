import { css } from 'lit';

/** What is different on paper. Last of all styles, for it overrides them. */
export const printStyles = css`
  @media print {
    .card,
    .entries {
      content-visibility: visible;
    }

    .answer,
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
      margin-block-start: calc(var(--_space) * 3);
    }

    summary {
      list-style: none;
      color: inherit;
    }

    summary::-webkit-details-marker {
      display: none;
    }

    /* who recorded it, in a running line */
    .provenance > .disclosed {
      font-size: 0.85em;
    }

    .provenance .row .row,
    .provenance .row .row > * {
      display: inline;
    }

    .provenance .row .row > dt {
      font-weight: normal;
    }

    .provenance .row .row > dt::after {
      content: ': ';
    }

    .provenance .row .row:not(:last-child) > dd::after {
      content: ';';
    }

    .actions,
    .on-screen {
      display: none;
    }
  }
`;
