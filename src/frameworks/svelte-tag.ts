import type { HTMLAttributes } from 'svelte/elements';
import type { ElementType, HandlersBehind } from './element-facts.js';

/** What may stand on the tag in a template: `value={…}`, `onpcsp-submit={…}` and so on. */
export type SvelteTag<T extends ElementType> = T['properties'] &
  HandlersBehind<T, 'on' | 'on:'> &
  Omit<HTMLAttributes<T['element']>, keyof T['properties']>;
