// What is fetched where a host gives templates, phrases or earlier plans.
import { html, nothing } from 'lit';
import type { StartPlace, Template } from '../../context/starting-points.js';
import type { FieldContext, Form, Starters } from '../../fields/form.js';
import { watch } from '../../fields/watch.js';
import { isRecord, type Json } from '../../json/json.js';
import { samePath, valueAt, type Path } from '../../json/path.js';
import { sameJson } from '../../json/same-json.js';
import { startersWords, startingIssueWords } from '../../locales/en-GB/starters.js';
import { requireElementAt } from '../../model/element-at.js';
import type { Element } from '../../model/element.js';
import { whosePlan } from '../../standard/whose-plan.js';
import { keysAlong, placesOf, wordsIn, type StartingWords } from '../../store/starting-words.js';
import type { StoreView } from '../../store/store-view.js';
import { isEmpty } from '../../validation/empty.js';
import type { Finding } from '../../validation/issue.js';
import { linkToField } from '../error-summary.js';
import { listedBy } from './listed.js';
import { offeredWords } from './offered.js';
import { picker, type StartChoice } from './picker.js';
import { startFrom, type Started } from './startable.js';
import { startersStyles } from './starters.styles.js';
import { isArchivedBy } from '../../validation/archived.js';

export const startersFetched = {
  styles: startersStyles,
  words: {
    starters: startersWords,
    issues: { 'starting-words': startingIssueWords },
  },
};

/** The lists of plans that one is copied into from an earlier plan. */
const COPIED: readonly string[] = ['contingencyPlans', 'additionalSupportPlans'];

/** Places that are named in the summary; the rest are counted. */
const MOST = 20;

const placeOf = (form: Form, path: Path): StartPlace =>
  form.section === 'plan' ? keysAlong(path) : [form.section, ...keysAlong(path)];

