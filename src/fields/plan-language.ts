import { nothing } from 'lit';
import type { Leaf } from '../model/element.js';
import type { Form } from './form.js';

/** The `lang` of words that stand in the plan, where the host says in which language it is written. */
export const langOfPlan = ({ settings }: Pick<Form, 'settings'>): string | typeof nothing =>
  settings.planLanguage ?? nothing;

/** The same of what is recorded in an element: names, numbers and addresses are in none. */
export const langOfElement = (
  form: Pick<Form, 'settings'>,
  { kind }: Pick<Leaf, 'kind'>,
): string | typeof nothing => (kind === 'string' || kind === 'url' ? nothing : langOfPlan(form));
