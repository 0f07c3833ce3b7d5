// One person's plan on a FHIR server: what it gave, and how what is written goes back to it. It refuses
// what was made from anything else than it has, so that nobody's words are overwritten.
import type { Client } from './fhir-client.js';
import { diffPlans, type Plan } from 'pcsp-elements';
import { toFhirBundle } from 'pcsp-elements/fhir';
import { loadPlan, type Loaded } from './fhir-load.js';
import type { Edition, PlanRecord, Version } from './record.js';

/** Why the server did not take a plan. */
export type Refusal = 'ended' | 'refused' | 'unreachable';

const STATUS: Readonly<Record<number, Refusal>> = { 401: 'ended', 403: 'ended' };

export function refusalOf(error: unknown): Refusal {
  const { statusCode = 0 } = error as { statusCode?: number };
  return STATUS[statusCode] ?? (statusCode >= 400 && statusCode < 500 ? 'refused' : 'unreachable');
}

/** Somebody changed, or made, what was to be written. */
const isConflict = (error: unknown): boolean =>
  [409, 412].includes((error as { statusCode?: number }).statusCode ?? 0);

export class FhirRecord implements PlanRecord {
  readonly name: string;
  readonly lasts = true;
  // what somebody else's computer may be has no patient's words left on it
  readonly keepsDrafts = false;
  readonly #client: Client;
  readonly #person: string;
  readonly #somebody: string;
  readonly #channel: BroadcastChannel;
  #loaded: Loaded;
  /** what the server is known to have had, newest first */
  #versions: Version[];
  /** what the server has is not known since something was sent to it */
  #isStale = false;
  #changed = (): void => {};

  private constructor(client: Client, person: string, somebody: string, loaded: Loaded) {
    this.#client = client;
    this.#person = person;
    this.#somebody = somebody;
    this.name = `${client.state.serverUrl}/${person}`;
    this.#channel = new BroadcastChannel(this.name);
    this.#loaded = loaded;
    this.#versions = [this.#versionOf(loaded, 1)];
  }

  /** `person`: such as `Patient/123`. `somebody`: what others are called, as the server does not say. */
  static async open(client: Client, person: string, somebody: string): Promise<FhirRecord> {
    return new FhirRecord(client, person, somebody, await loadPlan(client, person));
  }

  /** What the server gave when it was last asked. */
  get loaded(): Loaded {
    return this.#loaded;
  }

  versions(): Promise<Version[]> {
    return Promise.resolve([...this.#versions]);
  }

  async save(
    edition: Edition,
    newestSeen: number,
  ): Promise<{ saved: Version } | { newer: Version }> {
    if (this.#isStale) await this.#load();
    if (this.#newest.number !== newestSeen) return { newer: this.#newest };
    this.#isStale = true;
    try {
      await this.#send(edition.plan);
    } catch (error) {
      if (!isConflict(error)) throw error;
      await this.#load();
      if (this.#newest.number !== newestSeen) return { newer: this.#newest };
      // something was touched that is not in a plan: what was made from it stands
      this.#isStale = true;
      await this.#send(edition.plan);
    }
    const saved = { ...edition, number: newestSeen + 1 };
    this.#versions = [saved, ...this.#versions];
    this.#channel.postMessage(saved.number);
    // it is saved, whether or not it can be read again now
    await this.#load().catch(() => {});
    return { saved };
  }

  onSavedElsewhere(listener: () => void): void {
    this.#changed = listener;
    this.#channel.addEventListener('message', () => void this.#look());
    // nobody goes on from an old plan because the page was left open
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.#look();
    });
  }

  draftKey(): Promise<never> {
    return Promise.reject(new Error('No drafts are kept of this record.'));
  }

  startAgain(): Promise<never> {
    return Promise.reject(new Error('The record is the server’s.'));
  }

  get #newest(): Version {
    return this.#versions[0]!;
  }

  #versionOf({ plan, savedOn }: Loaded, number: number): Version {
    return {
      number,
      madeFrom: number - 1,
      savedOn: savedOn ?? '',
      savedBy: this.#somebody,
      plan: plan as Plan,
    };
  }

  async #send(plan: Plan): Promise<void> {
    const { bundle, from } = this.#loaded;
    const transaction = toFhirBundle(plan, {
      type: 'transaction',
      patient: this.#person,
      // what other systems wrote is theirs
      ...(from === 'plan' && { replaces: bundle }),
    });
    await this.#client.request({
      url: '/',
      method: 'POST',
      headers: { 'content-type': 'application/fhir+json' },
      body: JSON.stringify(transaction),
    });
  }

  /** Asks the server again: what is not what was known is a version more. */
  async #load(): Promise<void> {
    const loaded = await loadPlan(this.#client, this.#person);
    this.#loaded = loaded;
    this.#isStale = false;
    if (diffPlans(this.#newest.plan, loaded.plan).length === 0) return;
    this.#versions = [this.#versionOf(loaded, this.#newest.number + 1), ...this.#versions];
  }

  async #look(): Promise<void> {
    const { number } = this.#newest;
    // where it cannot be asked, saving will say so
    await this.#load().catch(() => {});
    if (this.#newest.number !== number) this.#changed();
  }
}
