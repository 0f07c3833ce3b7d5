// The same controls, or the same words, as bare DOM.

export interface Control {
  readonly tag: string;
  readonly type: string;
  readonly value: string;
  readonly label: string;
}

/** Elements in the shadow roots under a node, however deep. */
export function deep<E extends HTMLElement>(root: ParentNode, selector: string): E[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? deep<E>(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<E>(selector), ...inside];
}

/** Every control under a node, with its label. */
export function controlsIn(root: ParentNode): Control[] {
  // `labels` of a control looks through the whole root: of 10,000 controls, for minutes
  const labels = new Map<HTMLElement | null, string>();
  for (const label of deep<HTMLLabelElement>(root, 'label')) {
    const tree = label.getRootNode() as Document | ShadowRoot;
    const control = label.htmlFor ? tree.getElementById(label.htmlFor) : label.control;
    if (!labels.has(control)) labels.set(control, label.textContent.trim());
  }
  return deep<HTMLInputElement>(root, 'input, textarea, select').map((control) => ({
    tag: control.localName,
    type: control.type,
    value: control.value,
    label: labels.get(control) ?? '',
  }));
}

export function bareControls(list: readonly Control[]): HTMLElement {
  const form = document.createElement('div');
  for (const [index, { tag, type, value, label }] of list.entries()) {
    const row = document.createElement('div');
    const name = document.createElement('label');
    const control = document.createElement(tag) as HTMLInputElement;
    name.textContent = label;
    name.htmlFor = control.id = `control-${index}`;
    if (tag === 'input') control.type = type;
    control.value = value;
    row.append(name, control);
    form.append(row);
  }
  return form;
}

interface Said {
  readonly tag: string;
  readonly text: string;
}

const HTML = new Set(['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'dt', 'dd', 'a', 'strong', 'span']);

/** What is said under a node, piece by piece, and in which elements. */
export const wordsIn = (root: ParentNode): Said[] =>
  deep(root, '*:not(style, slot)').flatMap(({ localName, childNodes }) => {
    const own = [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = own.map(({ textContent }) => textContent?.trim()).join(' ');
    return text.trim() ? [{ tag: HTML.has(localName) ? localName : 'div', text }] : [];
  });

export function bareWords(list: readonly Said[]): HTMLElement {
  const article = document.createElement('div');
  for (const { tag, text } of list) {
    const row = document.createElement('div');
    const words = document.createElement(tag);
    words.textContent = text;
    row.append(words);
    article.append(row);
  }
  return article;
}
