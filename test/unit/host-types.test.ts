// The types at the edge, as the compiler of a host, or of whoever writes a section, sees them: what
// compiles, and what does not, by the line that says so.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertMarked, compileHost, compileSources, ending } from '../support/compile.js';

const layout = `
import type { Form } from '../fields/form.js';
import { anyElement, groupField, groupFields } from '../fields/group.js';
import { disclosure } from '../fields/disclosure.js';
import { field } from '../fields/field.js';
import { guardShape } from '../fields/guard-shape.js';
import { entriesAt, listField } from '../fields/list.js';
import { pathIn } from '../fields/path-in.js';
import { isMisshapen, rawValue } from '../fields/raw-value.js';
import { watch } from '../fields/watch.js';
import type { ItemOf, PathTo } from '../model/typed-path.js';
import type { ModelOfKey } from '../standard/plan-model.js';
import { provenance } from './shared/provenance-view.js';

type ContingencyPlan = ItemOf<ModelOfKey<'contingencyPlans'>>;
type Strategy = ItemOf<ContingencyPlan['children']['copingStrategies']>;
const KEYS = ['name', 'lastUpdated'] as const;
const MISSPELT = ['name', 'lastUpdate'] as const;

export const aboutMe = (form: Form<'aboutMe'>): unknown => [
  field(form, ['myWellness']),
  field(form, ['noSuchKey']), // wrong
  field(form, ['myWellness', 'noSuchKey']), // wrong
  field(form, [0]), // wrong
  form.label(['myWellness']),
  form.label(['myWelness']), // wrong
  form.id(['date']),
  form.id(['dat']), // wrong
  form.store.at(['date']),
  form.store.at(['dat']), // wrong
  form.store.isRecorded(['dat']), // wrong
  form.store.findingsAt(['dat']), // wrong
  form.elementText([], 'updated', { date: '' }),
  form.elementText([], 'noSuchPart'), // wrong
  form.elementText([], 'callInOrder'), // wrong
  form.elementText(['myWellness'], 'example'),
  form.elementText(['myWellness'], 'noSuchPart'), // wrong
  form.elementText(['myWelness'], 'example'), // wrong
  form.words.text('list.remove'),
  form.words.text('list.archivedEntries', { count: 2 }),
  form.words.text('field.charactersLeft', { count: 2 }),
  form.words.text('list.noSuchKey'), // wrong
  form.words.text('field.charactersLeft_one'), // wrong
];

export const plans = (form: Form<'contingencyPlans'>): unknown => [
  entriesAt(form, []).map((_, index) => plan(form, pathIn(form, [index]))),
  field(form, ['name']), // wrong
  field(form, [0, 'copingStrategies', 1, 'strategy']),
  field(form, [0, 'copingStrategies', 1, 'strateg']), // wrong
  field(form, [0, 'copingStrategies', 'strategy']), // wrong
  plan(form, pathIn(form, [0, 'agreement'])), // wrong
  plan(form, [0]), // wrong
];

const plan = (form: Form<'contingencyPlans'>, path: PathTo<ContingencyPlan>): unknown => [
  field(form, [...path, 'name']),
  field(form, [...path, 'nam']), // wrong
  KEYS.map((key) => field(form, [...path, key])),
  MISSPELT.map((key) => field(form, [...path, key])), // wrong
  field(form, [...path, 'name', 'coding', 'code']),
  field(form, [...path, 'name', 'coding', 'cod']), // wrong
  groupField(form, [...path, 'responsibilityForReview'], ['name']),
  groupField(form, [...path, 'responsibilityForReview'], ['nam']), // wrong
  groupFields(form, [...path, 'responsibilityForRevie']), // wrong
  anyElement(form, [...path, 'noSuchKey']), // wrong
  entriesAt(form, [...path, 'noSuchKey']), // wrong
  listField(form, [...path, 'copingStrategies'], { entry: (at) => strategy(form, at) }),
  listField(form, [...path, 'triggerFactors'], { entry: (at) => strategy(form, at) }), // wrong
  listField(form, [...path, 'noSuchKey']), // wrong
  guardShape(form, [...path, 'copingStrategies', 0], strategy),
  guardShape(form, [...path, 'agreement'], strategy), // wrong
  watch(form, [...path, 'name'], () => ''),
  watch(form, [...path, 'nam'], () => ''), // wrong
  isMisshapen(form, [...path, 'nam']), // wrong
  rawValue(form, [...path, 'nam']), // wrong
  disclosure(form, { path, keys: ['name'], summary: '', body: () => '' }),
  disclosure(form, { path, keys: ['nam'], summary: '', body: () => '' }), // wrong
  provenance(form, path),
  provenance(form, pathIn(form, [...path, 'agreement'])), // wrong
];

const strategy = (form: Form<'contingencyPlans'>, path: PathTo<Strategy>): unknown => [
  field(form, [...path, 'strategy']),
  field(form, [...path, 'strateg']), // wrong
  form.label([...path, 'strateg']), // wrong
];
`;

