import { html, nothing } from 'lit';
import { codeItself, codedWordsAt, type Coded } from '../../fields/coded-words.js';
import { codedTextInWords } from '../../fields/coded-text.js';
import { disclosure } from '../../fields/disclosure.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { ifShaped } from '../../fields/if-shaped.js';
import { lines } from '../../fields/lines.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { stringsIn } from '../../json/strings-in.js';
import type { Path } from '../../json/path.js';
import { requireElementAt, requireGroupAt, requireListAt } from '../../model/element-at.js';
import type { Group } from '../../model/element.js';
import type { PathTo } from '../../model/typed-path.js';
import { agreementLine } from '../../sections/shared/agreement.js';
import { archivedLine } from '../../sections/shared/archived.js';
import { isArchivedGroup } from '../../due/due-elements.js';
import { onlyArchivedLine } from '../../sections/shared/only-archived.js';
import { viewWriter } from '../../sections/about-me/about-me.writer.js';
import type { AnySectionKey } from '../../standard/sections.js';
import { heading } from '../../widget/heading.js';
import { isPrivate } from '../plan-changes/private.js';
import { easyDisplay } from './easy-display.js';
import type { Pictures } from './pictures.js';
import { hasLeft, indexesInOrder, keysInOrder } from './reading-order.js';

/** What is read: a section, as its form has it, and the host's pictures. */
export interface EasyReading {
  readonly form: Form;
  readonly section: AnySectionKey;
  readonly pictures: Pictures;
}

/** So many things of a list stand there at once; the others when somebody asks for them. */
const AT_ONCE = 10;

/** What somebody does one after the other. */
const IN_ORDER: readonly unknown[] = ['whatShouldHappen', 'whoShouldBeContacted'];

/** One idea: its words, with a picture beside them where the host has one. */
export const idea = (
  { form, section, pictures }: EasyReading,
  path: Path,
  words: unknown,
): unknown =>
  html`<div class="idea" part="idea">
    ${pictures.at({ section, path: [section, ...path], entry: form.store.at(path) })}
    <div class="said">${words}</div>
  </div>`;

/** All that is recorded at a path, under what it is called. */
export function ideasAt(reading: EasyReading, path: Path, level: number): unknown {
  const { form } = reading;
  const { kind, words } = { words: undefined, ...requireElementAt(form.store.element, path) };
  if (words === 'agreement') return agreementIdea(reading, path, level);
  if (words === 'writtenBy') return viewWriter(form as unknown as Form<'aboutMe'>);
  if (!form.store.isRecorded(path)) return nothing;
  if (kind === 'list') return listIdeas(reading, path, level);
  if (kind !== 'group') return leafIdea(reading, path, level);
  return html`<div class="ideas" part="block">
    ${idea(reading, path, heading(level, form.label(path)))}
    ${ifShaped(form, path, () => insides(reading, path, level + 1))}
  </div>`;
}

/** What a group holds, one after the other. */
export const insides = (
  reading: EasyReading,
  path: Path,
  level: number,
  without: readonly string[] = [],
): unknown =>
  keysInOrder(reading.form, path)
    .filter((key) => !without.includes(key))
    .map((key) =>
      isKept(reading, [...path, key])
        ? html`<p part="one-of-two">${reading.form.words.text('personDemographics.oneOfTwo')}</p>`
        : ideasAt(reading, [...path, key], level),
    );

/** Sex beside a gender: together they may disclose what nobody is to know. */
const isKept = ({ form, section }: EasyReading, path: Path): boolean =>
  isPrivate([section, ...path]) && path.at(-1) === 'sex' && form.store.isRecorded(['gender']);

function leafIdea(reading: EasyReading, path: Path, level: number): unknown {
  const { form } = reading;
  const label = form.label(path);
  const isQuestion =
    path.length === 1 && requireElementAt(form.store.element, path).kind === 'text';
  return idea(
    reading,
    path,
    html`${isQuestion ? heading(level, label) : html`<p class="label" part="label">${label}</p>`}
    ${leafWords(form, path)}`,
  );
}

const leafWords = (form: Form, path: Path): unknown =>
  field(form, path, { hiddenLabel: true, shown: easyDisplay });

function agreementIdea(reading: EasyReading, path: Path, level: number): unknown {
  const { form } = reading;
  return html`<div class="ideas" part="block">
    ${idea(
      reading,
      path,
      html`${heading(level, form.label(path))}
      ${isMisshapen(form, path) ? nothing : agreementLine(form, path as Parameters<typeof agreementLine>[1])}`,
    )}
    ${ifShaped(form, path, () => insides(reading, path, level + 1, ['agreed']))}
  </div>`;
}

/** Goals, actions and steps say by themselves what they are: no heading stands over their headings. */
const isTitled = ({ form }: EasyReading, path: Path): boolean => {
  const { item } = requireListAt(form.store.element, path);
  return path.length <= 2 || item.kind !== 'group' || nameKey(item) !== undefined;
};

const listIdeas = (reading: EasyReading, path: Path, level: number): unknown =>
  isTitled(reading, path)
    ? html`<div class="ideas" part="block">
        ${idea(reading, path, heading(level, reading.form.label(path)))}
        ${ideasOfList(reading, path, level + 1)}
      </div>`
    : html`<div class="ideas inner" part="block">${ideasOfList(reading, path, level)}</div>`;

