import type { SuppliedElementClass } from '../sections/shared/supplied-element.js';
import { registerSection } from '../section.js';
import { treatmentPlan } from './models/treatment-plan.js';

registerSection(treatmentPlan);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-treatment-plan': InstanceType<SuppliedElementClass<typeof treatmentPlan.key>>;
  }
}