const model = `
import { boolean, codedText, coding, dateTime, group, list, scale, string, text, url } from '../model/element.js';

export const facts = [
  boolean('R', 'Term'),
  boolean('R', 'Term', { note: 'x' }),
  boolean('R', 'Term', { maxTextLength: 3 }), // wrong
  scale('R', 'Term', { max: 5, ranked: true }),
  scale('R', 'Term'), // wrong
  scale('R', 'Term', { ranked: true }), // wrong
  text('R', 'Term', { maxLength: 3 }),
  text('R', 'Term', { format: 'email' }), // wrong
  text('R', 'Term', { precision: 'YM' }), // wrong
  string('R', 'Term', { format: 'email' }),
  dateTime('R', 'Term', { precision: 'YM', stamped: true }),
  dateTime('R', 'Term', { maxLength: 3 }), // wrong
  coding('R', 'Term', { maxTextLength: 3 }), // wrong
  codedText('R', 'Term', { maxTextLength: 3 }),
  url('R', 'Term', { max: 3 }), // wrong
];

const dates = { start: dateTime('R', 'Start'), end: dateTime('R', 'End') };
export const groups = [
  group('R', 'Term', dates, { order: [['start', 'end']] }),
  group('R', 'Term', dates, { order: [['start', 'finish']] }), // wrong
  list(group('R', 'Term', dates, { order: [['begin', 'end']] })), // wrong
];
`;

