// Wherever the DOM can put a widget: dialogs, other windows, closed roots.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/register.js';
import { everything } from '../support/whole-screen.js';
import { isWebKit, listen, mount, textbox, types, until, type Widget } from '../support/widget.js';

describe('a widget in a dialog', () => {
  it('leaves the focus to what has `autofocus` before it', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`
      <dialog>
        <button autofocus>Close</button>
        <pcsp-about-me autofocus></pcsp-about-me>
      </dialog>
    `);
    const shown = new Promise((resolve) => dialog.addEventListener('toggle', resolve));

    dialog.showModal();
    await shown;

    expect(document.activeElement).to.equal(dialog.querySelector('button'));
  });

  it('with `autofocus` gets the focus in its first field when the dialog is shown', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`
      <dialog>
        <button>Close</button>
        <pcsp-about-me autofocus></pcsp-about-me>
      </dialog>
    `);
    const widget = dialog.querySelector<Widget>('pcsp-about-me')!;
    await widget.updateComplete;

    for (let time = 0; time < 2; time++) {
      dialog.showModal();
      await until(() => widget.shadowRoot!.activeElement !== null, 'the focus');

      expect(widget.shadowRoot!.activeElement!.matches('input, textarea')).to.equal(true);
      dialog.close();
    }
  });
});

describe('a widget in another window', () => {
  let opened: Window;

  before(function () {
    // MiniBrowser opens no window where nobody pressed anything
    if (isWebKit) this.skip();
  });
  beforeEach(() => {
    opened = window.open('about:blank', '_blank', 'popup,width=500,height=400')!;
  });
  afterEach(() => opened.close());

  it('has its styles, its language and its events there, and again when it is back', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);
    widget.value = { myWellness: 'Well' };
    const home = widget.parentElement!;
    const count = widget.shadowRoot!.adoptedStyleSheets.length;
    const other = opened.document;
    other.documentElement.lang = 'cy';

    other.body.append(other.adoptNode(widget));
    await until(() => everything(widget).includes('Fy llesiant'), 'the Welsh');
    const there = widget.shadowRoot!.adoptedStyleSheets.length;
    const heard = listen(other);
    const box = [...widget.shadowRoot!.querySelectorAll('textarea')].find(
      ({ value }) => value === 'Well',
    )!;
    box.value = 'Better';
    box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    const display = opened.getComputedStyle(box).display;
    home.append(document.adoptNode(widget));
    await until(() => everything(widget).includes('My wellness'), 'the English');

    expect([there, widget.shadowRoot!.adoptedStyleSheets.length]).to.deep.equal([count, count]);
    expect(display).to.equal('block');
    expect(types(heard)).to.deep.equal(['pcsp-input']);
    expect(widget.value).to.deep.equal({ myWellness: 'Better' });
    expect(textbox(widget, 'My wellness').value).to.equal('Better');
  });

  it('records a choice there', async () => {
    const widget = await mount(html`<pcsp-professional-contacts></pcsp-professional-contacts>`);
    widget.value = [{ id: 'a', name: 'Sam' }] as never;
    opened.document.body.append(opened.document.adoptNode(widget));
    await widget.updateComplete;

    widget.shadowRoot!.querySelector<HTMLInputElement>('input[type=radio]')!.click();

    expect(widget.value).to.deep.equal([{ id: 'a', name: 'Sam', keyWorker: true }]);
  });
});

describe('a widget in closed shadow roots', () => {
  it('gets the focus, and keeps it when it is drawn anew', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    // hosts have them, whatever is recommended
    // eslint-disable-next-line wc/no-closed-shadow-root
    const root = outer.attachShadow({ mode: 'closed' });
    const inner = root.appendChild(document.createElement('div'));
    // eslint-disable-next-line wc/no-closed-shadow-root
    const deeper = inner.attachShadow({ mode: 'closed' });
    const widget = document.createElement('pcsp-about-me') as unknown as Widget;
    widget.value = { myWellness: 'Well' };
    deeper.append(widget);
    await widget.updateComplete;

    widget.focus();
    const active = widget.shadowRoot!.activeElement;
    expect(active?.matches('input, textarea')).to.equal(true);
    widget.headingLevel = 4;
    await widget.updateComplete;

    expect(widget.shadowRoot!.activeElement).to.equal(active);
    expect(document.activeElement).to.equal(outer);
  });
});
