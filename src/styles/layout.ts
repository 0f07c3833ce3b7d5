import { css } from 'lit';

/** Where things stand: sections, cards and lists. */
export const layout = css`
  :host {
    background: var(--_color-background);
  }

  :host > * {
    padding: var(--_padding);
    background: var(--_color-background);
    container-type: inline-size;
    /* where a host lets a widget be as wide as it likes: a floated one would be no wider than a letter */
    contain-intrinsic-inline-size: 60em;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  dl,
  dd,
  pre,
  fieldset {
    margin: 0;
    padding: 0;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: var(--_font-weight-bold);
    line-height: var(--_heading-4-line-height);
    text-wrap: balance;
  }

  h2 {
    font-size: var(--_heading-2-size);
    line-height: var(--_heading-2-line-height);
  }

  h3 {
    font-size: var(--_heading-3-size);
    line-height: var(--_heading-3-line-height);
  }

  h4,
  h5,
  h6 {
    font-size: var(--_heading-4-size);
  }

  strong {
    font-weight: var(--_font-weight-bold);
  }

  /*
   * What stands below each other is spaced by margins: a grid of thousands of rows is laid out
   * whole at every keystroke, and loses its gaps where a printed page ends.
   */
  section > * + *,
  .plan > * + *,
  .crisis > * + *,
  .crisis > * > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }

  .reading > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  .card > * + *,
  .disclosed > * + *,
  .entries > li + li,
  .group-body > * + *,
  .entry-body > * + *,
  article.block + article.block {
    margin-block-start: calc(var(--_space) * 2);
  }

  ul.entries > li + li,
  .contacts > li + li,
  dl > * + *,
  .answer > * + *,
  .block > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }

  /* what is gone to stands below what the page itself keeps at the top */
  section,
  section * {
    scroll-margin-block-start: var(--pcsp-sticky-top, 0);
  }

  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .intro,
  .byline,
  .nothing,
  .archived {
    color: var(--_color-text-quiet);
    max-inline-size: var(--_measure);
  }

  .card {
    padding: var(--_card-padding);
    border: var(--_line-width) solid var(--_color-line);
    border-radius: var(--_radius);
    background: var(--_color-card);
  }

  .plan {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: var(--_mark-width) solid var(--_color-accent);
  }

  summary > h2,
  summary > h3,
  summary > h4,
  summary > h5,
  summary > h6 {
    display: inline;
  }

  ol.entries {
    list-style: none;
  }

  .entry-name {
    grid-column: 1;
    font-weight: var(--_font-weight-bold);
  }

  /* for what is still to be drawn, which sets both */
  .room {
    --_room: 0;
    --_room-narrow: 0;

    block-size: var(--_room);
  }

  @container (max-width: 34em) {
    .room {
      block-size: var(--_room-narrow);
    }
  }
`;
