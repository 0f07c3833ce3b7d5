// All that somebody sees of a page, through every shadow root, and what others do to it.

function* rootsIn(root: ParentNode): Generator<ParentNode> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) yield* rootsIn(element.shadowRoot);
  }
}

const rootsOf = (element: Element): ParentNode[] => [
  ...(element.shadowRoot ? rootsIn(element.shadowRoot) : []),
  ...rootsIn(element),
];

/** Every word on it, those in controls too. */
export const everything = (element: Element): string =>
  rootsOf(element)
    .flatMap((root) => [
      ...[...root.childNodes]
        .filter((node) => node.nodeType !== Node.COMMENT_NODE && node.nodeName !== 'STYLE')
        .map(({ textContent }) => textContent ?? ''),
      ...[...root.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(
        ({ value }) => value,
      ),
      ...[...root.querySelectorAll('[aria-label], [title]')].map(
        (one) => `${one.getAttribute('aria-label') ?? ''} ${one.getAttribute('title') ?? ''}`,
      ),
    ])
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** As a translator in the browser does it: each text gives way to an element with the words. */
export function translate(element: Element): void {
  for (const root of rootsOf(element)) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      if (!text.data.trim() || text.parentElement?.closest('style, textarea')) continue;
      const font = document.createElement('font');
      font.append(document.createTextNode(text.data));
      text.replaceWith(font);
    }
  }
}

/** As an extension does it that marks words: each element that holds no control is written again. */
function rewrite(element: Element): void {
  for (const root of rootsOf(element)) {
    for (const one of root.querySelectorAll('p, li, dd, span, h2, h3, h4')) {
      if (!one.querySelector('input, textarea, select, button') && !holdsRoots(one))
        one.replaceChildren(...one.cloneNode(true).childNodes);
    }
  }
}

const holdsRoots = (element: Element): boolean =>
  [...element.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null);

/** As one does it that tidies up: comments are nothing to it, and texts beside each other are one. */
function tidy(element: Element): void {
  for (const root of rootsOf(element)) {
    const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const found: Comment[] = [];
    while (comments.nextNode()) found.push(comments.currentNode as Comment);
    for (const comment of found) comment.remove();
    root.normalize();
  }
}

/** What translators and extensions do to a page, by what is said of it then. */
export const CHANGED_BY_OTHERS: Record<string, (element: Element) => void> = {
  'was translated': translate,
  'was written again': rewrite,
  'was tidied up': tidy,
};

/** All of it in lines: elements, words, and how the controls are. Equal when two screens look alike. */
export function pictureOf(element: Element): string {
  const lines: string[] = [];
  const draw = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text) lines.push(text);
    }
    if (node.nodeType === Node.ELEMENT_NODE) {
      const one = node as HTMLInputElement;
      const states = ['disabled', 'checked', 'open'].filter((name) => one[name as 'disabled']);
      lines.push(`<${one.localName}>${states.map((state) => `[${state}]`).join('')}`);
      if (one.matches('input, textarea, select')) lines.push(one.value);
      if (one.hasAttribute('aria-label')) lines.push(one.getAttribute('aria-label')!);
      if (one.lang && one !== element) lines.push(one.lang);
    }
    const { shadowRoot } = node as Element;
    for (const child of [...(shadowRoot?.childNodes ?? []), ...node.childNodes]) draw(child);
  };
  for (const child of element.shadowRoot?.childNodes ?? element.childNodes) draw(child);
  return lines.join('\n');
}
