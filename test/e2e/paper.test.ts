// What comes out of the printer: whose plan it is and how old, on every page.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crowdedPlan } from '../../fixtures/crowded.js';
import { pageTexts } from '../support/demo-pdf.js';
import { addWords, save, says, visit } from '../support/demo-visit.js';

const demo = visit();

/** The words on each page of what a page of the demo prints, without spaces. */
async function printed(path: string): Promise<string[]> {
  const page = await demo.open(path);
  return pageTexts(await page.pdf({ preferCSSPageSize: true }));
}

/** That a printed page can be told from any other, when they part company. */
function assertSaysWhose(text: string, page: number, pages: number): void {
  const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  for (const words of [
    'Rhian Margaret Pritchard',
    '14 March 1988',
    '999 042 2443',
    `Printed on ${date}`,
    'Last updated 6 October 2026',
    'A newer plan may have been made since this was printed',
    `Page ${page} of ${pages}`,
  ]) {
    assert.ok(text.includes(words.replace(/\s/g, '')), `${words}, on page ${page}: ${text}`);
  }
}

describe('the plan on paper', () => {
  it('says on every page whose it is, how old, and which page', async () => {
    const texts = await printed('portal.html');
    assert.ok(texts.length > 5);
    for (const [index, text] of texts.entries()) assertSaysWhose(text, index + 1, texts.length);
  });

  it('has what is folded on the screen, and none of the page around it', async () => {
    const text = (await printed('portal.html')).join('');
    for (const words of [
      // an archived goal, who recorded a formulation, a plan of another team
      'Go back to five days by Christmas',
      '99X0142E',
      'Carys stays for the first three nights.',
    ]) {
      assert.ok(text.includes(words.replace(/\s/g, '')), words);
    }
    assert.doesNotMatch(text, /Printmyplan|Ademonstration|Writeinmyplan/);
  });

  it('says that it was updated on the day of the last save', async () => {
    const person = await demo.open('person.html');
    await addWords(person, ' And my bees.');
    await save(person);
    await says(person, /^Saved as version 4/);

    const [first = ''] = await printed('portal.html');

    const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
    assert.ok(first.includes(`Lastupdated${date.replace(/\s/g, '')}`), first);
  });
});

describe('the page for a crisis on paper', () => {
  it('takes one side for each plan in use, and says whose it is on both', async () => {
    const texts = await printed('crisis.html');
    assert.equal(texts.length, 2);
    for (const [index, text] of texts.entries()) assertSaysWhose(text, index + 1, 2);
  });

  it('has what to do and whom to call on that side', async () => {
    const [up = '', low = ''] = await printed('crisis.html');
    assert.match(up, /Ifmymoodisgoingup[^]*olanzapine[^]*01632960114[^]*07700900682/);
    assert.match(low, /IfIamgettinglow[^]*Notagreed[^]*08081570142[^]*01632960188/);
  });
});

describe('a sheet on paper', () => {
  for (const view of ['pcsp-crisis-page', 'pcsp-plan-summary', 'pcsp-easy-read'])
    it(`says whose it is on each page where it takes more than one, and loses nothing: ${view}`, async () => {
      const page = await demo.open('crisis.html');
      await page.locator('pcsp-crisis-page').evaluate(
        (crisisPage, [tag, value]) => {
          const one = document.createElement(tag);
          crisisPage.replaceWith(Object.assign(one, { value }));
        },
        [view, crowdedPlan] as const,
      );

      const texts = pageTexts(await page.pdf({ preferCSSPageSize: true }));

      assert.ok(texts.length > 2, `${texts.length} pages`);
      for (const [index, text] of texts.entries()) {
        assert.match(text, /AnaFeatherstonehaugh[^]*9990422443/, `page ${index + 1}: ${text}`);
        assert.match(text, /Printedon/);
      }
      const { text } = crowdedPlan.contingencyPlans![0]!.advanceStatement!.statement as {
        text: string;
      };
      const all = texts.join('');
      for (const word of text.match(/word\d+/g)!) assert.ok(all.includes(word), word);
    });

  it('is one for each plan where a host leaves a padding around it', async () => {
    const page = await demo.open('crisis.html');
    await page.locator('pcsp-provider').evaluate((provider: HTMLElement) => {
      provider.style.display = 'block';
      provider.style.padding = '24px';
    });

    const texts = pageTexts(await page.pdf({ preferCSSPageSize: true }));

    assert.equal(texts.length, 2);
  });
});
