import { expect, fixture, html } from '@open-wc/testing';
import { define } from '../../src/register/define.js';
import { PcspAboutMe } from '../../src/sections/about-me/about-me.element.js';
import { version } from '../../src/core/version.js';
import { textbox } from '../support/widget.js';

/** What is said on the console meanwhile. */
async function warnings(act: () => unknown): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words) => said.push(words.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

const uniqueTag = () => `test-widget-${Math.random().toString(36).slice(2)}`;

describe('registering', () => {
  it('is not done by importing the classes', () => {
    expect(customElements.get('pcsp-about-me')).to.equal(undefined);
  });

  it('takes a value that was set before', async () => {
    const host = await fixture(html`<div></div>`);
    const widget = document.createElement('pcsp-about-me');
    widget.value = { myWellness: 'Well' };
    widget.strict = true;
    host.append(widget);

    await import('../../src/register/about-me.js');
    await widget.updateComplete;

    expect(textbox(widget, 'My wellness').value).to.equal('Well');
    expect(widget.value).to.deep.equal({ myWellness: 'Well' });
    expect(widget.strict).to.equal(true);
  });

  it('defines every tag', async () => {
    await import('../../src/register.js');

    for (const tag of [
      'pcsp-about-me',
      'pcsp-additional-support-plan',
      'pcsp-care-and-support-plan',
      'pcsp-conformance',
      'pcsp-contingency-plan',
      'pcsp-crisis-page',
      'pcsp-due',
      'pcsp-easy-read',
      'pcsp-formulation',
      'pcsp-goal-progress',
      'pcsp-gp-practice',
      'pcsp-guide',
      'pcsp-person-demographics',
      'pcsp-personal-contacts',
      'pcsp-plan',
      'pcsp-plan-changes',
      'pcsp-plan-summary',
      'pcsp-procedures-and-therapies',
      'pcsp-professional-contacts',
      'pcsp-provider',
    ]) {
      expect(customElements.get(tag), tag).to.be.a('function');
    }
  });

  it('twice does no harm and says nothing', async () => {
    const tag = uniqueTag();
    define(tag, class extends PcspAboutMe {});
    const first = customElements.get(tag);

    const said = await warnings(() => define(tag, class extends PcspAboutMe {}));

    expect(said).to.deep.equal([]);
    expect(customElements.get(tag)).to.equal(first);
  });

  it('of another version does no harm, and warns', async () => {
    const tag = uniqueTag();
    customElements.define(
      tag,
      Object.assign(class extends HTMLElement {}, { pcspVersion: '0.0.1' }),
    );

    const said = await warnings(() => define(tag, class extends PcspAboutMe {}));

    expect(said).to.deep.equal([
      `<${tag}> is already defined, by version 0.0.1 and not ${version}.`,
    ]);
  });

  it('of something else by that name does no harm, and warns', async () => {
    const tag = uniqueTag();
    customElements.define(tag, class extends HTMLElement {});

    const said = await warnings(() => define(tag, class extends PcspAboutMe {}));

    expect(said[0]).to.contain('version unknown');
  });
});
