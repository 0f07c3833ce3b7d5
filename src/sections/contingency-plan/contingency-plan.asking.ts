import { saysNot } from '../../text/says-not.js';

const anyWord = (words: string): string => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`;

/** Asks to reach somebody, up to their name. */
const REACH = new RegExp(
  anyWord(
    [
      'call|ring|phone|telephone|dial|text|message|email|whatsapp|facetime|tell|ask|contact|alert|inform',
      'calls|rings|phones|texts|tells|asks|contacts|see|visit|meet|fetch|reach|wait for',
      '(?:speak|talk|go|come|stay|be|sit|get in touch) (?:to|with)|(?:message|text) to|get hold of',
      String.raw`(?:ff|ph)oni\p{L}*|[td]h?ecsti\p{L}*|g?alw(?:ch)?(?: ar)?|(?:dweud|dywedwch) wrth|gofyn\p{L}* i|[cg]h?ysyllt\p{L}* [âa]|siarad\p{L}* (?:â|gyda)|gwel\p{L}*|(?:mynd|ewch) at|(?:aros|arhoswch) gyda`,
      String.raw`(?:za)?dzwo[nń]\p{L}*(?: do)?|napisz\p{L}*(?: do)?|powiedz\p{L}*|popro[sś]\p{L}*|zapytaj\p{L}*|skontaktuj\p{L}* się z|porozmawiaj\p{L}* z`,
      String.raw`(?:suna[țtţ]?i?|sun[ăa]|apela[țtţ]?i?|apeleaz[ăa]|contacta[țtţ]i|contacteaz[ăa]|scrie[țtţ]i|spune[țtţ]i|vorbi[țtţ]i|întreba[țtţ]i)(?:[- ]?[oi]l?)?(?: pe| cu| lui)?`,
      'اتصل|كلم|أخبر|راسل|تحدث',
    ].join('|'),
  ),
  'giu',
);

/** What may stand between that and a name: other names, and what joins them. */
const NAMES =
  /^[\s,:]*(?:(?:the|my|our|either|both|or|and|neu|a|ac|lub|albo|i|sau|și|y|yr|fy|first|then|somebody|someone|that day|friend|sister|brother|partner|neighbour|nurse|doctor|key|social|support|worker|\p{Lu}[\p{L}'’.-]*|\d{1,11})[\s,:/&]+)*$/u;

/** Somebody does it: `Carys comes`, `Funmi, or the duty worker, sees me`. */
const DOES =
  /^(?:,? (?:or|and|neu|a) [^,.:;]{1,40}?)?,? (?:(?:will|can|also|then) )?(?:do|see|come|stay|call|ring|phone|text|tell|visit|help)(?:e?s)?(?!\p{L})/u;

/** What somebody else does or is, and nothing that they are asked for. */
const IS = /^ (?:is|was|has|had|will|would|may|might|comes|gets|turns|wants)(?!\p{L})/u;

/** In some languages what is asked stands behind. */
const REACHED = /^ \S{1,5} (?:فون|کال|رابطہ|ফোন|কল|ਫ|ਕਾਲ)/u;

/** A name, or what joins names, as in `Carys, then Funmi`. */
const NAME_OR_JOIN = /^(?:or|and|then|neu|a|ac|wedyn|\p{Lu}.*)$/u;

const isNothingButNames = (words: string): boolean =>
  words
    .split(/[\s,:/&.!]+/)
    .filter(Boolean)
    .every((word) => NAME_OR_JOIN.test(word));

/** Whether words around a name ask to reach whoever has it. */
export function isAskedFor(before: string, after: string): boolean {
  if (NAMES.test(before) && isNothingButNames(after)) return true;
  const verb = [...before.matchAll(REACH)].at(-1);
  const between = verb && before.slice(verb.index + verb[0].length);
  if (between !== undefined && NAMES.test(between) && (!between.trim() || !IS.test(after)))
    return true;
  if (/(?<!\p{L})let $/iu.test(before) && /^ know\b/.test(after)) return true;
  return REACHED.test(after) || (NAMES.test(before) && DOES.test(after));
}

/** What is to be done, right behind a condition: `If I can’t cope ring Sam`, and not `if I want to ring Sam`. */
const ORDER = String.raw`(?<!(?<!\p{L})(?:to|I|we|you|he|she|they|it|who|and|or|not|n['’]t|please) )(?<=\p{L} )(?:call|ring|phone|text|contact|speak to|talk to|ffoniwch|tecstiwch) \p{Lu}`;

/** When something is to be done, up to a comma or what is to be done: nobody named in it is asked for. */
const CONDITION = new RegExp(
  `${anyWord('if|when|whenever|unless|until|while|once|in case|os|pan|tra|oni bai|jeśli|jeżeli|gdy|kiedy|dacă|când|إذا|اگر|যদি|ਜੇ')}(?:(?!${ORDER})[^,;:–—])*`,
  'giu',
);

/** `If I don’t, …`, `If Funmi is not there, …`: what is not so says nothing of what to do. */
const CONDITION_NOT = new RegExp(
  [
    String.raw`${anyWord('if|when')} (?:(?:I|we|you|he|she|it|they|this|that|there)(?:['’]\p{L}+)?(?: (?:am|are|is|have|has|had|do|does|did|ca|can|could|was|were))?|\p{L}+ (?:is|has|does|ca|can))(?:n['’]t| ?not)(?!\p{L})`,
    String.raw`${anyWord('if|when')} (?:nobody|no one|none)(?!\p{L})`,
    String.raw`${anyWord('os')} n(?:a|ad|id)(?: \p{L}+ neb)?(?!\p{L})`,
    `${anyWord('jeśli|jeżeli|gdy|dacă')} (?:nie|nu) `,
  ].join('|'),
  'giu',
);

/** What is said of somebody to keep away from. */
const DANGER = new RegExp(
  anyWord(
    String.raw`beware|hurts|hits|harms|abus\p{L}*|violen\p{L}*|threat\p{L}*|dangerous|injunction|restraining|banned|died|dead|deceased|from|against`,
  ),
  'iu',
);

const TITLE_BEFORE = String.raw`(?<!(?<!\p{L})(?:dr|mr|mrs|ms|st|prof|rev)\.)`;

const SENTENCES = new RegExp(String.raw`(?<=[.!?۔।])${TITLE_BEFORE}\s|\n`, 'iu');

/**
 * What of a step may ask to reach somebody: its sentences without conditions, and no questions. One that says not to do
 * something, or warns of somebody, is left out as a whole, whomever that is about.
 */
export const askingSentences = (step: string): string[] =>
  step
    .split(SENTENCES)
    .filter(
      (sentence) => !/\?\s*$/.test(sentence) && !saysNot(sentence.replace(CONDITION_NOT, ' ')),
    )
    .map((sentence) => sentence.replace(CONDITION, ''))
    .filter((sentence) => !DANGER.test(sentence));
