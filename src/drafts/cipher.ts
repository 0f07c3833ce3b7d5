import { DraftStorageError, storageError } from './storage-error.js';

/** A text that only the key reads, and what it was encrypted with. */
export interface Encrypted {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** The cipher of a host's key. What a text belongs to is bound to it: elsewhere it cannot be read. */
export class Cipher {
  readonly #key: CryptoKey;

  constructor(key: CryptoKey) {
    if (!globalThis.crypto?.subtle) throw new DraftStorageError('no-crypto');
    this.#key = key;
  }

  async encrypt(text: string, belongsTo: string): Promise<Encrypted> {
    // a new one for each text: the same twice would give both away
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const algorithm = { name: 'AES-GCM', iv, additionalData: bytes(belongsTo) };
    try {
      return { iv, data: await crypto.subtle.encrypt(algorithm, this.#key, bytes(text)) };
    } catch (error) {
      throw storageError(error, 'key');
    }
  }

  async decrypt({ iv, data }: Encrypted, belongsTo: string): Promise<string> {
    const algorithm = { name: 'AES-GCM', iv, additionalData: bytes(belongsTo) };
    try {
      return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm, this.#key, data));
    } catch (error) {
      throw storageError(error, 'key');
    }
  }
}

/** What tells owners apart, and does not say who they are. */
export async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
