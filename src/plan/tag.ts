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
    padding: var(--_tag-padding);
    border: var(--_tag-border-width) solid currentcolor;
    border-radius: var(--_radius);
    color: var(--_color-text);
    font-size: var(--_tag-size);
    overflow-wrap: anywhere;
  }

  .tag-late {
    background: var(--_color-late-ground);
    color: var(--_color-late);
  }

  .tag-soon {
    background: var(--_color-soon-ground);
    color: var(--_color-soon);
  }

  .tag-done {
    background: var(--_color-done-ground);
    color: var(--_color-done);
  }
`;
