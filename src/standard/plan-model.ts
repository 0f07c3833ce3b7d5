import { group, type Element, type ValueOf } from '../model/element.js';
import { sections, type AnySectionKey, type SectionKey } from './sections.js';
import type { ModelOfSupplied } from './supplied-section.js';

type Models = { readonly [K in SectionKey]: (typeof sections)[K]['model'] };

const models = Object.fromEntries(
  Object.entries(sections).map(([key, { model }]) => [key, model]),
) as unknown as Models;

/** The whole standard: the plan, whose children are the sections in the standard's order. */
export const planModel = group('M', 'Personalised care and support plan', models);

export type { AnySectionKey, SectionKey };

/** The JSON of a whole plan. */
export type Plan = ValueOf<typeof planModel>;

/** What a widget is of: a section, or the whole plan. */
export type WidgetKey = AnySectionKey | 'plan';

/** The model of one section, or of the whole plan for `'plan'`. */
export type ModelOfKey<K extends WidgetKey> = K extends SectionKey
  ? (typeof planModel.children)[K]
  : K extends 'plan'
    ? typeof planModel
    : ModelOfSupplied<K>;

/** The same, where only run time knows of what. Throws a RangeError for a key that no section has. */
export function modelOf(key: WidgetKey): Element {
  if (key === 'plan') return planModel;
  const children: Readonly<Record<string, Element>> = planModel.children;
  if (Object.hasOwn(children, key)) return children[key]!;
  const said =
    typeof key === 'string' ? `There is no section “${String(key)}”.` : 'A section has a key.';
  throw new RangeError(`${said} There are: plan, ${Object.keys(children).join(', ')}.`);
}

/** The JSON of one section, or of the whole plan for `'plan'`. */
export type ValueOfKey<K extends WidgetKey> = K extends SectionKey
  ? NonNullable<Plan[K]>
  : K extends 'plan'
    ? Plan
    : ValueOf<ModelOfSupplied<K>>;

/** The JSON of a section or a plan that is still being written: nothing at its top has to be there. */
export type DraftOfKey<K extends WidgetKey> =
  ValueOfKey<K> extends readonly unknown[] ? ValueOfKey<K> : Partial<ValueOfKey<K>>;

/** The JSON of `aboutMe`. */
export type AboutMe = ValueOfKey<'aboutMe'>;

/** The JSON of one entry of `formulations`. */
export type Formulation = ValueOfKey<'formulations'>[number];

/** The JSON of one entry of `contingencyPlans`. */
export type ContingencyPlan = ValueOfKey<'contingencyPlans'>[number];

/** The JSON of one entry of `additionalSupportPlans`. */
export type AdditionalSupportPlan = ValueOfKey<'additionalSupportPlans'>[number];
