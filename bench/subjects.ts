// What the bench measures in the page: widgets with a value of some size.
import { samplePlan } from '../fixtures/sample/sample-plan.js';
import { careAndSupportPlan, contingencyPlans, planOfNeeds } from './plans.js';

export interface Subject {
  make(size: number): HTMLElement & { readonly updateComplete: Promise<unknown> };
  /** puts the focus in a text box in the middle */
  focus?(): void;
}

const made = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]>,
): HTMLElementTagNameMap[T] => Object.assign(document.createElement(tag), properties);

export const subjects = {
  contingencyPlan: {
    make: (fields) => made('pcsp-contingency-plan', { value: contingencyPlans(fields) }),
    focus: () => {
      const element = document.querySelector('pcsp-contingency-plan');
      const actions = element?.value?.[0]?.whatShouldHappen?.length ?? 0;
      element?.focusField([0, 'whatShouldHappen', Math.floor(actions / 2)]);
    },
  },
  contingencyPlanToRead: {
    make: (fields) =>
      made('pcsp-contingency-plan', { value: contingencyPlans(fields), readonly: true }),
  },
  careAndSupportPlan: {
    make: (needs) => made('pcsp-care-and-support-plan', { value: careAndSupportPlan(needs) }),
    focus: () =>
      document
        .querySelector('pcsp-care-and-support-plan')
        ?.focusField(['needsConcernsOrProblems', 0, 'goalsAndHopes', 1, 'text']),
  },
  plan: {
    make: (needs) => made('pcsp-plan', { value: planOfNeeds(needs) }),
    focus: () => {
      const plan = document.querySelector('pcsp-plan');
      const needs = plan?.value?.careAndSupportPlan?.needsConcernsOrProblems?.length ?? 0;
      const path = ['needsConcernsOrProblems', Math.floor(needs / 2), 'goalsAndHopes', 1, 'text'];
      plan?.focusField(['careAndSupportPlan', ...path]);
    },
  },
  planToRead: {
    make: (needs) => made('pcsp-plan', { value: planOfNeeds(needs), readonly: true }),
  },
  samplePlan: { make: () => made('pcsp-plan', { value: samplePlan }) },
  crisisPage: { make: () => made('pcsp-crisis-page', { value: samplePlan }) },
} satisfies Record<string, Subject>;

export type SubjectName = keyof typeof subjects;
