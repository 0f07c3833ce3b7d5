import { codedText, group, list, text } from '../../model/element.js';
import { carePlanType } from '../../value-sets/index.js';
import {
  archivedOn,
  lastUpdated,
  location,
  performingProfessional,
  personCompletingRecord,
  plannedReview,
  responsibilityForReview,
} from '../shared/shared.model.js';

/** Other plans that belong to the person. Everyone reads them; the service that made one edits it. */
export const additionalSupportPlans = list(
  group('R', 'Additional support plans', {
    name: codedText('R', 'Additional support plan name', { codes: carePlanType }),
    content: text('R', 'Additional support plan content'),
    plannedReview,
    responsibilityForReview,
    lastUpdated,
    location,
    performingProfessional,
    personCompletingRecord,
    archivedOn,
  }),
);
