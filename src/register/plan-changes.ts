import { PcspPlanChanges } from '../plan/plan-changes.js';
import { define } from './define.js';

define('pcsp-plan-changes', PcspPlanChanges);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-plan-changes': PcspPlanChanges;
  }
}
