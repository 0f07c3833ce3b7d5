import { quantity } from '../../kinds/quantity.js';
import { codedText, group, list, type Mro } from '../../model/element.js';
import { snomedList } from '../shared/document-reference.model.js';

/** A code of a list of SNOMED CT, or words of as many characters as the standard says. */
/* @__NO_SIDE_EFFECTS__ */
export const coded = <const M extends Mro>(
  mro: M,
  term: string,
  maxTextLength: number | undefined = 150,
) =>
  codedText(mro, term, {
    codes: snomedList(term.toLowerCase().replace(/\W+/g, '-'), term.toLowerCase()),
    maxTextLength,
  });

const result = {
  value: quantity('R', 'Value', { units: ['{score}', '%', 'mm[Hg]', 'cm', 'mm'] }),
  ordinal: coded('O', 'Ordinal'),
};

/** An assessment with a name, a score and scores of its parts. It stands in several places. */
export const structuredAssessment = group(
  'R',
  'Structured assessment',
  {
    structuredAssessmentName: coded('R', 'Structured assessment name'),
    assessmentResult: group('R', 'Assessment result', {
      assessmentScore: coded('R', 'Assessment score'),
      ...result,
    }),
    subscaleResult: list(
      group('R', 'Subscale result', { subscaleScore: coded('R', 'Subscale score'), ...result }),
    ),
  },
  { words: 'prsb-wound-care-woundAssessment.woundAssessment.structuredAssessment' },
);
