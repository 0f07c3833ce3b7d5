import { css } from 'lit';

/** A document to paste, and its parts beside what becomes of them. */
export const importTextStyles = css`
  textarea.document {
    max-block-size: 24em;
    min-block-size: 12em;
    max-inline-size: 100%;
  }

  .passage {
    padding: var(--_entry-padding);
    border-inline-start: var(--_mark-width) solid var(--_color-accent);
    background: var(--_color-raised);
    overflow-wrap: anywhere;
  }

  .passage > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  .passage.confirm {
    border-color: var(--_color-success);
  }

  .passage.leaveOut {
    border-color: var(--_color-edge);
    border-inline-start-style: dashed;
  }

  .passage[data-invalid] {
    border-color: var(--_color-error);
  }

  .beside,
  .judge {
    display: grid;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    align-items: start;
  }

  .source,
  .result {
    min-inline-size: 0;
    max-inline-size: var(--_measure);
  }

  .beside > * > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }

  .where {
    color: var(--_color-text-quiet);
    font-size: 0.9em;
  }

  .said {
    white-space: pre-line;
  }

  .result ul {
    padding-inline-start: 1.25em;
  }

  .judge > .field {
    min-inline-size: 0;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    align-items: center;
  }

  @container (min-width: 40em) {
    .beside,
    .judge {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }

  @media print {
    .judge,
    .ways {
      display: none;
    }
  }
`;
