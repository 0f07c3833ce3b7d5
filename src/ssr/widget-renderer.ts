import { LitElementRenderer } from '@lit-labs/ssr';
import type { Audience } from '../context/settings-context.js';
import { escaped } from '../text/escaped.js';
import { StyledElement } from '../widget/styled-element.js';
import { placeOnServer } from './server-document.js';
import { SHARED } from './served-styles.js';

/** Draws our elements to read, each in a shadow root. Their styles are in the folder `styles`. */
export function widgetRenderer(styles: string, audience: Audience): typeof LitElementRenderer {
  const link = (name: string) => `<link rel="stylesheet" href="${escaped(styles)}/${name}.css">`;

  return class extends LitElementRenderer {
    static override matchesClass(made: typeof HTMLElement): boolean {
      return made.prototype instanceof StyledElement;
    }

    override setProperty(name: string, value: unknown): void {
      if (name === 'given') Object.assign(this.element, value);
      else super.setProperty(name, value);
    }

    override connectedCallback(): void {
      // nothing can be typed in before there is a script
      if ('readonly' in this.element) this.element.readonly = true;
      placeOnServer(this.element);
      super.connectedCallback();
      this.element.setAttribute('data-audience', audience);
    }

    override renderShadow(info: Parameters<LitElementRenderer['renderShadow']>[0]) {
      // what it draws stands behind its styles, which a strict policy would not let into the page
      const drawn = super.renderShadow(info)?.slice(-1) ?? [];
      return [link(SHARED), link(this.tagName), ...drawn];
    }
  };
}
