import { PcspGoalProgress } from '../plan/goal-progress/goal-progress.element.js';
import { define } from './define.js';

define('pcsp-goal-progress', PcspGoalProgress);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-goal-progress': PcspGoalProgress;
  }
}
