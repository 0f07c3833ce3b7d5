// What the tests of the stories do inside a page of Storybook: `storybook.ts` bundles this for it.
import { rootsIn, violations } from './axe.js';
import type { Toolbar } from '../../stories/support/provider.js';

/** How Storybook's page is told what to show, and says what it has done. */
interface Channel {
  on(event: string, heard: (detail: unknown) => void): void;
  off(event: string, heard: (detail: unknown) => void): void;
  emit(event: string, detail: unknown): void;
}

declare const __STORYBOOK_ADDONS_CHANNEL__: Channel;

const FAILURES = [
  'storyMissing',
  'storyErrored',
  'storyThrewException',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
];

/** In milliseconds. */
const PATIENCE = 60_000;

/** Shows a story with this chosen from the toolbar, plays it, and waits until it is drawn. */
export async function show(storyId: string, globals: Toolbar): Promise<void> {
  await choose(globals);
  // one that is there already would be left as it is
  if (storyId === shown) await told('forceRemount', { storyId }, 'storyFinished');
  else await told('setCurrentStory', { storyId, viewMode: 'story' }, 'storyFinished');
  shown = storyId;
  await settled();
}

let shown = new URLSearchParams(location.search).get('id');

let chosen = '';

/** Chooses from the toolbar; the story stays as it is otherwise. */
export async function choose(globals: Toolbar): Promise<void> {
  // Storybook draws again even where nothing changes
  if (chosen === JSON.stringify(globals)) return;
  chosen = JSON.stringify(globals);
  await told('updateGlobals', { globals }, 'storyRendered');
  await settled();
}

async function told(event: string, detail: unknown, until: string): Promise<void> {
  const channel = __STORYBOOK_ADDONS_CHANNEL__;
  let forget = (): void => {};
  const done = new Promise<void>((resolve, reject) => {
    const heard = [
      [until, () => resolve()] as const,
      ...FAILURES.map(
        (failure) =>
          [
            failure,
            (what: unknown) => reject(new Error(`${failure}: ${JSON.stringify(what)}`)),
          ] as const,
      ),
    ];
    for (const [name, listener] of heard) channel.on(name, listener);
    const late = setTimeout(() => reject(new Error(`No ${until} after ${event}.`)), PATIENCE);
    forget = () => {
      clearTimeout(late);
      for (const [name, listener] of heard) channel.off(name, listener);
    };
  });
  channel.emit(event, detail);
  await done.finally(forget);
}

/** Until nothing grows or comes any more. */
export async function settled(): Promise<void> {
  await document.fonts.ready;
  for (let same = 0, before = ''; same < 2;) {
    await frame();
    await frame();
    const now = `${height()} ${size()}`;
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** How high the story is, and what is below it; the page is never lower than the window. */
export const height = (): number =>
  Math.ceil(document.querySelector('#storybook-root')!.getBoundingClientRect().bottom + scrollY);

const roots = (): (Document | ShadowRoot)[] => [document, ...rootsIn(document.body)];

const all = <E extends HTMLElement = HTMLElement>(selector: string): E[] =>
  roots().flatMap((root) => [...root.querySelectorAll<E>(selector)]);

/** How many elements are on the page, those of Storybook's own apart. */
export const size = (): number => all('pcsp-provider *').length + shadowSize();

const shadowSize = (): number =>
  [...rootsIn(document.body)].reduce((sum, root) => sum + root.querySelectorAll('*').length, 0);

/*
 * axe needs minutes and gigabytes for more elements than this. What more of them a story unfolds is the
 * same pieces again.
 */
const LARGE = 12_000;

/** Opens what is folded, and what is folded in that, until the page is large. */
export async function openAll(): Promise<void> {
  for (let closed = folded(); closed.length; closed = folded()) {
    for (const details of closed.slice(0, 20)) details.open = true;
    await settled();
    if (size() > LARGE) return;
  }
}

const folded = (): HTMLDetailsElement[] => all<HTMLDetailsElement>('details:not([open])');

/**
 * What axe finds in the story; by these rules only, or by all. What stays in sight stands in its own place
 * meanwhile: what it covers is a matter of how far somebody has scrolled, and axe would say of a target
 * below it that it is too small. Whether it covers what has the focus, `focusNotSeen` tells.
 */
export async function axe(only?: readonly string[]): Promise<string[]> {
  const staying = all('*').filter((element) => getComputedStyle(element).position === 'sticky');
  for (const { style } of staying) style.position = 'static';
  const found = await violations(document.querySelector('#storybook-root')!, only);
  for (const { style } of staying) style.position = '';
  return found;
}

/** The colour behind the story. */
export const ground = (): string =>
  getComputedStyle(document.querySelector('pcsp-provider')!).backgroundColor;

// what else is wrong, a line for each

/** Tags that nothing has registered: a blank story passes axe. */
export const notDefined = (): string[] =>
  all(':not(:defined)').map(({ localName }) => `<${localName}> is not defined`);

/** What makes the page scroll sideways. */
export function tooWide(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = all('*').filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return (right > clientWidth + 1 || left < -1) && isSeen(element);
  });
  return [`${scrollWidth} of ${clientWidth} px wide: ${wide.slice(-3).map(nameOf).join(' | ')}`];
}

