import { css, type CSSResult } from 'lit';

/** A label and its value in one line, as far as they fit. */
const runInAt = (row: CSSResult): CSSResult => css`
  ${row},
  ${row} > dt,
  ${row} > dd {
    display: inline;
  }

  ${row} {
    margin: 0;
  }

  ${row}::after {
    content: '';
    display: block;
    block-size: calc(var(--_space) / 2);
  }

  ${row} > dt::after {
    content: ' ';
  }
`;

export const runIn = css`
  ${runInAt(css`.row`)}

  /* a list of one goes on in it, too */
  dd > ul.entries:not(:has(> :nth-child(2))),
  dd > ul.entries:not(:has(> :nth-child(2))) > li,
  dd > ul.entries:not(:has(> :nth-child(2))) > li > .value {
    display: inline;
  }
`;

/** The read-only view: a document, on the screen and on paper. */
export const documentStyles = css`
  .words {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .words > .gap {
    display: block;
    block-size: 0.5lh;
    white-space: normal;
  }

  .value,
  dd,
  .answer {
    max-inline-size: var(--_measure);
    overflow-wrap: anywhere;
  }

  dl:empty {
    display: none;
  }

  .row {
    display: grid;
    /* a value has more room than its label, also in a row of a row */
    grid-template-columns: minmax(0, min(14em, 40%)) minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 2);
  }

  /* and further in, where there is room for one column, all of it */
  ${runInAt(css`dd dd .row`)}

  @container (max-width: 44em) {
    ${runInAt(css`dd .row`)}
  }

  dt {
    font-weight: var(--_font-weight-bold);
  }

  @media screen {
    @container (min-width: 34.01em) {
      dl:not(.line) > .row {
        padding-block: var(--_row-padding);
        border-block-end: var(--_row-line-width) solid var(--_color-line);
      }

      /* what is told of one thing is one row */
      dd dl:not(.line) > .row {
        padding-block: 0;
        border-block-end: 0;
      }
    }
  }

  /* where there is little room, a value goes on in the line of its label */
  @container (max-width: 34em) {
    ${runIn}
  }

  /* facts that are told one after the other */
  .line > .row,
  .line > .value,
  .byline.line > span {
    display: inline;
  }

  .byline.line > :not(:last-child)::after {
    content: ' · ';
    content: ' · ' / ', ';
  }

  .line > .row > * {
    display: inline;
  }

  .line > .row > dt::after {
    content: ' ';
  }

  .line > .row::after {
    content: none;
  }

  .line > .row:not(:last-child, .tag)::after {
    content: ' · ';
    content: ' · ' / '';
    display: inline;
    color: var(--_color-text-quiet);
  }

  .line dl,
  .line .overdue {
    display: inline;
  }

  .tag > dd {
    margin-inline-end: calc(var(--_space) / 2);
    padding: 0.1em 0.5em;
    font-size: var(--_tag-size);
    border: var(--_line-width) solid var(--_color-edge);
    border-radius: var(--_radius);
    background: var(--_color-raised);
    font-weight: var(--_font-weight-bold);
  }

  ul.entries {
    list-style: disc;
    padding-inline-start: 1.25em;
  }

  dd > ul.entries:not(:has(> :nth-child(2))) {
    list-style: none;
    padding-inline-start: 0;
  }

  .block-whatShouldHappen ul.entries {
    list-style: decimal;
  }

  /* a number that loses a digit is another number */
  :is(.block-whatShouldHappen ul.entries, .contacts):has(> :nth-child(10)) {
    padding-inline-start: 2.25em;
  }

  :is(.block-whatShouldHappen ul.entries, .contacts):has(> :nth-child(100)) {
    padding-inline-start: 3em;
  }

  /* one thing after the other, where each is an entry of a list */
  .read-entry {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: var(--_line-width) solid var(--_color-line);
  }

  .read-entry > * + *,
  .read-entry .disclosed > * + * {
    margin-block-start: var(--_space);
  }

  .plan > * + *,
  .crisis > * + *,
  .crisis > * > * + * {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .answer > * + * {
    margin-block-start: 0;
  }

  section > .reading {
    margin-block-start: calc(var(--_space) * 2);
  }

  .crisis {
    padding: calc(var(--_space) * 2);
    border: calc(var(--_border-width) * 1.5) solid var(--_color-crisis);
    border-radius: var(--_radius);
    background: var(--_color-card);
  }

  @container (max-width: 34em) {
    .crisis {
      padding: calc(var(--_space) * 1.5);
    }
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

  /* a number that breaks is read as two */
  .nhs-number {
    white-space: nowrap;
  }

  .whole-number {
    display: inline-block;
  }

  .phone {
    display: inline-block;
    min-block-size: max(1.75em, 24px);
    /* as large as a finger, without setting its line apart from the others */
    margin-block-end: calc(1lh - max(1.75em, 24px));
    min-inline-size: 24px;
    font-weight: var(--_font-weight-bold);
    font-variant-numeric: tabular-nums;
    unicode-bidi: isolate;
  }

  @media screen {
    :host(:state(person)) :is(.call, .way) .phone {
      align-content: center;
      min-block-size: var(--_smallest-target);
      min-inline-size: var(--_smallest-target);
      margin-block: calc((1lh - var(--_smallest-target)) / 2);
    }

    @media (pointer: coarse) {
      :is(.call, .way) .phone {
        align-content: center;
        min-block-size: var(--_smallest-target);
        min-inline-size: var(--_smallest-target);
        margin-block: calc((1lh - var(--_smallest-target)) / 2);
      }
    }
  }

  slot[name='sign-language']::slotted(*) {
    display: block;
    max-inline-size: min(100%, 44em);
    margin-block-start: calc(var(--_space) * 2);
  }

  @media print {
    slot[name='sign-language']::slotted(*) {
      display: none;
    }
  }

  .agreement {
    font-weight: var(--_font-weight-bold);
  }

  .agreement-no {
    padding: var(--_notice-padding);
    border-inline-start: var(--_notice-width) solid var(--_color-warning);
  }

  .block-copingStrategies li > :is(.value, .since) {
    display: inline;
  }

  .overdue {
    display: block;
    color: var(--_color-warning);
    font-weight: var(--_font-weight-bold);
  }

  .doubtful {
    color: var(--_color-warning);
    font-weight: var(--_font-weight-bold);
  }

  .since,
  .code,
  .reworded {
    color: var(--_color-text-quiet);
    font-size: 0.9em;
  }
`;
