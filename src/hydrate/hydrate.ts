/** What a server wrote beside an element. */
interface ServedData {
  readonly settings: object;
  readonly properties: object;
}

/**
 * Sets on the elements that `renderElement` wrote what a server set on them. Each then draws itself in
 * the place of what was served, in one frame. Call it once, before or after the elements are defined;
 * what is no JSON, as a function, is the page’s to set.
 */
export function hydrate(root: ParentNode = document): void {
  const served = root.querySelectorAll('pcsp-provider > script[data-pcsp]');
  for (const data of served) {
    const { settings, properties } = JSON.parse(data.textContent) as ServedData;
    if (data.parentElement) Object.assign(data.parentElement, settings);
    if (data.nextElementSibling) Object.assign(data.nextElementSibling, properties);
    data.remove();
  }
}
