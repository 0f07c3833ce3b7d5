import { css } from 'lit';

/** Entries that are a line while they are closed. */
export const foldedStyles = css`
  .folded > summary {
    display: grid;
    grid-template-columns: 1em minmax(0, 1fr);
    gap: 0 calc(var(--_space) / 2);
    align-items: baseline;
    min-block-size: max(var(--_target-size), var(--_smallest-target));
    color: var(--_color-text);
    text-decoration: none;
    list-style: none;
  }

  .folded > summary::-webkit-details-marker {
    display: none;
  }

  .folded > summary::before {
    content: '▸';
    content: '▸' / '';
    color: var(--_color-accent);
  }

  .folded[open] > summary::before {
    content: '▾';
    content: '▾' / '';
  }

  .folded > summary:hover bdi {
    text-decoration: underline;
  }

  .folded > summary > .facts {
    grid-column: 2;
  }

  .facts {
    color: var(--_color-text-quiet);
    font-size: 0.95em;
  }

  .folded > summary:focus-visible .facts,
  .folded > summary:focus-visible .number,
  .folded > summary:focus-visible::before {
    color: inherit;
  }

  .fact + .fact::before {
    content: '· ';
    content: '· ' / ', ';
  }

  .facts > .problem {
    color: var(--_color-error);
    font-weight: var(--_font-weight-bold);
  }

  .facts > .problem::before {
    color: var(--_color-text-quiet);
  }

  .number {
    margin-inline-end: calc(var(--_space) / 2);
    color: var(--_color-text-quiet);
    font-weight: normal;
  }

  /* what an entry of a section is called, and how it stands, in a row as tall as a thumb */
  .named > summary {
    display: block;
    padding-block: max(0px, (max(var(--_target-size), 44px) - 1lh) / 2);
    padding-inline-start: 1.25em;
    overflow-wrap: anywhere;
  }

  .named > summary::before {
    display: inline-block;
    inline-size: 1.25em;
    margin-inline-start: -1.25em;
  }

  .named > summary > :is(h2, h3, h4, h5, h6) {
    font-size: 1em;
    line-height: inherit;
  }

  .named > summary > .facts {
    margin-inline-start: calc(var(--_space) / 2);
  }

  .line-entry,
  .entry:has(> .entry-body > .named:not([open])) {
    padding: 2px calc(var(--_space) * 1.5);
    align-items: center;
  }

  .line-entry {
    border-inline-start: var(--_mark-width) solid var(--_color-mark);
    background: var(--_color-raised);
  }

  .line-entry:has(> .named[open]) {
    padding: var(--_space) 0 0;
    border-inline-start: 0;
    border-block-start: var(--_mark-width) solid var(--_color-accent);
    background: none;
  }

  .line-entry + .line-entry {
    margin-block-start: var(--_space);
  }

  /* what is done with an entry stands beside its line, and below all of it once that is open */
  .entry:has(> .entry-body > .named[open]) > .entry-body {
    grid-column: 1 / -1;
  }

  .entry:has(> .entry-body > .named[open]) > .entry-buttons {
    grid-row: auto;
    justify-self: end;
  }

  @container (max-width: 34em) {
    .entry > .entry-body:has(> .named:not([open])) {
      grid-column: 1 / -1;
    }

    .entry > .entry-body:has(> .named:not([open])) ~ .entry-buttons {
      display: none;
    }
  }

  details.folded > .disclosed {
    padding-inline-start: 0;
    border: 0;
  }
`;
