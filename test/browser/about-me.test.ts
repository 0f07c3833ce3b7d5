import { expect, html } from '@open-wc/testing';
import { aboutMe } from '../../fixtures/sample/about-me.js';
import '../../src/register/about-me.js';
import {
  fill,
  focusedName,
  get,
  has,
  mount,
  names,
  press,
  textbox,
  textOf,
} from '../support/widget.js';

describe('About me', () => {
  it('asks the person’s questions in the standard’s order', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);

    expect(names(widget, 'textbox').slice(0, 11)).to.deep.equal([
      'Name of whoever wrote it down',
      'Their role or relationship',
      'Who helped me write this',
      'What is most important to me',
      'People who are important to me',
      'How I communicate and how to communicate with me',
      'My wellness',
      'Please do and please don’t',
      'How and when to support me',
      'Also worth knowing about me',
      'Link to a video, picture or recording',
    ]);
  });

  it('has examples for each question, which a key opens', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);
    const examples = get(widget, 'disclosure', 'Examples My wellness');
    expect(examples.hasAttribute('open')).to.equal(false);
    examples.querySelector('summary')!.focus();

    await press('Enter');

    expect(examples.hasAttribute('open')).to.equal(true);
    expect(examples.textContent).to.contain('On a good day');
  });

  it('can be filled in with the keyboard alone', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);
    textbox(widget, 'What is most important to me').focus();

    await press('O', 'n', 'e', 'Tab', 'Tab', 'T', 'w', 'o', 'Tab');

    expect(widget.value).to.deep.equal({
      whatIsMostImportantToMe: 'One',
      peopleWhoAreImportantToMe: 'Two',
    });
    expect(focusedName(widget)).to.equal('Examples People who are important to me');
  });

  it('reads as a page: who helped and when, then each answer under its question', async () => {
    const widget = await mount(
      html`<pcsp-about-me
        readonly
        .value=${{
          pleaseDoAndPleaseDont: 'Knock first',
          myWellness: 'Cooking',
          supportedToWriteThisBy: 'Funmi',
          date: '2026-03-07',
        }}
      ></pcsp-about-me>`,
    );

    const parts = widget.shadowRoot!.querySelectorAll('h2, h3, p.byline, [part=value]');
    expect([...parts].map((one) => textOf(one))).to.deep.equal([
      'About me',
      'Last updated 7 March 2026',
      'Written with support from Funmi',
      'My wellness',
      'Cooking',
      'Please do and please don’t',
      'Knock first',
    ]);
  });

  it('has a heading for every answer, and none for what was not answered', async () => {
    const widget = await mount(html`<pcsp-about-me readonly .value=${aboutMe}></pcsp-about-me>`);

    expect(has(widget, 'heading', 'My wellness')).to.equal('myWellness' in aboutMe);
    expect(names(widget, 'heading')[0]).to.equal('About me');
  });

  it('leads to the recording', async () => {
    const widget = await mount(
      html`<pcsp-about-me
        readonly
        .value=${{ multimediaLocation: 'https://example.org/me' }}
      ></pcsp-about-me>`,
    );

    expect(get(widget, 'link', /^https/).getAttribute('href')).to.equal('https://example.org/me');
  });

  it('is read as the person wrote it', async () => {
    const myWellness = 'Mornings:\n  - walk\n  - tea ☕ 🏴󠁧󠁢󠁷󠁬󠁳󠁿\n\ncwtch';
    const widget = await mount(
      html`<pcsp-about-me readonly .value=${{ myWellness }}></pcsp-about-me>`,
    );

    expect(widget.shadowRoot!.querySelector('.words')!.textContent).to.equal(myWellness);
  });

  it('records who helped, and says nothing until it is too long', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);

    await fill(textbox(widget, 'Who helped me write this'), 'Funmi, my care coordinator');

    expect(widget.value).to.deep.equal({ supportedToWriteThisBy: 'Funmi, my care coordinator' });
    expect(widget.issues).to.deep.equal([]);
  });

  it('keeps an example open while somebody types beside it', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);
    const examples = get(widget, 'disclosure', 'Examples My wellness');
    examples.setAttribute('open', '');

    await fill(textbox(widget, 'My wellness'), 'Well');

    expect(examples.isConnected && examples.hasAttribute('open')).to.equal(true);
  });
});
