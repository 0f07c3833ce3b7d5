// The ready themes on every widget: whether they can be read on the screen, in forced colours, on paper.
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { contrast, parseColor } from '../../stories/support/contrast.js';
import { emulate } from '../support/emulate.js';
import { insideOf } from '../support/hostile-css.js';
import { faintWords, groundOf, wordsIn } from '../support/seen.js';
import { drawIn, drawings, loadThemes, loadThemesBackwards } from '../support/themed.js';
import {
  all,
  button,
  get,
  isChromium,
  press,
  type,
  until,
  type Widget,
} from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const LOOKS = {
  'no theme': '',
  'NHS.UK': 'pcsp-nhsuk',
  dark: 'pcsp-dark',
  'high contrast': 'pcsp-high-contrast',
};

let undo = () => {};
before(() => (undo = loadThemes()));
after(() => undo());

const WHITE = 'rgb(255, 255, 255)';

const test = oneOfMany(it);

for (const drawing of drawings) {
  describe(`${drawing.name} in every theme`, () => {
    for (const [name, look] of Object.entries(LOOKS)) {
      test(`can be read in ${name}`, async () => {
        const widget = await drawIn(look, drawing);

        expect(faintWords(widget, name === 'high contrast' ? 7 : 4.5)).to.deep.equal([]);
      });
    }
  });

  // only Chromium can be told to print, and to force colours
  (isChromium ? describe : describe.skip)(`${drawing.name}, dark as it is,`, () => {
    afterEach(() => emulate());

    it('is dark on white on paper', async () => {
      const widget = await drawIn('pcsp-dark', drawing);

      await emulate({}, 'print');

      expect(faintWords(widget, 4.5, WHITE)).to.deep.equal([]);
      const dark = wordsIn(widget).filter(
        (one) => contrast(parseColor(groundOf(one)), parseColor('#000')) < 15,
      );
      expect(dark.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });

    it('can be read in the colours that somebody chose', async () => {
      const widget = await drawIn('pcsp-dark', drawing);

      await emulate({ 'forced-colors': 'active', 'prefers-color-scheme': 'light' });

      expect(faintWords(widget, 4.5)).to.deep.equal([]);
    });

    it('keeps still', async () => {
      const widget = await drawIn('', drawing);

      await emulate({ 'prefers-reduced-motion': 'reduce' });

      const moving = insideOf(widget).filter((one) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
        return [animationName, transitionDuration, scrollBehavior].join() !== 'none,0s,auto';
      });
      expect(moving).to.deep.equal([]);
    });
  });
}

describe('what looks for faint words', () => {
  it('finds them', async () => {
    const widget = await drawIn('', drawings[0]!);

    widget.style.setProperty('--pcsp-color-text-quiet', '#999');

    expect(faintWords(widget, 4.5).join()).to.include('p.intro');
    expect(faintWords(widget, 7, 'rgb(0, 0, 0)').join()).to.include('h2');
  });
});

const quiet = (widget: Element): CSSStyleDeclaration =>
  getComputedStyle(widget.shadowRoot!.querySelector('.intro')!);

const aboutMe = drawings.find(({ name }) => name === 'pcsp-about-me')!;

