import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { importTextWords } from '../../locales/en-GB/import-text.js';
import { draftOfPassages } from '../../transcription/draft-of-passages.js';
import type { DocumentLine } from '../../transcription/document-line.js';
import { boxDirection } from '../../text/direction.js';
import { documentLines, passagesOf, type Passage } from '../../transcription/passages.js';
import { commonWords } from '../../locales/en-GB/common.js';
import { sectionsWords } from '../../locales/en-GB/section-words.js';
import { sharedWords } from '../../sections/shared/shared.words.en-GB.js';
import { controls } from '../../styles/controls.js';
import { feedback } from '../../styles/feedback.js';
import { ViewElement } from '../view-element.js';
import { raiseImport } from './import-events.js';
import { importTextStyles } from './import-text.styles.js';
import { faultOf, judgedPassage, type JudgedPassage } from './judged-passage.js';

/**
 * A plan that was written in a document, brought in by a person: they paste it, look at each part beside
 * its source, and confirm it, move it or leave it out. What is coded, agreed or dated, and whose plan it
 * is, is never taken. It is not in `register`: import `pcsp-elements/register/import-text`.
 *
 * @tag pcsp-import-text
 * @fires {CustomEvent<Transcription>} pcsp-import - somebody decided on every part: `value` is a draft with
 *   what they confirmed, and `unplaced` what they left out
 * @csspart section - everything the widget shows
 * @csspart intro - what it is for
 * @csspart hint - how the document gets here
 * @csspart input - where the document is pasted, and where a place is chosen
 * @csspart radio - says that a part is right, or left out
 * @csspart find-button - finds the parts
 * @csspart back-button - goes back to the document
 * @csspart make-button - gives what was confirmed
 * @csspart progress - how many parts somebody decided on
 * @csspart passage - a part of the document
 * @csspart source - as it stands in the document
 * @csspart result - what becomes of it
 * @csspart error - what is still to be decided
 */
export class PcspImportText extends ViewElement {
  static override readonly styles = [...ViewElement.styles, controls, feedback, importTextStyles];

  /** What the document is called: it stands in the notes of what is taken from it. */
  @property({ attribute: 'document-name' }) documentName = '';

  #text = '';
  /** what was pasted with its headings and lists, and how it reads as text */
  #pasted?: { readonly text: string; readonly lines: readonly DocumentLine[] };
  #judged: readonly JudgedPassage[] | undefined;
  /** somebody was told what is missing */
  #isAskedFor = false;
  #problem: 'nothingThere' | undefined;
  #status = '';

  constructor() {
    super([commonWords, sharedWords, sectionsWords, { importText: importTextWords }]);
  }

  protected override get isGiven(): boolean {
    return true;
  }

  protected override render(): unknown {
    return this.region(
      this.words.text('importText.label'),
      html`${this.#judged ? this.#parts(this.#judged) : this.#document()}
        <p class="vh" role="status">${this.#status}</p>`,
    );
  }

