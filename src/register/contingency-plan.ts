import { PcspContingencyPlan } from '../sections/contingency-plan.js';
import { define } from './define.js';

define('pcsp-contingency-plan', PcspContingencyPlan);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-contingency-plan': PcspContingencyPlan;
  }
}
