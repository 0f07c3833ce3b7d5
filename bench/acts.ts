// What is done with a widget that is filled in.
type ContingencyPlan = HTMLElementTagNameMap['pcsp-contingency-plan'];

export interface Act {
  /** what has to be so before */
  readonly before?: (element: ContingencyPlan) => void;
  readonly act: (element: ContingencyPlan) => void;
}

const copy = ({ value }: ContingencyPlan) => structuredClone(value) as NonNullable<typeof value>;

const press = (element: ContingencyPlan, part: string) =>
  element.shadowRoot?.querySelector<HTMLButtonElement>(`[part~='${part}']`)?.click();

export const acts = {
  'an equal value': { act: (element) => (element.value = copy(element)) },
  'a value with one difference': {
    act: (element) => {
      const plans = copy(element);
      element.value = plans.map((plan) => ({ ...plan, whatShouldHappen: [{ text: 'Call' }] }));
    },
  },
  submit: { act: (element) => element.submit() },
  'another language': { act: (element) => (element.lang = 'cy') },
  disabled: { act: (element) => (element.disabled = true) },
  readonly: { act: (element) => (element.readonly = true) },
  add: { act: (element) => press(element, 'add-button') },
  remove: { act: (element) => press(element, 'remove-button') },
  undo: {
    before: (element) => press(element, 'remove-button'),
    act: (element) => element.undo(),
  },
} satisfies Record<string, Act>;

export type ActName = keyof typeof acts;
