import { html } from 'lit';
import { bodySiteKind, type BodySite } from '../../kinds/body-site.js';
import { kindInWords } from '../defined.js';
import { disclosure } from '../disclosure.js';
import { field } from '../field.js';
import type { Field } from '../form.js';
import { bodyMap } from './body-map.js';

/** A place on the body: the list and the side, and a picture for whoever would rather point. */
export const bodySiteField: Field = {
  isFieldset: true,
  holdsFields: true,
  capture: ({ form, path, value, element }) => {
    const say = (part: string, values?: Record<string, string>) =>
      form.words.lookUp(`kinds.bodySite.${part}`, values);
    const recorded = value as BodySite | undefined;
    return html`${field(form, [...path, 'site'])} ${field(form, [...path, 'side'])}
    ${
      form.disabled
        ? ''
        : disclosure(form, {
            path,
            holds: () => false,
            summary: say('picture'),
            group: `${say('picture')}: ${form.label(path)}`,
            body: () =>
              html`<p class="hint" part="hint">${say('pictureHint')}</p>
                ${bodyMap({
                  words: form.words,
                  value: recorded,
                  choose: (place) => {
                    // what else came with the place, such as its id, stays; a side is that of the new place
                    const { site: _, side: __, ...rest } = (form.store.at(path) ?? {}) as BodySite;
                    form.change(path, { ...rest, ...place });
                    const said = (element.definition ?? bodySiteKind).inWords(place, form.words);
                    form.announce(say('chosen', { place: said }));
                  },
                })}`,
          })
    }`;
  },
  display: kindInWords,
};
