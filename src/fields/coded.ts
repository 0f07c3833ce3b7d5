import type { Coding } from '../model/element.js';
import { accepts, findConcept, type Concept, type ValueSet } from '../value-sets/value-set.js';
import { embeddedAs, holdsAllConcepts } from '../terminology/embedded.js';
import type { TerminologyService } from '../terminology/terminology.js';
import { isEnglish } from '../i18n/languages.js';
import type { Words } from '../i18n/words.js';
import type { Form } from './form.js';

const faulty = new WeakSet<TerminologyService>();

/** Whether a service can be asked about a value set. */
function knows(service: TerminologyService, set: ValueSet): boolean {
  try {
    return service.knows?.(set) ?? set.url !== undefined;
  } catch (error) {
    if (!faulty.has(service)) console.warn('`terminology.knows` threw. It is not asked.', error);
    faulty.add(service);
    return false;
  }
}

/** The host's service, for a value set that it can look up. */
export const hostService = (form: Form, set: ValueSet): TerminologyService | undefined => {
  const { terminology } = form.settings;
  return terminology && !set.closed && knows(terminology, set) ? terminology : undefined;
};

/** The host's service looks a value set up, although we hold codes of it. */
export const isHosted = (form: Form, codes: ValueSet): boolean =>
  codes.ecl !== undefined && hostService(form, codes) !== undefined;

/**
 * Where suggestions for a value set come from: the host's service where the set is SNOMED CT's and
 * there is one, or our own list.
 */
export const serviceFor = (
  form: Form,
  codes: ValueSet | undefined,
): TerminologyService | undefined =>
  codes && holdsAllConcepts(codes) && !isHosted(form, codes)
    ? embeddedAs((concept) => nameOf(form.words, concept, codes))
    : codes && hostService(form, codes);

/** A concept as it is recorded; a service may say more of it. */
export const codingOf = ({ system, code, display }: Concept): Coding => ({ system, code, display });

/**
 * What a code means, in the language that is shown where its words are those of our list; or the
 * code itself where nobody says.
 */
export function nameOf(words: Words, coding: Partial<Coding>, codes?: ValueSet): string {
  const { system = '', code = '', display } = coding;
  const concept = codes && findConcept(codes, { system, code });
  // other words than the list's may mean something else
  if (!concept || (display && display !== concept.display)) return display || code;
  // a code that is only accepted is another list's, where the same letter means something else
  const isOffered = codes.concepts?.includes(concept);
  return (isOffered && words.lookUp(`codes.${codes.name}.${code}`)) || concept.display;
}

/**
 * `en` for a name that stands in another language as our list has it, which is in English: a screen
 * reader then reads it so. `undefined` for what is in the language that is shown, or in one that nobody
 * knows.
 */
export function langOfName(
  words: Words,
  coding: Partial<Coding>,
  codes: ValueSet | undefined,
): 'en' | undefined {
  if (!codes || isEnglish(words.lang)) return undefined;
  const { system = '', code = '' } = coding;
  const display = findConcept(codes, { system, code })?.display;
  const isTranslated = words.lookUp(`codes.${codes.name}.${code}`) === display;
  return display && !isTranslated && nameOf(words, coding, codes) === display ? 'en' : undefined;
}

/** What a code means where it is read: one that its closed list does not have is said to be none of it. */
export function nameInView(words: Words, coding: Partial<Coding>, codes?: ValueSet): string {
  const { system, code } = coding;
  const name = nameOf(words, coding, codes);
  return codes && system && code && !accepts(codes, { system, code })
    ? words.text('field.notFromList', { code: name })
    : name;
}

/** That what is offered is not the standard's own list, for those who know what that is; or `''`. */
export const aidOfList = (form: Form, codes: ValueSet | undefined): string =>
  codes?.ecl &&
  codes.concepts?.length &&
  form.settings.audience !== 'person' &&
  !isHosted(form, codes)
    ? form.words.text('field.fromHl7')
    : '';