describe('the class of a theme', () => {
  const DARK_QUIET = 'rgb(180, 194, 203)';

  afterEach(() => document.documentElement.removeAttribute('class'));

  it('may stand on the page, on anything around a widget, or on the widget', async () => {
    const around = quiet(await drawIn('pcsp-dark', aboutMe)).color;
    const plain = await drawIn('', aboutMe);
    plain.className = 'pcsp-dark';
    const own = quiet(plain).color;
    document.documentElement.className = 'pcsp-dark';
    const page = quiet(await drawIn('', aboutMe)).color;

    expect([around, own, page]).to.deep.equal([DARK_QUIET, DARK_QUIET, DARK_QUIET]);
  });

  it('holds for a plan and the sections in it', async () => {
    const plan = await drawIn(
      'pcsp-dark',
      drawings.find(({ name }) => name === 'pcsp-plan')!,
    );
    const section = plan.shadowRoot!.querySelector('pcsp-contingency-plan')!;

    expect(quiet(section).color).to.equal(DARK_QUIET);
  });

  it('wins over the one around it, whichever file comes first', async () => {
    undo();
    for (const load of [loadThemes, loadThemesBackwards]) {
      const unload = load();
      document.documentElement.className = 'pcsp-nhsuk';
      const widget = await drawIn('pcsp-dark', aboutMe);
      const save = getComputedStyle(widget.shadowRoot!.querySelector('.save')!);

      expect(save.backgroundColor).to.equal('rgb(127, 193, 255)');
      unload();
    }
    undo = loadThemes();
  });

  it('is compact beside another one, whichever file comes first', async () => {
    undo();
    for (const load of [loadThemes, loadThemesBackwards]) {
      const unload = load();
      const widget = await drawIn('pcsp-nhsuk pcsp-compact', aboutMe);

      expect(quiet(widget).fontSize).to.equal('14px');
      expect(quiet(widget).fontFamily).to.include('Frutiger');
      unload();
    }
    undo = loadThemes();
  });

  it('is no more than the page’s own word', async () => {
    const widget = await drawIn('pcsp-dark', aboutMe);

    widget.parentElement!.style.setProperty('--pcsp-color-text-quiet', 'rgb(1, 2, 3)');

    expect(quiet(widget).color).to.equal('rgb(1, 2, 3)');
  });
});

describe('what the browser draws itself', () => {
  const scheme = (widget: LitElement): string =>
    getComputedStyle(widget.shadowRoot!.querySelector('textarea')!).colorScheme;

  for (const [look, wanted] of [
    ['', 'normal'],
    ['pcsp-nhsuk', 'normal'],
    ['pcsp-dark', 'dark'],
    ['pcsp-high-contrast', 'dark'],
  ] as const) {
    it(`is ${wanted} in ${look || 'no theme'}`, async () => {
      expect(scheme(await drawIn(look, aboutMe))).to.equal(wanted);
    });
  }

  (isChromium ? it : it.skip)('follows the system in pcsp-auto, and so do words', async () => {
    const widget = await drawIn('pcsp-auto', aboutMe);
    const seen = () => [scheme(widget), quiet(widget).color];
    const light = seen();

    await emulate({ 'prefers-color-scheme': 'dark' });
    const dark = seen();
    await emulate({ 'prefers-color-scheme': 'dark', 'prefers-contrast': 'more' });
    const contrasted = seen();
    await emulate();

    expect([light, dark, contrasted]).to.deep.equal([
      ['normal', 'rgb(76, 98, 114)'],
      ['dark', 'rgb(180, 194, 203)'],
      ['dark', 'rgb(255, 255, 255)'],
    ]);
  });

  (isChromium ? it : it.skip)('is light on paper', async () => {
    const widget = await drawIn('pcsp-dark', aboutMe);
    // a page may be dark without our theme, too
    widget.parentElement!.style.colorScheme = 'dark';

    await emulate({}, 'print');

    expect(scheme(widget)).to.equal('light');
    await emulate();
  });
});

describe('what should happen in a crisis', () => {
  const step = (widget: LitElement): Element =>
    widget.shadowRoot!.querySelector('[part~=block] li')!;

  for (const [name, look] of Object.entries(LOOKS)) {
    it(`stands on one ground in the plan and on the crisis page in ${name}`, async () => {
      const { contingencyPlans } = samplePlan;
      const plan = html`<pcsp-contingency-plan
        readonly
        .value=${contingencyPlans}
      ></pcsp-contingency-plan>`;
      const page = html`<pcsp-crisis-page .value=${{ contingencyPlans }}></pcsp-crisis-page>`;

      const [inPlan, onPage] = [
        await drawIn(look, { name: 'plan', template: plan }),
        await drawIn(look, { name: 'page', template: page }),
      ];

      expect(groundOf(step(onPage))).to.equal(groundOf(step(inPlan)));
    });
  }
});

