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

  .on-paper .paper-foot {
    display: block;
  }

  .on-paper .phone {
    min-block-size: 0;
  }

  @media print {
    /* it was measured so; a host may leave less room */
    .on-paper {
      inline-size: auto;
      max-inline-size: 186mm;
    }
  }
`;
