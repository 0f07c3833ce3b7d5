import { css, html } from 'lit';

/** What a tag says of what it stands beside; its words say it, its colour only repeats them. */
export type TagTone = 'late' | 'soon' | 'done' | 'plain';

/** A short state in words, such as “Overdue”. */
export const tag = (tone: TagTone, words: unknown): unknown =>
  html`<strong class="tag tag-${tone}" part="tag">${words}</strong>`;

/** How tags look: words in a frame, so that forced colours and paper keep them apart, too. */
export const tagStyles = css`
  .tag {
    display: inline-block;
    padding-inline: 0.5em;
    border: var(--_border-width) solid currentcolor;
    border-radius: var(--_radius);
    color: var(--_color-text);
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }

  .tag-late {
    color: var(--_color-error);
  }

  .tag-soon {
    color: var(--_color-warning);
  }

  .tag-done {
    color: var(--_color-success);
  }
`;
