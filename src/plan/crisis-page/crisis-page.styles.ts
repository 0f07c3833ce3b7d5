import { css } from 'lit';

/** The crisis page: on a screen a document, on paper one side of A4. */
export const crisisPageStyles = css`
  .sheet > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  .sheet + .sheet {
    margin-block-start: calc(var(--_space) * 6);
    padding-block-start: calc(var(--_space) * 4);
    border-block-start: var(--_mark-width) solid var(--_color-crisis);
  }

  .emergency {
    padding: var(--_space) calc(var(--_space) * 2);
    border: calc(var(--_border-width) * 1.5) solid var(--_color-error);
    background: var(--_color-card);
    font-weight: var(--_font-weight-bold);
  }

  .wishes > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  .on-paper {
    inline-size: 186mm;
    padding: 0;
    line-height: 1.35;
    --_space: 0.28em;
  }

  .on-paper + .on-paper {
    margin: 0;
    padding: 0;
    border: 0;
    break-before: page;
  }

  .on-paper .crisis {
    padding: calc(var(--_space) * 2);
    border-width: 1.5pt;
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

  .on-paper .entries {
    content-visibility: visible;
  }

  .on-paper .crisis,
  .on-paper .wishes {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
  }

  .on-paper .crisis > * + *,
  .on-paper .wishes > * + * {
    margin-block-start: 0;
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
