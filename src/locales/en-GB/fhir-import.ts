/** Words of what an import of FHIR says, under the key `fhirImport`. */
export const fhirImportWords = {
  'not-a-bundle': 'Expected a FHIR Bundle, or a resource, as JSON.',
  'not-mapped': '{{what}} has no home in a plan.',
  'in-note': '{{what}} has no element of its own in a plan: it is in the note of its entry.',
  'too-deep': '{{what}} is nested too deep to be read.',
  'missing-reference': '{{what}} refers to a resource that is not in the bundle.',
  'other-patient': '{{what}} is about another person.',
  'person-unclear':
    '{{what}} says whom it is about by a name that is not this person’s. It came in all the same. Check it.',
  repeated: '{{what}} is in the bundle more than once: this copy of it was left out.',
  'repeated-alike':
    '{{what}} is in the bundle more than once, and nothing in this copy differs. It came in once.',
  'more-pages': 'The bundle is one page of several: what is on the others did not come in.',
  'entered-in-error': '{{what}} was entered in error, and was left out.',
  'not-current': '{{what}} is “{{said}}”: what it is about is not in force, and was left out.',
  archived: '{{what}} is “{{said}}”: what it is about came in as archived.',
  'said-in-words': '{{what}} is “{{said}}”: the words in the plan begin with it.',
  'struck-out': '{{what}} has words that are struck out or hidden. They were left out. Check it.',
  doubtful: '{{what}} is “{{said}}”: what it is about came in all the same. Check it.',
  changed:
    '{{what}} has been changed since it was sent from a plan, but an extension beside it has not. The change came in. Check it.',
  'status-missing':
    '{{what}} is missing, so no one knows whether what it is about is in force, or was done. It came in all the same. Check it.',
  'not-understood':
    '{{what}} changes what is said in a way that is not known here. What it is about was left out.',
  'security-label': '{{what}} says who may see this: “{{said}}”. A plan does not say so.',
};
