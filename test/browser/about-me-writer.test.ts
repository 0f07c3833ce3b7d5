// Nobody's sentences stand in the person's voice without a word of who wrote them.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/register.js';
import type { PcspCrisisPage } from '../../src/plan/crisis-page/crisis-page.element.js';
import {
  activate,
  fill,
  get,
  has,
  listen,
  mount,
  names,
  press,
  pressControl,
  textbox,
  textOf,
  types,
  type Widget,
} from '../support/widget.js';

const sam = { name: 'Sam Okafor', role: { text: 'Care coordinator' } };
const question = 'Are these the person’s own words?';

const capture = (value: object = {}, audience: 'professional' | 'person' = 'professional') =>
  mount<Widget>(
    html`<pcsp-provider .author=${sam} .audience=${audience}
      ><pcsp-about-me .value=${value}></pcsp-about-me
    ></pcsp-provider>`,
    'pcsp-about-me',
  );

const shown = (value: object) =>
  mount<Widget>(html`<pcsp-about-me readonly .value=${value}></pcsp-about-me>`);

const well = { myWellness: 'I walk' };

describe('who writes About me', () => {
  it('is asked first, with who helps, where it is not the person', async () => {
    const widget = await capture();

    expect(names(widget, 'group')[0]).to.equal(question);
    expect(names(widget, 'textbox').slice(0, 3)).to.deep.equal([
      'Name of whoever wrote it down',
      'Their role or relationship',
      'Who helped me write this',
    ]);
  });

  it('is not asked of the person, but where somebody else is named', async () => {
    const ask = 'Are these my own words?';

    expect(has(await capture({}, 'person'), 'group', ask)).to.equal(false);
    expect(has(await capture({ writtenBy: sam }, 'person'), 'group', ask)).to.equal(true);
  });

  it('is whoever types, until they say whose words these are', async () => {
    const widget = await capture();

    await fill(textbox(widget, 'My wellness'), 'I walk');

    expect(widget.value).to.deep.equal({ ...well, writtenBy: sam });
  });

  for (const [how, takeBack] of [
    ['is taken away', () => press('Backspace')],
    ['is undone', () => pressControl('z')],
  ] as const)
    it(`is who it was where a letter ${how} again`, async () => {
      const value = {
        ...well,
        writtenBy: { name: 'Rhi', role: { text: 'Person' } },
        date: '2026-01-01T10:00:00+00:00',
      };
      const widget = await capture(value);
      const heard = listen();
      textbox(widget, 'My wellness').focus();
      await press('End', 'q');
      expect((widget.value as unknown as { writtenBy: unknown }).writtenBy).to.deep.equal(sam);

      await takeBack();
      await press('Tab');

      expect(widget.value).to.deep.equal(value);
      expect(widget.dirty).to.equal(false);
      expect(types(heard)).to.not.include('pcsp-change');
      expect(heard.at(-1)!.detail.value).to.deep.equal(value);
      widget.submit();
      expect(widget.value).to.deep.equal(value);
    });

  it('stays answered while the same goes on, and is open again for the next', async () => {
    const widget = await capture({ ...well, writtenBy: { inOwnWords: true, name: 'Ana' } });

    await fill(textbox(widget, 'My wellness'), 'I swim');
    expect(widget.value).to.deep.equal({ myWellness: 'I swim', writtenBy: sam });

    await activate(get(get(widget, 'group', question), 'radio', 'Yes, the person’s own words'));
    await fill(textbox(widget, 'My wellness'), 'I sing');
    expect(widget.value).to.deep.equal({
      myWellness: 'I sing',
      writtenBy: { ...sam, inOwnWords: true },
    });
  });

  it('is not recorded of the person, whose page it is', async () => {
    const widget = await capture({}, 'person');

    await fill(textbox(widget, 'My wellness'), 'I walk');

    expect(widget.value).to.deep.equal(well);
  });

  it('is what it was before, when the edit is undone', async () => {
    const widget = await capture(well);
    await fill(textbox(widget, 'My wellness'), 'I swim');

    widget.undo();

    expect(widget.value).to.deep.equal(well);
  });
});

describe('About me in a document', () => {
  const who = 'Sam Okafor, Care coordinator';

  for (const [writtenBy, line] of [
    [{ ...sam, inOwnWords: true }, `In the person’s own words, written down by ${who}`],
    [{ inOwnWords: true }, 'In the person’s own words What'],
    [{ ...sam, inOwnWords: false }, `Written for the person by ${who}`],
    [{ inOwnWords: false }, 'Written for the person by someone whose name is not recorded'],
    [sam, `Written by ${who}; whether in the person’s own words is not recorded`],
    [undefined, 'Who wrote this is not recorded'],
  ] as const) {
    it(`says: ${line}`, async () => {
      const widget = await shown({ whatIsMostImportantToMe: 'Idris', writtenBy });

      expect(textOf(widget)).to.match(new RegExp(`^About me\\s+${line}`));
    });
  }

  it('says who helped, and claims no more', async () => {
    const widget = await shown({ ...well, supportedToWriteThisBy: 'Carys' });

    expect(textOf(widget)).to.match(/^About me\s+Written with support from Carys\s+My wellness/);
  });

  it('names the writer on the crisis page too', async () => {
    const value = {
      aboutMe: { pleaseDoAndPleaseDont: 'Knock first', writtenBy: sam },
      contingencyPlans: [{ id: 'a', triggerFactors: [{ text: 'Noise' }] }],
    };
    const page = await fixture<PcspCrisisPage>(
      html`<pcsp-crisis-page .value=${value}></pcsp-crisis-page>`,
    );

    expect(textOf(page)).to.match(/Written by Sam Okafor, Care coordinator; .*Knock first/);
  });

  it('shows what came in another shape', async () => {
    const widget = await shown({ ...well, writtenBy: { name: ['Sam'], strange: 'Odd' } });

    expect(textOf(widget)).to.include('Odd');
    expect(textOf(await shown({ ...well, writtenBy: 'Sam' }))).to.include('Sam');
  });
});
