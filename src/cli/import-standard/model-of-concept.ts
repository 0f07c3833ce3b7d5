import {
  boolean,
  codedText,
  coding,
  date,
  dateTime,
  dateTimeOrDuration,
  group,
  list,
  records,
  scale,
  string,
  text,
  textOrUrl,
  url,
  type Children,
  type Element,
  type Facts,
  type Group,
  type Leaf,
  type Precision,
} from '../../model/element.js';
import { bodySite } from '../../kinds/body-site.js';
import { count } from '../../kinds/count.js';
import { decimal } from '../../kinds/decimal.js';
import { image } from '../../kinds/image.js';
import { quantity } from '../../kinds/quantity.js';
import type { UnitOfMeasure } from '../../kinds/units.js';
import { snomedSystem } from '../../value-sets/snomed.js';
import type { ValueSet } from '../../value-sets/value-set.js';
import type { DatasetElement } from './dataset.js';
import { kebabOfName, keyOfName } from './keys.js';

/** What a person has to look at: an element that the model says less of than the standard, or guesses. */
export interface Doubt {
  /** the standard's own names, divided by `/` */
  readonly path: string;
  readonly doubt: string;
}

/** The model of a concept; what is doubtful of it and of all in it goes to `doubts`. */
export function modelOfConcept(concept: DatasetElement, path: string, doubts: Doubt[]): Element {
  const own = new ModelMaker(path, doubts);
  return concept.isGroup ? own.group(concept) : own.repeated(concept, own.leaf(concept));
}

/** Names of the two parts of a coded text. */
const CODE = 'coded value';
const WORDS = 'free text';

const isNamed = ({ name }: DatasetElement, part: string): boolean => name.toLowerCase() === part;

/** How the standard says that words are not from a list. */
const isFree = ({ valueSet }: DatasetElement): boolean => !valueSet || /^free text/i.test(valueSet);

/** A code of a dictionary is no longer than this. */
const LONGEST_CODE = 6;

/** How the standard names the unit of a quantity beside it. */
const UNITS = /^units? of measure$/i;

const PRECISIONS: readonly string[] = ['YM', 'YMD!', 'YMDHM'] satisfies Precision[];

class ModelMaker {
  readonly #path: string;
  readonly #doubts: Doubt[];

  constructor(path: string, doubts: Doubt[]) {
    this.#path = path;
    this.#doubts = doubts;
  }

