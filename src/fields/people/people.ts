// What is fetched once somebody is to be named: who is known, what choosing one records, and new contacts.
import { html, nothing } from 'lit';
import type { Path } from '../../json/path.js';
import { sameJson } from '../../json/same-json.js';
import type { NamedPerson } from '../../context/settings-context.js';
import { requireGroupAt } from '../../model/element-at.js';
import { personPlaceOf } from '../../model/person-place.js';
import { codedTextInWords } from '../coded-text.js';
import type { FieldContext, Form } from '../form.js';
import type { Suggestions } from '../suggestions.js';
import { matching, peopleInDirectory } from './directory.js';
import {
  fillPlace,
  relationshipInWords,
  replaceKept,
  roleInWords,
  type Filled,
} from './fill-person.js';
import { eachOnce, knownPeople, type Suggested } from './known-people.js';
import { addContact, listsToJoin } from './new-contact.js';

export { numberOffer } from './number-elsewhere.js';

/** What a name's field remembers of who was chosen in it. */
export interface PersonMemory {
  /** the name before somebody looked for another */
  before?: string;
  filled?: Filled;
  /** that something was done by one of the buttons below it */
  done?: string;
}

const placeAt = ({ form, path }: FieldContext) => {
  const at: Path = path.slice(0, -1);
  const place = personPlaceOf(requireGroupAt(form.store.element, at));
  if (!place) throw new RangeError('Nobody is named here.');
  return { at, place };
};

/** Whom the plan knows, at once, and whom the host's directory has, once it answers. */
export function suggestPeople(
  context: FieldContext,
  text: string,
  signal: AbortSignal,
): Suggestions<Suggested> {
  const { form } = context;
  const known = matching(knownPeople(form, placeAt(context).at), text);
  const { people } = form.settings;
  if (!people) return { options: known };
  const more = async (): Promise<Suggestions<Suggested>> => {
    const found = await peopleInDirectory(people, text, signal);
    const all = eachOnce([
      ...known,
      ...found.map((person) => ({ ...person, from: 'directory' as const })),
    ]);
    // who is listed already stays in their place
    return { options: [...known, ...all.filter(({ from }) => from === 'directory')] };
  };
  return { options: known, more: more() };
}

/** What a suggestion says of somebody beside their name. */
export function aboutPerson({ words }: Form, person: Suggested): string {
  const { organisation, team, contactDetails, from } = person;
  return [
    roleInWords(words, person) || relationshipInWords(words, person),
    team ?? (organisation && codedTextInWords(words, organisation)),
    contactDetails,
    words.text(`person.from.${from}`),
  ]
    .filter(Boolean)
    .join(', ');
}

const labelsOf = (form: Form, at: FieldContext['path'], keys: readonly string[]): string =>
  form.words.list(keys.map((key) => form.label([...at, key])));

/** Records who was chosen, and gives what became of it in words. */
export function choosePerson(
  context: FieldContext,
  memory: PersonMemory,
  { from: _, ...person }: Suggested,
): string {
  const { form, region } = context;
  const { at, place } = placeAt(context);
  const { before: name, filled } = memory;
  const before = { name, parts: filled?.parts ?? {} };
  const now = (memory.filled = fillPlace(form, at, place, person, before));
  memory.before = person.name;
  memory.done = undefined;
  region.redraw();
  const keys = Object.keys(now.parts).filter((key) => !now.kept.includes(key));
  const chosen = keys.length
    ? form.words.text('person.filled', { name: person.name, parts: labelsOf(form, at, keys) })
    : form.words.text('search.chosen', { display: person.name });
  return [chosen, keptInWords(context, now)].filter(Boolean).join(' ');
}

const keptInWords = (context: FieldContext, { kept, person }: Filled): string =>
  kept.length
    ? context.form.words.text('person.kept', {
        name: person.name,
        parts: labelsOf(context.form, placeAt(context).at, kept),
      })
    : '';

/** What a choice put beside a name that somebody typed over since. */
const staleParts = (form: Form, at: Path, { parts }: Filled): string[] =>
  Object.keys(parts).filter((key) => sameJson(form.store.at([...at, key] as Path), parts[key]));

/** Below a name: what is not of who was chosen, and how whoever is new becomes a contact. */
export function belowName(context: FieldContext, memory: PersonMemory): unknown {
  const { form, region, value, id } = context;
  const { at, place } = placeAt(context);
  const { filled, done } = memory;
  const name = typeof value === 'string' ? value : '';
  const then = (said: string): void => {
    memory.done = said;
    region.redraw();
    form.focus(id);
    form.announce(said);
  };
  const button = (words: string, run: () => void) =>
    html`<button
      type="button"
      class="lesser"
      part="button"
      ?disabled=${form.disabled}
      @click=${run}
    >
      ${words}
    </button>`;
  const stale = name && filled && filled.person.name !== name ? staleParts(form, at, filled) : [];
  const kept = filled?.person.name === name && filled.kept.length ? filled : undefined;
  const lists = name ? listsToJoin(form, place, at, name) : [];
  const person = (): NamedPerson => {
    const there = Object.entries(form.store.at(at) as object);
    return { ...Object.fromEntries(there.filter(([key]) => !stale.includes(key))), name };
  };
  return html`
    ${done ? html`<p class="hint" part="hint">${done}</p>` : nothing}
    ${
      kept
        ? html`<p class="hint" part="hint">${keptInWords(context, kept)}</p>
            ${button(form.words.text('person.replace', { name }), () => {
              memory.filled = { ...kept, kept: [] };
              replaceKept(form, at, kept);
              then(form.words.text('person.replaced', { name }));
            })}`
        : nothing
    }
    ${
      stale.length
        ? html`<p class="hint" part="hint">
              ${keptInWords(context, { person: { name }, parts: {}, kept: stale })}
            </p>
            ${button(form.words.text('person.clear'), () => {
              replaceKept(form, at, { person: { name }, parts: {}, kept: stale });
              then(form.words.text('person.cleared'));
            })}`
        : nothing
    }
    ${lists.map((key) =>
      button(form.words.text(`person.add.${key as 'personalContacts'}`, { name }), () => {
        addContact(form, key, person());
        then(form.words.text(`person.added.${key as 'personalContacts'}`, { name }));
      }),
    )}
  `;
}
