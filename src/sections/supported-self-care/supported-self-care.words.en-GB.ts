export const supportedSelfCareWords = {
  label: 'Supported self-care',
  label_person: 'Looking after myself, with support',
  intro:
    'What the person has learned, been told and been given so that they can look after themselves.',
  intro_person: 'What you have learned, been told and been given to help you look after yourself.',
  structuredEducation: {
    label: 'Courses, information and advice',
    add: 'Add a course, information or advice',
    entry: 'Course or advice {{number}}',
    attendance: {
      label: 'Course, and whether the person went',
      label_person: 'Course, and whether I went',
      hint: 'For example a course about diabetes, or a class about leg care.',
    },
    structuredEducationOutcome: {
      label: 'What came of it',
      add: 'Add what came of it',
      entry: 'What came of it {{number}}',
    },
    informationAndAdviceGiven: {
      label: 'Information and advice given',
      label_person: 'Information and advice I was given',
      hint: 'In the words that were used, so that everybody says the same.',
    },
  },
  documents: {
    label: 'Leaflets, letters, sounds and pictures',
    add: 'Add a document',
    entry: 'Document {{number}}',
    documentTitle: { label: 'Title' },
    documentName: { label: 'Kind of document', hint: 'For example a leaflet or a letter.' },
    documentationLocation: {
      label: 'Where it is',
      hint: 'A web address, or where it is kept.',
    },
    confidentiality: { label: 'Who may see it' },
    class: { label: 'Group that it belongs to' },
    documentMimeType: { label: 'Type of file', hint: 'For example application/pdf.' },
    service: { label: 'Service that it came from' },
    comments: { label: 'Notes' },
    additionalInformationRequiredForImages: {
      label: 'If it is a picture',
      imageProcedure: { label: 'How it was made', hint: 'For example a photograph or an X-ray.' },
      imageProcedureDate: { label: 'When the examination was' },
      images: {
        label: 'The picture',
        imageCaptureDate: { label: 'When it was taken' },
        imageId: { label: 'Number of the picture' },
        imageLocation: { label: 'Where the picture is' },
      },
      formatCode: { label: 'Format' },
      eventCodeList: { label: 'What was examined' },
      comments: { label: 'Notes about the picture' },
    },
  },
} as const;
