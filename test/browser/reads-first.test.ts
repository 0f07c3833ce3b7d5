import { expect, html } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import type { PcspPlan } from '../../src/plan/plan.element.js';
import '../../src/register.js';
import { sections } from '../support/sections.js';
import {
  all,
  button,
  focused,
  focusedName,
  get,
  has,
  listen,
  mount,
  nameOf,
  names,
  press,
  summary,
  textbox,
  textOf,
  type,
  until,
  type Widget,
} from '../support/widget.js';
import { oneOfMany } from '../support/sample.js';

const test = oneOfMany(it);

const crisis = [
  { id: 'a', name: { text: 'If I am low' }, triggerFactors: [{ id: 't', text: 'No sleep' }] },
  { id: 'b', name: { text: 'If I am high' }, triggerFactors: [{ id: 'u', text: 'No rest' }] },
];

const read = (value: unknown = crisis): Promise<Widget> =>
  mount(html`<pcsp-contingency-plan mode="read" .value=${value as never}></pcsp-contingency-plan>`);

const textboxes = (widget: Widget): number => all(widget, 'textbox').length;

async function activate(widget: Widget, name: string | RegExp): Promise<void> {
  button(widget, name).focus();
  await press('Enter');
  await widget.updateComplete;
}

const change = (widget: Widget, name: string | RegExp = /^Change .*low/) => activate(widget, name);

/** Words that lie where something is: those of the part that it stands in, or of what else is asked. */
function wordsUnder(one: Element, words: Node = one.closest('.changeable')!): string[] {
  const box = one.getBoundingClientRect();
  const found: string[] = [];
  const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text.parentElement!.closest('button, .vh, .way-out') || !text.nodeValue?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const isUnder = ({ left, right, top, bottom }: DOMRect) =>
      left < box.right - 1 && right > box.left + 1 && top < box.bottom - 1 && bottom > box.top + 1;
    if ([...range.getClientRects()].some(isUnder)) found.push(text.nodeValue.trim());
  }
  return found;
}

