import { codedText, dateTime, group, list, string, text } from '../../model/element.js';
import { documentReference, snomedList } from '../shared/document-reference.model.js';

const education = snomedList('structured-education', 'education and training');

const images = group('R', 'Additional information required for images', {
  imageProcedure: text('R', 'Image procedure', { maxLength: 150 }),
  imageProcedureDate: dateTime('R', 'Image procedure date', { precision: 'YMDHM', past: true }),
  images: group('R', 'Images', {
    imageCaptureDate: dateTime('R', 'Image capture date', { precision: 'YMDHM', past: true }),
    imageId: string('R', 'Image ID', { identifier: true }),
    imageLocation: text('R', 'Image location', { maxLength: 150 }),
  }),
  formatCode: text('', 'Format code', { maxLength: 150 }),
  eventCodeList: codedText('', 'Event code list', { undivided: true }),
  comments: text('', 'Comments', { maxLength: 150 }),
});

/** PRSB’s Supported self-care 1.0. Education comes first: it is what the person is to do something with. */
export const supportedSelfCareModel = group('R', 'Supported self-care', {
  structuredEducation: list(
    group('R', 'Structured education', {
      attendance: codedText('R', 'Attendance', {
        codes: education,
        maxTextLength: 150,
        nested: true,
      }),
      structuredEducationOutcome: list(
        codedText('O', 'Structured education outcome', {
          codes: education,
          maxTextLength: 150,
          nested: true,
        }),
      ),
      informationAndAdviceGiven: text('R', 'Information and advice given'),
    }),
  ),
  documents: list(
    group('R', 'Documents', {
      ...documentReference,
      service: codedText('R', 'Service', {
        codes: snomedList('services', 'services'),
        maxTextLength: 150,
      }),
      comments: text('R', 'Comments', { maxLength: 150 }),
      additionalInformationRequiredForImages: images,
    }),
  ),
});