/** What cuts the words in it off. */
export const cut = (): string[] =>
  all('*')
    .filter((element) => {
      if (!element.textContent.trim() || !isSeen(element)) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      return (
        (isCutting(overflowX) && scrollWidth > clientWidth + 1) ||
        (isCutting(overflowY) && scrollHeight > clientHeight + 1)
      );
    })
    .map((element) => `cut: ${nameOf(element)}`);

const isCutting = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';

/** Words that lie outside a box that they are in: over other words, or beside the wrong ones. */
export const spilled = (): string[] =>
  all('*')
    .filter((element) => linesIn(element).some((line) => isOutside(line, element)))
    .map((element) => `spilled: ${nameOf(element)}`);

/** From the top of the letters to their foot. */
type Line = readonly [top: number, bottom: number];

/** Of the words that stand in an element itself: as high as its letters, whatever is left between lines. */
function linesIn(element: HTMLElement): Line[] {
  const words = [...element.childNodes].filter(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
  );
  if (!words.length || !isSeen(element)) return [];
  const half = parseFloat(getComputedStyle(element).fontSize) / 2;
  return words.flatMap((node) => {
    const range = document.createRange();
    range.selectNode(node);
    return [...range.getClientRects()].map(({ top, bottom }): Line => {
      const middle = (top + bottom) / 2;
      return [middle - half, middle + half];
    });
  });
}

function isOutside([top, bottom]: Line, element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) {
    const around = box.getBoundingClientRect();
    if (holdsItsWords(box) && (bottom > around.bottom + 4 || top < around.top - 4)) return true;
    // it is put where nothing around it says
    if (/absolute|fixed|sticky/.test(getComputedStyle(box).position)) return false;
  }
  return false;
}

/** Whether it is a box as high as what is in it: it does not scroll, and is not left out off the screen. */
function holdsItsWords(element: Element): boolean {
  const { display, overflowY } = getComputedStyle(element);
  return (
    display !== 'contents' &&
    overflowY === 'visible' &&
    (element.firstElementChild ?? element).checkVisibility({ contentVisibilityAuto: true })
  );
}

const spacious = new CSSStyleSheet();
spacious.replaceSync(`
  * {
    letter-spacing: 0.12em !important;
    line-height: 1.5 !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`);

/** Sets the text as far apart as WCAG 1.4.12 says that it may be set, and back. */
export function setApart(apart: boolean): void {
  for (const root of roots()) {
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== spacious);
    root.adoptedStyleSheets = apart ? [...others, spacious] : others;
  }
}

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

const controls = (): HTMLElement[] =>
  all(CONTROLS).filter((element) => isSeen(element) && !element.matches(':disabled'));

/** What is smaller than 24 px by 24, but for links in a sentence. */
export const tooSmall = (): string[] =>
  controls()
    .filter((element) => {
      const boxes = [element, ...labelsOf(element)].map((one) => one.getBoundingClientRect());
      const large = boxes.some(({ width, height }) => width >= 23.99 && height >= 23.99);
      return !large && getComputedStyle(element).display !== 'inline';
    })
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return `${width.toFixed(1)} × ${height.toFixed(1)} px: ${nameOf(element)}`;
    });

const labelsOf = (element: HTMLElement): HTMLElement[] =>
  /^(checkbox|radio)$/.test((element as HTMLInputElement).type)
    ? [...((element as HTMLInputElement).labels ?? [])]
    : [];

/** Controls that look the same with the focus, of each kind the first. */
export function focusNotSeen(): string[] {
  const kinds = new Map(controls().map((element) => [kindOf(element), element]));
  return [...kinds.values()]
    .filter((element) => {
      const without = looks(element);
      element.focus({ preventScroll: true });
      const same = looks(element) === without;
      element.blur();
      return same;
    })
    .map((element) => `focus not seen: ${nameOf(element)}`);
}

const kindOf = (element: HTMLElement): string =>
  [
    element.localName,
    element.getAttribute('type'),
    element.className,
    element.getAttribute('part'),
  ].join(' ');

const looks = (element: HTMLElement): string => {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
  const outline = outlineStyle === 'none' ? 'none' : `${outlineWidth} ${outlineColor}`;
  return `${outline} ${boxShadow}`;
};

/** Whether it has a size, and is not there for screen readers only. */
function isSeen(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
}

const nameOf = (element: HTMLElement): string =>
  (element.cloneNode(false) as HTMLElement).outerHTML.slice(0, 120) +
  element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
