// HTML as a browser would read it, in Node.
interface Jsdom {
  readonly JSDOM: new (html: string) => { readonly window: Window & typeof globalThis };
}

// it comes without types
const name: string = 'jsdom';
const { JSDOM } = (await import(name)) as Jsdom;

export const parseHtml = (html: string): Document => new JSDOM(html).window.document;