const page = `
import { PcspAboutMe, PcspConformance, PcspContingencyPlan, PcspPlan, PcspPlanChanges, PcspProvider, emptyPlan, type AboutMe, type DeepReadonly, type KnownPerson, type PcspDetail } from 'pcsp-elements';
import { fromFhirBundle, toFhirBundle } from 'pcsp-elements/fhir';
import 'pcsp-elements/register';

const widget = new PcspAboutMe();
widget.addEventListener('pcsp-submit', (event) => event.detail.value?.myWellness?.trim());
widget.addEventListener('pcsp-submit', (event) => event.detail.value?.noSuchKey); // wrong
widget.addEventListener('pcsp-submit', (event) => event.detail.section === 'contingencyPlans'); // wrong
widget.addEventListener('click', (event) => event.clientX);
widget.addEventListener('of-the-page', (event) => event.type);
widget.removeEventListener('pcsp-change', (event) => event.detail.value?.date);
document.querySelector('pcsp-contingency-plan')?.addEventListener('pcsp-change', ({ detail }) => {
  detail.value?.[0]?.triggerFactors.length;
  detail.value?.[0]?.triggerFactor; // wrong
});
new PcspPlan().addEventListener('pcsp-input', ({ detail }) => detail.value?.aboutMe?.myWellness);

const narrowed = (detail: PcspDetail): unknown => {
  if (detail.section === 'aboutMe') return detail.value?.myWellness;
  if (detail.section === 'plan') return detail.value?.contingencyPlans;
  return detail.value?.myWellness; // wrong
};
document.addEventListener('pcsp-submit', ({ detail }) => narrowed(detail));
document.addEventListener('pcsp-submit', ({ detail }) => detail.noSuchKey); // wrong
window.addEventListener('pcsp-change', ({ detail }) => narrowed(detail));
document.body.addEventListener('pcsp-input', ({ detail }) => narrowed(detail));
widget.attachShadow({ mode: 'open' }).addEventListener('pcsp-invalid', ({ detail }) => narrowed(detail));

const frozen: DeepReadonly<AboutMe> = { myWellness: 'Well' };
widget.value = frozen;
widget.value = { myWellness: 'Well' };
widget.value = { myWelness: 'Well' }; // wrong
widget.value = new PcspAboutMe().value;
widget.value = undefined;
if (widget.value) widget.value.myWellness = 'Ill'; // wrong
const plans = new PcspContingencyPlan();
plans.value = [{ triggerFactors: [{ text: 'No sleep' }] }];
plans.value?.push({ triggerFactors: [] }); // wrong
plans.value?.[0]?.triggerFactors.push({ text: 'x' }); // wrong

const known: KnownPerson = { name: 'Leila Haddad', role: 'Pharmacist' };
const provider = new PcspProvider();
provider.people = [known, { name: 'Leila Haddad', role: { text: 'Pharmacist' } }, { name: 'Sam Okafor' }];
provider.people = async () => [known];
provider.people = [{ role: 'Pharmacist' }]; // wrong
provider.people = [{ name: 'Leila Haddad', role: 3 }]; // wrong

const whole = new PcspPlan();
const imported = fromFhirBundle(toFhirBundle(emptyPlan())).plan;
for (const tag of ['pcsp-conformance', 'pcsp-crisis-page', 'pcsp-due', 'pcsp-easy-read', 'pcsp-plan-summary'] as const) {
  const view = document.createElement(tag);
  view.value = whole.value;
  view.value = imported;
  view.value = undefined;
  view.value = { aboutMine: {} }; // wrong
}
const conformance = new PcspConformance();
conformance.value = whole.value;
conformance.value = imported;
const changes = new PcspPlanChanges();
changes.earlier = whole.value;
changes.later = imported;
changes.later = { aboutMine: {} }; // wrong
`;

const server = `
import { conformanceReport, fhirTerminology, schemas, Store, validate, type Plan } from 'pcsp-elements/core';
import { fromFhirBundle, toFhirBundle } from 'pcsp-elements/fhir';
import { planHtmlStyles, renderPlanHtml } from 'pcsp-elements/html';

const { valid, value } = validate('aboutMe', JSON.parse('{}'));
export const wellness = valid ? value?.myWellness : undefined;
export const plan: Plan = schemas.plan.parse({});
export const service = fhirTerminology({ url: '', headers: { authorization: '' } });
export const report = [conformanceReport(plan), fromFhirBundle(toFhirBundle(plan)).plan.aboutMe];
export const page: string = (await renderPlanHtml(plan, { crisis: true, lang: 'cy' })) + planHtmlStyles;
export const other = renderPlanHtml(plan, { audience: 'nobody' }); // wrong
export { Store };
document.title; // wrong
`;

const fhir = `
import type { Bundle, Patient, Questionnaire, QuestionnaireResponse } from 'fhir/r4';
import { fromFhirBundle, toFhirBundle, toQuestionnaire, toQuestionnaireResponse, type FhirBundle } from 'pcsp-elements/fhir';
import { emptyPlan } from 'pcsp-elements/core';

const theirs: Bundle = toFhirBundle(emptyPlan());
const ours: FhirBundle = theirs;
export const back: Bundle = ours;
export const patient = toFhirBundle(emptyPlan()).entry[1]?.resource as Patient;
export const taken = fromFhirBundle(theirs).plan.aboutMe?.myWellness;
export const questions: Questionnaire = await toQuestionnaire();
export const answers: QuestionnaireResponse = toQuestionnaireResponse(emptyPlan());
export const notABundle: Bundle = await toQuestionnaire(); // wrong
`;

