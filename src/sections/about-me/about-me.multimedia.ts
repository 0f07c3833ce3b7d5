import { html, nothing } from 'lit';
import { AsyncDirective, directive, type DirectiveParameters } from 'lit/async-directive.js';
import type { Part } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';
import type { Display, Form } from '../../fields/form.js';
import { link } from '../../fields/link.js';
import { isGone } from '../../fields/watch.js';
import {
  multimediaFile,
  type MultimediaFile,
  type MultimediaKind,
} from './about-me.multimedia-file.js';

/** How far a file has come, once somebody asked for it. */
type Progress = 'loading' | 'shown' | 'failed';

/** What the words for a kind are called: `showPhoto`, `failedSound`. */
const NOUNS = { img: 'Photo', audio: 'Sound', video: 'Video' } as const;

/** Ends what was playing, and what is still being loaded. */
function stop(element: Element | undefined): void {
  element?.removeAttribute('src');
  if (element instanceof HTMLMediaElement) element.load();
}

/**
 * A button that loads a file from where its host allows, and takes it away again. Until it is pressed
 * nothing is asked of anybody. With another address, another value or in another place of the page it is
 * closed again: nothing of one person's stays on the screen with another's.
 */
class MultimediaOnRequest extends AsyncDirective {
  #form?: Form<'aboutMe'>;
  #file?: MultimediaFile;
  #part?: Part;
  #progress?: Progress;
  /** what shows the file */
  #element?: Element;

  // for sound and video, HTML leaves the referrer to the page
  readonly #elements: Readonly<Record<MultimediaKind, (address: string, alt: string) => unknown>> =
    {
      img: (address, alt) =>
        html`<img
          referrerpolicy="no-referrer"
          alt=${alt}
          src=${address}
          @load=${this.#loaded}
          @error=${this.#failed}
          ${ref(this.#hold)}
        />`,
      audio: (address) =>
        html`<audio
          controls
          src=${address}
          @loadedmetadata=${this.#loaded}
          @error=${this.#failed}
          ${ref(this.#hold)}
        ></audio>`,
      video: (address) =>
        html`<video
          controls
          playsinline
          preload="metadata"
          src=${address}
          @loadedmetadata=${this.#loaded}
          @error=${this.#failed}
          ${ref(this.#hold)}
        ></video>`,
    };

  /** Where there is no browser to load it later, its link is all. */
  override render(_form: Form<'aboutMe'>, _address: string): unknown {
    return nothing;
  }

  override update(part: Part, [form, address]: DirectiveParameters<this>): unknown {
    const file = multimediaFile(address, form.settings.mediaOrigins);
    if (file?.address !== this.#file?.address) this.#progress = undefined;
    this.#part = part;
    this.#form = form;
    this.#file = file;
    return file ? this.#drawn(form, file) : nothing;
  }

  protected override disconnected(): void {
    this.#progress = undefined;
  }

  protected override reconnected(): void {
    this.#redraw();
  }

  get #isOpen(): boolean {
    return this.#progress === 'loading' || this.#progress === 'shown';
  }

  readonly #toggle = (): void => {
    this.#become(this.#isOpen ? undefined : 'loading');
    // whoever pressed “Play” is not to press it twice; a video, which moves, waits for its own button
    if (this.#element instanceof HTMLAudioElement) {
      // what cannot be played is told by its `error`, and where nothing may begin there are its controls
      this.#element.play().catch(() => undefined);
    }
  };

  readonly #loaded = (): void => this.#become('shown');

  readonly #failed = (): void => this.#become('failed');

  readonly #hold = (element?: Element): void => {
    if (!element) stop(this.#element);
    this.#element = element;
  };

  #become(progress: Progress | undefined): void {
    if (progress === this.#progress || !this.isConnected || isGone(this.#part)) return;
    this.#progress = progress;
    this.#redraw();
    if (progress && this.#form && this.#file) {
      this.#form.announce(say(this.#form, this.#file, ANNOUNCED[progress]));
    }
  }

  #redraw(): void {
    if (this.#form && this.#file) this.setValue(this.#drawn(this.#form, this.#file));
  }

  #drawn(form: Form<'aboutMe'>, file: MultimediaFile): unknown {
    const asks = file.kind === 'audio' ? 'play' : 'show';
    return html`<button
        type="button"
        class="multimedia-button on-screen"
        part="button multimedia-button"
        @click=${this.#toggle}
      >
        ${say(form, file, this.#isOpen ? 'hide' : asks)}
      </button>
      ${this.#isOpen ? this.#figure(form, file) : nothing}
      ${
        this.#progress === 'failed'
          ? html`<p class="error on-screen" part="error">${say(form, file, 'failed')}</p>`
          : nothing
      }`;
  }

  /** What cannot be on paper, or has not come yet, is not printed. */
  #figure(form: Form<'aboutMe'>, file: MultimediaFile): unknown {
    const isPhoto = file.kind === 'img';
    const isLoading = this.#progress === 'loading';
    const caption = say(form, file, isLoading ? 'loading' : 'has');
    return html`<figure
      class="multimedia ${isPhoto && !isLoading ? '' : 'on-screen'}"
      part="multimedia"
    >
      ${this.#elements[file.kind](file.address, say(form, file, 'has'))}
      ${isPhoto && !isLoading ? nothing : html`<figcaption>${caption}</figcaption>`}
    </figure>`;
  }
}

/** What a screen reader is told of each. */
const ANNOUNCED = { loading: 'loading', shown: 'has', failed: 'failed' } as const;

type What = 'show' | 'play' | 'hide' | 'loading' | 'has' | 'failed';

function say(form: Form<'aboutMe'>, { kind, host }: MultimediaFile, what: What): string {
  const words = `${what}${NOUNS[kind]}` as 'showPhoto' | 'playSound';
  return form.elementText(['multimediaLocation'], words, { host });
}

const multimediaOnRequest = directive(MultimediaOnRequest);

/** The link to a photo, sound or video and, where the host allows it, a button that shows it here. */
export const multimedia: Display = (context) => {
  const { form, value } = context;
  return html`${link(context)}${multimediaOnRequest(form as unknown as Form<'aboutMe'>, String(value))}`;
};
