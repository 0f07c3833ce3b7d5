import { css } from 'lit';

/** People to get in touch with, one below the other. */
export const people = css`
  .people {
    list-style: none;
  }

  .people > li {
    padding-block: var(--_space);
    border-block-start: var(--_line-width) solid var(--_color-line);
  }

  .people > li > * + *,
  .people > li > .changeable > .change ~ * + * {
    margin-block-start: calc(var(--_space) / 2);
  }

  /* what somebody is, and how to reach them, go on in one line */
  .reach > * {
    display: inline;
  }

  .reach > .mark {
    display: inline-block;
    padding-inline: var(--_space);
    border: var(--_border-width) solid var(--_color-accent);
    border-radius: var(--_radius);
    color: var(--_color-accent);
    font-weight: var(--_font-weight-bold);
  }

  .call {
    white-space: pre-line;
  }

  /* a code below one of them leaves the other where it is */
  .columns {
    align-items: start;
  }

  @media print {
    .people > li {
      break-inside: avoid;
    }
  }
`;