/** Makes the starting points of one widget, which is drawn anew when the host has answered. */
export const makeStarters = (redraw: () => void): Starters => {
  const templatesFor = (form: Form, path: Path): Template[] =>
    listedBy('templates', form.settings.templates, redraw).filter((one) =>
      samePath(one.for, placeOf(form, path)),
    );

  const useTemplate = {
    name: 'starters.template',
    fullName: 'starters.templateFor',
    hint: 'starters.templateHint',
    use: 'starters.use',
    useOf: 'starters.useOf',
  } as const;

  const copyEarlier = {
    name: 'starters.earlier',
    fullName: 'starters.earlierFor',
    hint: 'starters.earlierHint',
    use: 'starters.copy',
    useOf: 'starters.copyOf',
  } as const;

  const pick = (
    form: Form,
    path: Path,
    of: typeof useTemplate | typeof copyEarlier,
    choices: () => readonly StartChoice[],
  ): unknown =>
    picker(form, {
      id: `${form.id(path)}-${of === useTemplate ? 'template' : 'earlier'}`,
      name: form.words.text(of.name),
      fullName: form.words.text(of.fullName, { label: form.label(path) }),
      hint: form.words.text(of.hint),
      use: (title) => ({
        name: form.words.text(of.use),
        fullName: form.words.text(of.useOf, { title }),
      }),
      choices,
      saves: form.store.saves,
    });

  /** What somebody started from: now, or before a plan was saved, if its words are those of an offer. */
  const startedIn = (form: Form): readonly StartingWords[] => [
    ...offeredWords(form, redraw),
    ...form.store.started,
  ];

  return {
    besideAdd(form, list, add) {
      const templates = templatesFor(form, list);
      const sources = COPIED.includes(placeOf(form, list).join())
        ? earlierOf(form, list, redraw)
        : [];
      const element = requireElementAt(form.store.element, list);
      if (element.kind !== 'list') return nothing;
      const entry = (from: 'template' | 'earlier', title: string, value: unknown): StartChoice => {
        const now: unknown = form.store.at(list);
        const at: Path = [...list, Array.isArray(now) ? now.length : 0];
        const make = () => startFrom(element.item, value, undefined, { from, title, at });
        return {
          title,
          preview: () => previewOf(form, element.item, make().value, at),
          choose: () => {
            const started = make();
            warnOf(title, started);
            if (started.value === undefined) return form.words.text('starters.notUsed', { title });
            edited(form).store.noteStarted(started.words);
            add(started.value);
            return saidOf(form, from === 'template' ? 'used' : 'copied', title, started);
          },
        };
      };
      return html`${
        templates.length
          ? pick(form, list, useTemplate, () =>
              templates.map((one) => ({
                ...entry('template', one.title, one.value),
                about: one.about,
              })),
            )
          : nothing
      }${
        sources.length
          ? pick(form, list, copyEarlier, () =>
              sources.map(({ title, value }) => entry('earlier', title, value)),
            )
          : nothing
      }`;
    },

    atHead(form) {
      const { element } = form.store;
      const templates = element.kind === 'group' ? templatesFor(form, []) : [];
      if (!templates.length) return nothing;
      return pick(form, [], useTemplate, () =>
        templates.map(({ title, about, value }) => {
          const make = (existing: unknown) =>
            startFrom(element, value, existing, { from: 'template', title, at: [] });
          return {
            title,
            about,
            preview: () => previewOf(form, element, make(undefined).value, []),
            choose: () => {
              form.flush();
              const started = make(form.store.at([]));
              warnOf(title, started);
              if (started.value === undefined)
                return [
                  form.words.text('starters.notUsed', { title }),
                  ...whyNot(form, started),
                ].join(' ');
              form.store.noteStarted(started.words);
              form.change([], started.value);
              form.focus(`${form.id([])}-template`);
              return saidOf(form, 'used', title, started);
            },
          };
        }),
      );
    },

    belowControl(context) {
      const { form, path, element, id, value } = context;
      if (!['string', 'text', 'codedText'].includes(element.kind)) return undefined;
      const phrases = listedBy('phrases', form.settings.phrases, redraw).filter((one) =>
        samePath(one.for, placeOf(form, path)),
      );
      // a code says more than its words: nothing is added to those
      if (!phrases.length || (isRecord(value) && value.coding !== undefined)) return undefined;
      return picker(form, {
        id: `${id}-phrases`,
        name: form.words.text('starters.phrases'),
        fullName: form.words.text('starters.phrasesFor', { label: form.label(path) }),
        hint: form.words.text('starters.phrasesHint'),
        use: () => ({ name: '', fullName: '' }),
        saves: form.store.saves,
        choices: () =>
          phrases.map(({ text }) => ({
            title: text,
            choose: () => {
              addPhrase(context, text);
              return form.words.text('starters.added', { title: text });
            },
          })),
      });
    },

    mark(form, path) {
      const started = startedIn(form);
      const keys = keysAlong(path);
      const now = wordsIn(form.store.at(path));
      const found = started.findLast(
        ({ at, words: put }) => samePath(at, keys) && now.includes(put),
      );
      return found && form.words.text(`starters.mark.${found.from}`, { title: found.title });
    },

    summary: (form, way) =>
      watch(form, [], () => {
        const places = findingsOf(form.store, startedIn(form));
        if (!places.length) return nothing;
        return html`<div class="started-summary" part="started-summary">
          <p>${form.words.text('starters.summary', { count: places.length })}</p>
          <ul>
            ${places
              .slice(0, MOST)
              .map(({ path }) => html`<li>${linkToField(form, way, path, form.label(path))}</li>`)}
          </ul>
          ${
            places.length > MOST
              ? html`<p>${form.words.text('starters.more', { count: places.length - MOST })}</p>`
              : nothing
          }
        </div>`;
      }),

    findings: (form) => findingsOf(form.store, startedIn(form)),
  };
};

/** Of a document that reads first, the form that it is changed with. */
const edited = (form: Form): Form => form.parts?.form ?? form;

/** Each place where words stand that somebody started from, once. */
function findingsOf(store: StoreView, started: readonly StartingWords[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const one of started)
    for (const path of placesOf(store.now.value, one))
      found.set(path.join('/'), {
        code: 'starting-words',
        severity: 'info',
        path,
        params: { title: one.title, from: one.from },
      });
  return [...found.values()];
}

/** Adds a phrase behind what is written: one step of the history. */
function addPhrase({ form, path, element, id }: FieldContext, text: string): void {
  form.flush();
  const now = form.store.at(path);
  const before = wordsIn(now).trimEnd();
  const put = [before, text].filter(Boolean).join(element.kind === 'text' ? '\n' : ' ');
  const started: StartingWords = { from: 'phrase', title: text, at: keysAlong(path), words: text };
  form.store.noteStarted([started]);
  form.change(
    path,
    element.kind === 'codedText' ? { ...(now as Json | undefined), text: put } : put,
  );
  form.focus(id);
}

