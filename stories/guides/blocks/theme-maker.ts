// A theme of one's own, made by choosing, seen at once, and copied.
import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { state } from 'lit/decorators.js';
import { gpPractices } from '../../../fixtures/sample/people.js';
import '../../../src/register/gp-practice.js';
import { contrast, parseColor } from '../../support/contrast.js';
import { colorsIn, type ThemeValues } from '../../support/theme-values.js';
import { pairs, readyThemes } from '../data/themes.js';
import { Block, inGuides, json } from './block.js';

/** What changes the look most, and what it is called. */
const COLORS: Readonly<Record<string, string>> = {
  'color-text': 'Words',
  'color-text-quiet': 'Hints',
  'color-background': 'Ground',
  'color-card': 'Ground of cards',
  'color-field': 'Ground of boxes',
  'color-raised': 'Ground of entries',
  'color-line': 'Lines',
  'color-edge': 'Edges of boxes',
  'color-accent': 'Accent',
  'color-on-accent': 'Words on the accent',
  'color-link': 'Links',
  'color-primary': 'Save button',
  'color-on-primary': 'Words on it',
  'color-error': 'Errors',
  'color-focus': 'Focus',
};

interface Size {
  readonly label: string;
  readonly unit: string;
  readonly first: number;
  readonly most: number;
  readonly step: number;
}

const SIZES: Readonly<Record<string, Size>> = {
  radius: { label: 'Corners', unit: 'px', first: 4, most: 16, step: 1 },
  space: { label: 'Space', unit: 'rem', first: 0.5, most: 1, step: 0.05 },
  'font-size': { label: 'Size of words', unit: 'rem', first: 1, most: 1.5, step: 0.0625 },
  'border-width': { label: 'Edges', unit: 'px', first: 2, most: 4, step: 1 },
};

class GuideThemeMaker extends Block {
  @state() private start = readyThemes[0]!;
  @state() private chosen: ThemeValues = {};
  @state() private copied = false;

  private choose(name: string, value: string): void {
    this.chosen = { ...this.chosen, [name]: value };
    this.copied = false;
  }

  private get css(): string {
    const { file } = this.start;
    const lines = Object.entries(this.chosen).map(([name, value]) => `  --pcsp-${name}: ${value};`);
    const around = file ? `/* with themes/${file}.css, and class="pcsp-${file} my-theme" */\n` : '';
    return `${around}.my-theme {\n${lines.join('\n') || '  /* choose something above */'}\n}`;
  }

  protected override render(): unknown {
    const { chosen, css, start } = this;
    const colors = colorsIn({ ...start.values, ...chosen });
    const properties = Object.fromEntries(
      Object.entries(chosen).map(([name, value]) => [`--pcsp-${name}`, value]),
    );
    return html`
      <div class="theme-maker">
        <div class="theme-choices">
          <label class="wide"
            >Begin with
            <select
              @change=${({ target }: Event) => {
                this.start = readyThemes[(target as HTMLSelectElement).selectedIndex]!;
                this.chosen = {};
                this.copied = false;
              }}
            >
              ${readyThemes.map(({ name }) => html`<option>${name}</option>`)}
            </select></label
          >
          ${Object.entries(COLORS).map(
            ([name, label]) =>
              html`<label
                ><input
                  type="color"
                  .value=${hex(colors[name]!)}
                  @input=${({ target }: Event) =>
                    this.choose(name, (target as HTMLInputElement).value)}
                />
                ${label}</label
              >`,
          )}
          ${Object.entries(SIZES).map(
            ([name, { label, unit, first, most, step }]) =>
              html`<label
                ><input
                  type="range"
                  min="0"
                  max=${most}
                  step=${step}
                  .value=${String(parseFloat(chosen[name] ?? String(first)))}
                  @input=${({ target }: Event) =>
                    this.choose(name, `${(target as HTMLInputElement).value}${unit}`)}
                />
                ${label}</label
              >`,
          )}
        </div>
        <div class="theme-sample" style=${styleMap(properties)}>
          <pcsp-gp-practice
            class=${start.file ? `pcsp-${start.file}` : nothing}
            style=${styleMap(properties)}
            heading-level="3"
            .value=${gpPractices}
          ></pcsp-gp-practice>
        </div>
        <div class="theme-contrast" role="status">
          ${pairs.map(([what, on, least]) => {
            const ratio = contrast(
              parseColor(colors[`color-${what}`]!),
              parseColor(colors[`color-${on}`]!),
            );
            return ratio < least
              ? html`<p>
                  <strong>${what} on ${on}: ${ratio.toFixed(1)} to 1. It takes ${least}.</strong>
                </p>`
              : nothing;
          })}
        </div>
        ${json(css, 'Your theme, to copy')}
        <button
          type="button"
          @click=${async () => {
            await navigator.clipboard.writeText(css);
            this.copied = true;
          }}
        >
          ${this.copied ? 'Copied' : 'Copy the theme'}
        </button>
      </div>
    `;
  }
}

/** As a colour picker takes it. */
const hex = (color: string): string =>
  `#${parseColor(color)
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')}`;

export const ThemeMaker = inGuides('guide-theme-maker', GuideThemeMaker);
