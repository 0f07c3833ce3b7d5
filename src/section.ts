// What a page needs for a section of its own: how it is registered, and what our layouts are made of.
import { define } from './register/define.js';
import {
  sectionClass,
  type SectionLayout,
  type SuppliedElementClass,
} from './sections/shared/supplied-element.js';
import { suppliedViews } from './sections/shared/supplied-views.js';
import type { DefinedSection } from './supplier/define-section.js';

export type { SectionLayout, SuppliedElementClass } from './sections/shared/supplied-element.js';
export { SectionElement } from './sections/shared/section-element.js';
export type { Form, PathIn } from './fields/form.js';
export type { ItemOf, PathTo } from './model/typed-path.js';
export { addKindField, kindInWords } from './fields/defined.js';
export type { Field, FieldContext } from './fields/form.js';
export { kindStyles } from './fields/kinds/kinds.styles.js';
export { disclosure } from './fields/disclosure.js';
export { entryGroupName } from './fields/entry-title.js';
export { field } from './fields/field.js';
export { anyElement, groupField, groupFields } from './fields/group.js';
export { guardShape } from './fields/guard-shape.js';
export { entriesAt, indexesAt, keysOf, listField } from './fields/list.js';
export { pathIn } from './fields/path-in.js';
export { watch } from './fields/watch.js';
export { addButton } from './sections/shared/add-button.js';
export { card, lazyGroup } from './sections/shared/card.js';
export { descriptionRow } from './sections/shared/description-row.js';
export { codedNameAt, lineTextAt, remainingFields } from './sections/shared/line-text.js';
export { viewRecord } from './sections/shared/record-view.js';
export { changeable } from './widget/changeable.js';
export { heading } from './widget/heading.js';

/**
 * Makes the custom element of a section that `defineSection` gave, and defines its tag. Without a
 * layout, its elements are drawn in the model's order. Gives the class.
 *
 * On a server, where nothing is defined, the section is known to `renderPlanHtml` from then on.
 */
export function registerSection<S extends DefinedSection>(
  section: S,
  layout: SectionLayout<S['key']> = {},
): SuppliedElementClass<S['key']> {
  const made = sectionClass<S['key']>(section, layout);
  suppliedViews.set(section.key, made);
  if (globalThis.customElements !== undefined) define(section.tag, made);
  return made;
}
