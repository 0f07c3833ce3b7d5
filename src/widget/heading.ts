import { html } from 'lit';

type Heading = (content: unknown, id?: string) => unknown;

const headings: readonly Heading[] = [
  (content) => html`<h2 part="heading">${content}</h2>`,
  (content) => html`<h3 part="heading">${content}</h3>`,
  (content) => html`<h4 part="heading">${content}</h4>`,
  (content) => html`<h5 part="heading">${content}</h5>`,
  (content) => html`<h6 part="heading">${content}</h6>`,
];

/** A heading of a level from 2 to 6. */
export const heading = (level: number, content: unknown): unknown =>
  headings[Math.min(Math.max(level, 2), 6) - 2]?.(content);
