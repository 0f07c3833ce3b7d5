import { isRecord, type Json } from '../../json/json.js';
import { valueAt, type Path } from '../../json/path.js';
import { isResource, type BundleReader } from '../bundle-reader.js';
import { listOf } from '../position.js';
import { isOfArchived } from '../resource-kinds.js';
import { extensionValue } from '../codecs/coded.js';
import { extensionUrl } from '../systems.js';
import type { FhirIssueCode, FhirResource } from '../types.js';
import { archive, wasArchived } from './archive.js';
import { fhirWords, shortWords } from './fhir-words.js';
import {
  beginnings,
  codesIn,
  mayHaveRule,
  neededToBeCurrent,
  neededToBeUnderstood,
  notUnderstood,
  outcomeOfPeriod,
  periodsOfPeople,
  ruleOf,
  saidBesideCodes,
  standsForAll,
  type ModifierRule,
  type Outcome,
} from './modifier-table.js';
import { isUnclearDate, type Moment } from './moment.js';
import { isOurPlaceholder } from './our-placeholders.js';
import { passOverStaleExtensions } from './stale-extensions.js';
import { sayOf, statementOf } from './statements.js';
import { PartOfThing, type Thing } from './thing.js';

/** The detail of an activity of a care plan, where there is one. */
export function activityDetail(
  plan: FhirResource,
  index: number,
  reader: BundleReader,
): Thing | undefined {
  const activity = listOf(plan.activity)[index];
  if (!isRecord(activity) || !isRecord(activity.detail)) return undefined;
  return {
    value: activity.detail,
    name: 'CarePlan.activity.detail',
    path: [...reader.pathOf(plan), 'activity', index, 'detail'],
    resource: plan,
    holder: { value: activity, key: 'detail' },
  };
}

interface Modifier {
  readonly thing: Thing;
  readonly key: string;
  /** from the thing to what the modifier says */
  readonly inner?: readonly string[];
  readonly said: string;
  /** where it stands, if that is not in the thing */
  readonly from?: PeriodSource;
}

/** An element of another resource which the thing was made of. */
interface PeriodSource {
  readonly resource: FhirResource;
  readonly key: string;
}

/** From what counts most to what counts least. */
const ORDER: readonly string[] = [
  'not understood',
  'entered in error',
  'left out',
  'ended',
  'say',
  'doubtful',
  'told',
  'recorded',
  'current',
];

type Meaning = Outcome | 'not understood';

const rank = (outcome: Meaning): number =>
  ORDER.indexOf(typeof outcome === 'string' ? outcome : 'say');

/** Of several codes of one concept, those that the rule knows count, and the worst of them. */
function outcomeOf(rule: ModifierRule, value: unknown): Meaning {
  const found = codesIn(value)
    .filter((code) => Object.hasOwn(rule, code))
    .map((code) => rule[code]!);
  const outcomes: Meaning[] = found.length > 0 ? found : [rule['*'] ?? 'not understood'];
  return outcomes.reduce((worst, one) => (rank(one) < rank(worst) ? one : worst));
}

/** Takes every modifier of a bundle at its word, before anything of it is read. */
export class Modifiers {
  /** when the import happens */
  readonly now: Moment;
  readonly #reader: BundleReader;
  readonly #ofArchived: Modifier[] = [];
  readonly #inForce: Modifier[] = [];
  readonly #said = new Map<Json, string[]>();

  constructor(reader: BundleReader, now: Moment) {
    this.#reader = reader;
    this.now = now;
  }

