export { renderPlanHtml } from './plan/html/plan-html.js';
export type { PlanHtmlOptions } from './plan/html/plan-html-options.js';
export { planHtmlStyles } from './plan/html/html-styles.js';
