import type { CSSResult } from 'lit';

/** A stylesheet for a document, which may be another window's than this script's. */
export function sheetFor(document: Document, text: string): CSSStyleSheet {
  const Sheet = (document.defaultView as typeof globalThis | null)?.CSSStyleSheet ?? CSSStyleSheet;
  const sheet = new Sheet();
  sheet.replaceSync(text);
  return sheet;
}

/** A stylesheet is its document's: no other may use it. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The same styles for a document that an element was moved to. Elements there share them. */
export function sheetsIn(document: Document, styles: readonly CSSResult[]): CSSStyleSheet[] {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  return styles.map(({ cssText }) => {
    const sheet = known.get(cssText) ?? sheetFor(document, cssText);
    known.set(cssText, sheet);
    return sheet;
  });
}
