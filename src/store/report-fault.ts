/** Says an error on the console, and to `window.onerror`, without stopping what is going on. */
export function reportFault(error: unknown): void {
  if (typeof reportError === 'function') reportError(error);
  else
    queueMicrotask(() => {
      throw error;
    });
}
