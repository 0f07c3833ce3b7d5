import { PcspCareAndSupportPlan } from '../sections/care-and-support-plan/care-and-support-plan.element.js';
import { define } from './define.js';

define('pcsp-care-and-support-plan', PcspCareAndSupportPlan);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-care-and-support-plan': PcspCareAndSupportPlan;
  }
}
