import { html, nothing } from 'lit';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { aboutMeWords as words } from './about-me.words.en-GB.js';
import { aboutMe } from './about-me.model.js';
import { multimedia } from './about-me.multimedia.js';
import { byline, captureWriter, viewWriter } from './about-me.writer.js';
import { heading } from '../../widget/heading.js';
import { SectionElement } from '../shared/section-element.js';
import { sectionBody } from '../shared/section-body.js';

/** The questions, in the standard's order. */
const QUESTIONS = [
  'whatIsMostImportantToMe',
  'peopleWhoAreImportantToMe',
  'howICommunicateAndHowToCommunicateWithMe',
  'myWellness',
  'pleaseDoAndPleaseDont',
  'howAndWhenToSupportMe',
  'alsoWorthKnowingAboutMe',
] as const;

type Question = (typeof QUESTIONS)[number];

const LINES = ['date', 'supportedToWriteThisBy'] as const;

/**
 * About me: what the person wants everybody to know, in their own words.
 *
 * @tag pcsp-about-me
 * @csspart example - an example of what to write
 * @csspart multimedia - a photo, sound or video, once somebody asked for it, and what is said of it
 * @csspart multimedia-button - loads it, and takes it away again
 */
export class PcspAboutMe extends SectionElement<'aboutMe'> {
  constructor() {
    super({ key: 'aboutMe', element: aboutMe, words });
  }

  protected override get isChangedAsWhole(): boolean {
    return true;
  }

  protected override renderSection(form: Form<'aboutMe'>): unknown {
    return sectionBody(form, form.readonly ? view : capture);
  }
}

const capture = (form: Form<'aboutMe'>): unknown => html`
  <p class="intro" part="intro">${form.elementText([], 'intro')}</p>
  ${form.settings.audience === 'person' ? nothing : captureWriter(form)}
  ${QUESTIONS.map(
    (key) =>
      html`<div class="card question" part="card">
        ${field(form, [key])} ${examples(form, [key])}
      </div>`,
  )}
  ${form.settings.audience === 'person' ? captureWriter(form) : nothing}
  <div class="card" part="card">
    ${field(form, ['multimediaLocation'])} ${field(form, ['date'])}
  </div>
`;

const examples = (form: Form<'aboutMe'>, path: readonly [Question]): unknown =>
  html`<details class="examples" part="disclosure">
    <summary part="disclosure-summary">
      ${form.words.text('field.example')}<span class="vh"> ${form.label(path)}</span>
    </summary>
    <p part="example">${form.elementText(path, 'example')}</p>
  </details>`;

const view = (form: Form<'aboutMe'>): unknown => html`
  ${viewWriter(form)} ${LINES.map((key) => byline(form, key))}
  ${QUESTIONS.filter((key) => form.store.isRecorded([key])).map(
    (key) =>
      html`<div class="answer" part="block">
        ${heading(form.headingLevel + 1, form.label([key]))}
        ${field(form, [key], { hiddenLabel: true })}
      </div>`,
  )}
  <dl>${field(form, ['multimediaLocation'], { shown: multimedia })}</dl>
`;
