// On a phone the keyboard covers half of the window: what somebody types, and what is suggested, is above it.
import { expect, html, nextFrame } from '@open-wc/testing';
import '../../src/register.js';
import { get, mount, textbox, type, until, type Widget } from '../support/widget.js';

const KEYBOARD = 300;

/** What browsers say while a keyboard is on the screen: no test can open one. */
function coverBelow(scale = 1): void {
  const visible = { scale, offsetTop: 0, height: innerHeight - KEYBOARD };
  Object.defineProperty(window, 'visualViewport', { value: visible, configurable: true });
}

const contacts = (): Promise<Widget> =>
  mount(
    html`<pcsp-personal-contacts .value=${[{ id: 'a', name: 'Jo' }]}></pcsp-personal-contacts>`,
  );

/** Puts an element where its end is so many pixels above the end of the window. */
function putAbove(element: HTMLElement, pixels: number): void {
  element.ownerDocument.body.style.paddingBlock = '2000px';
  window.scrollBy(0, element.getBoundingClientRect().bottom - (innerHeight - pixels));
}

describe('with a keyboard on the screen', () => {
  afterEach(() => {
    Reflect.deleteProperty(window, 'visualViewport');
    document.body.style.paddingBlock = '';
  });

  it('shows what is suggested, below what was typed', async () => {
    const widget = await contacts();
    const box = get<HTMLElement>(widget, 'combobox', 'Relationship');
    putAbove(box, KEYBOARD + 10);
    box.focus();
    coverBelow();

    await type(box, 'in');
    await until(() => widget.shadowRoot!.querySelector('[role=listbox]') !== null);
    await nextFrame();

    const list = widget.shadowRoot!.querySelector('[role=listbox]')!.getBoundingClientRect();
    expect(list.height).to.be.greaterThan(0);
    expect(list.bottom).to.be.at.most(innerHeight - KEYBOARD + 1);
    expect(box.getBoundingClientRect().top).to.be.at.least(0);
  });

  it('shows what gets the focus, and leaves no trace of it', async () => {
    const widget = await contacts();
    const name = textbox(widget, 'Name');
    putAbove(name, 20);
    coverBelow();

    name.focus({ preventScroll: true });
    await until(() => name.getBoundingClientRect().bottom <= innerHeight - KEYBOARD + 1);

    expect(name.getAttribute('style') ?? '').to.not.include('margin');
  });

  it('does not take a page that was made larger for one', async () => {
    const widget = await contacts();
    const name = textbox(widget, 'Name');
    putAbove(name, 20);
    coverBelow(2);
    const { top } = name.getBoundingClientRect();

    name.focus({ preventScroll: true });
    for (let frame = 0; frame < 12; frame++) await nextFrame();

    expect(name.getBoundingClientRect().top).to.equal(top);
  });
});
