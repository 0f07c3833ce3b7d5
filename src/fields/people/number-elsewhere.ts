import { html, nothing } from 'lit';
import type { Path } from '../../json/path.js';
import { plainCharacters } from '../../text/plain-characters.js';
import type { FieldContext, Form } from '../form.js';
import { namedPlaces, type NamedPlace } from './known-people.js';

/** How a contact was reached, under the same key wherever the standard asks for it. */
const NUMBER = 'contactDetails';

const compared = (number: unknown): string =>
  typeof number === 'string' ? plainCharacters(number).replace(/[\s().-]/g, '') : '';

/** Where else in the plan an old number stands. */
function placesWith({ plan, settings }: Form, old: string): NamedPlace[] {
  if (!plan || !compared(old)) return [];
  const { element, now } = plan.store;
  return [...namedPlaces(element, now.value, settings.now())].filter(
    ({ place, value, archived }) =>
      place.parts.includes(NUMBER) && compared(value[NUMBER]) === compared(old) && !archived,
  );
}

/** Each place by the section that it is in, and whom it names. */
function inWords({ plan, words }: Form, places: readonly NamedPlace[]): string {
  const named = places.map(({ path, place, value }) => {
    const section = plan?.label(path.slice(0, 1)) ?? '';
    const name = value[place.name];
    return typeof name === 'string' && name ? `${section} (${name})` : section;
  });
  return words.list([...new Set(named)]);
}

interface NumberMemory {
  /** that it was said, of which number */
  told?: string;
  done?: string;
}

/**
 * Below a contact's number that was changed: where in the plan the old one still stands, said once, and
 * a button that puts the new one there.
 */
export function numberOffer(context: FieldContext, memory: NumberMemory, old: string): unknown {
  const { form, region, value, id } = context;
  const places =
    typeof value === 'string' && compared(value) !== compared(old) ? placesWith(form, old) : [];
  if (!places.length)
    return memory.done ? html`<p class="hint" part="hint">${memory.done}</p>` : nothing;
  const count = places.length;
  const said = form.words.text('person.numberElsewhere', {
    count,
    number: old,
    places: inWords(form, places),
  });
  if (memory.told !== said) {
    memory.told = said;
    form.announce(said);
  }
  const put = () => {
    const edits = placesWith(form, old).map(
      ({ path }) => [[...path, NUMBER] as Path, value] as const,
    );
    const [first, ...others] = edits;
    if (first) form.plan?.edit((store) => store.setAll([first, ...others]));
    memory.done = form.words.text('person.numberChanged', { count: edits.length });
    region.redraw();
    form.focus(id);
    form.announce(memory.done);
  };
  return html`<p class="hint" part="hint">${said}</p>
    <button type="button" class="lesser" part="button" ?disabled=${form.disabled} @click=${put}>
      ${form.words.text('person.changeNumber')}
    </button>`;
}
