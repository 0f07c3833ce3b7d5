import { PcspPlanChanges } from '../plan/plan-changes/plan-changes.element.js';
import { define } from './define.js';

define('pcsp-plan-changes', PcspPlanChanges);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-plan-changes': PcspPlanChanges;
  }
}
