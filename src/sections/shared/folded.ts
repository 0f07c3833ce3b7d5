import { html, nothing } from 'lit';
import { disclosure } from '../../fields/disclosure.js';
import { entryGroupName } from '../../fields/entry-title.js';
import type { Form } from '../../fields/form.js';
import { later } from '../../fields/later.js';
import { entriesAt } from '../../fields/list.js';
import { copyFindings } from '../../fields/if-shaped.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { watch } from '../../fields/watch.js';
import { langOfPlan } from '../../fields/plan-language.js';
import { stringsIn } from '../../json/strings-in.js';
import { beginsWith, type Path } from '../../json/path.js';
import { heading } from '../../widget/heading.js';

interface Folded {
  /** the level of the entry's heading */
  readonly level: number;
  /** open when it is first drawn; what is new, edited or wrong is anyway */
  readonly isOpen?: boolean;
  /** what it is called in its line, beside its number */
  readonly words: () => string;
  /** how it stands */
  readonly facts: () => readonly unknown[];
  readonly body: () => unknown;
  /** a row with its words alone, which tell it from others, and not its number */
  readonly isNamed?: boolean;
  /** its words are somebody's name, which translators leave alone */
  readonly isPerson?: boolean;
  /** what its controls are a group of, where nothing around it says it */
  readonly group?: unknown;
  /** what can be done with the entry as a whole */
  readonly foot?: () => unknown;
}

/** Whether somebody is writing an entry: it was added, or edited, and is not saved. */
const isAtWork = ({ store }: Form, entry: Path): boolean =>
  store.isNew(entry) || store.edited.some((path) => beginsWith(path, entry));

/**
 * An entry as a line that opens to all of it. It is open at first where it has an error, or what was
 * written in it is not saved.
 */
export const folded = (form: Form, path: Path, of: Folded): unknown =>
  later(
    form,
    path,
    () =>
      watch(
        form,
        path,
        () =>
          isMisshapen(form, path)
            ? rawValue(form, path)
            : html`${disclosure(form, {
                path,
                id: `${form.id(path)}-line`,
                className: of.isNamed ? 'folded named' : 'folded',
                open:
                  (of.isOpen ?? false) || isAtWork(form, path) || errorsIn(form, path).length > 0,
                // by itself: a key that is typed in what the line opens draws the line alone
                summary: watch(form, path, () => line(form, path, of)),
                body: of.body,
                found: watch(form, path, () => stringsIn(form.store.at(path)).join(' ')),
                group: of.group,
              })}${of.foot?.() ?? nothing}`,
        { shallow: true },
      ),
    { isFolded: !of.isOpen },
  );

interface FoldedEntry {
  /** what it is called where it is read; without words, its number is */
  readonly name: () => string | undefined;
  readonly isPerson?: boolean;
  readonly facts: () => readonly unknown[];
  readonly body: () => unknown;
}

/** The same of an entry of a section. The only one is open. */
export const foldedEntry = (
  form: Form,
  path: Path,
  { name, isPerson, facts, body }: FoldedEntry,
): unknown =>
  folded(form, path, {
    level: form.headingLevel + 1,
    isOpen: entriesAt(form, path.slice(0, -1)).length === 1,
    isNamed: true,
    isPerson,
    words: () => name() || form.label(path),
    facts,
    body,
    group: entryGroupName(form, path),
  });

const line = (
  form: Form,
  path: Path,
  { level, isNamed, isPerson, words, facts }: Folded,
): unknown => {
  const [number, said] = [form.label(path), words()];
  const isTheirs = !isPerson && said !== number;
  return html`
    ${heading(
      level,
      html`${isNamed ? nothing : html`<span class="number" part="number">${number}</span>`}
        <bdi translate=${isPerson ? 'no' : nothing} lang=${isTheirs ? langOfPlan(form) : nothing}
          >${firstLineOf(said)}</bdi
        >`,
    )}
    ${factsLine(form, path, facts())}
  `;
};

/** More would make a line of several. */
const LONGEST = 120;

/** The start of somebody's words, as far as one line holds them. */
export function firstLineOf(words: string): string {
  const whole = words.trim();
  const [first = ''] = whole.split('\n', 1);
  // eslint-disable-next-line regexp/no-super-linear-move -- what is cut is short
  if (first.length > LONGEST) return `${first.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;
  return first === whole ? first : `${first}…`;
}

const errorsIn = ({ store }: Form, entry: Path) =>
  store.findingsAt(entry, true).filter(({ severity }) => severity === 'error');

/** Whether something in an entry is wrong, or it repeats another, as far as that is to be told. */
const hasProblem = (form: Form, entry: Path): boolean =>
  copyFindings(form, entry).length > 0 ||
  errorsIn(form, entry).some(({ code, path }) => code === 'type' || form.store.isTouched(path));

/** A few facts about an entry, with a mark where something in it is wrong. */
export const factsLine = (form: Form, entry: Path, facts: readonly unknown[]): unknown =>
  html`<span class="facts" part="facts"
    >${facts.filter(Boolean).map((fact) => html`<span class="fact" part="fact">${fact}</span> `)}${
      hasProblem(form, entry)
        ? html`<span class="fact problem" part="problem"
            >${form.words.text('section.checkThis')}</span
          >`
        : nothing
    }</span
  >`;
