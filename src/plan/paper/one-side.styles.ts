import { css } from 'lit';

/** A sheet that FitToPage sets on one side of A4, in the largest type in which it fits. */
export const oneSideStyles = css`
  .on-paper {
    inline-size: 186mm;
    padding: 0;
    line-height: 1.35;
    --_space: 0.28em;
  }

  .fit-0 {
    font-size: 12pt;
  }

  .fit-1 {
    font-size: 11pt;
  }

  .fit-2 {
    font-size: 10pt;
  }

  .fit-3 {
    font-size: 9.5pt;
  }

  .fit-4 {
    font-size: 9pt;
  }

  .fit-5 {
    font-size: 8.5pt;
  }

  /* no more room than it takes: all of it is to be on one side */
  .on-paper:lang(ur) {
    --_line-height: 1.65;
    --_latin-line-height: 1.35;
    --_heading-2-line-height: 1.65;
    --_heading-3-line-height: 1.65;
    --_heading-4-line-height: 1.65;
  }

  .on-paper:lang(ur) :is(.emergency, .agreement, .overdue, .byline, .paper-foot, dt, dd):dir(rtl) {
    line-height: var(--_line-height);
  }

  .on-paper .paper-foot {
    display: block;
  }

  .on-paper .phone {
    min-block-size: 0;
    white-space: nowrap;
  }

  /* a table's head and foot are repeated on every page: overleaf, too, it says whose it is */
  .on-paper.overlong {
    display: table;
    table-layout: fixed;
  }

  .overlong > .sheet-head {
    display: table-header-group;
    break-inside: avoid;
  }

  .overlong > .paper-foot {
    display: table-footer-group;
    break-inside: avoid;
  }

  .overlong > .sheet-head > * {
    margin-block-end: calc(var(--_space) * 2);
  }

  @media print {
    /* it was measured so; a host may leave less room */
    .on-paper {
      inline-size: auto;
      max-inline-size: 186mm;
    }
  }
`;