describe('a section that reads first', () => {
  for (const { tag, key, full } of sections) {
    test(`is a document with buttons: ${tag}`, async () => {
      const widget = document.createElement(tag) as Widget;
      widget.mode = 'read';
      widget.value = full as never;
      const drawn = await mount(html`${widget}`);

      expect(textboxes(drawn), key).to.equal(0);
      expect(has(drawn, 'button', /^(Change|Add)/)).to.equal(true);
    });

    test(`opens each of its parts in its place, one after the other: ${tag}`, async () => {
      const widget = document.createElement(tag) as Widget;
      widget.mode = 'read';
      widget.value = full as never;
      await mount(html`${widget}`);
      const before = JSON.stringify(widget.value);
      const heard = listen(widget);
      const wanted = names(widget, 'button').filter((name) => name.startsWith('Change'));

      for (const name of wanted) {
        await change(widget, name);
        const part = focused(widget)?.closest('[part=changing]');
        expect(part, name).to.not.equal(null);
        await activate(widget, /^Cancel/);
        expect(focusedName(widget)).to.equal(name);
      }

      expect(JSON.stringify(widget.value)).to.equal(before);
      expect(heard).to.have.length(0);
    });
  }

  for (const { tag, full } of sections)
    test(`has no word under a button where there is little room: ${tag}`, async () => {
      const widget = document.createElement(tag) as Widget;
      widget.mode = 'read';
      widget.value = full as never;
      await mount(html`<div style="inline-size: 320px">${widget}</div>`, tag);

      const covered = all(widget, 'button')
        .filter((one) => one.matches('.change'))
        .flatMap((one) => wordsUnder(one));

      expect(covered).to.deep.equal([]);
    });

  for (const { tag, full } of sections)
    test(`has each button beside what it changes, however wide the page is: ${tag}`, async () => {
      const widget = document.createElement(tag) as Widget;
      widget.mode = 'read';
      widget.value = full as never;
      await mount(html`<div style="inline-size: 1900px">${widget}</div>`, tag);
      const em = parseFloat(getComputedStyle(widget).fontSize);
      const start = widget.getBoundingClientRect().left;

      const far = all(widget, 'button')
        .filter((one) => one.matches('.change'))
        .map((one) => (one.getBoundingClientRect().right - start) / em)
        .filter((ems) => ems > 80);

      expect(far).to.deep.equal([]);
    });

  it('says what each button changes', async () => {
    const widget = await read();

    expect(names(widget, 'button').filter((name) => name.startsWith('Change'))).to.deep.equal([
      'Change Contingency plan 1: If I am low',
      'Change Contingency plan 2: If I am high',
    ]);
  });

  it('goes into the part that is opened, and back', async () => {
    const widget = await read();

    await change(widget);
    expect(focused(widget)?.matches('input, textarea')).to.equal(true);
    await activate(widget, /^Done/);

    expect(focusedName(widget)).to.equal('Change Contingency plan 1: If I am low');
    expect(textboxes(widget)).to.equal(0);
  });

  it('says what was typed as any form does, and shows it', async () => {
    const widget = await read();
    const heard = listen(widget);
    await change(widget);

    await type(textbox(widget, /^Trigger 1$/), 'No sleep at all');
    await activate(widget, /^Done/);

    expect(heard.at(-1)!.event.detail.value).to.deep.equal(widget.value);
    expect(textOf(widget)).to.include('No sleep at all');
    expect(textOf(widget)).to.include('Changed, not saved yet');
  });

  it('takes back what was edited in a part, and leaves what was edited elsewhere', async () => {
    const widget = await read();
    await change(widget);
    await type(textbox(widget, /^Trigger 1$/), 'No sleep at all');
    await change(widget, /^Change .*high/);
    const second = all<HTMLInputElement>(widget, 'textbox').find((box) => box.value === 'No rest');
    await type(second!, 'No rest either');

    await activate(widget, 'Cancel: Contingency plan 1: If I am low');

    const words = (widget.value as typeof crisis).map(({ triggerFactors: [one] }) => one!.text);
    expect(words).to.deep.equal(['No sleep', 'No rest either']);
    widget.undo();
    expect(JSON.stringify(widget.value)).to.include('No sleep at all');
  });

  it('is as it was after Cancel: nothing is unsaved', async () => {
    const widget = await read();
    await change(widget);
    await type(textbox(widget, /^Trigger 1$/), 'No sleep at all');

    await activate(widget, /^Cancel/);

    expect(widget.value).to.deep.equal(crisis);
    expect(widget.dirty).to.equal(false);
    expect(textOf(widget)).to.not.include('not saved');
  });

  it('says what is wrong in a part before it is left', async () => {
    const widget = await read([{ id: 'a', name: { text: 'x' } }]);
    await change(widget, /^Change/);

    await activate(widget, /^Done/);
    expect(textOf(widget)).to.include('One thing here has to be put right');
    expect(has(widget, 'button', /^Done/)).to.equal(true);
    await activate(widget, /^Leave/);

    expect(textboxes(widget)).to.equal(0);
    expect(textOf(widget)).to.include('Something here has to be put right');
  });

  it('adds an entry that is open, and takes it back when it is cancelled', async () => {
    const widget = await read();

    await activate(widget, 'Add a contingency plan');
    expect(focused(widget)?.closest('[part=changing]')).to.not.equal(null);
    await activate(widget, /^Cancel/);

    expect(widget.value).to.deep.equal(crisis);
    expect(textboxes(widget)).to.equal(0);
  });

  it('opens what has errors when it is saved', async () => {
    const widget = await read([{ id: 'a', name: { text: 'x' } }]);

    widget.submit();
    await until(() => summary(widget).length > 0);

    expect(textboxes(widget)).to.be.greaterThan(0);
  });

  it('opens the part that a path leads into', async () => {
    const widget = await read();

    expect(widget.focusField([1, 'name'])).to.equal(true);

    expect(focused(widget)?.id).to.include('field-1-name');
  });

  it('closes what is gone from a value that is set', async () => {
    const widget = await read();
    await change(widget);

    widget.value = [{ ...crisis[0]!, id: 'z' }] as never;
    await widget.updateComplete;

    expect(textboxes(widget)).to.equal(0);
  });

  for (const [name, given] of [
    ['as it is', (value: typeof crisis) => value],
    ['with a key of the host’s', (value: typeof crisis) => [{ ...value[0]!, ours: 1 }, value[1]!]],
  ] as const)
    test(`stays open where somebody types, while a host gives back what was typed ${name}`, async () => {
      const widget = await read();
      widget.addEventListener('pcsp-input', () => {
        widget.value = given(structuredClone(widget.value) as typeof crisis);
      });
      await change(widget);

      await type(textbox(widget, /^Trigger 1$/), 'Awake');
      await activate(widget, /^Done/);

      expect(JSON.stringify(widget.value)).to.include('"Awake"').and.include('No rest');
      expect(focusedName(widget)).to.match(/^Change Contingency plan .: If I am low$/);
    });

  it('stays open in its place when a host sets its entries in another order', async () => {
    const widget = await read();
    await change(widget);

    widget.value = [...crisis].reverse();
    await widget.updateComplete;

    expect(textbox(widget, /^Trigger 1$/).value).to.equal('No sleep');
    expect(names(widget, 'button')).to.include('Change Contingency plan 1: If I am high');
  });

  for (const state of ['readonly', 'disabled'] as const)
    test(`keeps what is typed in an open part that becomes ${state}, and opens it again after that`, async () => {
      const widget = await read();
      await change(widget);
      await type(textbox(widget, /^Trigger 1$/), 'Awake');

      widget[state] = true;
      await widget.updateComplete;
      expect(all<HTMLInputElement>(widget, 'textbox').every((one) => one.disabled)).to.equal(true);
      expect(all<HTMLButtonElement>(widget, 'button').every((one) => one.disabled)).to.equal(true);
      widget[state] = false;
      await widget.updateComplete;

      expect(textbox(widget, /^Trigger 1$/).value).to.equal('Awake');
      expect(JSON.stringify(widget.value)).to.include('"Awake"');
    });

  it('opens another part beside one that has errors, which is as it was', async () => {
    const widget = await read([{ id: 'a', name: { text: 'If I am low' } }, crisis[1]]);
    await change(widget);
    await activate(widget, /^Done/);

    await change(widget, /^Change .*high/);

    expect(names(widget, 'button').filter((name) => name.startsWith('Done'))).to.have.length(2);
    expect(textOf(widget)).to.include('One thing here has to be put right');
  });

  it('is a form with what was typed once the mode is another', async () => {
    const widget = await read();
    await change(widget);
    await type(textbox(widget, /^Trigger 1$/), 'Awake');

    widget.mode = 'capture';
    await widget.updateComplete;

    expect(all<HTMLInputElement>(widget, 'textbox').map(({ value }) => value)).to.include('Awake');
    expect(has(widget, 'button', /^(Change|Done)/)).to.equal(false);
  });

  it('has buttons for a thumb', async () => {
    const widget = await read();
    await change(widget);

    for (const one of all(widget, 'button').filter((each) =>
      /^(Change|Done|Cancel)/.test(nameOf(each)),
    )) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(one)).to.be.at.least(44);
    }
  });

  it('keeps the part of an entry open that moves', async () => {
    const contacts = [{ name: 'Ali' }, { name: 'Bea' }];
    const widget = await mount(
      html`<pcsp-personal-contacts mode="read" .value=${contacts}></pcsp-personal-contacts>`,
    );
    await change(widget, /^Change .*Ali/);

    await activate(widget, /^Move .* down/);

    expect(textbox(widget, 'Name').value).to.equal('Ali');
    expect(names(widget, 'button').some((name) => /^Change .*Bea/.test(name))).to.equal(true);
  });

  it('does and undoes edits of a part that is closed', async () => {
    const widget = await read();
    await change(widget);
    await type(textbox(widget, /^Trigger 1$/), 'No sleep at all');
    await activate(widget, /^Done/);

    widget.undo();
    await widget.updateComplete;
    expect(textOf(widget)).to.not.include('at all');
    widget.redo();
    await widget.updateComplete;

    expect(textOf(widget)).to.include('No sleep at all');
    expect(textboxes(widget)).to.equal(0);
  });

  it('has nothing to change when it is read-only', async () => {
    const widget = await read();
    widget.readonly = true;
    await widget.updateComplete;

    expect(all(widget, 'button')).to.have.length(0);
  });
});

