import { PcspPlanSummary } from '../plan/plan-summary/plan-summary.element.js';
import { define } from './define.js';

define('pcsp-plan-summary', PcspPlanSummary);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-plan-summary': PcspPlanSummary;
  }
}
