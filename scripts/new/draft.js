import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { Stop } from './stop.js';

/** Files that are to be written, all of them or none. Paths are from the root of the repository. */
export class Draft {
  #root;
  /** by path */
  #texts = new Map();

  constructor(root) {
    this.#root = root;
  }

  /** The names of the files in a folder, or of its folders. */
  list(folder, { folders = false } = {}) {
    return readdirSync(join(this.#root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() === folders)
      .map(({ name }) => name);
  }

  read(path) {
    const drafted = this.#texts.get(path);
    if (drafted !== undefined) return drafted;
    if (!this.#exists(path)) throw new Stop(`${path} is not there. Nothing was written.`);
    return readFileSync(join(this.#root, path), 'utf8');
  }

  create(path, text) {
    if (this.#exists(path)) throw new Stop(`${path} is there already. Nothing was written.`);
    this.#texts.set(path, text);
  }

  /** Changes a file, by functions from its text to another. */
  edit(path, ...edits) {
    const before = this.read(path);
    try {
      const after = edits.reduce((text, change) => change(text), before);
      if (after !== before) this.#texts.set(path, after);
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      throw new Stop(`${path} ${error.message}. Nothing was written.`);
    }
  }

  /**
   * What is to be written, formatted.
   * @returns {Promise<{ path: string, added: boolean, text: string }[]>}
   */
  changes() {
    return Promise.all(
      [...this.#texts].map(async ([path, text]) => ({
        path,
        added: !this.#exists(path),
        text: await this.#formatted(path, text),
      })),
    );
  }

  async write() {
    const changes = await this.changes();
    for (const { path, text } of changes) {
      mkdirSync(join(this.#root, dirname(path)), { recursive: true });
      writeFileSync(join(this.#root, path), text);
    }
    return changes;
  }

  async #formatted(path, text) {
    const filepath = join(this.#root, path);
    return format(text, { ...(await resolveConfig(filepath)), filepath });
  }

  #exists(path) {
    return existsSync(join(this.#root, path));
  }
}
