// What the events of a widget carry, made by the library from values and an edit of one.
import { detailOf, type PcspDetail, type PcspEventMap } from '../../src/events/events.js';
import type { Path } from '../../src/json/path.js';
import { planModel, type SectionKey } from '../../src/standard/plan-model.js';
import { Store } from '../../src/store/store.js';
import { validate } from '../../src/core/validate.js';

export interface Payload {
  readonly type: keyof PcspEventMap;
  readonly detail: PcspDetail;
}

interface Given {
  readonly value: unknown;
  /** of that value */
  readonly edit: { readonly path: Path; readonly words: string };
  /** a value that cannot be saved */
  readonly invalid: unknown;
}

/** An example of each event of a section's widget, or of the plan's. */
export function payloadsOf(
  section: SectionKey | 'plan',
  { value, edit, invalid }: Given,
): readonly Payload[] {
  const store = new Store(section === 'plan' ? planModel : planModel.children[section], value);
  const change = store.set(edit.path, edit.words);
  const detail = (held: unknown, done?: PcspDetail['change']): PcspDetail => {
    const { valid, value, issues } = validate(section, held);
    return detailOf({ section, valid, value: () => value, issues: () => issues, change: done });
  };
  const edited = store.now.stored;
  return [
    { type: 'pcsp-input', detail: detail(edited, change) },
    { type: 'pcsp-change', detail: detail(edited, change) },
    { type: 'pcsp-submit', detail: detail(edited) },
    { type: 'pcsp-invalid', detail: detail(invalid) },
  ];
}
