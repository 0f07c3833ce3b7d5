import { disclosure } from '../../fields/disclosure.js';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { anyElement, groupField } from '../../fields/group.js';
import { guardShape } from '../../fields/guard-shape.js';
import { listField } from '../../fields/list.js';
import { captureAgreement } from '../shared/agreement.js';
import { card, lazyGroup } from '../shared/card.js';

type PlanBlock = 'strengths' | 'agreement' | 'review' | 'other' | 'people';

type CaptureBlock = (form: Form<'careAndSupportPlan'>) => unknown;

/** What holds for the whole plan, to fill in: each block in a card of its own. */
export const captureBlock: Readonly<Record<PlanBlock, CaptureBlock>> = {
  strengths: (form) =>
    card(
      form.headingLevel + 1,
      form.label(['strengths']),
      listField(form, ['strengths'], { hiddenLabel: true }),
    ),
  agreement: (form) =>
    card(
      form.headingLevel + 1,
      form.label(['agreement']),
      guardShape(form, ['agreement'], captureAgreement),
    ),
  review: (form) =>
    card(form.headingLevel + 1, form.elementText([], 'parts.review'), [
      field(form, ['plannedReview']),
      groupField(form, ['responsibilityForReview']),
      field(form, ['lastUpdated']),
    ]),
  other: (form) =>
    card(form.headingLevel + 1, form.elementText([], 'parts.other'), [
      field(form, ['careFundingSource'], { singleLine: true }),
      listField(form, ['otherCarePlanningDocuments']),
    ]),
  people: (form) =>
    card(form.headingLevel + 1, form.elementText([], 'parts.people'), [
      field(form, ['location'], { singleLine: true }),
      lazyGroup(form, [], 'performingProfessional'),
      disclosure(form, {
        path: [],
        keys: ['peopleCompletingRecord'],
        summary: form.label(['peopleCompletingRecord']),
        body: () => anyElement(form, ['peopleCompletingRecord']),
      }),
    ]),
};

/** The keys of each block. */
export const BLOCK_KEYS = {
  strengths: ['strengths'],
  agreement: ['agreement'],
  review: ['plannedReview', 'responsibilityForReview', 'lastUpdated'],
  other: ['careFundingSource', 'otherCarePlanningDocuments'],
  people: ['location', 'performingProfessional', 'peopleCompletingRecord'],
} as const satisfies Readonly<Record<PlanBlock, readonly string[]>>;
