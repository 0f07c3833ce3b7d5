import { expect, html } from '@open-wc/testing';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import type { Draft, PcspPlan, RestoredDraft } from '../../src/index.js';
import '../../src/register.js';
import { recorded, sections, type Section } from '../support/sections.js';
import {
  activate,
  button,
  entries,
  fill,
  listen,
  mount,
  press,
  said,
  textbox,
  textOf,
  type,
  types,
  until,
  type Widget,
} from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

const author = { name: 'Rhian Davies', role: { text: 'Care coordinator' } };
const person = 'record 17';
const now = () => new Date('2026-03-27T14:05:00Z');

/** As a host stores it. */
const stored = <D>(draft: D): D => JSON.parse(JSON.stringify(draft)) as D;

const problemOf = (answer: RestoredDraft): string =>
  answer.restored ? 'restored' : answer.problem;

const draftLine = (widget: Widget | PcspPlan): string =>
  widget.shadowRoot!.querySelector('[part=draft]')?.textContent.trim() ?? '';

const mountSection = ({ tag, draw }: Section, value: unknown): Promise<Widget> =>
  mount(
    html`<pcsp-provider .author=${author} .mayEdit=${() => true} .now=${now}
      >${draw({ value })}</pcsp-provider
    >`,
    tag,
  );

for (const section of sections) {
  const { box, key, small, tag, text } = section;

  describe(`a draft of ${tag}`, () => {
    test('is what is written so far, as plain JSON, and counts as nothing saved', async () => {
      const widget = await mountSection(section, small);
      await type(box(widget), ' and more');
      const heard = listen();

      const draft = (await widget.saveDraft({ person })) as Draft;

      expect(types(heard)).to.deep.equal(['pcsp-draft']);
      expect((heard[0]!.detail as { draft?: unknown }).draft).to.deep.equal(draft);
      expect(stored(draft)).to.deep.equal(draft);
      expect(draft.section).to.equal(key);
      expect(draft.author).to.equal(author.name);
      expect(draft.value).to.deep.equal(widget.value);
      expect(draft.saved).to.deep.equal(small);
      expect(widget.dirty).to.equal(true);
    });

    test('brings back value, author and every edit to undo, in another page', async () => {
      const widget = await mountSection(section, small);
      await fill(box(widget), `${text} once`);
      await press('Tab');
      await fill(box(widget), `${text} twice`);
      const before = widget.value;
      const draft = stored(await widget.saveDraft({ person }));
      const again = await mountSection(section, structuredClone(small));
      const heard = listen();

      const answer = await again.restoreDraft(draft, { person });

      expect(answer).to.deep.equal({ restored: true });
      expect(heard).to.deep.equal([]);
      expect(again.value).to.deep.equal(before);
      expect(box(again).value).to.equal(`${text} twice`);
      expect(again.dirty).to.equal(true);
      again.undo();
      expect(recorded(section, again.value)).to.equal(`${text} once`);
      again.undo();
      expect(again.value).to.deep.equal(small);
      expect(again.dirty).to.equal(false);
      expect(again.undo()).to.equal(false);
      again.redo();
      again.redo();
      expect(again.value).to.deep.equal(before);
    });

    test('is dated as the edits of the page that it is saved from would be', async () => {
      const widget = await mountSection(section, small);
      await fill(box(widget), `${text} once`);
      const draft = stored(await widget.saveDraft({ person }));
      const again = await mountSection(section, small);
      await again.restoreDraft(draft, { person });

      widget.submit();
      again.submit();

      expect(again.value).to.deep.equal(widget.value);
      expect(again.dirty).to.equal(false);
    });

    test('is said to be one until it is saved', async () => {
      const widget = await mountSection(section, small);
      await fill(box(widget), `${text} once`);
      const draft = stored(await widget.saveDraft({ person }));
      const again = await mountSection(section, small);

      await again.restoreDraft(draft, { person });

      expect(draftLine(again)).to.match(/^This is a draft from 27 March 2026.* not saved yet\.$/);
      expect(said(again)).to.include('This is a draft from');
      again.submit();
      await again.updateComplete;
      expect(draftLine(again)).to.equal('');
    });

    test('is refused where it is somebody else’s, and says so', async () => {
      const widget = await mountSection(section, small);
      await fill(box(widget), `${text} once`);
      const draft = stored(await widget.saveDraft({ person }));
      const again = await mountSection(section, small);

      for (const whose of [{ person: 'record 18' }, undefined]) {
        const answer = await again.restoreDraft(draft, whose);

        expect(problemOf(answer)).to.equal('person');
        expect(draftLine(again)).to.include('not known to be of this person');
        expect(again.value).to.deep.equal(small);
        expect(again.dirty).to.equal(false);
      }
    });

    test('is refused where the value was saved since, and says so', async () => {
      const widget = await mountSection(section, small);
      await fill(box(widget), `${text} once`);
      const draft = stored(await widget.saveDraft({ person }));
      const again = await mountSection(section, section.full);

      const answer = await again.restoreDraft(draft, { person });

      expect(problemOf(answer)).to.equal('changed');
      expect(draftLine(again)).to.include('has changed since this draft was made');
      expect(again.value).to.deep.equal(section.full);
    });

    test('is refused over what was edited meanwhile', async () => {
      const widget = await mountSection(section, small);
      await fill(box(widget), `${text} once`);
      const draft = stored(await widget.saveDraft({ person }));
      const again = await mountSection(section, small);
      await type(box(again), ' here');
      const here = again.value;

      const answer = await again.restoreDraft(draft, { person });

      expect(problemOf(answer)).to.equal('edited');
      expect(again.value).to.deep.equal(here);
    });

    test('cannot be made where nobody says whose it is', async () => {
      const widget = await mountSection(section, small);

      const error = await widget.saveDraft().then(
        () => undefined,
        (reason: unknown) => reason,
      );

      expect(error).to.be.instanceOf(TypeError);
    });
  });
}

