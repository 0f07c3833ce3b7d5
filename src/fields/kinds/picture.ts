import { html, nothing } from 'lit';
import type { Image } from '../../kinds/image.js';
import { disclosure } from '../disclosure.js';
import type { FieldContext } from '../form.js';
import { drawnPicture, fileIn } from './drawn-picture.js';

/** The picture itself with what it shows, or that it cannot be shown here. */
export function openPicture({
  form,
  value,
  region,
}: Pick<FieldContext, 'form' | 'value' | 'region'>): unknown {
  const image = value as Image;
  const memory: { failed?: string } = region.state;
  const failed = () => {
    memory.failed = image.data;
    form.announce(form.words.lookUp('kinds.image.notShown'));
    region.redraw();
  };
  if (!fileIn(image) || memory.failed === image.data)
    return html`<p class="warning" part="warning">${form.words.lookUp('kinds.image.notShown')}</p>`;
  return html`<figure class="picture" part="multimedia">
    <canvas
      role="img"
      aria-label=${image.description ?? ''}
      ${drawnPicture(image, failed)}
    ></canvas>
  </figure>`;
}

/** The picture once somebody asks for it: a photograph of a wound is not for whoever looks over a shoulder. */
export const pictureOnRequest = (context: FieldContext): unknown => {
  const { form, path, value } = context;
  return (value as Image).data
    ? disclosure(form, {
        path,
        holds: () => false,
        summary: form.words.lookUp('kinds.image.show'),
        body: () => openPicture(context),
      })
    : nothing;
};
