import { html, nothing } from 'lit';
import { codeBesideWords } from '../../fields/code-beside-words.js';
import { disclosure } from '../../fields/disclosure.js';
import { wordsOfEntry } from '../../fields/entry-title.js';
import type { Form } from '../../fields/form.js';
import { anyElement } from '../../fields/group.js';
import { watch } from '../../fields/watch.js';
import { namesApart } from '../../fields/names-apart.js';
import { isMisshapen } from '../../fields/raw-value.js';
import { isRecord, type Json } from '../../json/json.js';
import { sameJson } from '../../json/same-json.js';
import type { Path } from '../../json/path.js';
import { descriptionRow } from './description-row.js';
import { personLine } from './provenance-view.js';
import { holderOf, isOfTheRecord, recordFacts, type RecordFact } from './record-of-section.js';

/**
 * Who recorded what is read here, when and where, and what was coded otherwise than it is worded: once
 * for all of it, behind one line. Nothing where nothing of it is recorded.
 */
export const viewRecord = (form: Form, root: Path): unknown =>
  watch(form, root, () => {
    const isEmpty = recordFacts(form, root).next().done;
    if (isEmpty) return nothing;
    return disclosure(form, {
      path: root,
      holds: (path) => isOfTheRecord(form.section, path) || path.at(-1) === 'coding',
      className: 'provenance',
      summary: html`${form.words.text('section.record')}<span class="vh"
          >: ${form.label(root)}</span
        >`,
      body: () => {
        const people = new PeopleTold(form);
        // what is being changed stands in its part
        const facts = [...recordFacts(form, root)].filter(
          ({ path }) => !form.parts?.isOpenAt(path),
        );
        const all = [...byHolder(facts)];
        return html`<dl>${all.map((one) => about(form, one, people))}</dl>`;
      },
    });
  });

type FactsOfHolder = readonly [holder: Path, facts: readonly RecordFact[]];

function byHolder(facts: Iterable<RecordFact>): Iterable<FactsOfHolder> {
  const found = new Map<string, [Path, RecordFact[]]>();
  for (const fact of facts) {
    const holder = holderOf(fact);
    const key = JSON.stringify(holder);
    const known = found.get(key);
    if (known) known[1].push(fact);
    else found.set(key, [holder, [fact]]);
  }
  return found.values();
}

/** The facts about one thing, under what it is called; those about the whole section stand alone. */
function about(form: Form, [holder, facts]: FactsOfHolder, people: PeopleTold): unknown {
  const rows = facts.map(({ path, coded }) =>
    coded ? codeBesideWords(form, path, coded) : (people.again(path) ?? anyElement(form, path)),
  );
  return holder.length
    ? html`<div class="row" part="row">
        <dt part="label">
          <bdi translate=${isNamed(form, holder) ? 'no' : nothing}>${calledAt(form, holder)}</bdi>
        </dt>
        <dd part="value"><dl>${rows}</dl></dd>
      </div>`
    : rows;
}

/** Who was told of in full: told of again, their name, role and date are enough. */
class PeopleTold {
  readonly #form: Form;
  readonly #told: Json[] = [];

  constructor(form: Form) {
    this.#form = form;
  }

  /** The row of somebody who was told of before; `undefined` for anybody and anything else. */
  again(path: Path): unknown {
    const value: unknown = this.#form.store.at(path);
    if (!isRecord(value) || isMisshapen(this.#form, path, true)) return undefined;
    const { dateCompleted, ...person } = value;
    const line = personLine(person);
    if (line && this.#told.some((one) => sameJson(one, person))) {
      const date = typeof dateCompleted === 'string' ? this.#form.words.date(dateCompleted) : '';
      const words = [line, date].filter(Boolean).join(', ');
      return descriptionRow(this.#form.label(path), namesApart(words, line));
    }
    this.#told.push(person);
    return undefined;
  }
}

/** What the entry that a path runs through last is called, and the group in it that the path leads to. */
function calledAt(form: Form, path: Path): string {
  const entry = entryOn(path);
  const groups = path
    .slice(entry.length)
    .map((_, index) => form.label(path.slice(0, entry.length + 1 + index)));
  return [entry.length ? wordsOfEntry(form, entry) || form.label(entry) : '', ...groups]
    .filter(Boolean)
    .join(', ');
}

/** Whether somebody's name is in what a path is called. */
function isNamed(form: Form, path: Path): boolean {
  const entry: unknown = form.store.at(entryOn(path));
  return isRecord(entry) && typeof entry.name === 'string';
}

/** The path of the last entry of a list that a path runs through. */
const entryOn = (path: Path): Path =>
  path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1);
