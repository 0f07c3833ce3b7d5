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
    max-inline-size: 44em;
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
    font-weight: bold;
  }

  ul.entries {
    list-style: disc;
    padding-inline-start: 1.25em;
  }

  .block-whatShouldHappen ul.entries {
    list-style: decimal;
  }

  .crisis {
    padding: calc(var(--_space) * 3);
    border: 3px solid var(--_accent);
    border-radius: var(--_radius);
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
    min-block-size: 1.75em;
    font-weight: bold;
    font-variant-numeric: tabular-nums;
    unicode-bidi: isolate;
  }

  .agreement {
    font-weight: bold;
  }

  .agreement-no {
    padding: var(--_space) calc(var(--_space) * 2);
    border-inline-start: 6px solid var(--_warning);
  }

  .since:empty {
    display: none;
  }

  .doubtful {
    color: var(--_warning);
    font-weight: bold;
  }

  .since,
  .code {
    color: var(--_quiet);
    font-size: 0.9em;
  }
`;
