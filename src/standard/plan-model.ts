import { group, type ValueOf } from '../model/element.js';
import { sections, type SectionKey } from './sections.js';

type Models = { readonly [K in SectionKey]: (typeof sections)[K]['model'] };

const models = Object.fromEntries(
  Object.entries(sections).map(([key, { model }]) => [key, model]),
) as unknown as Models;

/** The whole standard: the plan, whose children are the sections in the standard's order. */
export const planModel = group('M', 'Personalised care and support plan', models);

export type { SectionKey };

/** The JSON of a whole plan. */
export type Plan = ValueOf<typeof planModel>;

/** What a widget is of: a section, or the whole plan. */
export type WidgetKey = SectionKey | 'plan';

/** The model of one section, or of the whole plan for `'plan'`. */
export type ModelOfKey<K extends WidgetKey> = K extends SectionKey
  ? (typeof planModel.children)[K]
  : typeof planModel;

/** The JSON of one section, or of the whole plan for `'plan'`. */
export type ValueOfKey<K extends SectionKey | 'plan'> = K extends SectionKey
  ? NonNullable<Plan[K]>
  : Plan;

/** The JSON of a section or a plan that is still being written: nothing at its top has to be there. */
export type DraftOfKey<K extends SectionKey | 'plan'> =
  ValueOfKey<K> extends readonly unknown[] ? ValueOfKey<K> : Partial<ValueOfKey<K>>;

/** The JSON of `aboutMe`. */
export type AboutMe = ValueOfKey<'aboutMe'>;

/** The JSON of one entry of `formulations`. */
export type Formulation = ValueOfKey<'formulations'>[number];

/** The JSON of one entry of `contingencyPlans`. */
export type ContingencyPlan = ValueOfKey<'contingencyPlans'>[number];

/** The JSON of one entry of `additionalSupportPlans`. */
export type AdditionalSupportPlan = ValueOfKey<'additionalSupportPlans'>[number];
