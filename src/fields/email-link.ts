import { html } from 'lit';

/** An email address as a link to write to it, and plain words for all else. */
export function emailLink(text: string): unknown {
  // letters of other scripts may look like ours, and lead to somebody else
  const [, name, domain] = /^([!-~]+)@([\w.\-]+)$/.exec(text) ?? [];
  if (!name || !domain || name.includes('@')) return html`<bdi translate="no">${text}</bdi>`;
  // a ? or & in an address would begin a subject or a copy to somebody else
  const href = `mailto:${encodeURIComponent(name)}@${encodeURIComponent(domain)}`;
  return html`<a part="link" dir="ltr" translate="no" href=${href}>${text}</a>`;
}
