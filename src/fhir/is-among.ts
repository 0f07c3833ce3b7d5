const LETTER = /[\p{L}\p{N}]/u;

/** Whether some words are in others, and not in the middle of one of those. */
export function isAmong(words: string, others: string): boolean {
  // which is everywhere, and would be looked for without an end
  if (words === '') return true;
  for (let at = others.indexOf(words); at >= 0; at = others.indexOf(words, at + 1)) {
    const [before = '', after = ''] = [others.at(at - 1), others[at + words.length]];
    if (!(at > 0 && LETTER.test(before)) && !LETTER.test(after)) return true;
  }
  return false;
}
