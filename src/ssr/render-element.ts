import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html as plain, nothing } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { defaultSettings } from '../context/settings-context.js';
import { fetchedLanguage } from '../i18n/fetched-language.js';
import { jsonText } from '../json/json-text.js';
import { flatHtml, WrittenHtml } from '../plan/html/flat-html.js';
import { PcspProvider } from '../plan/provider.element.js';
import { StyledElement } from '../widget/styled-element.js';
import { placeOnServer } from './server-document.js';
import { widgetRenderer } from './widget-renderer.js';

type PropertiesOf<E extends HTMLElement> = Partial<Omit<E, keyof HTMLElement>>;

/** What a provider shares, as its properties. */
export type ServedSettings = PropertiesOf<PcspProvider>;

/** How an element is written. */
export interface RenderElementOptions {
  /** The address of the folder `pcsp-elements/served/`, which your pages fetch the styles from. */
  readonly styles: string;
  /** What a `pcsp-provider` around the element shares. */
  readonly settings?: ServedSettings;
}

/** The comments by which Lit would find its places again, and properties that are false. */
const IDLE = /<!--\/?lit-[^>]*-->|<\?>| (?:checked|selected)="false"| shadowroot="open"/g;

/**
 * Writes an element with all that it shows, in a `pcsp-provider`, as HTML for a page that is drawn on a
 * server. What captures is written to read. Import `pcsp-elements/register` first. In the browser,
 * `hydrate()` of `pcsp-elements/hydrate` sets the same properties. Rejects for what is no element of ours,
 * and where the words of the language cannot be fetched.
 */
export async function renderElement<T extends keyof HTMLElementTagNameMap & `pcsp-${string}`>(
  tag: T,
  properties: PropertiesOf<HTMLElementTagNameMap[T]>,
  { styles, settings = {} }: RenderElementOptions,
): Promise<string> {
  const made = customElements.get(tag);
  if (!(made?.prototype instanceof StyledElement)) {
    throw new TypeError(`<${tag}> cannot be drawn. Is pcsp-elements/register imported before?`);
  }
  const { locale, audience = defaultSettings.audience, marks, planLanguage, languages } = settings;
  await fetchedLanguage(locale, languages);
  const name = unsafeStatic(tag);
  // eslint-disable-next-line lit/binding-positions, lit/no-invalid-html -- what static templates are for
  const drawn = render(html`<${name} .given=${properties}></${name}>`, {
    elementRenderers: [widgetRenderer(styles, audience)],
    eventTargetStack: [
      Reflect.get(globalThis, 'litServerRoot') as EventTarget,
      providerOf(settings),
    ],
  });
  const element = (await collectResult(drawn)).replace(IDLE, '');
  // it is written to read, whatever it is to be
  const given = 'readonly' in made.prototype ? { readonly: false, ...properties } : properties;
  const inside = new WrittenHtml(dataBlock({ settings, properties: given }) + element);
  return flatHtml(
    plain`<pcsp-provider locale=${locale ?? nothing} audience=${audience} marks=${marks ?? nothing} plan-language=${planLanguage ?? nothing}>${inside}</pcsp-provider>`,
  );
}

function providerOf(settings: ServedSettings): PcspProvider {
  const provider = Object.assign(new PcspProvider(), settings);
  placeOnServer(provider);
  provider['willUpdate']();
  return provider;
}

/** What `hydrate()` sets: data, which no policy stops. What is no JSON, as a function, the host sets. */
const dataBlock = (data: object): string =>
  `<script type="application/json" data-pcsp>${jsonText(data).replaceAll('<', '\\u003c')}</script>`;