const section = (plan: PcspPlan, tag: string): Widget =>
  plan.shadowRoot!.querySelector(tag) as Widget;

describe('a plan that reads first', () => {
  const draw = (): Promise<PcspPlan & Widget> =>
    mount<PcspPlan & Widget>(html`<pcsp-plan mode="read" .value=${samplePlan}></pcsp-plan>`);

  it('leaves what the host owns as text, unless it is asked for', async () => {
    const plan = await draw();
    expect(has(section(plan, 'pcsp-gp-practice'), 'button', /^Change/)).to.equal(false);

    plan.changeable = ['gpPractices'];
    await plan.updateComplete;
    await section(plan, 'pcsp-gp-practice').updateComplete;

    expect(has(section(plan, 'pcsp-gp-practice'), 'button', /^Change/)).to.equal(true);
    expect(has(section(plan, 'pcsp-about-me'), 'button', /^Change/)).to.equal(false);
  });

  for (const [width, stops, ways] of [
    [320, 200, 25],
    // whose contents stand at the side
    [1280, 12, 1],
  ] as const)
    it(`has no word under its ways out, wherever the focus is: ${width} px`, async () => {
      const plan = await mount<PcspPlan & Widget>(
        html`<div style="inline-size: ${width}px">
          <pcsp-plan mode="read" .value=${samplePlan}></pcsp-plan>
        </div>`,
        'pcsp-plan',
      );
      const sections = [...plan.shadowRoot!.querySelectorAll<Widget>('[part~=section] *')];
      const roots = [plan, ...sections].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const covered: string[] = [];
      const seen = new Set<Element>();

      for (let stop = 0; stop < stops; stop++) {
        await press('Tab');
        if (document.activeElement !== plan) break;
        for (const way of roots.flatMap((root) => [...root.querySelectorAll('.way-out')])) {
          if (seen.has(way) || !way.checkVisibility({ opacityProperty: true })) continue;
          seen.add(way);
          covered.push(...roots.flatMap((root) => wordsUnder(way, root)));
        }
      }

      expect(seen.size).to.be.at.least(ways);
      expect(covered).to.deep.equal([]);
    });

  it('moves nothing under a mouse that presses a button', async () => {
    const plan = await draw();
    const about = section(plan, 'pcsp-about-me');
    const one = button(about, /^Change/);
    one.scrollIntoView({ block: 'center' });
    const { left, top } = one.getBoundingClientRect();

    await sendMouse({ type: 'move', position: [Math.round(left + 5), Math.round(top + 5)] });
    await sendMouse({ type: 'down' });

    expect(focused(about)).to.equal(one);
    expect(one.getBoundingClientRect().top).to.equal(top);
    await resetMouse();
  });

  it('closes what is open of one person when another’s plan is set', async () => {
    const plan = await draw();
    const about = section(plan, 'pcsp-about-me');
    await change(about, /^Change/);

    plan.value = { personDemographics: { name: { fullName: 'Sam' } }, aboutMe: {} } as never;
    await plan.updateComplete;
    await about.updateComplete;

    expect(textboxes(about)).to.equal(0);
  });

  it('leads from an error in what is only text to its section', async () => {
    const plan = await draw();
    const { personDemographics, ...rest } = samplePlan;
    plan.value = { ...rest, personDemographics: { ...personDemographics, name: {} } } as never;
    plan.submit();
    await until(() => summary(plan).length > 0);

    get(plan, 'link', /^Person: .*“First name”/).click();

    expect(focused(section(plan, 'pcsp-person-demographics'))?.id).to.equal('section');
  });

  it('records nobody for an edit of a goal that was taken back', async () => {
    const author = { name: 'Somebody New' };
    const plan = await mount<PcspPlan & Widget>(
      html`<pcsp-provider .author=${author}
        ><pcsp-plan mode="read" .value=${samplePlan}></pcsp-plan
      ></pcsp-provider>`,
      'pcsp-plan',
    );
    const care = section(plan, 'pcsp-care-and-support-plan');
    const before = JSON.stringify(plan.value);
    const [first] = names(care, 'button').filter((name) => /^Change Goal 1/.test(name));
    await change(care, button(care, first!) && first!);
    await press('x');
    expect(JSON.stringify(plan.value)).to.include('Somebody New');

    await activate(care, /^Cancel/);

    expect(JSON.stringify(plan.value)).to.equal(before);
    expect(plan.dirty).to.equal(false);
  });
});

