import type { Path } from '../json/path.js';
import { PathTree } from './path-tree.js';
import { reportFault } from './report-fault.js';

/**
 * Called after the value at its path, above it or below it changed. `anew`: another value was put in
 * its place, which may be another person's, so that nothing of what was drawn before may stay.
 */
export type Listener = (changed: Path, anew: boolean) => void;

/** Those who are told of changes, by the paths that they listen at. */
export class StoreListeners {
  readonly #listeners = new PathTree<Set<Listener>>();

  /** Calls back after each change at a path, above it or below it. Returns how to stop. */
  subscribe(path: Path, listener: Listener): () => void {
    let listeners = this.#listeners.get(path);
    if (!listeners) this.#listeners.set(path, (listeners = new Set()));
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  // listeners come and go while they are told, so who is to be told is settled first. one that
  // throws keeps nothing from the others
  notify(paths: readonly Path[], anew = false): void {
    for (const path of paths) {
      for (const listeners of [...this.#listeners.along(path)]) {
        for (const listener of [...listeners]) {
          if (!listeners.has(listener)) continue;
          try {
            listener(path, anew);
          } catch (error) {
            reportFault(error);
          }
        }
      }
    }
  }
}
