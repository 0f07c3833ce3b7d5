import type { Words } from './words.js';

/** What FHIR puts behind the name of a value for the type that it has. */
const TYPE =
  /(?:Age|Boolean|CodeableConcept|Date|DateTime|Duration|Integer|Period|Quantity|Range|Ratio|Reference|String|Timing)$/;

/** Parts that have parts: what they say has names of FHIR's, too. All else is somebody's words. */
const WITH_PARTS = new Set([
  ...[
    'activity',
    'communication',
    'contact',
    'evidence',
    'finding',
    'focalDevice',
    'investigation',
  ],
  ...['participant', 'performer', 'provision', 'restriction', 'stage', 'target', 'verification'],
]);

/** “Detail quantity” as FHIR has it, `detailQuantity`. */
const keyOf = (label: string): string =>
  label
    .split(' ')
    .map((word, index) => word.charAt(0)[index ? 'toUpperCase' : 'toLowerCase']() + word.slice(1))
    .join('');

/**
 * The lines of an import's note, which are written in English, with FHIR's names in the language of
 * whoever reads them. What somebody wrote stays as it is, and so does a name that has no words.
 */
export const importNoteLines = (words: Words, note: string): string[] =>
  note.split('\n').map((line) => {
    const [, label = '', rest = ''] = /^([A-Z][A-Za-z, ]*): (.*)$/.exec(line) ?? [];
    const named = label && namesIn(words, label);
    return named ? `${named}: ${saidOf(words, label, rest)}` : line;
  });

/** “Activity, detail”; nothing where one of them has no words. */
function namesIn(words: Words, label: string): string {
  const names = label.split(', ').map((part) => nameIn(words, part));
  if (names.includes('')) return '';
  return names.map((name, index) => (index ? decapitalised(name) : name)).join(', ');
}

const decapitalised = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function nameIn(words: Words, label: string): string {
  const key = keyOf(label);
  const known = (one: string): string => words.lookUp(`importNote.parts.${one}`);
  return known(key) || known(key.replace(TYPE, ''));
}

function saidOf(words: Words, label: string, said: string): string {
  const keys = label.split(', ').map(keyOf);
  if (keys.some((key) => WITH_PARTS.has(key)))
    return said.replace(
      /(^|[,;] )([A-Z][A-Za-z]*(?: [a-z]+)*): /g,
      (all, before: string, name: string) => {
        const named = nameIn(words, name);
        return named ? `${before}${named}: ` : all;
      },
    );
  if (said === 'true' || said === 'false')
    return words.text(said === 'true' ? 'field.yes' : 'field.no');
  const [, from, until] =
    /^(?:from (\d[\dT:.+Z-]*))? ?(?:until (\d[\dT:.+Z-]*))?$/.exec(said) ?? [];
  const date = (key: 'from' | 'until', value: string | undefined): string =>
    value ? words.lookUp(`importNote.period.${key}`, { date: words.date(value) }) : '';
  return [date('from', from), date('until', until)].filter(Boolean).join(' ') || said;
}
