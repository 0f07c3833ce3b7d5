import { conceptCodec, textOnlyCodec, textOfCodedText } from '../../fhir/codecs/coded.js';
import { type GroupOptions } from '../../fhir/mappings/group.js';
import type { Mapping } from '../../fhir/mappings/mapping.js';
import { readAlso, leafMapping } from '../../fhir/mappings/leaf.js';
import { nearest } from '../../fhir/position.js';
import { entryMatching, pathTo } from '../../fhir/resource-path.js';
import type { PlanKind } from '../../fhir/our-codes.js';
import { carePlanStatus, isPlanKind, periodOf, planKind } from './shared.fhir.js';
import { firstEntryOf } from '../../fhir/section-codes.js';

/** The name of a plan, by its code or in words: whichever category does not say what kind it is. */
export const planNameMapping: Mapping = leafMapping(
  pathTo(
    'category',
    entryMatching('', {}, (one) => !isPlanKind(one)),
  ),
  conceptCodec,
  readAlso(pathTo('title'), textOnlyCodec),
);

/** A care plan that is part of the main one, where there is one. */
export const partOfMainPlan = (kind: PlanKind): GroupOptions => ({
  adds: { category: [planKind(kind)] },
  derived: ({ name, lastUpdated, archivedOn }, { archived }) => ({
    status: carePlanStatus(archived !== undefined),
    title: textOfCodedText(name),
    period: periodOf(lastUpdated, archivedOn),
  }),
  links: [
    {
      path: pathTo('partOf', 0),
      type: 'CarePlan',
      target(scope, out) {
        const document = nearest(scope, 'Composition')?.resource;
        return document && out.targetOf(firstEntryOf(document, 'careAndSupportPlan'));
      },
    },
  ],
});
