import { conceptCodec, textOnlyCodec, textOfCodedText } from '../../fhir/codecs/coded.js';
import { type GroupOptions } from '../../fhir/mappings/group.js';
import type { Mapping } from '../../fhir/mappings/mapping.js';
import { readAlso, leafMapping } from '../../fhir/mappings/leaf.js';
import { nearest } from '../../fhir/position.js';
import { pathTo } from '../../fhir/resource-path.js';
import { carePlanStatus } from './shared.fhir.js';
import { firstEntryOf } from '../../fhir/section-codes.js';

/** The name of a plan, by its code or in words. */
export const planNameMapping: Mapping = leafMapping(
  pathTo('category', 0),
  conceptCodec,
  readAlso(pathTo('title'), textOnlyCodec),
);

/** A care plan that is part of the main one, where there is one. */
export const partOfMainPlan: GroupOptions = {
  derived: ({ name, archivedOn }) => ({
    status: carePlanStatus(archivedOn),
    title: textOfCodedText(name),
  }),
  links: [
    {
      path: pathTo('partOf', 0),
      target(scope, out) {
        const document = nearest(scope, 'Composition')?.resource;
        return document && out.targetOf(firstEntryOf(document, 'careAndSupportPlan'));
      },
    },
  ],
};
