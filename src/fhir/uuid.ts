import { v5 } from 'uuid';
import { OURS } from './systems.js';

const NAMESPACE = v5(OURS, v5.URL);

/**
 * A UUID (version 5) that is always the same for the same text. It keeps documents reproducible and
 * is no secret: whoever can guess the text can make the UUID.
 */
export const uuidOf = (text: string): string => v5(text, NAMESPACE);
