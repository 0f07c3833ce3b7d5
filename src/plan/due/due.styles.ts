import { css } from 'lit';

/** What is due: a list by state, or by month along a line. */
export const dueStyles = css`
  section > * + *,
  .group > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  .group + .group {
    margin-block-start: calc(var(--_space) * 4);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 6);
  }

  .ways legend {
    margin-block-end: var(--_label-space);
  }

  .person {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: var(--_line-width) solid var(--_color-line);
    overflow-wrap: anywhere;
  }

  .person .fact {
    font-weight: normal;
  }

  .person .due {
    margin-inline-start: calc(var(--_space) * 2);
  }

  .due {
    list-style: none;
  }

  .due > li {
    padding-block: var(--_space);
    overflow-wrap: anywhere;
  }

  .group > .due > li,
  .due > li + li {
    border-block-start: var(--_line-width) solid var(--_color-line);
  }

  .due > li > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }

  .due > li > * {
    max-inline-size: var(--_measure);
  }

  .state {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) var(--_space);
    align-items: baseline;
  }

  .open {
    padding-inline: 0;
    text-align: start;
    font-weight: var(--_font-weight-bold);
  }

  .details {
    color: var(--_color-text-quiet);
  }

  .timeline .due {
    margin-inline-start: 0.5em;
    border-inline-start: var(--_mark-width) solid var(--_color-line);
  }

  .timeline .due > li {
    position: relative;
    padding-inline-start: calc(var(--_space) * 3);
    border-block-start: 0;
  }

  /* a border is there in forced colours and on paper, too */
  .timeline .due > li::before {
    content: '';
    position: absolute;
    inset-block-start: calc(var(--_space) * 2.25);
    inset-inline-start: calc(var(--_mark-width) / -2 - 0.375em);
    inline-size: 0.75em;
    block-size: 0.75em;
    border: 0.375em solid var(--_color-accent);
    border-radius: 50%;
  }

  .timeline .due > li.is-overdue::before {
    border-color: var(--_color-error);
  }

  @media print {
    .ways,
    .more {
      display: none;
    }

    .due > li {
      break-inside: avoid;
    }

    .whose {
      break-after: avoid;
    }
  }
`;
