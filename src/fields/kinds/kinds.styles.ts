import { css } from 'lit';

/** Pictures of kinds: the body, and photographs. */
export const kindStyles = css`
  .body-map {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }

  .body-map > figure,
  .picture {
    margin: 0;
  }

  .body {
    inline-size: 100%;
    min-inline-size: 8em;
    max-inline-size: 12em;
    block-size: auto;
  }

  .place {
    fill: var(--_color-raised);
    stroke: var(--_color-edge);
    stroke-width: 1.5;
    cursor: pointer;
  }

  .place:hover {
    fill: var(--_color-mark);
  }

  .place.chosen {
    fill: var(--_color-accent);
    stroke: var(--_color-text);
    stroke-width: 3;
  }

  .body text {
    fill: var(--_color-text);
    font-size: 14px;
  }

  .picture > canvas {
    display: block;
    max-inline-size: 100%;
    max-block-size: 80vh;
  }

  @media print {
    .picture {
      break-inside: avoid;
    }

    .picture > canvas {
      max-block-size: 12cm;
    }
  }
`;
