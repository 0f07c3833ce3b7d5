import { html, nothing } from 'lit';
import type { Form } from '../../fields/form.js';
import { entriesAt } from '../../fields/list.js';
import { emptyAddButton, listAddButton } from '../../fields/list-add-button.js';
import { sectionRemoval } from '../../fields/removal.js';
import { isRecord } from '../../json/json.js';
import type { Path } from '../../json/path.js';

/** Adds an entry to a section that is a list, behind those that are there; or puts one back. */
export function addButton(form: Form): unknown {
  const edited = form.parts?.form ?? form;
  return edited.readonly
    ? nothing
    : html`${sectionRemoval(edited).undo()} ${addEntryButton(form, [])}`;
}

/** Adds an entry to a list behind those that are there. In a document that reads first, it is open. */
export const addEntryButton = (form: Form, list: Path, start?: unknown): unknown =>
  listAddButton(form, list, adding(form, list, start));

/** The same as one button, for a toolbar; what somebody may start from is where `startEntry` stands. */
export const addEmptyButton = (form: Form, list: Path): unknown =>
  emptyAddButton(form, list, adding(form, list));

export const startEntry = (form: Form, list: Path): unknown =>
  form.starters?.besideAdd(form, list, adding(form, list));

const adding =
  (form: Form, list: Path, start?: unknown) =>
  (chosen?: unknown): void => {
    const entry = isRecord(start) && isRecord(chosen) ? { ...start, ...chosen } : (chosen ?? start);
    if (form.parts) form.parts.add(list, entry);
    else form.add(list, entriesAt(form, list).length, entry);
  };
