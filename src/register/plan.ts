import './about-me.js';
import './additional-support-plan.js';
import './care-and-support-plan.js';
import './contingency-plan.js';
import './formulation.js';
import './gp-practice.js';
import './person-demographics.js';
import './personal-contacts.js';
import './procedures-and-therapies.js';
import './professional-contacts.js';
import { PcspPlan } from '../plan/plan.element.js';
import { define } from './define.js';

define('pcsp-plan', PcspPlan);

declare global {
  interface HTMLElementTagNameMap {
    'pcsp-plan': PcspPlan;
  }
}
