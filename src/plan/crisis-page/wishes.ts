import { html } from 'lit';
import { field } from '../../fields/field.js';
import type { Form } from '../../fields/form.js';
import { ifShaped } from '../../fields/if-shaped.js';
import { isMisshapen } from '../../fields/raw-value.js';
import { byline, viewWriter } from '../../sections/about-me/about-me.writer.js';
import { heading } from '../../widget/heading.js';

/** What the person wants of whoever helps them in a crisis, and needs to be understood. */
const WISHES = ['pleaseDoAndPleaseDont', 'howICommunicateAndHowToCommunicateWithMe'] as const;

const recordedIn = (form: Form<'aboutMe'>) => WISHES.filter((key) => form.store.isRecorded([key]));

/** Something that came in another shape may be what they want. */
export const hasWishes = (form: Form<'aboutMe'>): boolean =>
  isMisshapen(form, []) || recordedIn(form).length > 0;

/** The person's wishes and needs from About me, with who wrote them. */
export const wishes = (form: Form<'aboutMe'>): unknown => ifShaped(form, [], shaped);

const shaped = (form: Form<'aboutMe'>): unknown =>
  html`${viewWriter(form)} ${byline(form, 'supportedToWriteThisBy')}
    <div class="wishes" part="wishes">
      ${recordedIn(form).map(
        (key) =>
          html`<div class="block" part="block">
            ${heading(form.headingLevel + 2, form.label([key]))}
            ${field(form, [key], { hiddenLabel: true })}
          </div>`,
      )}
    </div>`;
