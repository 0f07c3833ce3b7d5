import { PcspAdditionalSupportPlan } from '../sections/additional-support-plan/additional-support-plan.element.js';
import { define } from './define.js';

define('pcsp-additional-support-plan', PcspAdditionalSupportPlan);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-additional-support-plan': PcspAdditionalSupportPlan;
  }
}