  apply(): void {
    for (const { resource, path } of this.#reader.entries) this.#resource(resource, path);
  }

  /** What the words of a thing were made to begin with, the last first. */
  saidOf(thing: Json): readonly string[] {
    return this.#said.get(thing) ?? [];
  }

  /** By a rule that holds where a thing stands, and not for all of its kind. */
  applyRule(thing: Thing, key: string, rule: ModifierRule): void {
    const value = thing.value[key];
    if (value === undefined || value === null || isOurPlaceholder(thing, key)) return;
    const modifier = { thing, key, said: shortWords(value) };
    if (isOfArchived(thing.value, key)) this.#ofArchived.push(modifier);
    else this.#follow(outcomeOf(rule, value), modifier);
  }

  /**
   * Once all is read: a status that is said to be that of what something is a part of, where that came
   * in as none that is archived; and what is said to be in force as a part of something archived.
   */
  tellOfWhatItIsIn(): void {
    for (const modifier of this.#ofArchived) {
      const { value, resource } = modifier.thing;
      const isRead = !this.#reader.consumed.isUnconsumed(value[`_${modifier.key}`]);
      if (!isRead && !this.#reader.exclusionOf(resource)) this.#tell('doubtful', modifier);
    }
    for (const modifier of this.#inForce) {
      const dates = this.#reader.archivingAround(modifier.thing.resource);
      if (dates.some((date) => this.now.hasCertainlyCome(date))) this.#tell('archived', modifier);
    }
  }

  /** What becomes of a thing whose period is over, or has not begun. A date alone is an end. */
  applyPeriod(
    thing: Thing,
    [key, ...inner]: readonly [string, ...string[]],
    outcome: Outcome,
    from?: PeriodSource,
  ): void {
    const value = valueAt(thing.value, [key, ...inner]);
    const modifier = { thing, key, ...(from && { from }) };
    this.#tellUnclear(value, modifier, inner);
    const isDate = typeof value === 'string';
    const outside = this.now.outside(isDate ? { end: value } : value);
    // what is archived is over
    if (!outside || (outcome === 'ended' && outside.key === 'start')) return;
    const { key: end, said } = outside;
    this.#follow(outcome, { ...modifier, inner: isDate ? inner : [...inner, end], said });
  }

  /** Archives a care plan which another one says that it replaces. */
  endReplaced(
    old: FhirResource,
    { path, said }: { readonly path: Path; readonly said: string },
  ): void {
    const { resourceType: name } = old;
    const outcome = archive(old, name, this.now);
    if (outcome === 'no place') return;
    this.#reader.markEnded(old);
    if (outcome === 'was archived') return;
    const value = shortly(old, name);
    const code = outcome === 'archived' ? outcome : 'doubtful';
    this.#reader.findings.add({ code, path, what: 'CarePlan.replaces', said, value });
  }

  /** Of two care plans that replace each other, nobody knows which is in force. */
  tellCircle(
    old: FhirResource,
    { path, said }: { readonly path: Path; readonly said: string },
  ): void {
    const value = shortly(old, old.resourceType);
    this.#reader.findings.add({ code: 'doubtful', path, what: 'CarePlan.replaces', said, value });
  }

  #resource(resource: FhirResource, path: Path): void {
    const thing = { value: resource, name: resource.resourceType, path, resource };
    this.#labels(thing);
    this.#needed(thing);
    this.#object(thing);
    for (const [index, one] of listOf(resource.contained).entries())
      if (isResource(one)) this.#resource(one, [...path, 'contained', index]);
  }

  /** What is nothing without one of its elements, where that is not there. */
  #needed(thing: Thing): void {
    const { value, name } = thing;
    const key = Object.hasOwn(neededToBeUnderstood, name) ? neededToBeUnderstood[name] : undefined;
    if (key !== undefined && !fhirWordsOrMore(value[key]))
      this.#tell('doubtful', { thing, key, said: '–' });
    const status = Object.hasOwn(neededToBeCurrent, name) ? neededToBeCurrent[name] : undefined;
    // another version of FHIR calls that of a goal by its short name
    if (status !== undefined && ![status, 'status'].some((one) => fhirWordsOrMore(value[one])))
      this.#tell('status-missing', { thing, key: status, said: '' });
  }

