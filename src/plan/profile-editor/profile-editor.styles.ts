import { css } from 'lit';

/** Boxes to tick, a section at a time. */
export const profileEditorStyles = css`
  .tick {
    display: flex;
    gap: var(--_choice-gap);
    align-items: center;
    min-block-size: max(var(--_target-size), var(--_smallest-target));
    font-weight: normal;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .all {
    font-weight: var(--_font-weight-bold);
  }

  input[type='checkbox'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    accent-color: var(--_color-accent);
  }

  .ticks {
    padding: 0;
    list-style: none;
  }

  .chosen {
    color: var(--_color-text-quiet);
    font-weight: normal;
  }

  @media print {
    .save,
    .field {
      display: none;
    }
  }
`;
