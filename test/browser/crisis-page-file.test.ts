// The crisis page to keep and to pass on: a file of its own, its words, and paper.
import { expect, fixture, html } from '@open-wc/testing';
import type { PcspCrisisPage } from '../../src/plan/crisis-page/crisis-page.element.js';
import cy from '../../src/locales/cy.js';
import '../../src/register/crisis-page.js';
import '../../src/register/provider.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { activate, button, has, textOf, until, words } from '../support/widget.js';

const NOW = () => new Date('2026-11-22T10:00:00Z');

async function draw(value: unknown, lang = 'en-GB'): Promise<PcspCrisisPage> {
  const provider = await fixture(
    html`<pcsp-provider lang=${lang} .now=${NOW} .languages=${{ cy }}
      ><pcsp-crisis-page .value=${value as never}></pcsp-crisis-page
    ></pcsp-provider>`,
  );
  const page = provider.querySelector<PcspCrisisPage>('pcsp-crisis-page')!;
  await page.updateComplete;
  return page;
}

const parsed = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');

/** What a test puts in the place of something of the browser's; taken back after it. */
const replaced: (() => void)[] = [];

function replace(owner: object, key: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { value, configurable: true, writable: true });
  replaced.push(() => {
    if (own) Object.defineProperty(owner, key, own);
    else Reflect.deleteProperty(owner, key);
  });
}

afterEach(() => {
  for (const undo of replaced.splice(0)) undo();
});

