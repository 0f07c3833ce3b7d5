// The NHS theme beside nhsuk-frontend: what is computed of our widgets and of its own components. What
// differs is in the table of the guide to theming, with the reason.
import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { nhsukDifferences } from '../../stories/guides/data/nhsuk-differences.js';
import { loadNhsukFrontend } from '../support/nhsuk-frontend.js';
import { measurePairs, type Measured } from '../support/nhsuk-measured.js';
import { loadThemes } from '../support/themed.js';
import { isChromium } from '../support/widget.js';

const WIDTHS = [375, 1280];

// other engines compute the same in other words, and WebKitGTK's window does not get so small
(isChromium ? describe : describe.skip)('the NHS theme and nhsuk-frontend', () => {
  let undo: (() => void)[] = [];
  before(() => (undo = [loadNhsukFrontend(), loadThemes()]));
  after(async () => {
    undo.forEach((one) => one());
    await setViewport({ width: 800, height: 600 });
  });

  it('differ in nothing but what the guide says, and in all of that', async () => {
    const measured: Measured[][] = [];
    for (const width of WIDTHS) {
      await setViewport({ width, height: 900 });
      measured.push(
        await measurePairs(await fixture<HTMLElement>(html`<div class="pcsp-nhsuk"></div>`)),
      );
    }
    const [narrow, wide] = measured as [Measured[], Measured[]];

    const found = narrow
      .map(({ element, property, ours, theirs }, index) => ({
        element,
        property,
        ours: atBoth(ours, wide[index]!.ours),
        theirs: atBoth(theirs, wide[index]!.theirs),
      }))
      .filter(({ ours, theirs }) => ours !== theirs);
    expect(found.map(line).sort()).to.deep.equal(nhsukDifferences.map(line).sort());
  });
});

const line = ({ element, property, ours, theirs }: Measured): string =>
  `${element}, ${property}: ${ours} | ${theirs}`;

const atBoth = (narrow: string, wide: string): string =>
  narrow === wide ? narrow : `${narrow}; ${wide}`;
