import type { PlanSection } from '../context/plan-context.js';
import { valueAt, type Path } from '../json/path.js';
import type { FindAgain } from './focus-kept.js';
import { pathTypedInOther } from './path-in-other.js';
import type { WidgetForm } from './widget-form.js';

/** The path that the id of a control begins with; numbers are the places of entries in `value`. */
function pathIn(id: string, value: unknown): Path {
  const path: (string | number)[] = [];
  for (const key of id.split('-').slice(1)) {
    path.push(/^\d+$/.test(key) && Array.isArray(valueAt(value, path)) ? Number(key) : key);
  }
  return path;
}

/**
 * Finds the control of the same element of the same entry once another value is there, wherever a host
 * put that entry, and opens what it is in but for another person's plan. Who types about one person never
 * goes on in what another has: where the entry is gone, the focus is on the section.
 */
export const inSameEntry =
  (
    wholeBefore: unknown,
    wholeNow: () => unknown,
    form: Pick<WidgetForm, 'focus' | 'revealAndFocus'>,
    sections: Iterable<PlanSection>,
    mayOpen: boolean,
  ): FindAgain =>
  (active, root) => {
    if (!active.id.startsWith('field-')) return active.isConnected ? active : null;
    const section = [...sections].find(({ host }) => host === root.host);
    const place = section ? [section.key] : [];
    const [before, after] = [wholeBefore, wholeNow()].map((whole) => valueAt(whole, place));
    const path = pathTypedInOther(pathIn(active.id, before), before, after);
    if (!path) {
      if (section) section.focus();
      else form.focus('section');
      return null;
    }
    const again = () => root.getElementById(['field', ...path].join('-'));
    if (!again() && mayOpen) (section ?? form).revealAndFocus(path);
    return again();
  };
