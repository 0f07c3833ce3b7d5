import type { JSX } from 'solid-js';
import type { ElementType, HandlersBehind } from './element-facts.js';

/** What may stand on the tag in JSX: `value={…}` or `prop:value={…}`, `on:pcsp-submit={…}`. */
export type SolidTag<T extends ElementType> = T['properties'] & {
  [Name in keyof T['properties'] & string as `prop:${Name}`]?: T['properties'][Name];
} & HandlersBehind<T, 'on:'> &
  Omit<JSX.HTMLAttributes<T['element']>, keyof T['properties']>;
