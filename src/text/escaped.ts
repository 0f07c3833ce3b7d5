const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // no HTML may hold it
  '\0': '\ufffd',
};

/** Text as it stands in HTML or SVG, also between quotes: whatever it says, it stays text. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"'\0]/g, (found) => ESCAPES[found] ?? '');
