import { css } from 'lit';

/** A guide: large enough for two who look at one screen, and for a phone. */
export const guideStyles = css`
  section > * + *,
  .topic > * + *,
  .question > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }

  .topic {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: var(--_line-width) solid var(--_color-line);
  }

  .tasks {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .task {
    border-block-end: var(--_line-width) solid var(--_color-line);
    padding-block: var(--_space);
  }

  .task .task {
    border-block-end: 0;
    padding-block-end: 0;
  }

  .task .disclosed,
  .topic > details > .disclosed {
    margin-inline-start: calc(var(--_space) * 2);
  }

  .tasks:not(:empty) + .add {
    margin-block-start: var(--_space);
  }

  .task-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
  }

  .task-button {
    padding-inline: 0;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .question {
    max-inline-size: var(--_measure);
  }

  .question > .quiet {
    padding-inline: 0;
  }

  .about {
    color: var(--_color-text-quiet);
    overflow-wrap: anywhere;
  }

  .about > .count {
    display: block;
  }

  .asked {
    outline: none;
    font-size: 1.2em;
  }

  .guide-actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
  }

  @media print {
    .guide-actions {
      display: none;
    }
  }

  @container (max-width: 30em) {
    .guide-actions > button {
      inline-size: 100%;
    }
  }
`;
