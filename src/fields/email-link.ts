import { html } from 'lit';

/** An email address as a link to write to it, and plain words for all else. */
export function emailLink(text: string): unknown {
  const [, name, domain] = /^([^\s@]+)@([^\s@]+)$/.exec(text) ?? [];
  if (!name || !domain) return html`<bdi>${text}</bdi>`;
  // a ? or & in an address would begin a subject or a copy to somebody else
  const href = `mailto:${encodeURIComponent(name)}@${encodeURIComponent(domain)}`;
  return html`<a part="link" dir="ltr" href=${href}>${text}</a>`;
}
