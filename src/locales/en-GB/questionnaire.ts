/** Words that a FHIR Questionnaire needs beside the labels of elements, under the key `questionnaire`. */
export const questionnaireWords = {
  coding: 'Code',
  text: 'In words',
  id: 'Id of this entry',
  asRecorded: 'Kept as it was recorded',
  required: '“{{label}}” is needed here.',
};
