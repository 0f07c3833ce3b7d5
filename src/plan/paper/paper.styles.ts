import { css } from 'lit';

/** A plan on paper: who it is about and when it was printed stand on every page. */
export const paperStyles = css`
  .identity {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2.5);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    border-inline-start: calc(var(--_mark-width) * 1.5) solid var(--_color-accent);
    background: var(--_color-raised);
  }

  /* a number that has no room beside its label, and does not break, goes below it */
  .identity > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    margin: 0;
  }

  .identity dt {
    flex: none;
  }

  .identity.nobody {
    border-color: var(--_color-warning);
    font-weight: var(--_font-weight-bold);
  }

  .paper-foot {
    display: none;
  }

  @media print {
    /* a table's head and foot are repeated on every page */
    .paper {
      display: table;
      table-layout: fixed;
      inline-size: 100%;
      padding: 0;
      /* 10.5 points where a page has 16 pixels */
      font-size: calc(0.875 * var(--_font-size));
      --pcsp-space: 0.28rem;
    }

    .paper-head > * {
      font-size: 1em;
    }

    .paper-head > * + * {
      margin-block-start: var(--_space);
    }

    .paper-head {
      display: table-header-group;
      break-inside: avoid;
    }

    .paper-body {
      display: table-row-group;
    }

    .paper-foot {
      display: table-footer-group;
      break-inside: avoid;
      color: var(--_color-text-quiet);
      font-size: 0.85em;
    }

    .paper-head > :last-child {
      margin-block-end: calc(var(--_space) * 2);
    }

    .side {
      display: none;
    }
  }
`;
