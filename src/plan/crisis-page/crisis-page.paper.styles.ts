import { css } from 'lit';

/** What a sheet of the crisis page is on paper beside what every one-sided sheet is. After the styles for a screen, which it overrides. */
export const crisisPaperStyles = css`
  .on-paper {
    container-type: inline-size;
  }

  .on-paper + .on-paper {
    margin: 0;
    break-before: page;
  }

  .on-paper .on-screen {
    display: none;
  }

  .on-paper .fold-body,
  .on-paper .fold-body[hidden] {
    display: block;
    padding: 0;
    border: 0;
    background: none;
  }

  .on-paper .fold {
    display: block;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    box-shadow: none;
    color: inherit;
  }

  .on-paper .fold::after {
    content: none;
  }

  .on-paper .fold-name {
    text-decoration: none;
  }

  .on-paper .first-step {
    font-size: 1em;
  }

  .on-paper .steps > li + li {
    margin-block-start: calc(var(--_space) / 2);
  }

  .on-paper .steps > li > :is(.value, .step-call) {
    display: inline;
    margin: 0;
    font-size: 1em;
  }

  .on-paper .contacts .who,
  .on-paper .since,
  .on-paper .block-copingStrategies .value,
  .on-paper .crisis .row > * {
    display: inline;
  }

  .on-paper .crisis .row {
    display: block;
  }

  .on-paper .crisis .row > dt::after {
    content: ': ';
  }

  .on-paper :is(ul.entries, .contacts) > li + li,
  .on-paper .block > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }

  .on-paper .step-call::before {
    content: '→ ';
    content: '→ ' / '';
  }

  /* two columns of the same length */
  .on-paper .crisis {
    display: block;
    columns: 2;
    column-gap: calc(var(--_space) * 4);
    padding: calc(var(--_space) * 2);
    border: 1.5pt solid var(--_color-crisis);
  }

  .on-paper .crisis :is(h3, h4, h5, h6) {
    break-after: avoid;
  }

  .on-paper .crisis li {
    break-inside: avoid;
  }

  /* on paper as it was measured */
  .on-paper .block-contacts {
    break-inside: auto;
  }

  .on-paper :is(p, dd, .words) {
    orphans: 2;
    widows: 2;
  }

  .on-paper .crisis > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }

  .on-paper .wishes {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
  }

  .on-paper .wishes > * + * {
    margin-block-start: 0;
  }

  .on-paper .phone {
    display: inline;
  }

  @media print {
    .page .on-screen {
      display: none;
    }

    .fold-body[hidden] {
      display: block;
    }
  }
`;
