import { css, unsafeCSS } from 'lit';

/**
 * The colours that a host can set, on the widget or on anything around it, by the rest of their names
 * after `--pcsp-`, with what they are otherwise. Every pair of text and ground has a contrast of 4.5
 * to 1 or more, every edge of a control and every mark of the focus 3 to 1.
 */
export const colors = {
  'color-text': '#212b32',
  'color-text-quiet': '#4c6272',
  'color-background': '#fff',
  'color-card': 'var(--_color-background)',
  'color-field': 'var(--_color-background)',
  'color-raised': '#f4f6f8',
  'color-line': '#d0d8de',
  'color-mark': 'var(--_color-line)',
  'color-edge': '#4c6272',
  'color-chosen': 'var(--_color-accent)',
  'color-chosen-edge': 'var(--_color-chosen)',
  'color-accent': '#005eb8',
  'color-on-accent': '#fff',
  'color-link': 'var(--_color-accent)',
  'color-primary': 'var(--_color-accent)',
  'color-primary-shade': 'var(--_color-primary)',
  'color-on-primary': 'var(--_color-on-accent)',
  'color-crisis': 'var(--_color-accent)',
  'color-error': '#b80d0d',
  'color-warning': '#8a4b00',
  'color-success': '#00662f',
  'color-late': 'var(--_color-error)',
  'color-late-ground': 'transparent',
  'color-soon': 'var(--_color-warning)',
  'color-soon-ground': 'transparent',
  'color-done': 'var(--_color-success)',
  'color-done-ground': 'transparent',
  'color-added': 'var(--_color-accent)',
  'color-removed': 'var(--_color-error)',
  'color-focus': '#ffeb3b',
  'color-focus-text': '#212b32',
  'color-focus-edge': 'initial',
  'color-focus-outline': 'var(--_color-focus)',
  'color-backdrop': 'rgb(33 43 50 / 60%)',
} as const;

/** Type, space, shape and density, in the same way. Type comes from the host's page. */
export const sizes = {
  'font-family': 'inherit',
  'font-size': '1em',
  'font-weight-bold': 'bold',
  'line-height': '1.5',
  'heading-scale': '1',
  'heading-2-size': 'calc(1em + 0.5em * var(--_heading-scale))',
  'heading-2-line-height': '1.25',
  'heading-3-size': 'calc(1em + 0.25em * var(--_heading-scale))',
  'heading-3-line-height': '1.25',
  'heading-4-size': 'calc(1em + 0.1em * var(--_heading-scale))',
  'heading-4-line-height': '1.25',
  measure: '44em',
  padding: '0',
  space: '0.5rem',
  'card-padding': 'calc(var(--_space) * 3)',
  'entry-padding': 'calc(var(--_space) * 2)',
  'row-padding': '0px',
  'row-line-width': '0px',
  'label-space': '0px',
  'legend-space': 'calc(var(--_space) / 2)',
  'hint-space': 'calc(var(--_space) / 2)',
  'error-space': 'calc(var(--_space) / 2)',
  'error-padding': 'calc(var(--_space) * 1.5)',
  'error-title-size': '1.25em',
  'error-title-line-height': 'var(--_line-height)',
  'error-title-space': 'var(--_space)',
  'error-summary-padding': 'calc(var(--_space) * 3)',
  'disclosed-space': 'calc(var(--_space) * 1.5)',
  'disclosed-padding': '0px',
  'disclosed-indent': 'calc(var(--_space) * 2)',
  'notice-padding': 'var(--_space) calc(var(--_space) * 2)',
  radius: '4px',
  'line-width': '1px',
  'border-width': '2px',
  'mark-width': '4px',
  'notice-width': 'calc(var(--_mark-width) * 1.5)',
  'control-height': '2.5em',
  'control-padding': '0.5em',
  'target-size': '2.25em',
  'choice-size': '1.5em',
  'choice-gap': 'var(--_space)',
  'button-height': 'var(--_target-size)',
  'button-padding': '0.75em',
  'button-radius': 'var(--_radius)',
  'button-line-height': 'var(--_line-height)',
  'button-depth': '0px',
  'primary-size': '1.1em',
  'primary-padding': '1.25em',
  'lesser-size': '1em',
  'tag-size': '0.9em',
  'tag-padding': '0 0.5em',
  'tag-border-width': 'var(--_border-width)',
  'summary-decoration': 'none',
  'focus-width': '3px',
  'focus-shadow': '0 0 0 calc(var(--_focus-width) + 2px) var(--_color-focus-text)',
  'button-focus-shadow': 'var(--_focus-shadow)',
  'link-focus-shadow': 'var(--_focus-shadow)',
  'link-focus-decoration': 'underline',
} as const;

const declared = (values: object, valueOf: (name: string, value: string) => string) =>
  unsafeCSS(
    Object.entries(values)
      .map(([name, value]: [string, string]) => `--_${name}: ${valueOf(name, value)};`)
      .join('\n'),
  );

const ofHost = (name: string, value: string): string => `var(--pcsp-${name}, ${value})`;

const size = (name: keyof typeof sizes) => unsafeCSS(sizes[name]);

/** What styles read: `--_color-text` is the host's `--pcsp-color-text`, or else ours. */
export const tokens = css`
  :host {
    ${declared({ ...colors, ...sizes }, ofHost)}
    --_smallest-target: 24px;
  }

  /* for the person’s own thumb, on a bad day, and for everyone’s on a phone */
  @media screen {
    :host(:state(person)) {
      --_smallest-target: 44px;
      --_target-size: max(var(--pcsp-target-size, ${size('target-size')}), 44px);
      --_control-height: max(var(--pcsp-control-height, ${size('control-height')}), 44px);
    }

    @media (pointer: coarse) {
      :host {
        --_smallest-target: 44px;
        --_target-size: max(var(--pcsp-target-size, ${size('target-size')}), 44px);
        --_control-height: max(var(--pcsp-control-height, ${size('control-height')}), 44px);
      }
    }
  }

  /* dark on white, whatever the theme: light words are lost on paper, and a dark ground wastes ink */
  @media print {
    :host {
      ${declared(colors, (_, value) => value)}
    }

    :host > * {
      color-scheme: light;
    }
  }
`;