/** The entries of a list: those in use, more of them where there are many, and the archived ones. */
export function ideasOfList(reading: EasyReading, path: Path, level: number): unknown {
  const { form } = reading;
  if (isMisshapen(form, path)) return rawValue(form, path);
  const indexes = indexesInOrder(form, path);
  const isOld = (index: number) => isPutAway(form, [...path, index]);
  const left = indexes.filter((index) => hasLeft(form, [...path, index]));
  const inUse = indexes.filter((index) => !isOld(index) && !left.includes(index));
  const draw = (some: readonly number[], from: number, at = level) =>
    listOf(reading, path, some, at, from);
  // nobody looks for more in a crisis
  const isWhole = reading.section === 'contingencyPlans' || inUse.length <= AT_ONCE + 1;
  const [first, more] = isWhole ? [inUse, []] : [inUse.slice(0, AT_ONCE), inUse.slice(AT_ONCE)];
  return html`${first.length ? nothing : onlyArchivedLine(form, path)}
  ${first.length ? draw(first, 1) : nothing}
  ${folded(form, path, more, form.words.text('easyRead.more', { count: more.length }), () => draw(more, AT_ONCE + 1))}
  ${left.length ? html`${heading(level, form.words.text('professionalContacts.before'))} ${draw(left, 1, level + 1)}` : nothing}
  ${foldedOld(form, path, indexes.filter(isOld), (old) => draw(old, 1))}`;
}

const foldedOld = (
  form: Form,
  path: Path,
  old: readonly number[],
  draw: (old: readonly number[]) => unknown,
): unknown =>
  folded(form, path, old, form.words.text('list.archivedEntries', { count: old.length }), () =>
    draw(old),
  );

const folded = (
  form: Form,
  path: Path,
  indexes: readonly number[],
  summary: string,
  body: () => unknown,
): unknown =>
  indexes.length
    ? disclosure(form, {
        path,
        summary: html`${summary}<span class="vh">: ${form.label(path)}</span>`,
        body,
        found: indexes.flatMap((at) => stringsIn(form.store.at([...path, at]))).join(' '),
      })
    : nothing;

function listOf(
  reading: EasyReading,
  path: Path,
  indexes: readonly number[],
  level: number,
  from: number,
): unknown {
  const entries = indexes.map(
    (index) => html`<li part="entry">${entryIdeas(reading, [...path, index], level)}</li>`,
  );
  return IN_ORDER.includes(path.at(-1))
    ? html`<ol class="entries in-order" part="entries" start=${from}>
        ${entries}
      </ol>`
    : html`<ul class="entries" part="entries">
        ${entries}
      </ul>`;
}

/** An entry of a list: words, or what it is called and all that is recorded of it. */
function entryIdeas(reading: EasyReading, path: Path, level: number): unknown {
  const { form } = reading;
  if (requireElementAt(form.store.element, path).kind !== 'group')
    return idea(reading, path, leafWords(form, path));
  return ifShaped(form, path, () => {
    const name = nameOf(form, path);
    const coded = isCoded(form, path);
    const isOld = isPutAway(form, path);
    const isAction = path.at(-2) === 'actionsAndActivities';
    const isCalled =
      !name && requireGroupAt(form.store.element, path).children.name?.kind === 'codedText';
    const told = [
      ...(name ? ['name', 'gpName'] : []),
      ...(isCalled ? ['name'] : []),
      ...(coded ? ['coding', 'text'] : []),
      ...(isOld ? ['archivedOn'] : []),
      ...(isAction ? ['what'] : []),
    ];
    const title = name
      ? html`<bdi translate="no">${name}</bdi>`
      : form.elementText(path as never, 'shownAs' as never) || form.label(path);
    return html`${idea(
      reading,
      path,
      html`${heading(level, title)} ${coded ? codedLines(form, path) : nothing}
      ${isCalled ? leafWords(form, [...path, 'name']) : nothing}
      ${isOld ? archivedLine(form, path as never) : nothing}`,
    )}
    ${isAction ? ideasOfList(reading, [...path, 'what'], level + 1) : nothing}
    ${insides(reading, path, level + 1, told)}`;
  });
}

/** Whether an entry was archived, where its kind can be. */
const isPutAway = (form: Form, path: Path): boolean => {
  const element = requireElementAt(form.store.element, path);
  return (
    element.kind === 'group' && isArchivedGroup(element, form.store.at(path), form.settings.now())
  );
};

const isCoded = (form: Form, path: Path): boolean => {
  const { children } = requireGroupAt(form.store.element, path);
  return children.coding?.kind === 'coding' && children.text?.kind === 'text';
};

/** The words of a need or a goal; where there are none, those of its code. */
function codedLines(form: Form, path: Path): unknown {
  const text: Path = [...path, 'text'];
  const { value, codes } = codedWordsAt(form, path as unknown as PathTo<Coded>);
  const words = codedTextInWords(form.words, value, codes);
  return html`${isMisshapen(form, text) ? rawValue(form, text) : lines({ form }, words)}
  ${codeItself(form, [...path, 'coding'])}`;
}

/** The key of what somebody or something is called in a line, where a group has one. */
const nameKey = ({ children }: Group): string | undefined =>
  ['name', 'gpName'].find((key) => ['string', 'text'].includes(children[key]?.kind ?? ''));

/** Somebody's name, where it is a line of its own and nothing else. */
function nameOf(form: Form, path: Path): string {
  const key = nameKey(requireGroupAt(form.store.element, path));
  if (!key || isMisshapen(form, [...path, key])) return '';
  const name: unknown = form.store.at([...path, key]);
  return typeof name === 'string' && name.trim() !== '' && !name.includes('\n') ? name : '';
}
