// A widget in a provider.
import { fixture, html } from '@open-wc/testing';
import type { PcspProvider } from '../../src/plan/provider.element.js';
import { keepFocusIn, type Widget } from './widget.js';

/** Draws a widget with a value in a provider with some properties. */
export async function within(
  tag: string,
  value: unknown,
  settings: Record<string, unknown> = {},
): Promise<{ provider: PcspProvider; widget: Widget }> {
  const provider = await fixture<PcspProvider>(html`<pcsp-provider></pcsp-provider>`);
  Object.assign(provider, settings);
  const widget = document.createElement(tag) as Widget;
  widget.value = value as never;
  provider.append(widget);
  keepFocusIn();
  await provider.updateComplete;
  await widget.updateComplete;
  return { provider, widget };
}
