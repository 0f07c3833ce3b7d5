/** Words that say not to, in the languages that plans are read in: the source of a pattern with `iu`. */
export const NOT = [
  String.raw`(?<![\p{L}\p{M}])(?:not|never|cannot|nobody|none|neither|nor|without|except|avoid|instead of|rather than|other than|apart from|no(?![ -]?(?:answer|reply|\d)|\.)|(?:any|every)(?:one|body) but|(?:do|does|did|ca|wo|should|must|would|could|is|are)nt|peidi\p{L}*|beidi\p{L}*|paid|byth|heb|nid|nac|ddim|neb|nie|nigdy|nikt|nu|niciodat[ăa]|nimeni|لا|لن|ليس|نہ|نہیں|مت|না|নয়|ਨਾ|ਨਹੀਂ)(?![\p{L}\p{M}])`,
  String.raw`n['’]t(?!\p{L})`,
  // in Welsh these are other words, too, but where a sentence begins
  String.raw`(?=n[ai] \p{L})(?<=^\s*|[.!?,;:–—]\s*)n`,
].join('|');

const PATTERN = new RegExp(NOT, 'iu');

/** Whether words say that something is not to be done, or not so. */
export const saysNot = (words: string): boolean => PATTERN.test(words);