describe('a draft of a whole plan', () => {
  const mountPlan = (value: unknown, readonly = false): Promise<PcspPlan> =>
    mount(
      html`<pcsp-provider .author=${author} .now=${now}>
        <pcsp-plan .value=${value as never} ?readonly=${readonly}></pcsp-plan>
      </pcsp-provider>`,
      'pcsp-plan',
    ) as never;

  const sectionIn = (plan: PcspPlan, tag: string): Widget => plan.shadowRoot!.querySelector(tag)!;

  const written = async (value: unknown = samplePlan): Promise<[PcspPlan, Draft<'plan'>]> => {
    const plan = await mountPlan(value);
    await type(textbox(sectionIn(plan, 'pcsp-about-me'), 'My wellness'), ' And more.');
    await press('Tab');
    return [plan, stored(await plan.saveDraft())];
  };

  it('says by itself whose it is, and is given back by a section in it', async () => {
    const [plan, draft] = await written();

    const { person: whose } = draft;
    expect(whose.nhsNumber).to.equal(samplePlan.personDemographics.nhsNumber);
    const ofSection = await sectionIn(plan, 'pcsp-about-me').saveDraft();
    expect(ofSection.section).to.equal('plan');

    const again = await mountPlan(structuredClone(samplePlan));
    const answer = await sectionIn(again, 'pcsp-about-me').restoreDraft(draft);
    expect(answer.restored).to.equal(true);
    expect(again.value).to.deep.equal(plan.value);
    again.undo();
    expect(again.value).to.deep.equal(samplePlan);
  });

  it('is of a person by their NHS number, and else by name and date of birth', async () => {
    const [, draft] = await written();
    const { personDemographics: known, ...rest } = samplePlan;
    const other = { ...known, nhsNumber: '9990548609' };

    const again = await mountPlan({ ...rest, personDemographics: other });

    expect(problemOf(await again.restoreDraft(draft))).to.equal('person');
  });

  it('is said on paper to be a draft, and what of it is not saved', async () => {
    const [, draft] = await written();
    const again = await mountPlan(samplePlan);
    await again.restoreDraft(draft);

    window.dispatchEvent(new Event('beforeprint'));
    const printed = textOf(again);
    window.dispatchEvent(new Event('afterprint'));

    expect(printed).to.include('This is a draft from 27 March 2026');
    expect(printed).to.include('Changed, not saved yet: About me');
  });

  it('is said to be a draft where the plan can only be read', async () => {
    const [, draft] = await written();
    const again = await mountPlan(samplePlan, true);

    await again.restoreDraft(draft);

    expect(draftLine(again)).to.include('This is a draft');
  });

  it('knows that an agreement lapsed, and has it hold again once the edit is undone', async () => {
    const agreement = { agreed: true, fullName: 'Ana Silva' };
    const value = [{ id: 'a', triggerFactors: [{ id: 't', text: 'Noise' }], agreement }] as never;
    const draw = () => mount(html`<pcsp-contingency-plan .value=${value}></pcsp-contingency-plan>`);
    const widget = await draw();
    await type(textbox(widget, 'Trigger 1'), ' at night');
    await press('Tab');
    const draft = stored(await widget.saveDraft({ person }));
    const again = await draw();

    await again.restoreDraft(draft, { person });

    expect(again.value).to.deep.equal(widget.value);
    expect(again.value).to.not.have.deep.nested.property('[0].agreement.agreed', true);
    again.undo();
    expect(again.value).to.deep.equal(value);
  });

  it('keeps entries that were added, moved and removed', async () => {
    const plan = await mountPlan(samplePlan);
    const care = sectionIn(plan, 'pcsp-care-and-support-plan');
    const texts = (of: PcspPlan) =>
      of.value!.careAndSupportPlan!.strengths!.map(({ text }) => text);
    const [first, second, third, ...others] = texts(plan);
    await activate(button(care, 'Remove Strength 1'));
    await activate(button(care, 'Move Strength 2 up'));
    await activate(button(care, 'Add a strength'));
    await press('N', 'e', 'w');
    const draft = stored(await plan.saveDraft());
    const again = await mountPlan(structuredClone(samplePlan));

    await again.restoreDraft(draft);

    expect(first).to.be.a('string');
    expect(texts(again)).to.deep.equal([third, second, ...others, 'New']);
    expect(again.value).to.deep.equal(plan.value);
    const drawn = entries(sectionIn(again, 'pcsp-care-and-support-plan'), 'Strengths');
    expect(drawn).to.have.length(texts(again).length);
    while (again.undo());
    expect(again.value).to.deep.equal(samplePlan);
  });

  it('shows the errors that were shown, and no others', async () => {
    const plan = await mountPlan({
      ...samplePlan,
      personDemographics: { ...samplePlan.personDemographics },
    });
    const about = sectionIn(plan, 'pcsp-about-me');
    await fill(textbox(about, /^Link to/), 'example.org');
    await press('Tab');
    const draft = stored(await plan.saveDraft());
    const again = await mountPlan(structuredClone(samplePlan));

    await again.restoreDraft(draft);

    expect(textOf(sectionIn(again, 'pcsp-about-me'))).to.include('enter a web address');
    expect(again.shadowRoot!.querySelector('#summary')).to.equal(null);
  });

  for (const [name, change, problem] of [
    ['no draft at all', () => ({ plan: 1 }), 'unreadable'],
    ['text', () => 'draft', 'unreadable'],
    [
      'one of another version of the standard',
      (draft: Draft<'plan'>) => ({ ...draft, standard: { name: 'PRSB PCSP', version: '3.0' } }),
      'standard',
    ],
    ['one of a section', (draft: Draft<'plan'>) => ({ ...draft, section: 'aboutMe' }), 'section'],
    [
      'one whose value was changed',
      (draft: Draft<'plan'>) => ({
        ...draft,
        value: { ...draft.value, aboutMe: { myWellness: 'Ill' } },
      }),
      'unreadable',
    ],
    [
      'one whose history is damaged',
      (draft: Draft<'plan'>) => ({
        ...draft,
        history: { ...draft.history, nodes: draft.history.nodes.slice(1) },
      }),
      'unreadable',
    ],
    ['one without its history', ({ history: _, ...draft }: Draft<'plan'>) => draft, 'unreadable'],
  ] as const) {
    test(`refuses ${name}, in words, and changes nothing`, async () => {
      const [, draft] = await written();
      const again = await mountPlan(samplePlan);

      const answer = await again.restoreDraft(change(draft));

      expect(problemOf(answer)).to.equal(problem);
      expect(draftLine(again)).to.equal((answer as { message: string }).message);
      expect(again.value).to.deep.equal(samplePlan);
    });
  }

  it('can be put together with what somebody saved since: it says what it was made from', async () => {
    const [plan, draft] = await written();

    expect(draft.saved).to.deep.equal(samplePlan);
    expect(draft.value).to.deep.equal(plan.value);
  });

  it('goes on being typed in, with a line that goes with the last undo', async () => {
    const [, draft] = await written();
    const again = await mountPlan(samplePlan);
    await again.restoreDraft(draft);

    await type(textbox(sectionIn(again, 'pcsp-about-me'), 'My wellness'), ' Yet more.');
    expect(draftLine(again)).to.include('This is a draft');
    again.undo();
    again.undo();
    await until(() => draftLine(again) === '');

    expect(again.dirty).to.equal(false);
  });
});
