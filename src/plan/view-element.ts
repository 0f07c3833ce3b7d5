import { html } from 'lit';
import { property } from 'lit/decorators.js';
import type { Audience, Settings } from '../context/settings-context.js';
import type { Words, WordTree } from '../i18n/words.js';
import type { DeepReadonly } from '../json/deep-readonly.js';
import { sameJson } from '../json/same-json.js';
import type { Plan } from '../standard/plan-model.js';
import { readingStyles } from '../styles/section.js';
import { heading } from '../widget/heading.js';
import { HostLanguage } from '../widget/host-language.js';
import { StyledElement } from '../widget/styled-element.js';

/** A plan that a view shows, or as much of it as there is; `undefined` until it has come. */
export type ShownPlan = DeepReadonly<Partial<Plan>> | undefined;

/** Whether a property is another: frameworks set equal objects at every redraw, which is nothing. */
export function isOther(next: unknown, before: unknown): boolean {
  try {
    return !sameJson(next, before);
  } catch {
    return true;
  }
}

/**
 * Whether a plan has come. Hosts hold `undefined` or `null` until it has, also between one person's and
 * another's, and of neither is it said that nothing is recorded.
 */
export const isHere = (value: unknown): boolean => value !== undefined && value !== null;

/** What should be a list, as one: what is none is its only entry, and shown as what cannot be read. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : isHere(value) ? [value] : [];

/** A widget that shows something of a whole plan and captures nothing. */
export abstract class ViewElement extends StyledElement {
  static override readonly styles = readingStyles;

  /** The level of its heading, from 2 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  protected readonly words: Words;
  readonly #language: HostLanguage;

  /** With its words in English, of which later trees add to earlier ones; those for one audience alone, where it has one. */
  constructor(english: readonly WordTree[], audience?: Audience) {
    super();
    this.#language = new HostLanguage(this, english, undefined, audience);
    this.words = this.#language.words;
  }

  /** There is something to show: without a plan, nothing is said of one, not even that it is empty. */
  protected abstract get isGiven(): boolean;

  protected override get isReady(): boolean {
    return this.isGiven && this.#language.isHere;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#language.ready;
    return super.getUpdateComplete();
  }

  /** What it shows, under its heading and as a region of the page that is called the same. */
  protected region(label: string, inside: unknown): unknown {
    return html`<section
      part="section"
      lang=${this.words.lang}
      dir=${this.words.dir}
      aria-label=${label}
    >
      ${heading(this.headingLevel, label)} ${inside}
    </section>`;
  }

  protected get settings(): Settings {
    return this.#language.settings;
  }
}