  group(concept: DatasetElement): Element {
    const { concepts, name, mro } = concept;
    const [only] = concepts;
    if (only && concepts.length === 1 && !only.isGroup && !only.repeats && only.name === name) {
      return this.repeated(concept, { ...this.#inner(only).leaf(only), mro, nested: true });
    }
    if (only?.isGroup && concepts.length === 1 && only.repeats && !concept.repeats) {
      const inner = this.#inner(only);
      this.#checkDuty(concept);
      inner.#checkDuty(only);
      return records(mro, name, inner.#single(only));
    }
    return this.repeated(concept, this.#single(concept));
  }

  /** A concept as a list, where it repeats. */
  repeated(concept: DatasetElement, item: Leaf | Group): Element {
    this.#checkDuty(concept);
    const { min, repeats } = concept;
    return repeats ? list(item, min > 0 ? 1 : 0) : item;
  }

  leaf(concept: DatasetElement): Leaf {
    const { name, mro, type, valueSet } = concept;
    const make = leaves[type] ?? leaves.other!;
    const made = make(concept, (doubt) => this.#doubt(doubt));
    if (!valueSet && !type) this.#doubt('the standard says neither its data type nor its values');
    return { ...made, mro, term: name };
  }

  /** Whether what is said of how often it is there fits together. */
  #checkDuty({ min, mro }: DatasetElement): void {
    if (!mro) this.#doubt('it is neither M, R nor O');
    if (min > 0 && mro !== 'M')
      this.#doubt(`there is to be at least ${min}, and it is not Mandatory`);
    if (min === 0 && mro === 'M') this.#doubt('it is Mandatory, and there may be none');
  }

  /** One entry of a group: a coded text, or an object. */
  #single(concept: DatasetElement): Leaf | Group {
    const { concepts, name, mro } = concept;
    const code = concepts.find((one) => isNamed(one, CODE));
    const words = concepts.find((one) => isNamed(one, WORDS));
    if (!concepts.length) {
      this.#doubt('it is a group without elements: taken as a code or words');
      return codedText(mro, name, { undivided: true });
    }
    if (code && concepts.length === (words ? 2 : 1)) {
      const { minLength, maxLength } = code;
      return codedText(mro, name, {
        codes: this.#inner(code).#codes(code),
        ...lengthsOf({ minLength, maxLength }),
        ...(words?.maxLength !== undefined && { maxTextLength: words.maxLength }),
      });
    }
    return group(mro, name, this.#children(concepts));
  }

  #children(concepts: readonly DatasetElement[]): Children {
    const children: Record<string, Element> = {};
    const isQuantified = concepts.some(({ type }) => type === 'quantity');
    for (const concept of concepts) {
      // a quantity has its unit with it
      if (isQuantified && UNITS.test(concept.name)) {
        this.#inner(concept).#doubt('taken as the unit of the quantity beside it');
        continue;
      }
      const key = this.#keyOf(concept, new Set(Object.keys(children)));
      const inner = this.#inner(concept);
      children[key] = isNamed(concept, CODE)
        ? inner.repeated(concept, inner.#coding(concept))
        : modelOfConcept(concept, inner.#path, this.#doubts);
    }
    return children;
  }

  #keyOf(concept: DatasetElement, taken: ReadonlySet<string>): string {
    if (isNamed(concept, CODE) && !taken.has('coding')) return 'coding';
    if (isNamed(concept, WORDS) && !taken.has('text')) return 'text';
    return keyOfName(concept.name, taken);
  }

  #coding(concept: DatasetElement): Leaf {
    return coding(concept.mro, concept.name, {
      codes: this.#codes(concept),
      ...lengthsOf(concept),
    });
  }

  #codes(concept: DatasetElement): ValueSet {
    return codesOf(concept, (doubt) => this.#doubt(doubt));
  }

  #inner({ name }: DatasetElement): ModelMaker {
    return new ModelMaker(this.#path ? `${this.#path}/${name}` : name, this.#doubts);
  }

  #doubt(doubt: string): void {
    this.#doubts.push({ path: this.#path, doubt });
  }
}

const lengthsOf = ({ minLength, maxLength }: Pick<DatasetElement, 'minLength' | 'maxLength'>) => ({
  ...(minLength !== undefined && { minLength }),
  ...(maxLength !== undefined && { maxLength }),
});

/** The list that a concept is taken from, as far as its name says: open, and without codes. */
function codesOf({ name, valueSet }: DatasetElement, doubt: (doubt: string) => void): ValueSet {
  const isSnomed = /\bSNOMED/i.test(valueSet);
  if (!isSnomed) doubt(`the codes of its list are not in the dataset: “${shortened(valueSet)}”`);
  return {
    name: kebabOfName(name),
    title: shortened(valueSet) || name,
    system: isSnomed ? snomedSystem : `urn:prsb:${kebabOfName(name)}`,
    closed: false,
    ...(isSnomed && { url: `${snomedSystem}?fhir_vs` }),
  };
}

const LONGEST_TITLE = 100;

const shortened = (words: string): string =>
  words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE)}…` : words;

type MakeLeaf = (concept: DatasetElement, doubt: (doubt: string) => void) => Leaf;

/** Words, or a code that a dictionary has for them. */
const stringLeaf: MakeLeaf = (concept, doubt) => {
  const { maxLength = Infinity, mro, name } = concept;
  if (!isFree(concept) && maxLength <= LONGEST_CODE && !/(?:identifier|number)$/i.test(name)) {
    doubt('taken as a code, as it is short and from a list');
    return coding(mro, name, { codes: codesOf(concept, doubt), ...lengthsOf(concept) });
  }
  return string(mro, name, lengthsOf(concept));
};

const textLeaf: MakeLeaf = (concept) => {
  const { mro, name, valueSet } = concept;
  if (/\bor URL\b/i.test(valueSet)) return textOrUrl(mro, name, lengthsOf(concept));
  return /\bURL\b/i.test(valueSet)
    ? url(mro, name, lengthsOf(concept))
    : text(mro, name, lengthsOf(concept));
};

const dateTimeLeaf: MakeLeaf = ({ mro, name, precision, valueSet }, doubt) => {
  const facts: Pick<Facts, 'precision'> = {};
  if (precision !== undefined && PRECISIONS.includes(precision))
    Object.assign(facts, { precision: precision as Precision });
  else if (precision) doubt(`its precision “${precision}” is not known`);
  return /interval|period|duration/i.test(`${name} ${valueSet}`)
    ? dateTimeOrDuration(mro, name, facts)
    : dateTime(mro, name, facts);
};

/** `Numeric scale 1 - 10` says where it ends. */
const topOf = ({ valueSet }: DatasetElement): number | undefined => {
  const top = /\b1\s?[-–]\s?(\d{1,3})\b/.exec(valueSet)?.[1];
  return top === undefined ? undefined : Number(top);
};

const decimalLeaf: MakeLeaf = (concept) => {
  const { mro, name } = concept;
  const max = topOf(concept);
  return max === undefined ? decimal(mro, name) : scale(mro, name, { max });
};

const quantityIn =
  (...units: readonly UnitOfMeasure[]): MakeLeaf =>
  ({ mro, name }, doubt) => {
    doubt(`its units are a guess: ${units.join(', ')}`);
    return quantity(mro, name, { units });
  };

const inWords: MakeLeaf = (concept, doubt) => {
  doubt(`there is no kind of element for “${concept.type}”: taken as words`);
  return text(concept.mro, concept.name, lengthsOf(concept));
};

/** Of each data type. Where the standard says none, what it says of the values decides. */
const leaves: Readonly<Record<string, MakeLeaf>> = {
  string: stringLeaf,
  text: textLeaf,
  datetime: dateTimeLeaf,
  date: ({ mro, name, precision }) => date(mro, name, precision === 'YMD!' ? { precision } : {}),
  boolean: ({ mro, name }) => boolean(mro, name),
  decimal: decimalLeaf,
  quantity: quantityIn('cm', 'mm'),
  duration: quantityIn('min', 'h'),
  count: ({ mro, name }) => count(mro, name),
  blob: ({ mro, name }) => image(mro, name),
  complex: (concept, doubt) =>
    /\bbody map\b/i.test(concept.name)
      ? bodySite(concept.mro, concept.name)
      : inWords(concept, doubt),
  identifier: ({ mro, name, ...more }) =>
    string(mro, name, { ...lengthsOf(more), identifier: true }),
  '': (concept, doubt) => {
    const { mro, name } = concept;
    const max = topOf(concept);
    if (max !== undefined) return scale(mro, name, { max });
    return isFree(concept)
      ? text(mro, name)
      : codedText(mro, name, { codes: codesOf(concept, doubt), undivided: true });
  },
  other: inWords,
};
