import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/register/easy-read.js';
import { planOfNeeds } from '../../bench/plans.js';
import { longLine, longText } from '../../fixtures/long.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import type { PcspEasyRead } from '../../src/plan/easy-read/easy-read.element.js';
import type { PictureOf } from '../../src/plan/easy-read/pictures.js';
import { draw } from '../support/draw.js';
import { asItCame, huge } from '../support/widget.js';

type Args = Pick<PcspEasyRead, 'headingLevel' | 'value' | 'picture'>;

const meta = {
  title: 'Plan/Easy read',
  component: 'pcsp-easy-read',
  args: { value: undefined, picture: undefined, headingLevel: 2 },
  render: (args) => html`${draw('pcsp-easy-read', { ...args })}`,
} satisfies Meta<Args>;
export default meta;

type Story = StoryObj<Args>;

/** A picture drawn in the page: a shape of its own for each section, with what it shows in words. */
function shapeOf(points: string, words: string): Element {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 96 96');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', words);
  const shape = document.createElementNS(svg.namespaceURI, 'path') as SVGPathElement;
  shape.setAttribute('d', points);
  shape.setAttribute('fill', 'currentColor');
  svg.append(shape);
  return svg;
}

const SHAPES: Readonly<Record<string, readonly [points: string, words: string]>> = {
  aboutMe: ['M48 8a16 16 0 1 0 1 0zM16 88a32 40 0 0 1 64 0z', 'A person'],
  careAndSupportPlan: [
    'M4 88 44 30l14 22 10-12 24 48zM42 4h30l-8 9 8 9H46v10h-4z',
    'A flag on a hill',
  ],
  contingencyPlans: ['M48 6 92 88H4zM44 34v26h8V34zM44 68v8h8v-8z', 'A warning sign'],
  personalContacts: [
    'M30 18a12 12 0 1 0 1 0zM6 84a24 32 0 0 1 48 0zM66 18a12 12 0 1 0 1 0zM58 84a30 40 0 0 0-6-24 20 26 0 0 1 38 24z',
    'Two people',
  ],
};

const pictureOf: PictureOf = ({ path }) => {
  const [points, words] = (path.length === 1 && SHAPES[String(path[0])]) || [];
  return points && words ? shapeOf(points, words) : undefined;
};

/** What is not written yet is listed, and not left to be noticed. */
export const Empty: Story = { args: { value: {} } };

/** Before a plan is set, nothing is said of one. */
export const NoPlanYet: Story = {};

export const Filled: Story = { args: { value: samplePlan, picture: pictureOf } };

/** Without pictures of the host’s, the words take the width. */
export const NoPictures: Story = { args: { value: samplePlan } };

/** Goes to what to do in a crisis by the list of what is on the page. */
export const InACrisis: Story = {
  ...Filled,
  play: ({ canvasElement }) => {
    const root = canvasElement.querySelector('pcsp-easy-read')?.shadowRoot;
    root?.querySelector<HTMLElement>('a[href="#contingencyPlans"]')?.click();
  },
};

export const NotAgreed: Story = {
  args: {
    value: asItCame({
      personDemographics: samplePlan.personDemographics,
      careAndSupportPlan: {
        strengths: [{ text: 'I am patient. I laugh a lot.' }],
        agreement: { agreed: false, reasonNotAgreed: 'I want to stay at home. The team does not.' },
        plannedReview: '2020-01-01',
      },
    }),
    picture: pictureOf,
  },
};

export const LongContent: Story = {
  args: {
    value: asItCame({
      aboutMe: { whatIsMostImportantToMe: longText, peopleWhoAreImportantToMe: longLine },
      personalContacts: [{ id: 'c', name: longLine, contactDetails: '01632 960114' }],
    }),
    picture: pictureOf,
  },
};

/** Ten of a long list stand there, and the others when somebody asks for them. */
export const HugeList: Story = huge({ value: planOfNeeds(60) });

export const BadInput: Story = {
  args: {
    value: asItCame({
      personDemographics: { name: 'Ana Silva' },
      aboutMe: 'My garden. My cat.',
      careAndSupportPlan: { needsConcernsOrProblems: ['Walk more', { goalsAndHopes: 7 }] },
      contingencyPlans: ['Ring Sam', { whoShouldBeContacted: 'Ring Jo' }],
      personalContacts: 'Sam',
      ward: 7,
    }),
  },
};

export const NotAPlan: Story = { args: { value: asItCame('A plan') } };
