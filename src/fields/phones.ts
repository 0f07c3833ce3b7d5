import { html } from 'lit';

/**
 * A telephone number as people write it: a 0 or a + and more digits, with what they put between
 * them; or one of the short numbers that are the same for everybody in the UK.
 */
const NUMBER = /(?<![\d+])(?:(?:\+|0)(?:[\s().-]*\d){8,14}|999|112|111|116 ?123)(?!\d)/g;

/** What to dial: digits, without the 0 in brackets that people write behind a country's code. */
const dialled = (number: string): string =>
  (number.startsWith('+') ? number.replace('(0)', '') : number).replace(/[^\d+]/g, '');

/** Words with the telephone numbers in them as links. Every character stays. */
export function withPhoneLinks(text: string): unknown {
  const parts: unknown[] = [];
  let end = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    parts.push(text.slice(end, index));
    parts.push(
      html`<a class="phone" part="phone" dir="ltr" href="tel:${dialled(number)}">${number}</a>`,
    );
    end = index + number.length;
  }
  return [...parts, text.slice(end)];
}
