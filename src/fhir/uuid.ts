import { parse, v5 } from 'uuid';
import { OURS } from './systems.js';

// v5 would take both as text, and turn each into bytes letter by letter, at each call
const NAMESPACE = parse(v5(OURS, v5.URL));
const utf8 = new TextEncoder();

/**
 * A UUID (version 5) that is always the same for the same text. It keeps documents reproducible and
 * is no secret: whoever can guess the text can make the UUID.
 */
export const uuidOf = (text: string): string => v5(utf8.encode(text), NAMESPACE);
