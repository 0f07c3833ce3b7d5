// The live pane: the events as a host gets them, and the JSON as it would be stored.
import type { PcspDetail, PcspEventMap } from 'pcsp-elements';
import { byId, create } from './dom.js';

const names = ['pcsp-input', 'pcsp-change', 'pcsp-submit', 'pcsp-invalid'] as const;

/** How many events are kept on the page. */
const MOST = 200;

type Values = () => Readonly<Record<string, unknown>>;

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** Shows what happens inside `root`, whose sections' values `values` reads. */
export function watchEvents(root: HTMLElement, values: Values): void {
  const pane = byId('live', HTMLDetailsElement);
  const select = byId('json-section', HTMLSelectElement);
  pane.open = matchMedia('(min-width: 75rem)').matches;

  for (const name of names) {
    root.addEventListener(name, ({ detail }) => {
      addEvent(name, detail);
      select.value = detail.section;
      showJson(values);
    });
  }
  select.addEventListener('change', () => showJson(values));
  pane.addEventListener('toggle', () => showJson(values));
}

/** Shows the JSON of the section that was chosen. */
export function showJson(values: Values): void {
  if (!byId('live', HTMLDetailsElement).open) return;
  const value = values()[byId('json-section', HTMLSelectElement).value];
  byId('json', HTMLPreElement).textContent =
    value === undefined ? 'Nothing is recorded.' : JSON.stringify(value, null, 2);
}

function addEvent(name: keyof PcspEventMap, detail: PcspDetail): void {
  const list = byId('events', HTMLOListElement);
  byId('no-events', HTMLElement).hidden = true;
  const path = [detail.section, ...(detail.change?.path ?? [])].join(' › ');
  const issues = `${detail.issues.length} ${detail.issues.length === 1 ? 'issue' : 'issues'}`;
  list.prepend(
    create(
      'li',
      {},
      create('span', { className: `event ${name}` }, name),
      create('time', {}, clock.format(new Date())),
      create('code', {}, path),
      create('span', {}, `${detail.valid ? 'valid' : 'not valid'}, ${issues}`),
    ),
  );
  while (list.children.length > MOST) list.lastElementChild?.remove();
}