(isChromium ? describe : describe.skip)('on paper, while it is printed,', () => {
  afterEach(async () => {
    window.dispatchEvent(new Event('afterprint'));
    await emulate();
  });

  const foot = (element: Element): Element | null =>
    element.shadowRoot!.querySelector('[part=paper-foot]');

  for (const [name, template] of Object.entries({
    'a plan': html`<pcsp-plan readonly .value=${samplePlan}></pcsp-plan>`,
    'a crisis page': html`<pcsp-crisis-page .value=${samplePlan}></pcsp-crisis-page>`,
  })) {
    it(`${name} is dark on white, however dark the page is`, async () => {
      const widget = await drawIn('pcsp-dark', { name, template });
      window.dispatchEvent(new Event('beforeprint'));
      await until(() => foot(widget) !== null, 'the foot');

      await emulate({}, 'print');

      expect(wordsIn(widget)).to.include(foot(widget));
      expect(faintWords(widget, 4.5, WHITE)).to.deep.equal([]);
    });
  }
});

(isChromium ? describe : describe.skip)('in the colours that somebody chose', () => {
  beforeEach(() => emulate({ 'forced-colors': 'active' }));
  afterEach(() => emulate());

  it('the focus is seen on all that takes it', async () => {
    const widget = await drawIn('pcsp-dark', aboutMe);
    widget.shadowRoot!.querySelector<HTMLElement>('textarea')!.focus();

    for (let step = 0; step < 6; step++) {
      const { outlineStyle, outlineWidth } = getComputedStyle(widget.shadowRoot!.activeElement!);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
      await press('Tab');
    }
  });

  it('a radio button that is chosen has a dot, and others have none', async () => {
    const widget = await drawIn(
      '',
      drawings.find(({ name }) => name === 'pcsp-gp-practice')!,
    );
    const dots = all<HTMLInputElement>(widget as Widget, 'radio').map(
      (one) => [one.checked, getComputedStyle(one, '::before').borderTopStyle] as const,
    );

    expect(dots.filter(([checked]) => checked)).to.deep.equal([[true, 'solid']]);
    expect(dots.filter(([checked, style]) => !checked && style !== 'none')).to.deep.equal([]);
  });

  it('the suggestion that the arrow keys stand on is told from others', async () => {
    const widget = await fixture<Widget>(
      html`<pcsp-professional-contacts
        .value=${[{ id: 'a', name: 'Ana' }]}
      ></pcsp-professional-contacts>`,
    );
    await widget.updateComplete;
    await type(get(widget, 'combobox', 'Role'), 'nurse');
    await until(() => all(widget, 'option').length > 1, 'suggestions');

    await press('ArrowDown');

    const [first, second] = all(widget, 'option').map((one) => getComputedStyle(one));
    expect(first!.backgroundColor).to.not.equal(second!.backgroundColor);
  });

  it('what cannot be used is told from what can', async () => {
    const widget = await fixture<Widget>(html`<pcsp-about-me></pcsp-about-me>`);
    await widget.updateComplete;
    const save = getComputedStyle(button(widget, 'Save'));
    const usable = save.color;

    widget.disabled = true;
    await widget.updateComplete;

    expect(save.color).to.not.equal(usable);
    expect(save.opacity).to.equal('1');
  });

  it('a field with a fault is told from others by its bar', async () => {
    const widget = await drawIn(
      '',
      drawings.find(({ name }) => name === 'pcsp-about-me with a fault')!,
    );
    const bars = [...widget.shadowRoot!.querySelectorAll('.field')].map((one) => [
      one.hasAttribute('data-invalid'),
      getComputedStyle(one).borderInlineStartStyle,
    ]);

    expect(bars).to.deep.include([true, 'solid']).and.not.deep.include([false, 'solid']);
  });
});
