/** What the table of places in openEHR does not say by itself: in the guide and in the document. */
export const openEhrNotes: readonly string[] = [
  'Archetypes are those of openEHR’s Clinical Knowledge Manager as of August 2026. `COMPOSITION.care_plan.v0` and `ADMIN_ENTRY.demographics.v0` are still in development there; the others are published.',
  'What no public archetype has a node for is in a cluster of ours, called “PCSP details”, in the slot that the archetype has for extensions. Archetypes of ours have `pcsp_` in their names, a supplier’s their namespace; none of them is in the Clinical Knowledge Manager.',
  '`EVALUATION.goal.v1` has a name and no importance, and its outcome has no “in progress”; `ACTION.service.v1` has one name where an action may be several things; there is no archetype for what matters to a person in their own words, for an agreement to a plan, for contingency plans (their steps are a `EVALUATION.recommendation.v2`) or for early warning signs. `EVALUATION.gender.v1` has no phenotypic sex, and `ADMIN_ENTRY.demographics.v0` was made for an older version of `CLUSTER.person`.',
  'Entries that were archived stand apart, under a heading that begins with “Archived:” (`archived_…`), with their place in the list, so that nobody reads them as current.',
  'An action says in which state it is. Where no status says it, it is planned; where it was archived, or stands in what was, without one that ends it, expired. A procedure is one that was performed.',
  'Words of somebody’s own with a code beside them are a text with a mapping, whose match is `?`: nobody said how near they are.',
  'Sex leaves beside gender only where the host gives `showSexAndGender`; else its place has the null flavour “masked”. What an archetype demands and the plan does not say has “no information”.',
  'The id of an entry is `_uid` where it is a UUID. What a place cannot hold exactly, and what the standard does not know, is JSON in `further_data` of its group, with its path from there and what the place says instead: as long as it still says so, the JSON counts.',
  'The sections for wound care are entries of ours: `CLUSTER.exam_wound.v0` is in development, and has one length, width and depth where PRSB names each dimension. Photographs are in `CLUSTER.media_file.v1`, places on the body in `CLUSTER.anatomical_location.v1`.',
];
