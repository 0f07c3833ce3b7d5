import type { Words } from '../i18n/words.js';
import { elements, type ElementRow } from '../standard/rows.js';
import { escaped } from '../text/escaped.js';
import type { TableCell } from './page.js';

/** What a picture is of: an element where it is captured, or where it is shown. */
const PICTURED = ['captured', 'shown'] as const;

/** A picture of an element, as somebody gave it. */
export interface EvidencePicture {
  /** the key of its element, as in the table of elements */
  readonly key: string;
  readonly of: (typeof PICTURED)[number];
  /** the name of its file */
  readonly file: string;
  /** a `data:` URL */
  readonly source: string;
}

/** What a file is a picture of, by its name: `aboutMe.myWellness.captured.png`. */
export function namedPicture(file: string): Pick<EvidencePicture, 'key' | 'of'> | undefined {
  const [, key, of] = /^(.+)\.([a-z]+)\.png$/.exec(file) ?? [];
  const pictured = PICTURED.find((one) => one === of);
  const row = elements().find((one) => one.key === key);
  return pictured && row && { key: row.key, of: pictured };
}

const idOf = ({ key, of }: EvidencePicture): string => `picture-${key}-${of}`;

/** Leads to the pictures of an element. */
export const linksToPictures = (
  words: Words,
  pictures: readonly EvidencePicture[],
  { key }: ElementRow,
): TableCell =>
  pictures
    .filter((one) => one.key === key)
    .map((one) => ({ text: words.text(`assessment.evidence.${one.of}`), id: idOf(one) }));

/** The pictures in the order of the standard, and how many elements have none. */
export function picturesInPage(words: Words, pictures: readonly EvidencePicture[]): string {
  const number = elements().filter(({ key }) => !pictures.some((one) => one.key === key)).length;
  const lines = [
    words.text('assessment.evidence.picturesNote'),
    ...(number ? [words.text('assessment.evidence.withoutPicture', { number })] : []),
  ];
  const figures = elements().flatMap(({ key, standardPath }) =>
    pictures
      .filter((one) => one.key === key)
      .map((one) => {
        const caption = `${standardPath.split('/').at(-1)} (${key}): ${words.text(`assessment.evidence.${one.of}`)}`;
        return `<figure id="${escaped(idOf(one))}"><figcaption>${escaped(caption)}</figcaption><img src="${escaped(one.source)}" alt="${escaped(caption)}" loading="lazy"></figure>\n`;
      }),
  );
  return [...lines.map((line) => `<p>${escaped(line)}</p>\n`), ...figures].join('');
}
