import { html, nothing } from 'lit';
import { bytesIn, IMAGE_TYPES, isBase64, type Image } from '../../kinds/image.js';
import { field } from '../field.js';
import type { Field, FieldContext } from '../form.js';
import { pictureOnRequest } from './picture.js';

/** A file may have no more bytes: a plan is kept, sent and undone as one piece of JSON. */
const MOST = 5 * 2 ** 20;
const MEGABYTE = 2 ** 20;

const KILOBYTE = 1024;

/** What became of the file that was chosen last. */
interface ImageState {
  refused?: string;
  /** which choice it is: a file that takes long to read does not come over a later one */
  choice?: number;
}

/** A file byte for byte, in Base64. */
const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(file);
  });

function refuse(
  { form, region }: FieldContext,
  part: string,
  values?: { megabytes: number },
): void {
  const memory: ImageState = region.state;
  memory.refused = form.words.lookUp(`kinds.image.${part}`, values);
  form.announce(memory.refused);
  region.redraw();
}

const take = (context: FieldContext) => async (event: Event) => {
  const { form, path, region } = context;
  const memory: ImageState = region.state;
  const input = event.currentTarget as HTMLInputElement;
  const [file] = input.files ?? [];
  const choice = (memory.choice = (memory.choice ?? 0) + 1);
  const { loads } = region;
  input.value = '';
  memory.refused = undefined;
  if (!file) return;
  if (!IMAGE_TYPES.includes(file.type)) return refuse(context, 'wrongType');
  if (file.size > MOST)
    return refuse(context, 'tooLarge', { megabytes: Math.ceil((10 * file.size) / MEGABYTE) / 10 });
  try {
    const data = await base64Of(file);
    // another file was chosen since, or another person's record came
    if (choice !== memory.choice || loads !== region.loads || !input.isConnected) return;
    const { url: _, ...before } = (form.store.at(path) ?? {}) as Image;
    form.change(path, { ...before, contentType: file.type, data });
  } catch {
    refuse(context, 'unreadable');
  }
};

function fileControl(context: FieldContext): unknown {
  const { form, path, region, id, value } = context;
  const { data } = (value ?? {}) as Image;
  const { refused }: ImageState = region.state;
  const say = (part: string, values?: Record<string, number>) =>
    form.words.lookUp(`kinds.image.${part}`, values);
  const described = [`${id}-file-hint`, refused && `${id}-refused`].filter(Boolean).join(' ');
  return html`<div class="field" part="field">
    <label for="${id}-data" part="label">${say('choose')}</label>
    <p id="${id}-file-hint" class="hint" part="hint">${say('chooseHint')}</p>
    ${refused ? html`<p id="${id}-refused" class="error" part="error">${refused}</p>` : nothing}
    <input
      id="${id}-data"
      type="file"
      part="control"
      accept=${IMAGE_TYPES.join(',')}
      ?disabled=${form.disabled}
      aria-describedby=${described}
      @change=${take(context)}
    />
    ${
      data
        ? html`<p>
              ${say('isThere', { kilobytes: isBase64(data) ? Math.ceil(bytesIn(data) / KILOBYTE) : 0 })}
              <button
                type="button"
                class="quiet"
                part="button"
                ?disabled=${form.disabled}
                @click=${() => {
                  const { data: _, contentType: __, ...rest } = form.store.at(path) as Image;
                  form.change(path, Object.keys(rest).length ? rest : undefined);
                  form.focus(`${id}-data`);
                }}
              >
                ${say('remove')}
              </button>
            </p>
            ${pictureOnRequest(context)}`
        : nothing
    }
  </div>`;
}

/** A picture: a file or, where one came with it, an address; and always what it shows, in words. */
export const imageField: Field = {
  isFieldset: true,
  holdsFields: true,
  capture: (context) => {
    const { form, path, value } = context;
    return html`${fileControl(context)}
    ${(value as Image | undefined)?.url === undefined ? nothing : field(form, [...path, 'url'])}
    ${field(form, [...path, 'description'])} ${field(form, [...path, 'taken'])}`;
  },
  display: (context) => {
    const { form, path, value } = context;
    const { description = '', url } = value as Image;
    return html`<p class="words" dir="auto">${description}</p>
      <dl>
        ${field(form, [...path, 'taken'])}
        ${url === undefined ? nothing : field(form, [...path, 'url'])}
      </dl>
      ${pictureOnRequest(context)}`;
  },
};
