import 'pcsp-elements/register/plan';
import type { Plan } from 'pcsp-elements';

export function showPlan(plan: Plan): void {
  const element = document.createElement('pcsp-plan');
  element.value = plan;
  element.sections = ['aboutMe', 'careAndSupportPlan', 'contingencyPlans'];
  document.body.append(element);
}
