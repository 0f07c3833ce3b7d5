// Whatever somebody wrote is in sight, on a phone too: in the controls that hold it, and in the document.
import { expect, html } from '@open-wc/testing';
import { longestTexts } from '../support/longest-texts.js';
import { openAll, sections, type Section } from '../support/sections.js';
import { quickService } from '../support/terminology.js';
import { mount, textOf, type Widget } from '../support/widget.js';

/** What the column of a phone of 375 pixels has room for. */
const PHONE = new CSSStyleSheet();
PHONE.replaceSync('.phone-column { inline-size: 343px; }');

before(() => document.adoptedStyleSheets.push(PHONE));
after(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== PHONE);
});

async function onPhone(section: Section, value: unknown, how: How): Promise<Widget> {
  const widget = await mount(
    html`<pcsp-provider
      class="phone-column"
      .terminology=${how.looksUp ? everySet : undefined}
      .mayEdit=${() => true}
    >
      ${section.draw({ value, readonly: how.readonly ?? false })}
    </pcsp-provider>`,
    section.tag,
  );
  await openAll(widget);
  return widget;
}

interface How {
  readonly readonly?: boolean;
  /** a service that looks up the codes of every set */
  readonly looksUp?: boolean;
}

const everySet = { ...quickService(), knows: () => true };

const controlsOf = (widget: Widget) => [
  ...widget.shadowRoot!.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input:not([type=radio])',
  ),
];

/** Half a pixel is lost where pixels are counted whole. */
const isCut = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element): boolean =>
  scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;

for (const section of sections) {
  describe(`${section.tag} on a phone, with the longest texts that there can be`, () => {
    const { value, texts } = longestTexts(section.key);

    for (const looksUp of [false, true]) {
      it(`shows all of each in its control${looksUp ? ', where codes are looked up' : ''}`, async () => {
        const widget = await onPhone(section, value, { looksUp });

        const controls = controlsOf(widget);
        const held = controls.map((control) => control.value);
        expect(texts.filter((text) => !held.includes(text))).to.deep.equal([]);
        expect(controls.filter(isCut).map(({ value }) => value)).to.deep.equal([]);
      });
    }

    it('shows all of each to read', async () => {
      const widget = await onPhone(section, value, { readonly: true });

      const seen = textOf(widget);
      expect(texts.filter((text) => !seen.includes(text))).to.deep.equal([]);
      const place = widget.getBoundingClientRect();
      const outside = [...widget.shadowRoot!.querySelectorAll('*')].filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        // a blank at the end of a line hangs out of it
        const isBox = getComputedStyle(one).display !== 'inline';
        const isDrawn = isBox && one.checkVisibility() && !one.matches('.vh');
        return isDrawn && (left < place.left - 1 || right > place.right + 1);
      });
      expect(outside.map(({ outerHTML }) => outerHTML.slice(0, 200))).to.deep.equal([]);
    });
  });
}
