import { css } from 'lit';

/** The whole plan: whose it is, its contents, its sections. */
export const planStyles = css`
  .paper-head > * + *,
  .paper-body > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }

  .contents,
  .history {
    font-size: 0.95em;
  }

  .contents-title {
    font-weight: var(--_font-weight-bold);
  }

  .contents ol {
    margin-block-start: var(--_space);
    padding-inline-start: 1.75em;
  }

  .contents li {
    padding-block: calc(var(--_space) / 2);
  }

  .contents a {
    /* its baseline is its first line's, where the number stands */
    display: inline-flex;
    padding-block: calc((max(1.75em, var(--_smallest-target)) - 1lh) / 2);
  }

  .contents-state {
    display: block;
    color: var(--_color-text-quiet);
    font-size: 0.9em;
  }

  .contents-errors {
    color: var(--_color-error);
    font-weight: var(--_font-weight-bold);
  }

  .history {
    display: flex;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 2);
  }

  /* the room for them is there */
  .history:not(:has([aria-disabled='false'])) {
    visibility: hidden;
  }

  [aria-disabled='true'] {
    opacity: 0.55;
    cursor: not-allowed;
  }

  /* what the plan has of these holds for the sections in it */
  .sections {
    --pcsp-padding: 0;
    --pcsp-font-size: 1em;
  }

  .sections > :not(slot) + *,
  ::slotted(:not(:first-child)) {
    margin-block-start: calc(var(--_space) * 2.5);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: var(--_line-width) solid var(--_color-line);
  }

  /* where the contents are out of sight, the way back to them is not */
  .to-contents {
    position: sticky;
    inset-block-end: var(--_space);
    inline-size: fit-content;
    margin-inline-start: auto;
  }

  .sections > .to-contents {
    margin-block-start: calc(var(--_space) * 2);
    padding: 0;
    border: 0;
  }

  .to-contents > a {
    display: inline-block;
    align-content: center;
    min-block-size: max(var(--_target-size), var(--_smallest-target));
    padding: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
    border: var(--_line-width) solid var(--_color-edge);
    border-radius: var(--_button-radius);
    background: var(--_color-background);
  }

  .contents {
    position: relative;
    scroll-margin-block-start: var(--pcsp-sticky-top, var(--_space));
  }

  @container (max-width: 59.99em) {
    .contents-state {
      display: inline-block;
    }

    .contents ol {
      columns: 16em auto;
    }

    .contents li {
      padding-block: 0;
      break-inside: avoid;
    }

    .sections > :not(slot) + *,
    ::slotted(:not(:first-child)) {
      margin-block-start: calc(var(--_space) * 2);
      padding-block-start: calc(var(--_space) * 1.5);
    }

    .sections {
      margin-block-start: calc(var(--_space) * 4);
    }
  }

  @media print {
    .to-contents {
      display: none;
    }
  }

  @container (min-width: 60em) {
    .to-contents {
      display: none;
    }

    .with-contents {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
      gap: calc(var(--_space) * 5);
      align-items: start;
    }

    .side {
      position: sticky;
      /* below what the page itself keeps at the top */
      inset-block-start: var(--pcsp-sticky-top, var(--_space));
      max-block-size: calc(100vh - var(--pcsp-sticky-top, var(--_space)) - var(--_space));
      overflow-y: auto;
    }
  }
`;
