import { useEffect } from 'react';
import { NAVIGATE_URL } from 'storybook/internal/core-events';
import type { DocsContextProps } from '@storybook/addon-docs/blocks';

/** How long a page may go on growing, in milliseconds. */
const GROWS = 5000;

const BY_HAND = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

/** Where the address of the window leads to; nowhere in a page that is opened by itself. */
function target(): HTMLElement | null {
  try {
    const { hash } = new URL(window.parent.location.href);
    return hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  } catch {
    return null;
  }
}

/** Keeps in sight what somebody came for, while what is above it comes, until they go on themselves. */
function stayThere(): () => void {
  const go = () => target()?.scrollIntoView({ block: 'start' });
  const growing = new ResizeObserver(go);
  growing.observe(document.documentElement);
  growing.observe(document.body);
  const stop = () => {
    growing.disconnect();
    clearTimeout(late);
    for (const event of BY_HAND) removeEventListener(event, stop);
  };
  const late = setTimeout(stop, GROWS);
  for (const event of BY_HAND) addEventListener(event, stop);
  go();
  return stop;
}

/** Storybook scrolls once, to where a thing stood before the stories above it were drawn. */
export function useArrival({ channel }: DocsContextProps): void {
  useEffect(() => {
    let stop = stayThere();
    const again = () => {
      stop();
      // once the address has changed
      setTimeout(() => (stop = stayThere()));
    };
    channel.on(NAVIGATE_URL, again);
    return () => {
      stop();
      channel.off(NAVIGATE_URL, again);
    };
  }, [channel]);
}
