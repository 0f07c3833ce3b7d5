import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/register/plan.js';
import { isOfTheTeam } from '../../fixtures/sample/additional-support-plans.js';
import { funmi, rhian } from '../../fixtures/sample/people.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { planOfNeeds } from '../../bench/plans.js';
import { longLine, longText } from '../../fixtures/long.js';
import { directory } from '../../fixtures/directory.js';
import { terminology } from '../../fixtures/terminology.js';
import { draw } from '../support/draw.js';
import { press, widgetIn, write } from '../support/play.js';
import { remarks } from '../../fixtures/remarks.js';
import {
  asItCame,
  huge,
  disabled,
  editedBy,
  inPersonsWords,
  readOnly,
  readsFirst,
  refused,
  widget,
  type WidgetArgs,
} from '../support/widget.js';
import type { PcspPlan } from '../../src/plan/plan.element.js';

interface Args extends WidgetArgs<'plan'> {
  readonly sections: PcspPlan['sections'];
  readonly remarks?: PcspPlan['remarks'];
}

const meta = {
  ...widget,
  title: 'Plan/Whole plan',
  component: 'pcsp-plan',
  args: { ...widget.args, sections: undefined },
  parameters: { provider: { author: funmi, mayEdit: isOfTheTeam, terminology } },
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** What the standard wants of every plan. */
const short = {
  personDemographics: {
    name: { firstName: 'Ana', familyName: 'Silva' },
    dateOfBirth: '1988-03-14',
    addresses: [{ id: 'a', line1: '1 High Street', postcode: 'LS1 4AP' }],
  },
  gpPractices: [{ id: 'g', practiceIdentifier: 'B86001' }],
  contingencyPlans: [{ id: 'p', triggerFactors: [{ id: 't', text: 'Not sleeping' }] }],
};

/** A document with a button beside each part of it, which opens that part. */
export const ReadsFirst = readsFirst<Args>({ args: { value: samplePlan } });

export const Empty: Story = {};

export const Short: Story = { args: { value: short } };

export const Filled: Story = { args: { value: samplePlan } };

/** Errors in three sections, in one summary. */
export const Invalid = refused<'plan'>({
  ...short,
  gpPractices: [],
  aboutMe: { multimediaLocation: 'nowhere' },
  formulations: [{ id: 'f', date: '2026-02-31' }],
});

export const ReadOnly = readOnly(Filled);

export const ReadOnlyEmpty = readOnly(Empty);

export const Disabled = disabled(Filled);

export const LongContent: Story = {
  args: {
    value: {
      ...short,
      aboutMe: { myWellness: longText, supportedToWriteThisBy: longLine },
      formulations: [{ id: 'f', formulation: longText }],
      contingencyPlans: [
        {
          id: 'p',
          name: { text: longLine },
          triggerFactors: [{ id: 't', text: longLine }],
          whatShouldHappen: [{ id: 'w', text: longText }],
        },
      ],
    },
  },
};

export const LongContentReadOnly = readOnly(LongContent);

/** 100 needs, 300 goals, 900 actions. */
export const HugeList: Story = huge({ value: planOfNeeds(100) });

export const BadInput: Story = {
  args: {
    value: asItCame({
      ...short,
      aboutMe: 'I feel well',
      formulations: { formulation: 'It began at school' },
      contingencyPlans: [{ id: 'p', triggerFactors: 'Not sleeping', lastUpdated: '2026-02-31' }],
      wardRound: { day: 'Tuesday' },
    }),
  },
};

export const BadInputReadOnly = readOnly(BadInput);

export const NotAnObject: Story = { args: { value: asItCame('A plan') } };

/** Somebody writes, the page goes, and the draft comes back; meanwhile somebody else may have saved. */
function draft(words: string, savedMeanwhile?: string): Story {
  const trigger = ['contingencyPlans', 0, 'triggerFactors', 0, 'text'];
  return {
    args: { value: short, sections: ['contingencyPlans'] },
    play: async ({ canvasElement }) => {
      const plan = widgetIn(canvasElement);
      await write(plan, trigger, words);
      const written = await plan.saveDraft();
      plan.value = savedMeanwhile
        ? {
            ...short,
            contingencyPlans: [{ id: 'p', triggerFactors: [{ id: 't', text: savedMeanwhile }] }],
          }
        : structuredClone(short);
      await plan.restoreDraft(written);
    },
  };
}

export const AuthorPrefilled = editedBy(funmi, Short, {
  path: ['contingencyPlans', 0, 'triggerFactors', 0, 'text'],
  words: 'Not sleeping for two nights',
  recordedAt: ['contingencyPlans', 0, 'personCompletingRecord', 'name'],
});

/** What a crash left, brought back with `restoreDraft`: it says so until it is saved. */
export const DraftRestored = draft('Not sleeping for two nights');

/** A draft of a plan that somebody saved since is refused, in words; nothing changes. */
export const DraftRefused = draft('Not sleeping for two nights', 'Bad news');

/**
 * Whoever is named is suggested from the plan's contacts, the author, the person and the host's directory.
 * A contact's new number is offered wherever the old one stands.
 */
export const People: Story = {
  args: {
    value: samplePlan,
    sections: ['professionalContacts', 'personalContacts', 'contingencyPlans'],
  },
  parameters: { provider: { author: funmi, people: directory } },
};

export const PersonsWords = inPersonsWords(Filled);

export const SomeSections: Story = {
  args: { value: samplePlan, sections: ['aboutMe', 'careAndSupportPlan', 'contingencyPlans'] },
};

/** The host lays the sections out; what is not shown stays in the value. */
export const HostsLayout: Story = {
  args: { value: samplePlan },
  render: (args) =>
    html`${draw(
      'pcsp-plan',
      { ...args },
      html`<h2>What comes first</h2>
        <pcsp-about-me></pcsp-about-me>
        <h2>When things get worse</h2>
        <pcsp-contingency-plan></pcsp-contingency-plan>`,
    )}`,
};

const saidOf = ['contingencyPlans', 'aboutMe'] as const;

/** The person reads her plan, and says something of a part of it: one box is open. */
export const PersonSaysSomething: Story = {
  args: { value: samplePlan, readonly: true, sections: saidOf, remarks },
  globals: { audience: 'person' },
  parameters: { provider: { author: rhian } },
  play: async ({ canvasElement }) => {
    const plan = widgetIn(canvasElement);
    await plan.updateComplete;
    const section = plan.shadowRoot!.querySelector<ReturnType<typeof widgetIn>>('pcsp-about-me')!;
    await press(section, 'remark-button');
  },
};

/** The team sees what was said beside the entries, and what waits for its answer. */
export const WhatWasSaid: Story = {
  args: { value: samplePlan, sections: saidOf, mode: 'read', remarks },
};
