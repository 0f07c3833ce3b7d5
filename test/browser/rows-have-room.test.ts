// Every value that is read has room for its words beside what it is called, however deep its row lies.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { drawIn, drawings, loadThemes } from '../support/themed.js';
import { insideOf } from '../support/hostile-css.js';
import { isWebKit } from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

const LOOKS = {
  'no theme': '',
  compact: 'pcsp-compact',
  'NHS.UK': 'pcsp-nhsuk',
  dark: 'pcsp-dark',
  'high contrast': 'pcsp-high-contrast',
};

const WIDTHS = [320, 375, 560, 700, 800, 1280];

/** A word that is no longer than this is never broken. */
const LONGEST = 12;

let undo = () => {};
before(async () => {
  undo = loadThemes();
  if (!isWebKit) await setViewport({ width: 1400, height: 900 });
});
after(async () => {
  undo();
  if (!isWebKit) await setViewport({ width: 800, height: 600 });
});

/** The words of a widget's values that are broken, or lie beside the widget. */
function squeezed(widget: Element): string[] {
  const end = widget.getBoundingClientRect().right;
  return [widget, ...insideOf(widget)]
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('dd') ?? [])])
    .filter((value) => value.checkVisibility())
    .flatMap((value) =>
      wordsIn(value)
        .filter(({ lines }) => lines.length > 1 || lines.some(({ right }) => right > end + 1))
        .map(({ word }) => `${word} in ${value.textContent.trim().slice(0, 30)}`),
    );
}

/** Rows of one row that have a line below them, as if each were told by itself. */
const linesWithin = (widget: Element): string[] =>
  [widget, ...insideOf(widget)]
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('dd .row') ?? [])])
    .filter((row) => row.checkVisibility())
    .filter((row) => getComputedStyle(row).borderBlockEndWidth !== '0px')
    .map(({ textContent }) => textContent.trim());

function wordsIn(value: Element): { word: string; lines: DOMRect[] }[] {
  const texts = document.createNodeIterator(value, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.parentElement?.closest('.vh')) continue;
    for (const { 0: word, index } of text.textContent!.matchAll(/\p{L}+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      // WebKit gives the end of the line before, too, which has no width
      const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (word.length <= LONGEST) found.push({ word, lines });
    }
  }
  return found;
}

for (const drawing of drawings.filter(({ captured }) => !captured)) {
  describe(`${drawing.name}, with all of it open`, () => {
    for (const [name, look] of Object.entries(LOOKS)) {
      test(`gives no value less room than its words need, in ${name}`, async function () {
        // WebKitGTK takes a minute for where each word of an easy read stands
        if (isWebKit) this.timeout(180_000);
        const widget = await drawIn(look, drawing);

        for (const width of WIDTHS) {
          widget.parentElement!.style.inlineSize = `${width}px`;
          expect(squeezed(widget), `${width} pixels`).to.deep.equal([]);
          expect(linesWithin(widget), `${width} pixels`).to.deep.equal([]);
        }
      });
    }
  });
}
