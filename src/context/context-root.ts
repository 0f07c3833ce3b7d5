import { ContextRoot } from '@lit/context';

const roots = new WeakSet<Document>();

/** Lets a provider that is defined after its widgets still reach them. */
export function attachContextRoot(document: Document): void {
  if (roots.has(document)) return;
  roots.add(document);
  new ContextRoot().attach(document.documentElement);
}
