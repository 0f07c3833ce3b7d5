import 'pcsp-elements/register/contingency-plan';
import 'pcsp-elements/register/provider';
import type { ContingencyPlan } from 'pcsp-elements';

const plans: ContingencyPlan[] = [{ triggerFactors: [{ text: 'Two nights without sleep' }] }];

const widget = document.createElement('pcsp-contingency-plan');
widget.value = plans;
document.body.append(widget);
