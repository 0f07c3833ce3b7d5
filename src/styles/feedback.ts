import { css } from 'lit';

/** What is said about a value: errors, warnings, what was saved or removed, what came as it was. */
export const feedback = css`
  .field[data-invalid],
  .list[data-invalid] {
    padding-inline-start: calc(var(--_space) * 1.5);
    border-inline-start: 4px solid var(--_error);
  }

  .error {
    color: var(--_error);
    font-weight: bold;
  }

  .warning {
    color: var(--_warning);
    font-weight: bold;
  }

  .saved {
    margin-inline-start: calc(var(--_space) * 2);
    font-weight: bold;
  }

  .undo {
    margin-block-start: var(--_space);
  }

  .summary {
    padding: calc(var(--_space) * 3);
    border: 4px solid var(--_error);
    border-radius: var(--_radius);
  }

  .summary-title {
    font-size: 1.25em;
    font-weight: bold;
  }

  .summary ul {
    margin-block-start: var(--_space);
    padding-inline-start: 1.25em;
  }

  .summary a {
    color: var(--_error);
    font-weight: bold;
  }

  .raw {
    padding: calc(var(--_space) * 2);
    border: 2px dashed var(--_error);
  }

  pre {
    max-block-size: 20em;
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
