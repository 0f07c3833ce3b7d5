// The live pane: the events as a host gets them, and the JSON as it would be stored.
import type { DeepReadonly, PcspDetail, PcspEventMap, Plan } from 'pcsp-elements';
import { byId, create } from './dom.js';

const names = ['pcsp-input', 'pcsp-change', 'pcsp-submit', 'pcsp-invalid'] as const;

/** How many events are kept on the page. */
const MOST = 200;

type Value = () => DeepReadonly<Plan> | undefined;

const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** Shows what happens inside `root`, whose plan `value` reads. */
export function watchEvents(root: HTMLElement, value: Value): void {
  const pane = byId('live', HTMLDetailsElement);
  const select = byId('json-section', HTMLSelectElement);
  pane.open = matchMedia('(min-width: 75rem)').matches;

  for (const name of names) {
    root.addEventListener(name, ({ detail }) => {
      addEvent(name, detail);
      const [section] = detail.change?.path ?? [];
      if (section !== undefined) select.value = String(section);
      showJson(value);
    });
  }
  select.addEventListener('change', () => showJson(value));
  pane.addEventListener('toggle', () => showJson(value));
}

/** Shows the JSON of the section that was chosen, or of the whole plan. */
export function showJson(value: Value): void {
  if (!byId('live', HTMLDetailsElement).open) return;
  const plan = value();
  const section = byId('json-section', HTMLSelectElement).value;
  const shown = section === 'plan' ? plan : plan?.[section as keyof Plan];
  byId('json', HTMLPreElement).textContent =
    shown === undefined ? 'Nothing is recorded.' : JSON.stringify(shown, null, 2);
}

function addEvent(name: keyof PcspEventMap, detail: PcspDetail): void {
  const list = byId('events', HTMLOListElement);
  byId('no-events', HTMLElement).hidden = true;
  const path = (detail.change?.path ?? [detail.section]).join(' › ');
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
