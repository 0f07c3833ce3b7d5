import { hostTests, makeGlobal } from '../support/host-tests.js';

interface Jsdom {
  readonly JSDOM: new (
    html: string,
    options: object,
  ) => { readonly window: Window & typeof globalThis };
}

// it comes without types
const name: string = 'jsdom';
const { JSDOM } = (await import(name)) as Jsdom;
const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
  pretendToBeVisual: true,
  url: 'http://localhost/',
});
makeGlobal(window);
hostTests('jsdom');
