// Style sheets of pages that do their worst, and what is computed of elements.

/** Adds a style sheet to the page; gives how to take it away. */
export function pageStyles(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** What pages say of everything, as declarations. */
export const WORST = [
  ...['box-sizing: content-box', 'float: left', 'clear: both', 'margin: 31px', 'padding: 29px'],
  ...['border: 3px dotted lime', 'border-radius: 40px', 'box-shadow: 0 0 9px lime'],
  ...['line-height: 0', 'color: rgb(250 250 250)', 'background: rgb(255 255 0)'],
  ...[
    'text-transform: uppercase',
    'text-indent: -999px',
    'text-align: right',
    'text-shadow: 2px 2px red',
  ],
  ...['white-space: nowrap', 'direction: rtl', 'word-break: break-all', 'hyphens: auto'],
  ...[
    'font-weight: 900',
    'font-style: italic',
    'font-variant: small-caps',
    'font-stretch: condensed',
  ],
  ...['user-select: none', 'pointer-events: none', 'cursor: none', 'list-style: square inside'],
  ...[
    'border-collapse: collapse',
    'border-spacing: 9px',
    'caption-side: bottom',
    'empty-cells: hide',
  ],
  ...['quotes: "((" "))"', 'orphans: 9', 'widows: 9', 'tab-size: 1', 'accent-color: red'],
  ...['caret-color: transparent', '-webkit-text-fill-color: transparent', 'overflow-wrap: normal'],
  ...['-webkit-text-stroke: 1px red', 'vertical-align: top'],
  ...[
    'min-width: 0',
    'overflow: visible',
    'content-visibility: visible',
    'outline: 4px solid lime',
  ],
];

export const declarations = (all: readonly string[], important: boolean): string =>
  all.map((one) => `${one}${important ? ' !important' : ''};`).join(' ');

/** What style sheets of about 2013 do to every page. */
export const OLD_RESET = `
  html { font-size: 10px; -webkit-tap-highlight-color: rgba(0, 0, 0, 0); }
  *, *::before, *::after { box-sizing: border-box; }
  body { margin: 0; font-family: Helvetica, Arial, sans-serif; font-size: 14px; line-height: 1.42857; color: #333; background: #fff; }
  input, button, select, textarea { font-family: inherit; font-size: inherit; line-height: inherit; }
  a { color: #337ab7; text-decoration: none; }
  label { display: inline-block; max-width: 100%; margin-bottom: 5px; font-weight: 700; }
  fieldset { min-width: 0; padding: 0; margin: 0; border: 0; }
  legend { display: block; width: 100%; margin-bottom: 20px; font-size: 21px; border-bottom: 1px solid #e5e5e5; }
  input[type='radio'] { margin: 4px 0 0; line-height: normal; }
  table { border-spacing: 0; border-collapse: collapse; background-color: transparent; }
  th { text-align: left; }
  dt { font-weight: 700; }
  h1, h2, h3, h4, h5, h6 { font-family: inherit; font-weight: 500; line-height: 1.1; }
  ul, ol { margin-top: 0; margin-bottom: 10px; }
  pre { display: block; padding: 9.5px; background-color: #f5f5f5; border: 1px solid #ccc; }
  @media print { *, *::before, *::after { color: #000 !important; background: transparent !important; box-shadow: none !important; text-shadow: none !important; } }
`;

/** Follow from the room that there is, not from a rule. */
const OF_LAYOUT =
  /^(width|height|(inline|block)-size|(perspective|transform)-origin|(inset|margin)-(block|inline)-(start|end)|top|left|right|bottom|margin-(top|left|right|bottom)|grid-template-(columns|rows))$/;

export type Computed = Readonly<Record<string, string>>;

/** What elements have that does not follow from the room that they have. */
const NAMES = [...getComputedStyle(document.documentElement)].filter(
  (name) => !OF_LAYOUT.test(name) && !name.startsWith('--'),
);

/** What is computed of an element. */
export function computed(element: Element): Computed {
  const style = getComputedStyle(element);
  return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(name)]));
}

/** Every element in a shadow root, and in those of the elements in it. */
export function insideOf(element: Element): Element[] {
  const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  return all.flatMap((one) => [one, ...insideOf(one)]);
}

/** What differs between two lists of computed styles: a line for each property, with one example. */
export function differences(
  elements: readonly Element[],
  before: readonly Computed[],
  after: readonly Computed[],
): string[] {
  const found = new Map<string, string>();
  for (const [index, element] of elements.entries()) {
    for (const [name, value] of Object.entries(before[index]!)) {
      const now = after[index]![name];
      if (now !== value && !found.has(name)) {
        found.set(name, `${name} of ${element.localName}.${element.className}: ${value} -> ${now}`);
      }
    }
  }
  return [...found.values()];
}

const CANDIDATES = [
  ...['none', 'auto', 'hidden', 'all', 'normal', 'both', 'start', 'end', 'left', 'right', 'center'],
  ...[
    'rtl',
    'vertical-rl',
    'upright',
    'uppercase',
    'italic',
    'bold',
    'small-caps',
    'nowrap',
    'pre',
  ],
  ...[
    'break-all',
    'anywhere',
    'loose',
    'collapse',
    'hide',
    'bottom',
    'over',
    'under',
    'ink',
    'off',
  ],
  ...['discard', 'no-limit', 'pixelated', 'geometricprecision', 'manual', 'balance', 'read-write'],
  ...[
    'inside',
    'square',
    'dark',
    'exact',
    'economy',
    'disc',
    'stroke',
    'evenodd',
    'wait',
    'condensed',
  ],
  ...[
    'rgb(1, 2, 3)',
    '7px',
    '9',
    '0.3',
    '3px 5px',
    '1px 1px red',
    '"x"',
    '"("',
    'dot',
    'scale-down',
  ],
  ...['allow-keywords', 'no-autospace', 'space-all', 'trim-start', 'text', 'cap alphabetic', 'bar'],
];

/** Every property that an element takes from its parent, with a value that is not the usual one. */
export function inheritedProperties(): Map<string, string> {
  const parent = document.createElement('div');
  const child = parent.appendChild(document.createElement('div'));
  document.body.append(parent);
  const style = getComputedStyle(child);
  const found = new Map<string, string>();
  for (const name of [...style].filter((one) => !one.startsWith('--'))) {
    const usual = style.getPropertyValue(name);
    for (const value of CANDIDATES) {
      parent.style.setProperty(name, value);
      const changed = style.getPropertyValue(name) !== usual && !OF_LAYOUT.test(name);
      parent.style.removeProperty(name);
      if (changed) {
        found.set(name, value);
        break;
      }
    }
  }
  parent.remove();
  return found;
}
