import { css } from 'lit';

/** Progress: for each goal a small chart, the same in words, and its figures in a table. */
export const goalProgressStyles = css`
  section > * + *,
  .goal > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  .goal {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: var(--_line-width) solid var(--_color-line);
    break-inside: avoid;
  }

  .goal > * {
    max-inline-size: var(--_measure);
    overflow-wrap: anywhere;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  figure {
    margin: 0;
  }

  .chart {
    display: block;
    inline-size: 100%;
    max-inline-size: 28em;
    block-size: auto;
    overflow: visible;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: calc(var(--_space) * 2);
    max-inline-size: 28em;
    padding-inline-start: 2em;
    color: var(--_color-text-quiet);
  }

  .ends > span {
    font-size: 0.9em;
  }

  /* a page’s own words on drawings are for its own */
  svg {
    fill: none;
    stroke: none;
    stroke-dasharray: none;
  }

  text {
    direction: ltr;
    fill: var(--_color-text-quiet);
    font-size: 12px;
  }

  .grid {
    stroke: var(--_color-line);
    stroke-width: 1;
  }

  .importance {
    fill: var(--_color-accent);
    stroke: var(--_color-accent);
    stroke-width: 2.5;
  }

  .confidence {
    fill: var(--_color-background);
    stroke: var(--_color-text);
    stroke-width: 2;
  }

  polyline {
    fill: none;
  }

  .confidence :is(polyline, line) {
    stroke-dasharray: 6 4;
  }

  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 3);
    list-style: none;
  }

  .keys > li {
    display: flex;
    gap: var(--_space);
    align-items: center;
  }

  .key {
    flex: none;
    inline-size: 40px;
    block-size: 14px;
  }

  figcaption {
    margin-block-start: var(--_space);
  }

  .scroll {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
  }

  th,
  td {
    padding: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
    border-block-end: var(--_line-width) solid var(--_color-line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }

  @media (forced-colors: active) {
    .importance,
    .confidence,
    .grid {
      stroke: CanvasText;
    }

    .importance {
      fill: CanvasText;
    }

    .confidence {
      fill: Canvas;
    }

    text {
      fill: CanvasText;
    }
  }
`;
