import { html, nothing, type CSSResult } from 'lit';
import type { Form } from '../../fields/form.js';
import { furtherKeys } from '../../fields/further-elements.js';
import { anyElement } from '../../fields/group.js';
import { guardShape } from '../../fields/guard-shape.js';
import { listField } from '../../fields/list.js';
import type { Path } from '../../json/path.js';
import { requireGroupAt } from '../../model/element-at.js';
import type { Element } from '../../model/element.js';
import type { AnySectionKey } from '../../standard/sections.js';
import { readingEntries, readingParts } from './reading-parts.js';
import { sectionBody } from './section-body.js';
import { SectionElement } from './section-element.js';
import type { SectionClass } from './supplied-views.js';

/** How a section is laid out. What is left out draws the elements in the model's order. */
export interface SectionLayout<K extends AnySectionKey> {
  /** its controls, below the heading */
  readonly capture?: (form: Form<K>) => unknown;
  /** the same to read, where fields are rows of a `<dl>`: called only where something is recorded */
  readonly view?: (form: Form<K>) => unknown;
  /** the layout says with `changeable` what is changed together; otherwise it is the whole section */
  readonly changesParts?: boolean;
  /** beside the styles that all sections have */
  readonly styles?: readonly CSSResult[];
}

/** The class of a section that was laid out. */
export type SuppliedElementClass<K extends AnySectionKey> = (new () => SectionElement<K>) &
  SectionClass;

interface SuppliedDefinition<K extends AnySectionKey> {
  readonly key: K;
  readonly model: Element;
}

/** The class of the custom element of a section with a layout. */
export function sectionClass<K extends AnySectionKey>(
  { key, model }: SuppliedDefinition<K>,
  { capture = drawCapture, view = drawView, changesParts = false, styles = [] }: SectionLayout<K>,
): SuppliedElementClass<K> {
  return class SuppliedSectionElement extends SectionElement<K> {
    static override readonly styles = [...SectionElement.styles, ...styles];

    constructor() {
      // its words are with those that suppliers gave
      super({ key, element: model, words: {} });
    }

    protected override get isChangedAsWhole(): boolean {
      return !changesParts;
    }

    protected override renderSection(form: Form<K>): unknown {
      return sectionBody(form, form.readonly ? view : capture);
    }
  };
}

const drawCapture = <K extends AnySectionKey>(form: Form<K>): unknown => {
  const intro = (form as Form).elementText([], 'intro');
  return html`${intro ? html`<p class="intro" part="intro">${intro}</p>` : nothing} ${drawAll(form)}`;
};

/** All that a section has, in the model's order, as its kinds are drawn. */
function drawAll<K extends AnySectionKey>(given: Form<K>): unknown {
  const form = given as Form;
  if (form.store.element.kind !== 'list')
    return keysAt(form, []).map((key) => anyElement(form, [key] as Path));
  return listField(form, [], {
    hiddenLabel: true,
    entry: (at: Path) =>
      guardShape(form, at, (_, entry) =>
        keysAt(form, entry).map((key) => anyElement(form, [...entry, key] as Path)),
      ),
  });
}

/** The same to read: under headings. */
function drawView<K extends AnySectionKey>(given: Form<K>): unknown {
  const form = given as Form;
  const level = form.headingLevel + 1;
  return form.store.element.kind === 'list'
    ? readingEntries(form, [], level)
    : readingParts(form, [], keysAt(form, []), level);
}

/** The keys of a group. Those that are marked as further ones are drawn after every layout. */
function keysAt(form: Form, path: Path): string[] {
  const further = furtherKeys(form, path);
  return Object.keys(requireGroupAt(form.store.element, path).children).filter(
    (key) => !further.includes(key),
  );
}