interface EarlierEntry {
  readonly title: string;
  readonly value: unknown;
}

/** The entries that can be copied into a list: its own archived ones, and those of earlier plans. */
function earlierOf(form: Form, list: Path, redraw: () => void): EarlierEntry[] {
  const { words } = form;
  const key = placeOf(form, list)[0]!;
  const nameOf = (entry: unknown): string => wordsIn(valueAt(entry, ['name'])) || form.label(list);
  const entriesIn = (value: unknown): Json[] =>
    Array.isArray(value) ? value.filter(isRecord) : [];
  const now = entriesIn(form.store.at(list));
  const archived = now
    .filter((entry) => isArchivedBy(entry, form.settings.now()))
    .map((value) => ({
      title: words.text('starters.archived', {
        title: nameOf(value),
        date: words.date(String(value.archivedOn)),
      }),
      value,
    }));
  const earlier = listedBy('earlierPlans', form.settings.earlierPlans, redraw)
    .filter(({ plan }) => isSamePersons(form, plan))
    .flatMap(({ plan, savedOn }) =>
      entriesIn(plan[key])
        // what is here already as it was there is nothing to copy
        .filter((one) => !now.some((other) => sameJson(other, one)))
        .map((value) => ({
          title: words.text('starters.savedOn', {
            title: nameOf(value),
            date: words.date(savedOn),
          }),
          value,
        })),
    );
  return [...archived, ...earlier];
}

const refused = new WeakSet<object>();

/** An earlier plan that says it is another person's is not offered. */
function isSamePersons(form: Form, plan: Json): boolean {
  const [given, here] = [whosePlan(plan), whosePlan(form.plan?.store.now.value)];
  const numbers = [given.nhsNumber, here.nhsNumber].map((one) => one.replace(/\D/g, ''));
  const isOther =
    numbers[0] && numbers[1]
      ? numbers[0] !== numbers[1]
      : !!given.born && !!here.born && given.born !== here.born;
  if (isOther && !refused.has(plan)) {
    refused.add(plan);
    console.warn('<pcsp-provider> `earlierPlans` has a plan of another person. It is not offered.');
  }
  return !isOther;
}

/** What would be put in, in words: each element once, with all that its list would hold. */
function previewOf(form: Form, element: Element, value: unknown, at: Path): [string, string][] {
  const rows = new Map<string, [string, string]>();
  const visit = (one: Element, inside: unknown, path: Path): void => {
    if (isEmpty(one, inside)) return;
    if (one.kind === 'list' && Array.isArray(inside))
      return inside.forEach((entry: unknown, index) => visit(one.item, entry, [...path, index]));
    if (one.kind === 'group' && isRecord(inside))
      return Object.entries(one.children).forEach(([key, child]) =>
        visit(child, inside[key], [...path, key]),
      );
    const named = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
    const key = named.join('/');
    const said = rows.get(key)?.[1];
    rows.set(key, [form.label(named), [said, wordsIn(inside)].filter(Boolean).join('\n')]);
  };
  visit(element, value, at);
  return [...rows.values()];
}

const labelsOf = (form: Form, paths: readonly Path[]): string =>
  form.words.list([...new Set(paths.map((path) => form.label(path)))]);

const whyNot = (form: Form, { left, wrong, kept }: Started): string[] => [
  ...(left.length || wrong.length
    ? [form.words.text('starters.left', { parts: labelsOf(form, [...left, ...wrong]) })]
    : []),
  ...(kept.length ? [form.words.text('starters.kept', { parts: labelsOf(form, kept) })] : []),
];

const saidOf = (form: Form, key: 'used' | 'copied', title: string, started: Started): string =>
  [form.words.text(`starters.${key}`, { title }), ...whyNot(form, started)].join(' ');

/** Tells the host of what cannot be used in what it gave. */
function warnOf(title: string, { unknown, wrong }: Started): void {
  const at = (paths: readonly Path[]) => paths.map((path) => path.join('.')).join(', ');
  if (unknown.length)
    console.warn(
      `“${title}” has what the standard has no element for: ${at(unknown)}. It was not put in.`,
    );
  if (wrong.length)
    console.warn(
      `“${title}” has values that cannot stand there: ${at(wrong)}. They were not put in.`,
    );
}
