import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementType, HandlersBehind } from './element-facts.js';

/** What may stand on the tag itself in JSX, for React 19: `onpcsp-submit` hears `pcsp-submit`. */
export type ReactTag<T extends ElementType> = T['properties'] &
  HandlersBehind<T, 'on'> &
  Omit<DetailedHTMLProps<HTMLAttributes<T['element']>, T['element']>, keyof T['properties']> & {
    class?: string | undefined;
  };