describe('the file of a crisis page', () => {
  it('has what came beside the standard, also where somebody folded it away', async () => {
    const [plan] = samplePlan.contingencyPlans!;
    const [first] = plan!.whoShouldBeContacted!;
    const whoShouldBeContacted = [{ ...first, ward: 'Ward 8' }];
    const page = await draw({ contingencyPlans: [{ ...plan, whoShouldBeContacted }] });
    const details = page.shadowRoot!.querySelector('details')!;
    details.open = false;
    await until(() => !textOf(page).includes('Ward 8'), 'folded');

    expect(page.toHtml()).to.include('Ward 8');
    expect(page.toText()).to.include('Ward 8');
    expect(details.open).to.equal(false);
    expect(textOf(page)).to.not.include('Ward 8');
  });

  it('has all that the sheets have, also what is folded, in their order', async () => {
    const text = words(parsed((await draw(samplePlan)).toHtml()).body.textContent);

    const said = [
      'In a crisis: Rhian Margaret Pritchard',
      'Saved on 22 November 2026 at 10:00. A newer plan may have been made since this was saved.',
      'Name Rhian Margaret Pritchard',
      'call 999',
      'If my mood is going up',
      'I text or ring Funmi the same day',
      'Olanzapine 5 mg tablets',
      'If I must go to hospital',
      'Signed copy in this record',
      'Last updated 6 October 2026',
      'Please do',
      'If I am getting low, or thinking of suicide',
      'Not agreed',
      'Why was it not agreed?',
    ];
    const places = said.map((one) => text.indexOf(one, text.indexOf('Saved on') - 60));
    expect(places.every((place) => place >= 0)).to.equal(true, String(places));
    expect(text.lastIndexOf('Not agreed')).to.be.greaterThan(text.indexOf('Please do'));
  });

  it('is one document of its own: a language, a direction, one title, headings in order', async () => {
    const file = (await draw(samplePlan)).toHtml();

    const { documentElement, title, body } = parsed(file);
    expect(file).to.match(/^<!doctype html>\n/);
    expect([documentElement.lang, documentElement.dir]).to.deep.equal(['en-GB', 'ltr']);
    expect(title).to.equal('In a crisis: Rhian Margaret Pritchard');
    const levels = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) =>
      Number(one.localName.slice(1)),
    );
    expect(levels.filter((level) => level === 1)).to.have.length(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).to.equal(true);
    const targets = [...body.querySelectorAll('nav a')].map((link) => link.getAttribute('href')!);
    expect(targets).to.have.length(2);
    expect(targets.every((target) => body.querySelector(target))).to.equal(true);
  });

  it('runs nothing and fetches nothing, and its policy says so', async () => {
    const file = parsed((await draw(samplePlan)).toHtml());

    expect(
      file.querySelector('meta[http-equiv="Content-Security-Policy"]')!.getAttribute('content'),
    ).to.equal("default-src 'none'; style-src 'unsafe-inline'");
    expect(file.querySelector('script, link, img, iframe, button, input, [src], [style]')).to.equal(
      null,
    );
    expect(
      [...file.querySelectorAll('style')].every((one) => !/url|@import/.test(one.textContent)),
    ).to.equal(true);
    const links = [...file.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
    expect(links.every((href) => /^(?:tel:|sms:|#plan-)/.test(href))).to.equal(true);
    expect(links).to.include('tel:999').and.include('tel:08081570142');
  });

  it('escapes whatever stands in the plan', async () => {
    const attacks = [
      '<script>alert(1)</script>',
      '</title><script>alert(1)</script>',
      '</style><img src=x onerror=alert(1)>',
      '"><b onclick="alert(1)">x</b>',
      "' autofocus onfocus='alert(1)",
      '&lt;i&gt; &amp; &#60;u&#62;',
      '<!-- --><svg onload=alert(1)>',
      'javascript:alert(1)',
      '$& $1 <article',
    ];
    for (const attack of attacks) {
      const plan = {
        id: attack,
        name: { text: attack },
        triggerFactors: [{ text: attack }],
        whatShouldHappen: [attack, { [attack]: attack }],
        whoShouldBeContacted: [{ name: attack, role: { text: attack }, contactDetails: attack }],
        advanceStatement: { statement: { text: attack }, documentLocation: attack },
      };
      const page = await draw({
        personDemographics: { name: { fullName: attack }, nhsNumber: attack },
        contingencyPlans: [plan, { ...plan, id: 'b', triggerFactors: [{ text: `b ${attack}` }] }],
        aboutMe: { pleaseDoAndPleaseDont: attack },
      });

      const file = parsed(page.toHtml());

      expect(
        file.querySelector(
          'script, img, b, i, u, svg, [onclick], [onerror], [onfocus], [autofocus]',
        ),
      ).to.equal(null);
      expect(file.title).to.include(words(attack));
      expect(file.querySelectorAll('article')).to.have.length(2);
      expect(
        [...file.querySelectorAll('a')].every(
          (link) =>
            /^(?:tel|sms|https?|file|about|blob)?:?/.test(link.href) &&
            !link.href.startsWith('javascript'),
        ),
      ).to.equal(true);
      expect(words(file.body.textContent).split(words(attack)).length).to.be.greaterThan(10);
      expect(page.toText()).to.include(attack);
    }
  });

  it('is in the language of the page', async () => {
    const page = await draw(samplePlan, 'cy');

    const file = parsed(page.toHtml());
    expect(file.documentElement.lang).to.equal('cy');
    expect(words(file.body.textContent)).to.include(
      `${cy.words.crisisPage.savedOn.split(' {{')[0]} 22 Tachwedd 2026`,
    );
  });

  it('is there without a plan, and of what came in another shape', async () => {
    expect((await draw({})).toHtml()).to.include('No contingency plan has been recorded.');
    expect((await draw('A plan')).toHtml()).to.include('A plan');
    expect((await draw({ contingencyPlans: [{ a: 7 }] })).toHtml()).to.include('7');
  });

  it('is of the value that was set last, drawn or not', async () => {
    const page = await draw(samplePlan);

    page.value = { personDemographics: { name: { fullName: 'Bo Lee' } } } as never;

    expect(page.toHtml()).to.include('Bo Lee').and.not.include('Rhian');
    expect(page.toText()).to.include('Bo Lee').and.not.include('Rhian');
  });

  it('is saved by the browser, under a name that any system takes', async () => {
    const value = {
      ...samplePlan,
      personDemographics: { name: { fullName: 'A/B: "C" <D>|E?*\\' } },
    };
    const page = await draw(value);
    const saved: [string, Promise<string>][] = [];
    replace(URL, 'createObjectURL', (blob: Blob) => {
      saved.push([blob.type, blob.text()]);
      return 'about:blank#file';
    });
    const names: string[] = [];
    replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      names.push(this.download);
    });

    await activate(button(page, 'Save as a file'));

    await until(() => textOf(page).includes('Your browser is saving'));
    expect(names).to.deep.equal(['In a crisis A B C D E 2026-11-22.html']);
    expect(saved[0]![0]).to.equal('text/html;charset=utf-8');
    expect(await saved[0]![1]).to.equal(page.toHtml());
    expect(page.saveAsFile()).to.equal(names[0]);
  });
});

