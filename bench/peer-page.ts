// Forms of peers, with the same questions as a form of ours, in a page that has the peer alone.
import { deep, type Control } from './bare.js';
import { focusMiddle, painted, stage, timed } from './stage.js';

export type PeerName = 'Form.io' | 'Lion' | 'SurveyJS' | 'LHC-Forms';

interface Question {
  readonly name: string;
  readonly kind: 'text' | 'textarea' | 'select' | 'radio';
  readonly label: string;
  readonly value: string;
  /** what may be chosen */
  readonly options: string[];
}

/** Radio buttons in a row are one question. */
function questionsOf(controls: readonly Control[]): Question[] {
  const questions: Question[] = [];
  for (const [index, { tag, type, value, label }] of controls.entries()) {
    const before = questions.at(-1);
    const name = `question${index}`;
    if (type !== 'radio') {
      const kind = tag === 'textarea' || tag === 'select' ? tag : 'text';
      questions.push({ name, kind, label, value, options: value ? [value] : [] });
    } else if (before?.kind === 'radio') before.options.push(label);
    else questions.push({ name, kind: 'radio', label: 'Choose', value: '', options: [label] });
  }
  return questions;
}

/** What the peers' packages put on their page, as far as we use it. */
declare const peer: {
  createForm(element: Element, form: object, options: object): Promise<unknown>;
  Model: new (form: object) => { data: object; render(element: Element): void };
};
declare const LForms: {
  Util: { addFormToPage(form: object, element: Element, options: object): Promise<unknown> };
};

const valuesOf = (questions: readonly Question[]) =>
  Object.fromEntries(questions.map(({ name, value }) => [name, value]));

/** Puts a form on the page, as quickly as the peer's documentation knows how to. */
const show: Record<PeerName, (place: Element, questions: readonly Question[]) => unknown> = {
  'Form.io': (place, questions) => {
    const types = { text: 'textfield', textarea: 'textarea', select: 'select', radio: 'radio' };
    const components = questions.map(({ name, kind, label, value, options }) => {
      const values = options.map((option) => ({ label: option, value: option }));
      const chosen = kind === 'select' ? { widget: 'html5', data: { values } } : { values };
      return { type: types[kind], key: name, label, defaultValue: value, input: true, ...chosen };
    });
    return peer.createForm(place, { display: 'form', components }, { noAlerts: true });
  },
  Lion: (place, questions) => {
    for (const { name, kind, label, value, options } of questions) {
      const field = (tag: string, properties: object) =>
        Object.assign(document.createElement(tag), properties);
      if (kind === 'radio') {
        const group = field('lion-radio-group', { name, label });
        group.append(
          ...options.map((option) => field('lion-radio', { label: option, choiceValue: option })),
        );
        place.append(group);
      } else if (kind === 'select') {
        const select = document.createElement('select');
        select.slot = 'input';
        select.append(...options.map((option) => new Option(option)));
        const box = field('lion-select', { name, label });
        box.append(select);
        place.append(box);
      } else {
        const tag = kind === 'text' ? 'lion-input' : 'lion-textarea';
        place.append(field(tag, { name, label, modelValue: value }));
      }
    }
  },
  SurveyJS: (place, questions) => {
    const types = { text: 'text', textarea: 'comment', select: 'dropdown', radio: 'radiogroup' };
    const elements = questions.map(({ name, kind, label, options }) => ({
      type: types[kind],
      name,
      title: label,
      ...(kind === 'select' ? { choices: options, renderAs: 'select' } : {}),
      ...(kind === 'radio' ? { choices: options } : {}),
    }));
    const survey = new peer.Model({ elements });
    survey.data = valuesOf(questions);
    survey.render(place);
    return survey;
  },
  'LHC-Forms': (place, questions) => {
    const types = { text: 'string', textarea: 'text', select: 'choice', radio: 'choice' };
    const item = questions.map(({ name, kind, label, value, options }) => ({
      linkId: name,
      type: types[kind],
      text: label,
      ...(options.length && { answerOption: options.map((option) => ({ valueString: option })) }),
      ...(value && { initial: [{ valueString: value }] }),
    }));
    const form = { resourceType: 'Questionnaire', status: 'draft', item };
    return LForms.Util.addFormToPage(form, place, { fhirVersion: 'R4' });
  },
};

const controlsThere = (): HTMLElement[] => deep(stage, 'input, textarea, select');

/** the whole of a form was once there, and nothing came after it */
async function settled(): Promise<number> {
  for (let before = -1; ;) {
    const now = controlsThere().length;
    if (now && now === before) return now;
    before = now;
    for (let frame = 0; frame < 10; frame++) await painted();
  }
}

let before: Promise<unknown> = Promise.resolve();

/** What is kept of the form before goes. */
async function end(): Promise<void> {
  const form = (await before) as { destroy?(): void; dispose?(): void } | undefined;
  form?.destroy?.();
  form?.dispose?.();
}

const bench = {
  /** Milliseconds until the first controls of a form are painted. */
  peer: async (name: PeerName, controls: readonly Control[]): Promise<number> => {
    await end();
    const questions = questionsOf(controls);
    const place = document.createElement('div');
    const spent = await timed(
      () => {
        stage.append(place);
        before = Promise.resolve(show[name](place, questions));
      },
      () => controlsThere().length > 0,
    );
    await settled();
    return spent;
  },
  /** Puts the focus in a text box in the middle of a form. */
  focusPeer: async (name: PeerName, controls: readonly Control[]): Promise<void> => {
    await bench.peer(name, controls);
    focusMiddle();
    await painted();
  },
};

export type PeerBench = typeof bench;

Object.assign(window, { bench });
