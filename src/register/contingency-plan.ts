import { PcspContingencyPlan } from '../sections/contingency-plan/contingency-plan.element.js';
import { define } from './define.js';

define('pcsp-contingency-plan', PcspContingencyPlan);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-contingency-plan': PcspContingencyPlan;
  }
}
