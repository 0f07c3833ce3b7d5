import { html, nothing } from 'lit';
import type { NamedPerson } from '../context/settings-context.js';
import { isContactNumber, placeNamedAt } from '../model/person-place.js';
import { combobox, isSuggesting } from './combobox.js';
import type { Capture, FieldContext } from './form.js';
import type * as PeopleModule from './people/people.js';
import { hasLines, recordedLine } from './text.js';

type People = typeof PeopleModule;

interface Memory {
  /** what is fetched once somebody is to be named */
  people?: People;
  /** of which value the rest is remembered */
  loads?: number;
  person?: Parameters<People['choosePerson']>[1];
  number?: Parameters<People['numberOffer']>[1] & { readonly old: string };
}

/** What a field remembers of its value; nothing of another one that was there before. */
function memoryOf({ region, value }: FieldContext): Memory {
  const memory: Memory = region.state;
  if (memory.loads !== region.loads) {
    memory.loads = region.loads;
    memory.person = { ...(typeof value === 'string' && { before: value }) };
    memory.number = { old: typeof value === 'string' ? value : '' };
  }
  return memory;
}

const fetchPeople = async (memory: Memory): Promise<People> =>
  (memory.people ??= await import('./people/people.js'));

/** A name, with suggestions of whom the plan and the host know. Any other name stays as it is typed. */
function captureName(context: FieldContext): unknown {
  const { form, path, element, value } = context;
  const memory = memoryOf(context);
  const { person: remembered = {} } = memory;
  const states = { none: '', failed: form.words.text('person.failed') };
  const box = combobox<NamedPerson & { readonly from: string }>(context, {
    from: {
      search: async (text, signal) =>
        (await fetchPeople(memory)).suggestPeople(context, text, signal),
      nameOf: ({ name }) => name,
    },
    text: typeof value === 'string' ? value : '',
    areFew: true,
    states: { ...states, refused: states.failed, offline: states.failed },
    type: (typed) => {
      remembered.done = undefined;
      form.input(path, recordedLine(element, typed));
    },
    choose: (person) => memory.people?.choosePerson(context, remembered, person as never),
    draw: (person) =>
      html`<bdi class="name" translate="no">${person.name}</bdi>
        <span class="about">${memory.people?.aboutPerson(form, person as never)}</span>`,
  });
  // a name that is half typed is nobody to make a contact of
  const below = isSuggesting(context) ? undefined : memory.people?.belowName(context, remembered);
  return html`${box}${below ?? nothing}`;
}

/** The controls of somebody's name; `undefined` where something else is asked for. */
export const nameControls = (context: FieldContext): Capture | undefined =>
  placeNamedAt(context.form.store.element, context.path) && !hasLines(context)
    ? captureName
    : undefined;

/** Where the old number of a contact that has a new one still stands; `undefined` for what is no such number. */
export function numberBelow(context: FieldContext): unknown {
  const { form, path } = context;
  if (!form.plan || !isContactNumber(form.store.element, path)) return undefined;
  const { people, number } = memoryOf(context);
  return (number && people?.numberOffer(context, number, number.old)) ?? nothing;
}

/** A contact's number was left: what follows from a new one is looked for. */
export function numberLeft(context: FieldContext): void {
  const { form, path, region } = context;
  if (!form.plan || !isContactNumber(form.store.element, path)) return;
  const memory = memoryOf(context);
  if (!memory.number?.old || form.store.at(path) === memory.number.old) return;
  void fetchPeople(memory).then(
    () => region.redraw(),
    (error: unknown) => console.warn('The rest of pcsp-elements could not be fetched.', error),
  );
}
