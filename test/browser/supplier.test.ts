// A supplier's elements in sections of the standard, as somebody fills them in and reads them.
import { expect, html } from '@open-wc/testing';
import '../../src/locales/cy.js';
import { boolean, extendSection, group, list, text } from '../../src/model.js';
import type { PcspDetail } from '../../src/events/events.js';
import '../../src/register/plan.js';
import {
  activate,
  button,
  fill,
  get,
  has,
  messages,
  mount,
  names,
  textbox,
  textOf,
} from '../support/widget.js';

extendSection('aboutMe', {
  namespace: 'example-trust',
  elements: {
    pet: text('O', 'Pet', { maxLength: 70 }),
    isFed: boolean('O', 'Somebody feeds it'),
    visits: list(group('O', 'Visit', { by: text('M', 'By', { maxLength: 70 }) })),
  },
  words: { label: 'Example Trust', pet: { label: 'My pet', hint: 'Its name.' } },
  languages: { cy: { label: 'Ymddiriedolaeth Enghreifftiol', pet: { label: 'Fy anifail' } } },
});
extendSection('formulations', {
  namespace: 'example-trust',
  elements: { model: text('O', 'Model of formulation', { maxLength: 70 }) },
});

const own = { pet: 'Tom', isFed: false, visits: [{ id: 'a', by: 'Mo' }] };

describe('a supplier’s elements in a section', () => {
  it('are captured under their name, after what the section has of its own', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);
    const ours = get(widget, 'group', 'Example Trust');

    expect(names(widget, 'textbox').at(-1)).to.equal('My pet');
    expect(names(ours, 'radio')).to.deep.equal(['Yes', 'No', 'Not recorded']);
    expect(textOf(ours)).to.contain('Its name.');
  });

  it('go out with the events, in an object under the namespace', async () => {
    const widget = await mount(html`<pcsp-about-me></pcsp-about-me>`);
    const changes: PcspDetail[] = [];
    widget.addEventListener('pcsp-change', (event) => changes.push(event.detail));

    await fill(textbox(widget, 'My pet'), 'Tom');
    await activate(get(get(widget, 'group', 'Example Trust'), 'radio', 'Yes'));
    await activate(button(widget, 'Add to “Visit”'));
    await fill(textbox(widget, 'By'), 'Mo');

    const [{ id, ...visit }] = (changes.at(-1)!.value as { 'example-trust': { visits: [Visit] } })[
      'example-trust'
    ].visits;
    expect(changes[0]!.value).to.deep.equal({ 'example-trust': { pet: 'Tom' } });
    expect(changes[0]!.change?.path).to.deep.equal(['example-trust', 'pet']);
    expect(visit).to.deep.equal({ by: 'Mo' });
    expect(id).to.be.a('string');
    expect(has(widget, 'button', 'Remove Visit, number 1')).to.equal(true);
  });

  it('are wrong where the supplier says so, and can be taken back', async () => {
    const widget = await mount(
      html`<pcsp-about-me
        .value=${{ 'example-trust': { visits: [{ id: 'a', other: 'x' }] } }}
      ></pcsp-about-me>`,
    );

    expect(widget.reportValidity()).to.equal(false);
    await widget.updateComplete;

    expect(messages(widget)).to.deep.equal([
      'Error: Fill in “By”. The plan cannot be saved without it.',
    ]);
    await fill(textbox(widget, 'By'), 'Mo');
    expect(widget.valid).to.equal(true);
    widget.undo();
    expect(widget.valid).to.equal(false);
  });

  it('are read under their names', async () => {
    const widget = await mount(
      html`<pcsp-about-me readonly .value=${{ 'example-trust': own }}></pcsp-about-me>`,
    );

    expect(textOf(widget)).to.match(/Example Trust My pet Tom Somebody feeds it No Visit By Mo/);
    expect(textOf(widget)).not.to.contain('not part of the standard');
  });

  it('are called in another language what the supplier says', async () => {
    const widget = await mount(
      html`<pcsp-about-me readonly lang="cy" .value=${{ 'example-trust': own }}></pcsp-about-me>`,
    );
    await widget.updateComplete;

    expect(textOf(widget)).to.match(/Ymddiriedolaeth Enghreifftiol Fy anifail Tom/);
  });

  it('are in each entry of a section that is a list, and in a plan', async () => {
    const plan = { formulations: [{ id: 'a', formulation: 'It began', 'example-trust': {} }] };
    const widget = await mount(
      html`<pcsp-formulation .value=${plan.formulations}></pcsp-formulation>`,
    );

    await fill(textbox(widget, 'Model of formulation'), 'Five areas');

    expect(widget.value).to.deep.equal([
      { id: 'a', formulation: 'It began', 'example-trust': { model: 'Five areas' } },
    ]);
  });

  it('are changed in a document that reads first', async () => {
    const widget = await mount(
      html`<pcsp-about-me mode="read" .value=${{ 'example-trust': own }}></pcsp-about-me>`,
    );
    expect(textOf(widget)).to.contain('My pet Tom');

    await activate(button(widget, /^Change/));
    await fill(textbox(widget, 'My pet'), 'Tim');
    await activate(button(widget, /^Done/));

    expect(textOf(widget)).to.contain('My pet Tim');
  });
});

interface Visit {
  readonly id: string;
  readonly by: string;
}
