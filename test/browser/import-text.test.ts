import { expect, fixture, html } from '@open-wc/testing';
import { letterOfRhi } from '../../fixtures/letter.js';
import type { Transcription } from '../../src/import-text.js';
import '../../src/register/import-text.js';
import '../../src/register/provider.js';
import type { PcspImportText } from '../../src/plan/import-text/import-text.element.js';
import { violations } from '../support/axe.js';
import {
  activate,
  button,
  nameOf,
  press,
  pressControl,
  textbox,
  textOf,
  typeHere,
  words,
} from '../support/widget.js';

const shown = (): Promise<PcspImportText> =>
  fixture<PcspImportText>(html`<pcsp-import-text document-name="letter.txt"></pcsp-import-text>`);

/** What somebody copies from a page, with real keys, and pastes into the document. */
async function paste(widget: PcspImportText, copied: unknown): Promise<void> {
  const from = await fixture<HTMLElement>(html`<div contenteditable="true">${copied}</div>`);
  from.focus();
  await pressControl('a');
  await pressControl('c');
  textbox(widget, 'The words of the document').focus();
  await pressControl('v');
  await widget.updateComplete;
}

const copied = (text: string) => html`<pre>${text}</pre>`;

async function found(copiedFrom: unknown = copied(letterOfRhi)): Promise<PcspImportText> {
  const widget = await shown();
  await paste(widget, copiedFrom);
  await activate(button(widget, 'Find the parts'));
  await widget.updateComplete;
  return widget;
}

const passages = (widget: PcspImportText): HTMLElement[] => [
  ...widget.shadowRoot!.querySelectorAll<HTMLElement>('.passage'),
];

const titles = (widget: PcspImportText): string[] =>
  passages(widget).map((one) => words(one.querySelector('h3')!.textContent));

/** What somebody chooses of a part, by the keyboard. */
async function decide(widget: PcspImportText, index: number, choice: 'confirm' | 'leaveOut') {
  const radios = passages(widget)[index]!.querySelectorAll<HTMLInputElement>('[type=radio]');
  radios[choice === 'confirm' ? 0 : 1]!.focus();
  await press(' ');
  await widget.updateComplete;
}

function imported(widget: PcspImportText): Transcription[] {
  const heard: Transcription[] = [];
  widget.addEventListener('pcsp-import', ({ detail }) => heard.push(detail));
  return heard;
}

describe('pcsp-import-text', () => {
  it('says that there are no words, and leads back to them', async () => {
    const widget = await shown();

    await activate(button(widget, 'Find the parts'));
    await widget.updateComplete;

    const document = textbox(widget, 'The words of the document');
    expect(widget.shadowRoot!.activeElement).to.equal(document);
    expect(document.getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(widget)).to.contain('There are no words yet');
  });

  it('shows each part beside its source', async () => {
    const widget = await found();

    expect(titles(widget)).to.deep.equal([
      'Part 1: No heading',
      'Part 2: NHS number:',
      'Part 3: What matters to me',
      'Part 4: Early warning signs',
      'Part 5: Triggers:',
      'Part 6: Who to call',
      'Part 7: What helps',
      'Part 8: Allergies:',
      'Part 9: Review date:',
    ]);
    const [source, result] = passages(widget)[3]!.querySelector('.beside')!.children;
    expect(words(source!.textContent)).to.contain('I stop answering the phone I walk at night');
    expect(
      [...result!.querySelectorAll('li')].map(({ textContent }) => words(textContent)),
    ).to.deep.equal(['I stop answering the phone', 'I walk at night']);
  });

  it('takes headings and lists of what is pasted, and runs and loads nothing of it', async () => {
    const widget = await found(
      html`<p><strong>Triggers</strong></p>
        <ul>
          <li>Noise</li>
          <li>Smoke</li>
        </ul>
        <p><strong>Allergies</strong></p>
        <p>penicillin</p>`,
    );

    expect(titles(widget)).to.deep.equal(['Part 1: Triggers', 'Part 2: Allergies']);
    expect(widget.shadowRoot!.querySelectorAll('script, img, iframe')).to.have.length(0);
  });

  it('gives nothing while a part is undecided, and goes to that part', async () => {
    const widget = await found();
    const heard = imported(widget);
    await decide(widget, 0, 'leaveOut');

    await activate(button(widget, 'Use these parts'));
    await widget.updateComplete;

    expect(heard).to.deep.equal([]);
    expect(passages(widget)[1]!.contains(widget.shadowRoot!.activeElement)).to.equal(true);
    expect(textOf(widget)).to.contain('8 parts are not done yet');
  });

  it('does not use a part that has no place', async () => {
    const widget = await found(copied('Allergies:\npenicillin'));
    const heard = imported(widget);
    await decide(widget, 0, 'confirm');

    await activate(button(widget, 'Use these parts'));
    await widget.updateComplete;

    expect(heard).to.deep.equal([]);
    expect(textOf(widget)).to.contain('Choose where part 1 goes, or leave it out.');
    expect((widget.shadowRoot!.activeElement as HTMLElement).localName).to.equal('select');
  });

  it('gives what was confirmed, where it was moved, and what was left out', async () => {
    const widget = await found(copied('Triggers\nNoise\n\nAllergies:\npenicillin\n\nDate: May'));
    const heard = imported(widget);
    await decide(widget, 0, 'confirm');
    passages(widget)[1]!.querySelector('select')!.focus();
    await typeHere('Also worth');
    await decide(widget, 1, 'confirm');
    await decide(widget, 2, 'leaveOut');

    await activate(button(widget, 'Use these parts'));

    expect(heard).to.have.length(1);
    expect(heard[0]!.value).to.deep.equal({
      contingencyPlans: [
        {
          triggerFactors: [{ text: 'Noise' }],
          importNote:
            'Confirmed, copied from the document, lines: 1–2, letter.txt\nHeading in the document: Triggers',
        },
      ],
      aboutMe: {
        alsoWorthKnowingAboutMe: 'penicillin',
        importNote:
          'Confirmed, copied from the document, lines: 3–4, letter.txt\nHeading in the document: Allergies:',
      },
    });
    expect(heard[0]!.unplaced.map(({ heading }) => heading?.text)).to.deep.equal(['Date:']);
    expect(words(widget.shadowRoot!.querySelector('[role=status]')!.textContent)).to.equal(
      'The parts are ready: 2 to use, and 1 left out.',
    );
  });

  it('goes back to the document as it was', async () => {
    const widget = await found(copied('Triggers\nNoise'));

    await activate(button(widget, 'Change the document'));
    await widget.updateComplete;

    expect(textbox(widget, 'The words of the document').value.trim()).to.equal('Triggers\nNoise');
  });

  it('tells its controls apart, and passes axe', async () => {
    const widget = await found();

    const selects = [...widget.shadowRoot!.querySelectorAll('select')].map(nameOf);
    expect(new Set(selects).size).to.equal(9);
    expect(await violations(widget)).to.deep.equal([]);
  });

  it('is read in Welsh', async () => {
    const provider = await fixture<HTMLElement>(
      html`<pcsp-provider locale="cy"><pcsp-import-text></pcsp-import-text></pcsp-provider>`,
    );
    const widget = provider.querySelector('pcsp-import-text')!;
    await widget.updateComplete;

    expect(textOf(widget)).to.contain('Copïo cynllun o ddogfen');
  });
});
