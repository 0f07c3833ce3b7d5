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
  'color-edge': '#4c6272',
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
  'color-added': 'var(--_color-accent)',
  'color-removed': 'var(--_color-error)',
  'color-focus': '#ffeb3b',
  'color-focus-text': '#212b32',
  'color-backdrop': 'rgb(33 43 50 / 60%)',
} as const;

/** Type, space, shape and density, in the same way. Type comes from the host's page. */
export const sizes = {
  'font-family': 'inherit',
  'font-size': '1em',
  'font-weight-bold': 'bold',
  'line-height': '1.5',
  'heading-scale': '1',
  measure: '44em',
  padding: '0',
  space: '0.5rem',
  'card-padding': 'calc(var(--_space) * 3)',
  'entry-padding': 'calc(var(--_space) * 2)',
  radius: '4px',
  'line-width': '1px',
  'border-width': '2px',
  'mark-width': '4px',
  'control-height': '2.5em',
  'target-size': '2.25em',
  'choice-size': '1.5em',
  'button-depth': '0px',
  'focus-width': '3px',
  'focus-shadow': '0 0 0 calc(var(--_focus-width) + 2px) var(--_color-focus-text)',
} as const;

const declared = (values: object, valueOf: (name: string, value: string) => string) =>
  unsafeCSS(
    Object.entries(values)
      .map(([name, value]: [string, string]) => `--_${name}: ${valueOf(name, value)};`)
      .join('\n'),
  );

const ofHost = (name: string, value: string): string => `var(--pcsp-${name}, ${value})`;

/** What styles read: `--_color-text` is the host's `--pcsp-color-text`, or else ours. */
export const tokens = css`
  :host {
    ${declared({ ...colors, ...sizes }, ofHost)}
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
