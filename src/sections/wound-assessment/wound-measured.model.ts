import { decimal } from '../../kinds/decimal.js';
import { image } from '../../kinds/image.js';
import { quantity } from '../../kinds/quantity.js';
import { boolean, codedText, dateTime, group, list, string, text } from '../../model/element.js';
import { documentReference, snomedList } from '../shared/document-reference.model.js';
import { coded, structuredAssessment } from './structured-assessment.model.js';

const size = { units: ['cm', 'mm'] } as const;

/** What is measured and seen of the wound at one visit. */
export const woundAssessments = list(
  group('R', 'Wound assessment', {
    // the standard does not say when a wound was measured, and a size without a day says nothing
    assessedOn: {
      ...dateTime('O', 'Date and time of the assessment', { past: true }),
      added: true,
    },
    initialWoundAssessment: boolean('R', 'Initial (Primary) Wound Assessment'),
    woundLengthWidthAndDepth: list(
      group('R', 'Wound length, width and depth', {
        woundDimension: list(
          group('R', 'Wound dimension', {
            dimensionType: codedText('R', 'Dimension type', {
              codes: snomedList('wound-dimension', 'dimensions of wounds'),
              undivided: true,
            }),
            dimensionValue: quantity('R', 'Dimension value', size),
          }),
        ),
        pointOfReference: string('R', 'Point of reference'),
      }),
    ),
    woundAndSurroundingSkinDescription: group('M', 'Wound and surrounding skin description', {
      woundMarginAndEdgeDescription: coded('M', 'Wound margin and edge description'),
      limbShape: text('R', 'Limb shape', { maxLength: 200 }),
      footShape: text('O', 'Foot shape', { maxLength: 200 }),
      woundBedTissueType: coded('R', 'Wound bed tissue type'),
      surroundingSkinCondition: text('R', 'Surrounding skin condition', { maxLength: 200 }),
      skinColour: coded('O', 'Skin colour'),
    }),
    photographs: list({ ...image('O', 'Photographs'), added: true }),
    imageOfWound: group('R', 'Image of wound', {
      ...documentReference,
      comments: text('O', 'Comments', { maxLength: 150 }),
    }),
    woundComplications: list(
      group('R', 'Wound complications', {
        problem: coded('R', 'Problem'),
        onsetDate: dateTime('R', 'Onset date', { precision: 'YM', past: true }),
        endDate: dateTime('R', 'End Date', { precision: 'YMDHM' }),
      }),
    ),
    structuredAssessment,
    vascularAssessment: group('R', 'Vascular Assessment', {
      ankleBrachialPressureIndex: decimal('R', 'Ankle–brachial pressure index'),
      toePressureIndex: decimal('R', 'Toe pressure index'),
      arterialSupplyAssessment: group('R', 'Arterial supply assessment', { structuredAssessment }),
      structuredAssessment,
    }),
    pressureUlcerCategory: group('R', 'Pressure ulcer category', { structuredAssessment }),
    surgicalSpecific: group('R', 'Surgical specific', {
      approximationOfWoundEdges: coded('R', 'Approximation of wound edges', undefined),
    }),
  }),
);

const dehiscence = group('R', 'Dehiscence', {
  woundDehiscence: quantity('R', 'Wound dehiscence', { units: ['%', 'cm', 'mm'] }),
  dehiscenceLength: quantity('R', 'Dehiscence Length', size),
  dehiscenceDepth: quantity('R', 'Dehiscence Depth', size),
  dehiscenceDescription: string('R', 'Dehiscence Description'),
});

/** What is observed of the wound and the person. */
export const woundObservations = group('R', 'Wound observations', {
  clinicalObservations: list(
    group('R', 'Clinical observations', {
      painScore: group('R', 'Pain score', {
        painAssessmentScale: coded('R', 'Pain assessment scale'),
        painScore: decimal('R', 'Pain Score'),
        text: text('O', 'Free text', { maxLength: 150 }),
      }),
      woundPainFrequency: coded('R', 'Wound pain frequency'),
      signsAndSymptomsOfInfections: coded('M', 'Signs and symptoms of infections'),
      exudate: group('R', 'Exudate', {
        exudateAmount: coded('R', 'Exudate amount'),
        exudateConsistency: coded('R', 'Exudate consistency'),
        exudateType: coded('R', 'Exudate type'),
        exudateColour: coded('R', 'Exudate colour', undefined),
      }),
      odourIntensity: coded('R', 'Odour intensity', undefined),
      dressingPerformance: text('O', 'Dressing performance'),
      swabForInvestigation: group('R', 'Swab for investigation', {
        swab: coded('R', 'Swab for investigation', undefined),
        investigationRequested: coded('R', 'Investigation requested'),
        statusOfRequest: string('R', 'Status of request', { maxLength: 16 }),
        reasonForRequest: text('R', 'Reason for request', { maxLength: 150 }),
        requestPriority: string('R', 'Request priority', { maxLength: 10 }),
      }),
      examinationType: list(coded('R', 'Examination type')),
      examinationFindings: list(coded('R', 'Examination findings')),
      pulseSounds: coded('R', 'Pulse sounds'),
      jointMobility: list(
        group('R', 'Joint mobility', {
          anatomicalSite: coded('R', 'Anatomical site'),
          mobilityAssessment: text('R', 'Mobility assessment'),
        }),
      ),
      postureAndPositioning: string('R', 'Posture and positioning'),
      lowerLimbOedema: coded('R', 'Lower limb oedema'),
      sensitivityAndSensation: string('R', 'Sensitivity and sensation'),
      temperature: quantity('O', 'Temperature', { units: ['Cel'] }),
      observationsRecordEntry: list(
        group('R', 'Observations record entry', {
          observation: coded('R', 'Observation'),
          value: quantity('R', 'Value', { units: ['mm[Hg]', '%', 'Cel', 'kg', '{score}'] }),
        }),
      ),
      observedNutritionalStatus: string('R', 'Observed nutritional status'),
      observedHydrationStatus: string('R', 'Observed hydration status'),
      surgicalWound: group('R', 'Surgical Wound Specific symptoms and observations', {
        dehiscence,
        crepitusPresent: boolean('R', 'Crepitus Present'),
        healingRidgePresent: boolean('R', 'Healing ridge present'),
      }),
    }),
  ),
  personObservations: list(text('R', 'Person observations')),
});
