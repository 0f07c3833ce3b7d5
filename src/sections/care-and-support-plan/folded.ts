import { html, nothing } from 'lit';
import { disclosure } from '../../fields/disclosure.js';
import type { Form } from '../../fields/form.js';
import { isMisshapen, rawValue } from '../../fields/raw-value.js';
import { watch } from '../../fields/watch.js';
import type { Path } from '../../json/path.js';
import { heading } from '../../widget/heading.js';
import { factsLine, firstLineOf } from './line.js';

interface Folded {
  /** the level of the entry's heading */
  readonly level: number;
  readonly isOpen?: boolean;
  readonly words: () => string;
  readonly facts: () => readonly unknown[];
  readonly body: () => unknown;
  /** what its controls are a group of, where nothing around it says it */
  readonly group?: unknown;
  /** what can be done with the entry as a whole */
  readonly foot?: () => unknown;
}

/** An entry as a line that opens to all of it. One that was just added is open. */
export const folded = (form: Form<'careAndSupportPlan'>, path: Path, of: Folded): unknown =>
  watch(
    form,
    path,
    () =>
      isMisshapen(form, path)
        ? rawValue(form, path)
        : html`${disclosure(form, {
            path,
            id: `${form.id(path)}-line`,
            className: 'folded',
            open: (of.isOpen ?? false) || form.store.isNew(path),
            // by itself: a key that is typed in what the line opens draws the line alone
            summary: watch(form, path, () => line(form, path, of)),
            body: of.body,
            group: of.group,
          })}${of.foot?.() ?? nothing}`,
    { shallow: true },
  );

const line = (
  form: Form<'careAndSupportPlan'>,
  path: Path,
  { level, words, facts }: Folded,
): unknown => html`
  ${heading(
    level,
    html`<span class="number" part="number">${form.label(path)}</span>
      <bdi>${firstLineOf(words())}</bdi>`,
  )}
  ${factsLine(form, path, facts())}
`;
