import { leadsWhereItSays } from '../../fields/link.js';

/** How a file is shown: as the element of HTML that shows it. */
export type MultimediaKind = 'img' | 'audio' | 'video';

/** A file that may be loaded when somebody asks for it. */
export interface MultimediaFile {
  readonly address: string;
  readonly kind: MultimediaKind;
  /** where it comes from, as somebody reads it */
  readonly host: string;
}

/** What browsers show, by the end of a file's name. A drawing in SVG may be a page of its own: a link. */
const KINDS: Readonly<Record<MultimediaKind, readonly string[]>> = {
  img: ['avif', 'gif', 'jpeg', 'jpg', 'png', 'webp'],
  audio: ['aac', 'flac', 'm4a', 'mp3', 'oga', 'ogg', 'opus', 'wav'],
  video: ['m4v', 'mov', 'mp4', 'ogv', 'webm'],
};

/**
 * The file at a web address, where the host allows its origin and its name says what it is. Only https,
 * and only from a host that is the one that is read; `undefined` for all else.
 */
export function multimediaFile(
  address: string,
  allowed: readonly string[] = [],
): MultimediaFile | undefined {
  if (!leadsWhereItSays(address)) return undefined;
  const { protocol, origin, host, pathname } = new URL(address);
  if (protocol !== 'https:' || !allowed.includes(origin)) return undefined;
  const ending = /\.(\w+)$/.exec(pathname)?.[1]?.toLowerCase() ?? '';
  const kinds = Object.keys(KINDS) as MultimediaKind[];
  const kind = kinds.find((one) => KINDS[one].includes(ending));
  return kind && { address, kind, host };
}
