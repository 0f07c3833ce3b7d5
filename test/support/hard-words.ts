// The words in front of the person that cannot be simpler, each with the reason. The formula counts them as
// words of one syllable.

const TERM =
  'a name of the standard’s, which letters and other services use, too; a host may give another';
const LAW = 'a word of the law, for which another would be wrong';
const PEOPLE = 'tells those whose job it is from family and friends, as no shorter word does';
const QUESTION = 'stands in a question that About me has everywhere, so that people know it again';

export const hardWords: Readonly<Record<string, string>> = {
  advocate: LAW,
  anaesthetic:
    'whoever has had one was told this word, and the next team has to be asked for by it',
  attorney: LAW,
  communicate: QUESTION,
  contingency: TERM,
  ethnicity: TERM,
  formulation: TERM,
  formulations: TERM,
  important: QUESTION,
  personalised: TERM,
  professional: PEOPLE,
  professionals: PEOPLE,
  punctuation:
    'schools teach it from the first years on, and no shorter word is the name of all the marks',
  therapy: TERM,
  therapies: TERM,
};
