const nothingToDo = (): void => undefined;

/** A document in which nothing happens: what elements ask theirs for while they are drawn once. */
const serverDocument = {
  activeElement: null,
  defaultView: null,
  documentElement: { addEventListener: nothingToDo },
};

/** Puts an element where it is drawn on a server, with what of a page it asks for. */
export function placeOnServer(element: object & { connectedCallback(): void }): void {
  Object.assign(element, {
    ownerDocument: serverDocument,
    children: [],
    closest: () => null,
    // it is drawn once, by whoever placed it
    enableUpdating: nothingToDo,
  });
  element.connectedCallback();
}