describe('the words of a crisis page', () => {
  const copied: string[] = [];

  beforeEach(() => copied.splice(0));

  const clipboard = (writeText: (text: string) => Promise<void>) =>
    replace(navigator, 'clipboard', { writeText });

  const status = (page: PcspCrisisPage): string =>
    words(page.shadowRoot!.querySelector('[role=status]')!.textContent);

  it('are lines, with numbers before the steps', async () => {
    const text = (await draw(samplePlan)).toText();

    expect(text).to.match(/^In a crisis\n/);
    expect(text).to.match(/\nWhat should happen\n+1\. I text or ring Funmi/);
    expect(text).to.match(/\n2\. Funmi, or the duty worker/);
    expect(text).to.match(/\n1\. Funmi Adeleke, Care coordinator, [^\n]*01632 960114\n/);
    expect(text).not.to.match(/Save as a file|\n{3}|<|9 9 9 0/);
  });

  it('are shared where the browser shares', async () => {
    const shared: ShareData[] = [];
    replace(navigator, 'share', (data: ShareData) => Promise.resolve(void shared.push(data)));
    const page = await draw(samplePlan);
    expect(has(page, 'button', 'Copy the words')).to.equal(false);

    await activate(button(page, 'Share'));

    expect(shared).to.deep.equal([
      { title: 'In a crisis: Rhian Margaret Pritchard', text: page.toText() },
    ]);
  });

  it('are said not to be shared where that fails, and not where somebody thinks better of it', async () => {
    let name = 'AbortError';
    replace(navigator, 'share', () => Promise.reject(new DOMException('no', name)));
    const page = await draw(samplePlan);
    await activate(button(page, 'Share'));
    expect(status(page)).to.equal('');
    name = 'NotAllowedError';

    await activate(button(page, 'Share'));

    await until(() => status(page).startsWith('This could not be passed on.'));
  });

  it('are copied where it does not', async () => {
    replace(navigator, 'share', undefined);
    clipboard((text) => Promise.resolve(void copied.push(text)));
    const page = await draw(samplePlan);
    expect(has(page, 'button', 'Share')).to.equal(false);

    await activate(button(page, 'Copy the words'));

    await until(() => status(page).startsWith('The words of this page are copied.'));
    expect(copied).to.deep.equal([page.toText()]);
  });

  it('are said not to be copied where that fails', async () => {
    replace(navigator, 'share', undefined);
    clipboard(() => Promise.reject(new Error('denied')));
    const page = await draw(samplePlan);

    await activate(button(page, 'Copy the words'));

    await until(() => status(page).startsWith('This could not be passed on.'));
  });

  it('have no button where the browser does neither', async () => {
    replace(navigator, 'share', undefined);
    replace(navigator, 'clipboard', undefined);
    const page = await draw(samplePlan);

    expect(has(page, 'button', 'Share') || has(page, 'button', 'Copy the words')).to.equal(false);
  });

  it('are printed by a button', async () => {
    let printed = 0;
    replace(window, 'print', () => printed++);
    const page = await draw(samplePlan);

    await activate(button(page, 'Print'));

    expect(printed).to.equal(1);
  });
});
