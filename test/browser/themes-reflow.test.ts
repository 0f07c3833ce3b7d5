// Every widget on a phone, zoomed and spaced out, in the themes that have sizes of their own.
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { cutWords, smallTargets, targetsIn } from '../support/seen.js';
import { insideOf } from '../support/hostile-css.js';
import { addInside, drawIn, drawings, loadThemes } from '../support/themed.js';
import { isWebKit } from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const LOOKS = {
  'no theme': '',
  compact: 'pcsp-compact',
  'NHS.UK': 'pcsp-nhsuk',
  'NHS.UK, compact': 'pcsp-nhsuk pcsp-compact',
  'high contrast': 'pcsp-high-contrast',
};

/** As somebody sets it for all of a page (WCAG 2.2, 1.4.12). */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

let undo = () => {};
before(async () => {
  undo = loadThemes();
  // 1280 by 1024 at 400 %; WebKitGTK's window does not get so small
  if (!isWebKit) await setViewport({ width: 320, height: 256 });
});
after(async () => {
  undo();
  if (!isWebKit) await setViewport({ width: 800, height: 600 });
});

const test = oneOfMany(it);

for (const drawing of drawings) {
  describe(`${drawing.name} at 320 pixels`, () => {
    for (const [name, look] of Object.entries(LOOKS)) {
      test(`has all of its words and targets of 24 pixels in ${name}, however they are spaced`, async () => {
        const widget = await drawIn(look, drawing, 320);
        const expectWhole = (slack = 0) => {
          expect(widget.parentElement!.scrollWidth).to.be.at.most(320 + slack);
          expect(cutWords(widget)).to.deep.equal([]);
          expect(smallTargets(widget, 24)).to.deep.equal([]);
        };
        if (drawing.captured) expect(targetsIn(widget).length).to.be.greaterThan(0);
        expectWhole();

        addInside(widget, SPACED);

        // WebKit counts the spacing that hangs over behind the last word of a line
        expectWhole(isWebKit ? 12 : 0);
      });
    }
  });
}

describe('an NHS number', () => {
  const numbersIn = (element: Element): Element[] =>
    [element, ...insideOf(element)].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll('[part~=nhs-number]') ?? []),
    ]);

  for (const [name, look] of Object.entries(LOOKS)) {
    for (const width of [320, 375]) {
      it(`is in one line at ${width} pixels in ${name}, wherever it stands`, async () => {
        let count = 0;
        for (const drawing of drawings.filter(({ captured }) => !captured)) {
          const widget = await drawIn(look, drawing, width);
          // what is only on paper has no line
          for (const number of numbersIn(widget).filter((one) => one.checkVisibility())) {
            count++;
            expect(number.getClientRects(), drawing.name).to.have.length(1);
          }
        }
        expect(count).to.be.greaterThan(3);
      });
    }
  }
});

describe('what looks for cut words and small targets', () => {
  it('finds them', async () => {
    const widget = await drawIn('', drawings[0]!, 320);

    addInside(
      widget,
      '.intro { overflow: hidden; block-size: 1em } button { block-size: 9px; min-block-size: 0 }',
    );

    expect(cutWords(widget).join()).to.include('p.intro');
    expect(smallTargets(widget, 24).join()).to.include('button');
  });
});
