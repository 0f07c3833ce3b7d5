import { isRecord } from '../json/json.js';
import { dateTime, defined, string, text, url, type Kind } from '../model/element.js';
import { imageWordsCy } from './image.words.cy.js';
import { imageWords } from './image.words.en-GB.js';

/** A picture, in the record or at an address, and what it shows in words. */
export interface Image {
  /** what it shows, for whoever does not see it */
  description?: string;
  /** when it was taken: a FHIR dateTime */
  taken?: string;
  /** what the data is, such as `image/jpeg` */
  contentType?: string;
  /** the file in Base64, byte for byte as it was chosen */
  data?: string;
  /** where the file is, in the place of data */
  url?: string;
}

/** What every browser draws, and what cannot be a page of its own as a drawing in SVG can. */
export const IMAGE_TYPES: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
];

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** The same as JSON Schema says it, with groups of four. */
const WHOLE_BASE64 = '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$';

export const isBase64 = (value: unknown): value is string =>
  typeof value === 'string' && value.length % 4 === 0 && BASE64.test(value);

/** How many bytes a file in Base64 has. */
export const bytesIn = (data: string): number =>
  (data.length / 4) * 3 - (data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0);

const partOf = (value: unknown, key: keyof Image): unknown =>
  isRecord(value) ? value[key] : undefined;

const has = (value: unknown, key: keyof Image): boolean => !!partOf(value, key);

export const imageKind: Kind<Image> = {
  name: 'image',
  parts: () => ({
    description: text('R', 'Description'),
    taken: dateTime('O', 'Image capture date', { past: true }),
    contentType: string('O', 'MIME type'),
    data: string('O', 'Image'),
    url: url('O', 'Image location'),
  }),
  rules: [
    {
      code: 'image/file',
      at: 'data',
      passes: (value) => has(value, 'data') || has(value, 'url'),
    },
    { code: 'image/description', at: 'description' },
    {
      code: 'image/data',
      at: 'data',
      passes: (value) => !has(value, 'data') || isBase64(partOf(value, 'data')),
    },
    {
      code: 'image/type',
      at: 'contentType',
      warns: true,
      passes: (value) =>
        !has(value, 'data') || IMAGE_TYPES.includes(String(partOf(value, 'contentType'))),
    },
  ],
  jsonSchema: () => ({
    required: ['description'],
    anyOf: ['data', 'url'].map((key) => ({ properties: { [key]: true }, required: [key] })),
    allOf: [{ properties: { data: { type: 'string', pattern: WHOLE_BASE64 } } }],
  }),
  fhir: {
    type: 'Attachment',
    to(value) {
      if (!isRecord(value)) return undefined;
      const parts = [value.description, value.taken, value.contentType, value.data, value.url];
      if (parts.some((part) => part !== undefined && typeof part !== 'string')) return undefined;
      if (value.data !== undefined && !isBase64(value.data)) return undefined;
      const { contentType, data, url: address, description: title, taken: creation } = value;
      return present({ contentType, data, url: address, title, creation });
    },
    from(fhir) {
      if (!isRecord(fhir)) return undefined;
      const { contentType, data, url: address, title: description, creation: taken } = fhir;
      return present({ description, taken, contentType, data, url: address });
    },
    item: () => ({ type: 'attachment' }),
  },
  inWords: ({ description = '', data }, words) => {
    const bytes = isBase64(data) ? bytesIn(data) : 0;
    return bytes ? words.lookUp('kinds.image.inWords', { description, bytes }) : description;
  },
  sample: () => ({ description: 'Words', contentType: 'image/png', data: 'iVBORw0KGgo=' }),
  words: { 'en-GB': imageWords, cy: imageWordsCy },
};

const present = (parts: Readonly<Record<string, unknown>>): unknown => {
  const kept = Object.entries(parts).filter(([, part]) => part !== undefined);
  return kept.length ? Object.fromEntries(kept) : undefined;
};

/** An element that is a photograph or another picture, with what it shows in words. */
export const image = defined(imageKind);