const supplier = `
import { boolean, extendSection, group, list, replaceValueSet, string, text, type ExtensionValue } from 'pcsp-elements/model';

const elements = { pet: text('O', 'Pet'), isFed: boolean('M', 'Is fed'), visits: list(group('O', 'Visit', { by: string('O', 'By') })) };
export const added = extendSection('aboutMe', {
  namespace: 'example-trust',
  elements,
  words: { label: 'Example', pet: { label: 'Pet', hint: 'Or none' }, isFed: { yes: 'It is' }, visits: { add: 'Add a visit', by: { label: 'By' } } },
  languages: { cy: { pet: { label: 'Anifail' } } },
});
extendSection('aboutMi', { namespace: 'example-trust', elements }); // wrong
extendSection('aboutMe', { namespace: 'example', elements }); // wrong
extendSection('aboutMe', { namespace: 'example-trust', elements, words: { pets: { label: 'Pet' } } }); // wrong
extendSection('aboutMe', { namespace: 'example-trust', elements, words: { pet: { labels: 'Pet' } } }); // wrong
extendSection('aboutMe', { namespace: 'example-trust', elements, words: { pet: { yes: 'Yes' } } }); // wrong
extendSection('aboutMe', { namespace: 'example-trust', elements, words: { visits: { from: { label: 'By' } } } }); // wrong
extendSection('aboutMe', { namespace: 'example-trust', elements, languages: { cy: { pets: { label: 'Pet' } } } }); // wrong
extendSection('aboutMe', { namespace: 'example-trust', elements: { pet: text('O', 'Pet', { max: 3 }) } }); // wrong

extendSection('careAndSupportPlan', { namespace: 'example-trust', elements, within: ['needsConcernsOrProblems', 'goalsAndHopes'] });
extendSection('careAndSupportPlan', { namespace: 'example-trust', elements, within: ['goalsAndHopes'] }); // wrong
extendSection('aboutMe', { namespace: 'example-trust', elements, within: ['myWellness'] }); // wrong

type Own = ExtensionValue<typeof added>;
export const own: Own = { 'example-trust': { isFed: true, visits: [{ by: 'me', id: 'a' }] } };
export const incomplete: Own = { 'example-trust': { pet: 'Tom' } }; // wrong
export const misspelt: Own = { 'example-trust': { isFed: true, pets: 'Tom' } }; // wrong
export const elsewhere: Own = { 'other-trust': { isFed: true } }; // wrong
replaceValueSet('marital-status', { title: 'T', system: 's', closed: true, concepts: [] });
replaceValueSet('maritalStatus', { title: 'T', system: 's', closed: true }); // wrong
`;

