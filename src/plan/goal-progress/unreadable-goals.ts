import { isRecord, type Json } from '../../json/json.js';
import { planModel } from '../../standard/plan-model.js';
import { isEmpty } from '../../validation/empty.js';

const carePlanModel = planModel.children.careAndSupportPlan;
const needsModel = carePlanModel.children.needsConcernsOrProblems;
const goalsModel = needsModel.item.children.goalsAndHopes;

/** Whether a plan holds something of another shape where goals are looked for. */
export function hasUnreadableGoals(plan: unknown): boolean {
  if (!isRecord(plan)) return !isEmpty(planModel, plan);
  const { careAndSupportPlan } = plan;
  if (!isRecord(careAndSupportPlan)) return !isEmpty(carePlanModel, careAndSupportPlan);
  const { needsConcernsOrProblems: needs } = careAndSupportPlan;
  if (!Array.isArray(needs)) return !isEmpty(needsModel, needs);
  return needs.some((need: unknown) =>
    isRecord(need) ? areUnreadable(need) : !isEmpty(needsModel.item, need),
  );
}

function areUnreadable({ goalsAndHopes: goals }: Json): boolean {
  return Array.isArray(goals) ? false : !isEmpty(goalsModel, goals);
}
