import { html } from 'lit';

type Heading = (content: unknown) => unknown;

const headings: readonly Heading[] = [
  (content) => html`<h2 part="heading">${content}</h2>`,
  (content) => html`<h3 part="heading">${content}</h3>`,
  (content) => html`<h4 part="heading">${content}</h4>`,
  (content) => html`<h5 part="heading">${content}</h5>`,
  (content) => html`<h6 part="heading">${content}</h6>`,
];

/** A heading of a level from 2 on. HTML has six, and a goal, an action and its steps may lie below. */
export const heading = (level: number, content: unknown): unknown =>
  level > 6
    ? html`<h6 part="heading" aria-level=${level}>${content}</h6>`
    : headings[Math.max(level, 2) - 2]?.(content);
