import type { PcspDetail, PcspEventMap } from '../events/events.js';
import type { Path } from '../json/path.js';
import { allSectionKeys, tagOfSection } from '../standard/sections.js';
import { knownPath } from './known-path.js';

/** How often it is looked, after a save, whether it has ended, and how long, in milliseconds. */
const LOOK = 50;
const PATIENCE = 60_000;

/** Which field, by the keys of the model from the top of the plan: without indexes, and without what is in it. */
export type ObservedField = readonly string[];

/** How many findings there are in one field. */
export interface ObservedIssues {
  readonly field: ObservedField;
  readonly errors: number;
  readonly warnings: number;
}

/**
 * Something that happened in a widget, without a word of what is in it: numbers, and names out of the
 * model and of the library. `tag` is the element's.
 */
export type Observation =
  /** an element was drawn for the first time since it came into the page, or since it was observed */
  | { readonly kind: 'render'; readonly tag: string; readonly milliseconds: number }
  /** the user saved: how that ended, as far as it shows within a minute, and after how long */
  | {
      readonly kind: 'save';
      readonly tag: string;
      readonly outcome: 'saved' | 'cancelled' | 'unknown';
      readonly milliseconds: number;
    }
  /** what was wrong or unusual when the user saved, whether the value was valid or not */
  | {
      readonly kind: 'issues';
      readonly tag: string;
      readonly valid: boolean;
      readonly fields: readonly ObservedIssues[];
    }
  /** fields that were edited and not saved when the element left the page, or the page was left */
  | { readonly kind: 'abandoned'; readonly tag: string; readonly fields: readonly ObservedField[] };

type Widget = HTMLElement & {
  readonly dirty?: boolean;
  readonly updateComplete?: Promise<unknown>;
};
type Heard = PcspEventMap[keyof PcspEventMap];
/** What is told of a value, without the value. */
type Judged = Pick<PcspDetail, 'section' | 'valid' | 'issues'>;

/**
 * Tells a host of what happens in the widgets in a part of the page: how long they take to draw and to
 * save, how much is wrong when somebody saves, and which fields were edited and then left unsaved. It
 * tells nothing of what anybody wrote, chose or is called, and sends nothing anywhere: `report` does.
 * Until it is called, nothing is measured.
 *
 * @param root the page, or an element around the widgets
 * @param report is called with each observation; what it throws is told to the page as any error is
 * @returns ends it
 */
export function observe(
  root: Document | Element,
  report: (observation: Observation) => void,
): () => void {
  const end = new AbortController();
  const { signal } = end;
  const seen = new WeakSet<Widget>();
  const edited = new Map<Widget, Map<string, ObservedField>>();
  const tell = (observation: Observation): void => {
    if (!signal.aborted) queueMicrotask(() => report(observation));
  };

  const abandon = (widget: Widget): void => {
    const fields = [...(edited.get(widget)?.values() ?? [])];
    edited.delete(widget);
    if (fields.length && widget.dirty) tell({ kind: 'abandoned', tag: widget.localName, fields });
  };
  const time = (widget: Widget): void => {
    if (!seen.has(widget)) void timeRender(widget, tell);
    seen.add(widget);
  };
  const watcher = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const one of addedNodes) for (const widget of widgetsIn(one)) time(widget);
    // once all has moved that was to be moved
    for (const widget of edited.keys()) if (!widget.isConnected) abandon(widget);
  });
  watcher.observe(root, { childList: true, subtree: true });
  for (const widget of widgetsIn(root)) time(widget);

  const hear = (type: keyof PcspEventMap, heard: (widget: Widget, event: Heard) => void): void =>
    root.addEventListener(
      type,
      (event) => heard(event.composedPath()[0] as Widget, event as Heard),
      { capture: true, signal },
    );
  hear('pcsp-input', (widget, { detail }) => {
    const field = detail.change && fieldAt(detail, detail.change.path);
    if (!field) return;
    const fields = edited.get(widget) ?? new Map<string, ObservedField>();
    edited.set(widget, fields.set(field.join('/'), field));
  });
  hear('pcsp-invalid', (widget, { detail }) => tell(issuesIn(widget, detail)));
  hear('pcsp-submit', (widget, event) => {
    tell(issuesIn(widget, event.detail));
    void timeSave(widget, event, signal).then((observation) => {
      if (observation.outcome === 'saved') edited.delete(widget);
      tell(observation);
    });
  });
  // the page may be asked for again, and is then as it was
  window.addEventListener('pagehide', () => [...edited.keys()].forEach(abandon), { signal });

  return () => {
    watcher.disconnect();
    end.abort();
  };
}

/** The elements of the library and the sections of suppliers, but for the provider, which draws nothing. */
function widgetsIn(node: Node): Widget[] {
  if (!(node instanceof Element || node instanceof Document)) return [];
  const tags = new Set(allSectionKeys().map(tagOfSection));
  const all =
    node instanceof Element
      ? [node, ...node.querySelectorAll('*')]
      : [...node.querySelectorAll('*')];
  return all.filter(
    (one): one is Widget =>
      tags.has(one.localName) ||
      (one.localName.startsWith('pcsp-') && one.localName !== 'pcsp-provider'),
  );
}

async function timeRender(widget: Widget, tell: (observation: Observation) => void): Promise<void> {
  const began = performance.now();
  await customElements.whenDefined(widget.localName);
  await widget.updateComplete;
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  if (widget.isConnected)
    tell({ kind: 'render', tag: widget.localName, milliseconds: since(began) });
}

async function timeSave(
  widget: Widget,
  event: Heard,
  signal: AbortSignal,
): Promise<Extract<Observation, { kind: 'save' }>> {
  const began = performance.now();
  const ended = (outcome: 'saved' | 'cancelled' | 'unknown') =>
    ({ kind: 'save', tag: widget.localName, outcome, milliseconds: since(began) }) as const;
  // whoever cancels it does so while it is heard
  await new Promise((heard) => setTimeout(heard));
  if (event.defaultPrevented) return ended('cancelled');
  while (widget.dirty) {
    if (signal.aborted || since(began) > PATIENCE) return ended('unknown');
    await new Promise((looked) => setTimeout(looked, LOOK));
  }
  return ended('saved');
}

function issuesIn(widget: Widget, detail: Judged): Observation {
  const fields = new Map<string, ObservedIssues>();
  for (const { path, severity } of detail.issues) {
    const field = fieldAt(detail, path);
    const { errors, warnings } = fields.get(field.join('/')) ?? { errors: 0, warnings: 0 };
    fields.set(field.join('/'), {
      field,
      errors: errors + (severity === 'error' ? 1 : 0),
      warnings: warnings + (severity === 'warning' ? 1 : 0),
    });
  }
  const counted = [...fields.values()].filter(({ errors, warnings }) => errors || warnings);
  return { kind: 'issues', tag: widget.localName, valid: detail.valid, fields: counted };
}

const fieldAt = ({ section }: Pick<Judged, 'section'>, path: Path): ObservedField =>
  knownPath(section, path);

const since = (began: number): number => Math.round(performance.now() - began);