const section = `
import { boolean, defineSection, group, list, records, string, text, type PlanPart } from 'pcsp-elements/model';
import { diffPlans, jsonSchema, validate, type Plan } from 'pcsp-elements/core';
import { field, listField, registerSection, type Form, type ItemOf, type PathTo } from 'pcsp-elements/section';

const model = group('O', 'Sleep', { hours: string('M', 'Hours'), isTired: boolean('O', 'Tired'), nights: list(group('O', 'Night', { notes: text('O', 'Notes') })) });
export const sleep = defineSection({
  namespace: 'example-trust', key: 'sleep', tag: 'example-sleep', model,
  words: { label: 'Sleep', intro: 'I', hours: { label: 'Hours' }, nights: { add: 'Add', notes: { hint: 'N' } }, texts: { since: 'S', nights_one: 'A', nights_other: 'B' } },
  languages: { cy: { hours: { label: 'Oriau' }, texts: { since: 'E', nights_two: 'C' } } },
});
const names = { namespace: 'example-trust', key: 'other', tag: 'example-other', model } as const;
defineSection({ ...names, namespace: 'example' }); // wrong
defineSection({ ...names, tag: 'example' }); // wrong
defineSection({ ...names, model: text('O', 'Text') }); // wrong
defineSection({ ...names, words: { hour: { label: 'H' } } }); // wrong
defineSection({ ...names, words: { hours: { labels: 'H' } } }); // wrong
defineSection({ ...names, words: { nights: { note: { label: 'N' } } } }); // wrong
defineSection({ ...names, words: { texts: { since: 'S' } }, languages: { cy: { texts: { sinces: 'E' } } } }); // wrong
defineSection({ ...names, languages: { cy: { hour: { label: 'H' } } } }); // wrong

type SleepForm = Form<typeof sleep.key>;
type Night = ItemOf<(typeof model)['children']['nights']>;
const night = (form: SleepForm, path: PathTo<Night>): unknown => [
  field(form, [...path, 'notes']),
  field(form, [...path, 'note']), // wrong
];
export const element = registerSection(sleep, {
  capture: (form) => [
    field(form, ['hours']),
    field(form, ['hour']), // wrong
    form.label(['isTired']),
    form.label(['isTire']), // wrong
    listField(form, ['nights'], { entry: (at) => night(form, at) }),
    listField(form, ['nightss']), // wrong
    form.elementText([], 'texts.since'),
    form.elementText([], 'texts.nights', { count: 2 }),
    form.elementText([], 'texts.sinces'), // wrong
    form.elementText(['hours'], 'hint'),
    form.elementText(['hours'], 'hints'), // wrong
    form.store.at(['hour']), // wrong
  ],
});
registerSection(sleep, { layout: () => 1 }); // wrong

const widget = new element();
widget.value = { hours: '7', nights: [{ notes: 'N', id: 'a' }] };
widget.value = { hour: '7' }; // wrong
widget.addEventListener('pcsp-submit', ({ detail }) => {
  detail.value?.hours.trim();
  detail.value?.hour; // wrong
});
export const hours: string | undefined = validate(sleep.key, {}).value?.hours;
validate(sleep.key, {}).value?.hour; // wrong
validate('example-trust-sleep', {}); // wrong
export const more = [jsonSchema(sleep.key), diffPlans({}, {}, sleep.key)];
export const plan: Partial<Plan> & PlanPart<typeof sleep> = { 'example-trust-sleep': { hours: '7' } };
export const wrong: PlanPart<typeof sleep> = { 'example-trust-sleep': { hour: '7' } }; // wrong
export const falls = defineSection({ ...names, model: records('O', 'Falls', group('O', 'Fall', { where: text('M', 'Where') })), words: { add: 'Add a fall', where: { label: 'Where' } } });
registerSection(falls, { view: (form) => [field(form, [0, 'where']), field(form, ['where'])] }); // wrong
`;

describe('The types', () => {
  const { found, published } = compileSources({ 'layout.ts': layout, 'model.ts': model });

  it('know the paths, the keys and the words of a section where it is laid out', () => {
    assertMarked(layout, ending(found, '/layout.ts'));
  });

  it('name what a path lacks', () => {
    const messages = [...(ending(found, '/layout.ts')?.values() ?? [])].join('\n');

    assert.match(messages, /NoSuchElement<"noSuchKey">/);
  });

  it('know what can be said of each kind of element', () => {
    assertMarked(model, ending(found, '/model.ts'));
  });

  it('know the events and the values of each element in a page', () => {
    const inPage = compileHost({ 'page.ts': page }, published);

    assertMarked(page, ending(inPage, '/page.ts'));
  });

  it('stand without the DOM where a server checks and converts plans', () => {
    const inNode = compileHost({ 'server.ts': server }, published, { dom: false, types: ['node'] });

    assertMarked(server, ending(inNode, '/server.ts'));
    for (const [file, wrong] of inNode)
      if (!file.endsWith('/server.ts')) assert.deepEqual([...wrong], [], file);
  });

  it('know what a supplier adds: its keys, its words and its JSON', () => {
    const extended = compileHost({ 'supplier.ts': supplier }, published, { dom: false });

    assertMarked(supplier, ending(extended, '/supplier.ts'));
  });

  it('know a section that a supplier defines: its model, its words, its layout and its JSON', () => {
    const defined = compileHost({ 'section.ts': section }, published);

    assertMarked(section, ending(defined, '/host/section.ts'));
  });

  it('go in and out of those of fhir/r4, and do not need them', () => {
    const converted = compileHost({ 'fhir.ts': fhir }, published, { exact: false });

    assertMarked(fhir, ending(converted, '/host/fhir.ts'));
    for (const [file, text] of published) assert.doesNotMatch(text, /['"]fhir(\/r4)?['"]/, file);
  });
});
