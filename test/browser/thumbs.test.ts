// The person's own page: what is pressed is as large as a thumb, in every theme, on a phone.
import { expect } from '@open-wc/testing';
import '../../src/register.js';
import { smallTargets, targetsIn } from '../support/seen.js';
import { drawIn, drawings, loadThemes } from '../support/themed.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

const LOOKS = ['', 'pcsp-nhsuk', 'pcsp-dark', 'pcsp-high-contrast', 'pcsp-compact'];

let undo = () => {};
before(() => (undo = loadThemes()));
after(() => undo());

/** All but a number in the middle of a sentence, whose lines would be torn apart. */
const alone = (widget: Element): Element[] =>
  targetsIn(widget).filter((one) => !one.matches('.phone') || one.closest('.call, .way'));

for (const drawing of drawings) {
  describe(`${drawing.name} for the person`, () => {
    for (const look of LOOKS) {
      test(`has targets of 44 pixels in ${look || 'no theme'}`, async () => {
        const widget = await drawIn(look, drawing, 340, 'person');

        expect(smallTargets(widget, 44, alone(widget))).to.deep.equal([]);
        if (drawing.captured) expect(alone(widget).length).to.be.greaterThan(0);
      });
    }
  });
}