describe('a widget that is printed', () => {
  afterEach(() => window.dispatchEvent(new Event('afterprint')));

  for (const mode of ['capture', 'read'] as const)
    test(`says on paper which sections were changed and are not saved: ${mode}`, async () => {
      const plan = await mount<PcspPlan & Widget>(
        html`<pcsp-plan mode=${mode} .value=${samplePlan}></pcsp-plan>`,
      );
      const print = () => window.dispatchEvent(new Event('beforeprint'));
      print();
      await plan.updateComplete;
      expect(textOf(plan)).to.not.include('not saved');
      window.dispatchEvent(new Event('afterprint'));
      await plan.updateComplete;
      const about = section(plan, 'pcsp-about-me');
      if (mode === 'read') await change(about, /^Change/);
      await type(textbox(about, /most important/), 'Tea');

      print();
      await plan.updateComplete;

      expect(textOf(plan)).to.include('Changed, not saved yet: About me');
    });

  for (const mode of ['capture', 'read'] as const) {
    test(`is a document meanwhile, and as it was afterwards: ${mode}`, async () => {
      const widget = await mount(
        html`<pcsp-about-me mode=${mode} .value=${{ myWellness: 'Well' }}></pcsp-about-me>`,
      );
      if (mode === 'read') await change(widget, /^Change/);
      await type(textbox(widget, 'My wellness'), 'Well enough');
      const [box, caret] = [focused(widget), (focused(widget) as HTMLTextAreaElement).selectionEnd];

      window.dispatchEvent(new Event('beforeprint'));
      await until(() => textboxes(widget) === 0);
      expect(textOf(widget)).to.include('Well enough');
      expect(all(widget, 'button').filter((one) => !one.closest('.actions'))).to.have.length(0);
      window.dispatchEvent(new Event('afterprint'));
      await until(() => textboxes(widget) > 0 && focused(widget) !== null);

      expect(focused(widget)).to.equal(box);
      expect((focused(widget) as HTMLTextAreaElement).selectionEnd).to.equal(caret);
      expect(widget.value).to.deep.equal({ myWellness: 'Well enough' });
    });
  }
});