  #object(thing: Thing): void {
    const { value, resource } = thing;
    this.#tellChanged(thing);
    for (const key of Object.keys(value)) {
      if (key === 'contained' && value === resource) continue;
      const inner = value[key];
      if (notUnderstood.includes(key) && fhirWordsOrMore(inner))
        this.#exclude('not-understood', { thing, key, said: shortWords(inner) });
      if (mayHaveRule(key)) this.#applyRules(thing, key);
      if (isRecord(inner)) this.#object(new PartOfThing(thing, key, value, inner));
      else if (Array.isArray(inner))
        for (const [index, one] of (inner as unknown[]).entries())
          if (isRecord(one)) this.#object(new PartOfThing(thing, key, inner, one, index));
    }
  }

  #tellChanged(thing: Thing): void {
    for (const { key, extension } of passOverStaleExtensions(thing))
      this.#reader.findings.add({
        code: 'doubtful',
        isChange: true,
        path: [...thing.path, key],
        what: `${thing.name}.${key}`,
        value: shortWords([thing.value[key], extension]),
      });
  }

  #applyRules(thing: Thing, key: string): void {
    const path = `${thing.name}.${key}`;
    const rule = ruleOf(path, thing.value);
    if (rule) this.applyRule(thing, key, rule);
    const ofPeriod = outcomeOfPeriod(path);
    if (ofPeriod) this.applyPeriod(thing, [key], ofPeriod);
    else if (periodsOfPeople.has(path) || beginnings.has(path))
      this.#tellUnclear(thing.value[key], { thing, key });
    if (beginnings.has(path)) this.#applyBeginning(thing, key);
  }

  #applyBeginning(thing: Thing, key: string): void {
    const value = thing.value[key];
    const start = isRecord(value) ? value.start : value;
    if (!this.now.isBefore(start) || start === lastUpdatedOf(thing.value)) return;
    const inner = isRecord(value) ? ['start'] : [];
    this.#follow({ say: `Not before ${start}` }, { thing, key, inner, said: start });
  }

  /** Tells of what should be a date, or a period, and nobody can read as one. */
  #tellUnclear(
    value: unknown,
    modifier: Omit<Modifier, 'said'>,
    inner: readonly string[] = [],
  ): void {
    const dates: readonly (readonly [unknown, ...string[]])[] = isRecord(value)
      ? [
          [value.start, 'start'],
          [value.end, 'end'],
        ]
      : [[value]];
    for (const [date, ...steps] of dates)
      if (isUnclearDate(date))
        this.#tell('doubtful', {
          ...modifier,
          inner: [...inner, ...steps],
          said: shortWords(date),
        });
  }

  #labels({ value, path, name }: Thing): void {
    const { meta } = value;
    if (!isRecord(meta)) return;
    for (const [index, label] of listOf(meta.security).entries())
      this.#reader.findings.add({
        code: 'security-label',
        path: [...path, 'meta', 'security', index],
        what: `${name}.meta.security`,
        said: shortWords(label),
      });
    for (const index of partialTags(meta))
      this.#reader.findings.add({
        code: 'doubtful',
        path: [...path, 'meta', 'tag', index],
        what: `${name}.meta.tag`,
        said: PARTIAL,
        value: shortly(value, name),
      });
  }

  #follow(outcome: Meaning, modifier: Modifier): void {
    const { thing, key } = modifier;
    if (typeof outcome !== 'string') {
      const { resource } = thing;
      const isOfAll = standsForAll(thing.name);
      const isSaid = isOfAll
        ? sayOf(resource, resource.resourceType, outcome.say)
        : sayOf(thing.value, thing.name, outcome.say);
      if (isSaid) {
        this.#said.set(thing.value, [...this.saidOf(thing.value), outcome.say]);
        this.#tell(isOfAll ? 'doubtful' : 'said-in-words', modifier);
      } else this.#leaveOut('not-current', modifier);
      return;
    }
    const place = { holder: thing.value, key };
    const actions: Readonly<Record<Exclude<Meaning, object>, () => void>> = {
      'not understood': () => this.#leaveOut('not-understood', modifier),
      'entered in error': () => this.#leaveOut('entered-in-error', modifier),
      'left out': () => this.#leaveOut('not-current', modifier),
      ended: () => this.#archive(modifier),
      doubtful: () => this.#tell('doubtful', modifier),
      told: () => this.#tell('not-mapped', modifier),
      recorded: () => undefined,
      // somebody brought back what a date says is archived, or only half
      current: () => {
        const isActive = codesIn(thing.value[key]).includes('active');
        if (isActive && wasArchived(thing.value, thing.name, this.now)) {
          this.#tell('doubtful', modifier);
          return;
        }
        const { [key]: concept } = thing.value;
        const beside = saidBesideCodes(concept, ruleOf(`${thing.name}.${key}`, thing.value));
        if (beside === undefined) this.#reader.consumed.settle(place);
        else {
          // a note takes words, and no codes
          (concept as Json).text ??= beside;
          this.#tell('doubtful', { ...modifier, said: shortWords(beside) });
        }
        if (isActive && thing.value === thing.resource) this.#inForce.push(modifier);
      },
    };
    actions[outcome]();
  }

  #archive(modifier: Modifier): void {
    const { thing } = modifier;
    const outcome = archive(thing.value, thing.name, this.now);
    if (outcome === 'no place') this.#leaveOut('not-current', modifier);
    if (outcome === 'no date') this.#tell('doubtful', modifier);
    if (outcome === 'archived') this.#tell('archived', modifier);
    // what a plan of ours archived takes along what is in it, but a plan that is over is no part of another
    const isResource = thing.value === thing.resource;
    const { inner = [], said } = modifier;
    const what = [thing.name, modifier.key, ...inner].join('.');
    if (isResource && outcome !== 'no date') this.#reader.markOver(thing.resource, { what, said });
    const isWhole = outcome === 'archived' || thing.name === 'CarePlan';
    if (isWhole && isResource) this.#reader.markEnded(thing.resource);
  }

  #leaveOut(code: FhirIssueCode, modifier: Modifier): void {
    const { thing } = modifier;
    if (!thing.holder || standsForAll(thing.name)) {
      this.#exclude(code, modifier);
      return;
    }
    this.#tell(code, modifier);
    (thing.holder.value as Json)[thing.holder.key] = null;
  }

  #exclude(code: FhirIssueCode, { thing, key, said }: Modifier): void {
    const what = `${thing.name}.${key}`;
    const { resource } = thing;
    if (this.#reader.exclusionOf(resource)) return;
    const value = shortly(resource, resource.resourceType);
    this.#reader.exclude(resource, { code, what, said, value });
  }

  #tell(code: FhirIssueCode, { thing, key, inner, said, from }: Modifier): void {
    const steps = [from?.key ?? key, ...(inner ?? [])];
    this.#reader.findings.add({
      code,
      path: [...(from ? this.#reader.pathOf(from.resource) : thing.path), ...steps],
      what: [from?.resource.resourceType ?? thing.name, ...steps].join('.'),
      said,
      value: shortly(thing.value, thing.name),
    });
  }
}

/** What a thing is, in short; where it does not say that, all that it says. */
const shortly = (thing: Json, name: string): string =>
  shortWords(statementOf(thing, name) || thing);

/** When a plan of ours was last written, from when on its period says that it is in force. */
const lastUpdatedOf = (thing: Json): unknown =>
  extensionValue(thing, extensionUrl('last-updated'), 'valueDateTime');

/** A server gave a part of something alone, such as its summary: what it left out, nobody knows. */
const PARTIAL = 'SUBSETTED';

const partialTags = ({ tag }: Json): number[] =>
  listOf(tag).flatMap((one, index) => (isRecord(one) && one.code === PARTIAL ? [index] : []));

/** Whether there is anything in a value at all. */
const fhirWordsOrMore = (value: unknown): boolean =>
  fhirWords(value) !== '' || (Array.isArray(value) ? value.length > 0 : isRecord(value));
