export const supportedSelfCareWords = {
  label: 'Hunanofal â chymorth',
  label_person: 'Gofalu amdanaf fy hun, gyda chymorth',
  intro:
    'Yr hyn y mae’r person wedi’i ddysgu, wedi’i glywed ac wedi’i gael er mwyn gofalu amdano’i hun.',
  intro_person:
    'Yr hyn rydych wedi’i ddysgu, wedi’i glywed ac wedi’i gael i’ch helpu i ofalu amdanoch eich hun.',
  structuredEducation: {
    label: 'Cyrsiau, gwybodaeth a chyngor',
    add: 'Ychwanegu cwrs, gwybodaeth neu gyngor',
    entry: 'Cwrs neu gyngor {{number}}',
    attendance: {
      label: 'Cwrs, ac a aeth y person iddo',
      label_person: 'Cwrs, ac a es i iddo',
      hint: 'Er enghraifft cwrs am ddiabetes, neu ddosbarth am ofal coesau.',
    },
    structuredEducationOutcome: {
      label: 'Beth ddaeth ohono',
      add: 'Ychwanegu beth ddaeth ohono',
      entry: 'Beth ddaeth ohono {{number}}',
    },
    informationAndAdviceGiven: {
      label: 'Gwybodaeth a chyngor a roddwyd',
      label_person: 'Gwybodaeth a chyngor a gefais',
      hint: 'Yn y geiriau a ddefnyddiwyd, fel bod pawb yn dweud yr un peth.',
    },
  },
  documents: {
    label: 'Taflenni, llythyrau, seiniau a lluniau',
    add: 'Ychwanegu dogfen',
    entry: 'Dogfen {{number}}',
    documentTitle: { label: 'Teitl' },
    documentName: { label: 'Math o ddogfen', hint: 'Er enghraifft taflen neu lythyr.' },
    documentationLocation: {
      label: 'Ble mae hi',
      hint: 'Cyfeiriad gwe, neu ble y’i cedwir.',
    },
    confidentiality: { label: 'Pwy gaiff ei gweld' },
    class: { label: 'Y grŵp y mae’n perthyn iddo' },
    documentMimeType: { label: 'Math o ffeil', hint: 'Er enghraifft application/pdf.' },
    service: { label: 'Y gwasanaeth y daeth ohono' },
    comments: { label: 'Nodiadau' },
    additionalInformationRequiredForImages: {
      label: 'Os mai llun yw',
      imageProcedure: {
        label: 'Sut y’i gwnaed',
        hint: 'Er enghraifft ffotograff neu belydr-X.',
      },
      imageProcedureDate: { label: 'Pryd oedd yr archwiliad' },
      images: {
        label: 'Y llun',
        imageCaptureDate: { label: 'Pryd y’i tynnwyd' },
        imageId: { label: 'Rhif y llun' },
        imageLocation: { label: 'Ble mae’r llun' },
      },
      formatCode: { label: 'Fformat' },
      eventCodeList: { label: 'Beth a archwiliwyd' },
      comments: { label: 'Nodiadau am y llun' },
    },
  },
} as const;
