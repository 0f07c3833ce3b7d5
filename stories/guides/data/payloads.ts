// What the four events carry, made by the library from a value and an edit of it.
import { detailOf, type PcspDetail, type PcspEventMap } from '../../../src/events/events.js';
import { contingencyPlans } from '../../../src/sections/contingency-plan/contingency-plan.model.js';
import { Store } from '../../../src/store/store.js';
import { validate } from '../../../src/core/validate.js';

export interface Payload {
  readonly type: keyof PcspEventMap;
  readonly when: string;
  readonly detail: PcspDetail;
}

const loaded = [
  { id: 'plan-1', name: { text: 'Crisis plan' }, triggerFactors: [{ text: 'No sleep' }] },
];

const trigger = [0, 'triggerFactors', 0, 'text'];

/** The detail of an event for what a store holds. */
function detailIn(store: Store, change?: PcspDetail['change']): PcspDetail {
  const { valid, value, issues } = validate('contingencyPlans', store.now.value);
  return detailOf({
    section: 'contingencyPlans',
    valid,
    value: () => value,
    issues: () => issues,
    change,
  });
}

function opened(): Store {
  const store = new Store(contingencyPlans);
  store.load(loaded);
  return store;
}

/** An example of each event. */
export function payloads(): readonly Payload[] {
  const edited = opened();
  const change = edited.set(trigger, 'Two nights without sleep');
  const emptied = opened();
  emptied.remove([0, 'triggerFactors'], 0);
  return [
    {
      type: 'pcsp-input',
      when: 'Somebody types in the first trigger.',
      detail: detailIn(edited, change),
    },
    {
      type: 'pcsp-change',
      when: 'They leave the field: one event for all that was typed there.',
      detail: detailIn(edited, change),
    },
    { type: 'pcsp-submit', when: 'They press Save.', detail: detailIn(edited) },
    {
      type: 'pcsp-invalid',
      when: 'They take the only trigger out, and press Save.',
      detail: detailIn(emptied),
    },
  ];
}

/** As JSON would carry it; lists of names and numbers in a line. */
export const asJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /\[\s+([^[\]{}]*?)\s+\]/g,
    (_, items: string) => `[${items.replace(/\n\s*/g, ' ')}]`,
  );