  #document(): unknown {
    const { words } = this;
    return html`<p class="intro" part="intro">${words.text('importText.intro')}</p>
      <div class="field" data-invalid=${this.#problem ? '' : nothing}>
        <label for="document">${words.text('importText.document')}</label>
        <p class="hint" part="hint" id="hint">${words.text('importText.documentHint')}</p>
        ${
          this.#problem
            ? html`<p class="error" part="error" id="problem">
                ${words.text(`importText.${this.#problem}`)}
              </p>`
            : nothing
        }
        <textarea
          id="document"
          class="document"
          part="input"
          dir=${boxDirection(this.#text)}
          rows="12"
          spellcheck="false"
          aria-describedby=${this.#problem ? 'hint problem' : 'hint'}
          aria-invalid=${this.#problem ? 'true' : nothing}
          .value=${this.#text}
          @paste=${this.#paste}
          @input=${({ target }: Event) => {
            this.#text = (target as HTMLTextAreaElement).value;
          }}
        ></textarea>
      </div>
      <button type="button" class="primary" part="find-button" @click=${this.#find}>
        ${words.text('importText.find')}
      </button>`;
  }

  /** Into an empty field, with its headings and its lists; elsewhere the browser pastes its words. */
  readonly #paste = (event: ClipboardEvent): void => {
    const field = event.target as HTMLTextAreaElement;
    const given = event.clipboardData?.getData('text/html');
    const isWhole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    if (!given || !isWhole) return;
    // a document without a window: nothing of it is run or loaded
    const lines = documentLines(new DOMParser().parseFromString(given, 'text/html'));
    if (!lines.length) return;
    event.preventDefault();
    const text = lines.map((line) => line.text).join('\n');
    this.#pasted = { text, lines };
    this.#text = text;
    this.requestUpdate();
  };

  readonly #find = async (): Promise<void> => {
    const { words } = this;
    const isAsPasted = this.#pasted?.text === this.#text;
    const lines = isAsPasted ? this.#pasted!.lines : documentLines(this.#text);
    this.#problem = lines.length ? undefined : 'nothingThere';
    if (this.#problem) {
      this.requestUpdate();
      await this.#focusOn('#document');
      return;
    }
    const passages = passagesOf(lines);
    this.#judged = passages.map((passage) => ({ passage, place: passage.place }));
    this.#isAskedFor = false;
    this.#status = words.text('importText.found', { count: passages.length });
    this.requestUpdate();
    await this.#focusOn('#found');
  };

  #parts(judged: readonly JudgedPassage[]): unknown {
    const { words } = this;
    const open = judged.filter(faultOf).length;
    return html`<p class="intro" part="intro" id="found" tabindex="-1">
        ${words.text('importText.found', { count: judged.length })}
      </p>
      ${judged.map((one, index) =>
        judgedPassage(words, this.headingLevel + 1, one, index, this.#isAskedFor, {
          move: (place) => this.#set(index, { ...one, place }),
          decide: (decision) => this.#set(index, { ...one, decision }),
        }),
      )}
      <p part="progress">
        ${words.text('importText.progress', {
          done: words.number(judged.length - open),
          all: words.number(judged.length),
        })}
      </p>
      ${
        this.#isAskedFor && open
          ? html`<p class="error" part="error" role="alert">
              ${words.text('importText.undecided', { count: open })}
            </p>`
          : nothing
      }
      <div class="ways">
        <button type="button" class="primary" part="make-button" @click=${this.#make}>
          ${words.text('importText.make')}
        </button>
        <button type="button" part="back-button" @click=${this.#back}>
          ${words.text('importText.back')}
        </button>
      </div>`;
  }

  #set(index: number, judged: JudgedPassage): void {
    this.#judged = this.#judged?.map((one, at) => (at === index ? judged : one));
    this.#status = '';
    this.requestUpdate();
  }

  readonly #make = async (): Promise<void> => {
    const judged = this.#judged ?? [];
    const missing = judged.findIndex(faultOf);
    if (missing >= 0) {
      this.#isAskedFor = true;
      this.requestUpdate();
      const fault = faultOf(judged[missing]!);
      await this.#focusOn(fault === 'noPlace' ? `#place-${missing}` : `#decision-${missing} input`);
      return;
    }
    const passages = judged.map(({ passage, place, decision }): Passage => {
      const { place: _, ...rest } = passage;
      return decision === 'confirm' && place ? { ...rest, place } : rest;
    });
    const document = this.documentName || undefined;
    const made = draftOfPassages(passages, { document, confirmed: true });
    this.#status = this.words.text('importText.made', {
      used: this.words.number(passages.length - made.unplaced.length),
      left: this.words.number(made.unplaced.length),
    });
    this.requestUpdate();
    raiseImport(this, made);
  };

  readonly #back = async (): Promise<void> => {
    this.#judged = undefined;
    this.#status = '';
    this.requestUpdate();
    await this.#focusOn('#document');
  };

  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
