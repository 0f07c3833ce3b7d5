// A made-up standard in the format in which PRSB publishes its datasets.

const leaf = (name: string, more: object = {}): object => ({
  type: 'item',
  minimumMultiplicity: '0',
  maximumMultiplicity: '1',
  mro: 'R',
  name,
  description: 'Not to be copied.',
  ...more,
});

const group = (name: string, concept: readonly object[], more: object = {}): object => ({
  ...leaf(name, more),
  type: 'group',
  concept,
});

const many = { maximumMultiplicity: '*' };
const must = { minimumMultiplicity: '1', mro: 'M' };

const typed = (type: string, property?: object, valueSets = 'Free text'): object => ({
  valueSets,
  valueDomain: [{ type, ...(property && { property: [property] }) }],
});

const coded = (...lengths: object[]): object[] => [
  leaf('Coded value ', {
    valueSets: '<div>SNOMED CT : - <a href="https://example.org">Sleep</a></div>',
  }),
  leaf('Free text', { ...typed('text', lengths[0]), mro: undefined }),
];

/** With what real ones have: codes and words, lists, numbers, groups of the same name, faults. */
export const sleepDataset = {
  dataset: [
    {
      name: 'Sleep & rest <b>(draft)</b>',
      version: ' 1.0 ',
      description: '<p>Not to be copied.</p>',
      concept: [
        group('Sleep (assessment)', [
          leaf("Person's name", {
            ...typed('string', { maxLength: '35', minLength: '2' }),
            ...must,
          }),
          leaf('Ward', typed('string', { maxLength: '3' }, 'NHS data dictionary :- Ward')),
          leaf('Ward number', typed('string', { maxLength: '3' }, 'NHS data dictionary :- Ward')),
          leaf('Notes', { ...typed('text', { maxLength: '150' }), ...many }),
          leaf('Recording', typed('text', undefined, 'Link to URL')),
          leaf('Diary', typed('text', undefined, 'Free text or URL')),
          leaf('Woke up', typed('boolean')),
          leaf('Date', typed('datetime', { timeStampPrecision: 'YMDHM' }, 'Date and time')),
          leaf('Review date/interval', typed('datetime', undefined, 'Date and time')),
          leaf('Born', typed('date', { timeStampPrecision: 'YMD!' })),
          leaf('Quality', typed('decimal', undefined, 'Numeric scale 1 - 10')),
          leaf('Weight', typed('decimal', undefined, 'Decimal number')),
          leaf('Picture', typed('blob')),
          leaf('Naps', typed('count')),
          leaf('Length of a nap', typed('duration')),
          leaf('Curve', typed('complex')),
          leaf('Where it hurts (body map)', typed('complex')),
          group('Neck', [
            leaf('Neck size', typed('quantity')),
            leaf('Units of measure', typed('string')),
          ]),
          leaf('Role', { valueSets: 'FHIR value set : - Role' }),
          leaf('Label', {}),
          leaf('Notes', { mro: undefined, ...typed('text') }),
          group('Because of', coded({ maxLength: '70' })),
          group('Organisation', []),
          group('Wish', [leaf('Wish', typed('text'))]),
          group(
            'Need',
            [...coded(), leaf('Importance', { valueSets: 'Preference of use 1-5' })],
            many,
          ),
        ]),
        group('Night log', [
          group('Night log record entry', [leaf('Hours', { ...typed('string'), ...must })], {
            ...many,
            minimumMultiplicity: '1',
          }),
        ]),
        group("'; process.exit(3); //`${1}", [leaf('*/ "quoted" \u2028', typed('text'))]),
      ],
    },
  ],
};
