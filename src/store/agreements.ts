import { isRecord, type Json } from '../json/json.js';
import { samePath, valueAt, type Path } from '../json/path.js';
import { sameJson } from '../json/same-json.js';
import type { Element } from '../model/element.js';
import {
  AGREEMENT,
  agreedAlong,
  agreementOf,
  lapsed,
  sameAgreedContent,
  type Agreed,
} from '../validation/agreed-content.js';
import { freezeCopy } from './immutable.js';

/** What to put where, so that no agreement says more than was agreed. */
export type AgreementEdit = readonly [path: Path, agreement: unknown];

/** An agreement that lapsed, as it was, and what it is about. */
interface Lapse {
  readonly agreement: Json;
  readonly about: Json;
}

/** What is known of an object that may be an agreement: what it is about, and what it came in the place of. */
export interface AgreementFacts {
  readonly about?: Json;
  readonly lapse?: Lapse;
}

/**
 * Keeps agreements to what was agreed, while that is edited. An agreement holds for what it was loaded
 * or saved with. As soon as an edit makes that another, it lapses, and holds again once the edit is
 * taken back. What somebody answers meanwhile is theirs.
 */
export class Agreements {
  /** what holds each agreement, as it was when that was loaded or saved */
  readonly #about = new WeakMap<object, Json>();
  /** by what stands in the place of the agreement */
  readonly #lapses = new WeakMap<object, Lapse>();

  /** From now on the agreements in a value hold for what is in it. */
  bind(element: Element, value: unknown): void {
    for (const agreed of agreedAlong(element, value)) {
      const agreement = agreementOf(agreed);
      if (agreement?.agreed === true) this.#about.set(agreement, agreed.value);
    }
  }

  factsOf(object: object): AgreementFacts {
    return { about: this.#about.get(object), lapse: this.#lapses.get(object) };
  }

  /** Knows again what was known of the objects in a value that is brought back. */
  restore(objects: Iterable<readonly [object, AgreementFacts]>): void {
    for (const [object, { about, lapse }] of objects) {
      if (about) this.#about.set(object, about);
      if (lapse) this.#lapses.set(object, lapse);
    }
  }

  /** What has to be said of agreements after an edit at a path. */
  *after(element: Element, before: unknown, after: unknown, path: Path): Generator<AgreementEdit> {
    for (const agreed of agreedAlong(element, after, path)) {
      const agreement = agreementOf(agreed);
      const next = agreement && this.#next(agreed, agreement, before, path);
      if (next) yield [[...agreed.path, AGREEMENT], next];
    }
  }

  #next(agreed: Agreed, agreement: Json, before: unknown, path: Path): Json | undefined {
    const lapse = this.#lapses.get(agreement);
    if (lapse)
      return sameAgreedContent(agreed, lapse.about, agreed.value) ? lapse.agreement : undefined;
    if (agreement.agreed !== true) return undefined;
    const about = this.#aboutOf(agreed, agreement, before, path);
    if (!about || sameAgreedContent(agreed, about, agreed.value)) return undefined;
    const { element } = agreed;
    const next = freezeCopy(element.children[AGREEMENT]!, lapsed(agreement, about)) as Json;
    this.#lapses.set(next, { agreement, about });
    return next;
  }

  /** A name that is put right in an agreement makes no other agreement of it. An answer does. */
  #aboutOf(agreed: Agreed, agreement: Json, before: unknown, path: Path): Json | undefined {
    const known = this.#about.get(agreement);
    if (known) return known;
    const was = wasBefore(before, agreed);
    const earlier = isRecord(was) ? agreementOf({ value: was }) : undefined;
    const about = earlier && this.#about.get(earlier);
    if (!about || !isRecord(was) || !this.#isThatAgreement(agreed, was, agreement, path))
      return undefined;
    this.#about.set(agreement, about);
    return about;
  }

  #isThatAgreement({ path: at, value }: Agreed, was: Json, agreement: Json, path: Path): boolean {
    const answer = [...at, AGREEMENT, 'agreed'];
    // an edit inside the agreement, but of the answer or of all of it
    if (path.length > at.length + 1) return !samePath(path, answer);
    return was.id === value.id && sameJson(was[AGREEMENT], agreement);
  }
}

/** What something was before an edit; an entry by its id, wherever it stood in its list. */
function wasBefore(before: unknown, { path, value: { id } }: Agreed): unknown {
  const list = id === undefined ? undefined : valueAt(before, path.slice(0, -1));
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  return entries.find((one) => isRecord(one) && one.id === id) ?? valueAt(before, path);
}
