import { css } from 'lit';

/** Large type, one thing below the other, and pictures in a column before the words. */
export const easyReadStyles = css`
  :host > .easy {
    --_easy-size: max(20px, 1.25rem, 1.25 * var(--_font-size));
    --_between: max(0.9em, calc(var(--_space) * 2));
    --_picture-size: var(--pcsp-picture-size, 5em);

    font-size: var(--_easy-size);
    line-height: max(1.5, var(--_line-height));
  }

  .easy :is(h2, h3, h4, h5, h6) {
    text-wrap: wrap;
  }

  .easy > * + *,
  .paper-head > * + * {
    margin-block-start: var(--_between);
  }

  .paper-body > * + * {
    margin-block-start: calc(var(--_between) * 2);
  }

  .identity {
    display: block;
  }

  .part {
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: var(--_mark-width) solid var(--_color-accent);
  }

  .part > * + *,
  .ideas > * + *,
  .entries > li > * + *,
  .disclosed > * + * {
    margin-block-start: var(--_between);
  }

  /* a heading or label is nearer to its own words than to those above it */
  .first > * + *,
  .contents > * + *,
  .words-in-lines > * + *,
  .easy dl > * + * {
    margin-block-start: calc(var(--_between) / 2);
  }

  .said > * + *,
  .first > .label + * {
    margin-block-start: calc(var(--_between) / 4);
  }

  .first {
    padding: calc(var(--_space) * 2);
    border: var(--_border-width) solid var(--_color-edge);
    border-radius: var(--_radius);
  }

  .part:focus {
    outline: none;
  }

  .idea {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 2);
    align-items: start;
    break-inside: avoid;
  }

  .said {
    /* where a picture leaves too little room beside it, the words stand below it */
    flex: 1 1 min(100%, 11em);
    min-inline-size: 0;
    max-inline-size: var(--_measure);
  }

  .picture,
  slot[name^='picture-']::slotted(*) {
    flex: none;
    inline-size: min(var(--_picture-size), 100%);
  }

  slot[name^='picture-'][hidden] {
    display: none;
  }

  .picture > * {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
  }

  .label {
    font-weight: var(--_font-weight-bold);
  }

  .one-line {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    max-inline-size: var(--_measure);
  }

  .contents > ul,
  .overdue-list,
  .easy ul.entries {
    list-style: none;
    padding-inline-start: 0;
  }

  .contents li + li,
  .overdue-list > li + li {
    margin-block-start: var(--_space);
  }

  .contents a {
    display: inline-block;
    min-block-size: 44px;
    align-content: center;
  }

  .easy .entries > li + li {
    margin-block-start: var(--_between);
  }

  .easy .entries > li:has(> .ideas, > .idea + .idea) + li {
    margin-block-start: calc(var(--_between) * 1.5);
  }

  .inner {
    padding-inline-start: calc(var(--_space) * 2);
    border-inline-start: var(--_mark-width) solid var(--_color-line);
  }

  .easy ol.in-order {
    list-style: decimal;
    padding-inline-start: 1.5em;
  }

  .easy ol.in-order:has(> :nth-child(10)) {
    padding-inline-start: 2.25em;
  }

  /* a label, and below it what is recorded */
  .easy .row,
  .easy .row > dt,
  .easy .row > dd,
  .easy dd dd .row,
  .easy dd dd .row > dt,
  .easy dd dd .row > dd {
    display: block;
    margin: 0;
  }

  .easy .row::after,
  .easy .row > dt::after {
    content: none;
  }

  .easy .row + .row {
    margin-block-start: var(--_space);
  }

  .easy :is(.byline, .nothing, .archived, .since, .code) {
    color: var(--_color-text);
    font-size: 1em;
  }

  .tag {
    font-size: 1em;
  }

  @media print {
    :host > .easy {
      font-size: 16pt;
    }

    /* a browser repeats a head on each page only where it takes a small part of the page */
    .paper-head > * {
      font-size: 11pt;
    }

    .paper-foot {
      font-size: 12pt;
    }

    .provenance > .disclosed {
      font-size: 1em;
    }

    .picture {
      inline-size: 3cm;
    }
  }
`;
