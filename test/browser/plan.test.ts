import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { sectionKeys } from '../../src/standard/sections.js';
import type { PcspPlan } from '../../src/plan/plan.element.js';
import '../../src/register/plan.js';
import '../../src/register/provider.js';
import { samplePlan } from '../../fixtures/sample/sample-plan.js';
import { violations } from '../support/axe.js';
import {
  activate,
  button,
  fill,
  focusedName,
  get,
  listen,
  mount,
  names,
  press,
  pressControl,
  said,
  summary,
  textbox,
  textOf,
  type,
  types,
  until,
  words,
  type Widget,
} from '../support/widget.js';

const person = {
  name: { firstName: 'Ana', familyName: 'Silva' },
  dateOfBirth: '1988-03-14',
  nhsNumber: '9990422443',
  addresses: [{ id: 'a', line1: '1 High Street', postcode: 'LS1 4AP' }],
};
const gpPractices = [{ id: 'g', practiceIdentifier: 'B86001' }];
const contingencyPlans = [
  { id: 'p1', name: { text: 'Crisis plan' }, triggerFactors: [{ id: 't', text: 'Not sleeping' }] },
];
const small = {
  personDemographics: person,
  gpPractices,
  aboutMe: { myWellness: 'I feel well' },
  formulations: [{ id: 'f', formulation: 'It began at school' }],
  contingencyPlans,
};

type Plan = PcspPlan & Widget;

const three = ['aboutMe', 'formulations', 'contingencyPlans'] as const;

const draw = (value: unknown = small, sections: readonly string[] = three): Promise<Plan> =>
  mount<Plan>(html`<pcsp-plan .value=${value} .sections=${sections}></pcsp-plan>`);

const drawWith = (children: TemplateResult, value: unknown = small): Promise<Plan> =>
  mount<Plan>(html`<pcsp-plan .value=${value}>${children}</pcsp-plan>`, undefined);

/** The section of a plan with a tag, wherever it stands. */
function section(plan: Plan, tag: string): Widget {
  const found = plan.querySelector<Widget>(tag) ?? plan.shadowRoot!.querySelector<Widget>(tag);
  if (!found) throw new Error(`No ${tag} in the plan.`);
  return found;
}

const aboutMe = (plan: Plan): Widget => section(plan, 'pcsp-about-me');
const formulation = (plan: Plan): Widget => section(plan, 'pcsp-formulation');
const wellness = (plan: Plan): HTMLInputElement => textbox(aboutMe(plan), 'My wellness');

const tagsIn = (plan: Plan): string[] =>
  [...plan.shadowRoot!.querySelectorAll('.sections > *')]
    .map(({ localName }) => localName)
    .filter((tag) => tag.startsWith('pcsp-'));

const contents = (plan: Plan): string[] =>
  [...plan.shadowRoot!.querySelectorAll('.contents li')].map(({ textContent }) =>
    words(textContent),
  );

const undoButton = (plan: Plan) => button(plan, 'Undo');

describe('the sections of a plan', () => {
  it('are all of the standard’s, in its order', async () => {
    const plan = await mount<Plan>(html`<pcsp-plan></pcsp-plan>`);

    expect(tagsIn(plan)).to.deep.equal([
      'pcsp-person-demographics',
      'pcsp-gp-practice',
      'pcsp-about-me',
      'pcsp-professional-contacts',
      'pcsp-personal-contacts',
      'pcsp-formulation',
      'pcsp-procedures-and-therapies',
      'pcsp-care-and-support-plan',
      'pcsp-contingency-plan',
      'pcsp-additional-support-plan',
    ]);
  });

  it('are those that the attribute names, in its order', async () => {
    const plan = await mount<Plan>(
      html`<pcsp-plan sections="contingencyPlans aboutMe nothing"></pcsp-plan>`,
    );

    expect(tagsIn(plan)).to.deep.equal(['pcsp-contingency-plan', 'pcsp-about-me']);
  });

  it('may be named by the property as by the attribute', async () => {
    const plan = await mount<Plan>(html`<pcsp-plan></pcsp-plan>`);

    plan.sections = 'formulations aboutMe' as never;
    await plan.updateComplete;

    expect(tagsIn(plan)).to.deep.equal(['pcsp-formulation', 'pcsp-about-me']);
  });

  it('are the host’s, where it puts some inside', async () => {
    const plan = await drawWith(html`<div><pcsp-formulation></pcsp-formulation></div>`);

    expect(tagsIn(plan)).to.deep.equal([]);
    expect(textbox(formulation(plan), 'Formulation').value).to.equal('It began at school');
  });

  it('each show what the plan holds', async () => {
    const plan = await draw();

    expect(wellness(plan).value).to.equal('I feel well');
    expect(textbox(formulation(plan), 'Formulation').value).to.equal('It began at school');
  });

  it('have headings one level below the plan’s', async () => {
    const plan = await draw();
    plan.headingLevel = 3;
    await plan.updateComplete;
    await aboutMe(plan).updateComplete;

    expect(aboutMe(plan).shadowRoot!.querySelector('h4')!.textContent).to.equal('About me');
  });

  it('have no Save button, no summary and no events of their own', async () => {
    const plan = await draw();

    expect(names(aboutMe(plan), 'button')).not.to.include('Save');
  });

  it('are read-only and disabled with the plan', async () => {
    const plan = await draw();

    plan.readonly = true;
    await plan.updateComplete;
    await aboutMe(plan).updateComplete;

    expect(names(aboutMe(plan), 'textbox')).to.deep.equal([]);
    expect(textOf(aboutMe(plan))).to.include('I feel well');
  });
});

describe('a section that the host adds or removes', () => {
  const added = () => document.createElement('pcsp-formulation');

  it('shows what the plan holds', async () => {
    const plan = await drawWith(html`<pcsp-about-me></pcsp-about-me>`);

    plan.append(added());
    await formulation(plan).updateComplete;

    expect(textbox(formulation(plan), 'Formulation').value).to.equal('It began at school');
  });

  it('keeps what was edited elsewhere', async () => {
    const plan = await drawWith(html`<pcsp-about-me></pcsp-about-me>`);
    await fill(wellness(plan), 'Other words');

    plan.append(added());
    await formulation(plan).updateComplete;

    expect(wellness(plan).value).to.equal('Other words');
    expect(plan.undo()).to.equal(true);
  });

  it('leaves what it showed in the plan', async () => {
    const plan = await drawWith(
      html`<pcsp-about-me></pcsp-about-me><pcsp-formulation></pcsp-formulation>`,
    );
    await fill(textbox(formulation(plan), 'Formulation'), 'Other words');

    formulation(plan).remove();

    expect(plan.value!.formulations![0]!.formulation).to.equal('Other words');
  });

  it('is in the contents as long as it is there', async () => {
    const plan = await drawWith(html`<pcsp-about-me></pcsp-about-me>`);
    const extra = added();

    plan.prepend(extra);
    await plan.updateComplete;
    const during = contents(plan);
    extra.remove();
    await plan.updateComplete;

    expect(during).to.deep.equal(['Formulation 1 recorded', 'About me recorded']);
    expect(contents(plan)).to.deep.equal(['About me recorded']);
  });

  it('gives a plan that holds nothing of it the value that it had', async () => {
    const plan = await drawWith(html`<pcsp-about-me></pcsp-about-me>`, {
      personDemographics: person,
      gpPractices,
    });
    const extra = added();
    extra.value = [{ id: 'x', formulation: 'Mine' }];

    plan.append(extra);

    expect(plan.value!.formulations).to.deep.equal([{ id: 'x', formulation: 'Mine' }]);
  });

  it('takes nothing of one person’s to the plan of another', async () => {
    const one = await drawWith(html`<pcsp-about-me></pcsp-about-me>`);
    const another = await drawWith(html`<p></p>`, { personDemographics: person, gpPractices });
    const moved = aboutMe(one);

    another.append(moved);
    await moved.updateComplete;

    expect(another.value!.aboutMe).to.equal(undefined);
    expect(textbox(moved, 'My wellness').value).to.equal('');
  });

  it('shows nothing of the plan once it stands alone', async () => {
    const plan = await drawWith(html`<pcsp-about-me></pcsp-about-me>`);
    const alone = aboutMe(plan);

    plan.parentElement!.append(alone);
    await alone.updateComplete;

    expect(alone.value).to.equal(undefined);
  });
});

describe('the value of a plan', () => {
  it('is every section’s in one, with what no section shows', async () => {
    const plan = await draw({ ...small, ourOwn: { a: 1 } });

    await fill(wellness(plan), 'Better');

    expect(plan.value).to.deep.equal({
      ...small,
      aboutMe: { myWellness: 'Better' },
      ourOwn: { a: 1 },
    });
  });

  it('is the sample’s, unchanged', async () => {
    const plan = await draw(samplePlan, sectionKeys);

    expect(plan.value).to.deep.equal(samplePlan);
    expect(plan.valid).to.equal(true);
  });

  it('can be set through one of its sections', async () => {
    const plan = await draw();

    aboutMe(plan).value = { myWellness: 'From the server' };

    expect(plan.value!.aboutMe).to.deep.equal({ myWellness: 'From the server' });
    expect(plan.dirty).to.equal(false);
  });

  it('of another shape is shown as it came and given back', async () => {
    const plan = await draw('a plan');

    expect(textOf(plan)).to.include('a plan');
    expect(plan.value).to.equal('a plan');
    expect(plan.valid).to.equal(false);
  });

  it('is in the data of a form, and no section’s is', async () => {
    const form = document.createElement('form');
    document.body.append(form);
    const plan = await drawWith(html`<pcsp-about-me name="aboutMe"></pcsp-about-me>`);
    plan.name = 'plan';
    form.append(plan);
    await plan.updateComplete;

    const data = new FormData(form);

    expect([...data.keys()]).to.deep.equal(['plan']);
    expect(JSON.parse(data.get('plan') as string)).to.deep.equal(small);
    form.remove();
  });
});

describe('the events of a plan', () => {
  it('are its own, with paths from the plan', async () => {
    const plan = await draw();
    const heard = listen(plan);

    await fill(wellness(plan), 'B');

    expect(types(heard)).to.deep.equal(['pcsp-input', 'pcsp-change']);
    const { section, change } = heard.at(-1)!.detail;
    expect(section).to.equal('plan');
    expect(change).to.deep.equal({
      path: ['aboutMe', 'myWellness'],
      previous: 'I feel well',
      next: 'B',
    });
  });

  it('are one submit for all its sections', async () => {
    const plan = await draw();
    await type(wellness(plan), 'Better');
    const heard = listen(plan);

    await activate(button(plan, 'Save'));

    expect(types(heard)).to.deep.equal(['pcsp-change', 'pcsp-submit']);
    const value = heard.at(-1)!.detail.value as typeof small;
    expect(value.aboutMe.myWellness).to.equal('Better');
    expect(value.contingencyPlans).to.deep.equal(contingencyPlans);
    expect(plan.dirty).to.equal(false);
  });

  it('are one invalid, and nothing is sent', async () => {
    const plan = await draw({ ...small, contingencyPlans: [{ id: 'p1', name: { text: 'A' } }] });
    const heard = listen(plan);

    plan.submit();

    expect(types(heard)).to.deep.equal(['pcsp-invalid']);
  });
});

describe('a plan that is as it was again', () => {
  it('is not dirty, though somebody typed', async () => {
    const plan = await draw();
    await type(wellness(plan), 'I feel wel');
    expect(plan.dirty).to.equal(true);

    await press('l');

    expect(wellness(plan).value).to.equal('I feel well');
    expect(plan.dirty).to.equal(false);
  });
});

describe('the history of a plan', () => {
  const edited = async (): Promise<Plan> => {
    const plan = await draw();
    await fill(wellness(plan), 'First');
    await fill(textbox(formulation(plan), 'Formulation'), 'Second');
    return plan;
  };

  it('goes back across its sections, latest first', async () => {
    const plan = await edited();

    plan.undo();
    expect(textbox(formulation(plan), 'Formulation').value).to.equal('It began at school');
    expect(wellness(plan).value).to.equal('First');

    plan.undo();
    expect(wellness(plan).value).to.equal('I feel well');
  });

  it('is gone through by its buttons, which keep the focus', async () => {
    const plan = await edited();

    await activate(undoButton(plan));
    await press(' ', ' ');

    expect(plan.dirty).to.equal(false);
    expect(focusedName(plan)).to.equal('Undo');
    expect(undoButton(plan).getAttribute('aria-disabled')).to.equal('true');
    expect(button(plan, 'Redo').getAttribute('aria-disabled')).to.equal('false');
  });

  it('is gone through by keys, from any section', async () => {
    const plan = await edited();
    get(aboutMe(plan), 'disclosure', /Examples My wellness/)
      .querySelector('summary')!
      .focus();

    await pressControl('z');
    const back = textbox(formulation(plan), 'Formulation').value;
    await pressControl('y');

    expect(back).to.equal('It began at school');
    expect(textbox(formulation(plan), 'Formulation').value).to.equal('Second');
  });

  it('is left to the browser while a field is being typed in', async () => {
    const plan = await draw();
    await fill(textbox(formulation(plan), 'Formulation'), 'Second');
    await type(wellness(plan), 'x');

    await pressControl('z');

    expect(textbox(formulation(plan), 'Formulation').value).to.equal('Second');
  });

  it('says what was undone', async () => {
    const plan = await edited();

    plan.undo();

    expect(said(plan)).to.equal('Undone: Formulation');
  });

  it('is the plan’s when a section is asked', async () => {
    const plan = await edited();

    aboutMe(plan).undo();

    expect(textbox(formulation(plan), 'Formulation').value).to.equal('It began at school');
  });
});

describe('the error summary of a plan', () => {
  const broken = {
    ...small,
    contingencyPlans: [
      {
        ...contingencyPlans[0],
        copingStrategies: [{ id: 's', strategy: 'Walk', startDate: '2026-02-31' }],
      },
    ],
    formulations: [{ id: 'f', formulation: 'x', date: '2026-13-01' }],
  };

  it('has a heading, the focus, and every section’s errors', async () => {
    const plan = await draw(broken);

    await activate(button(plan, 'Save'));

    expect(focusedName(plan)).to.match(/^There (?:is a problem|are \d+ problems)$/);
    expect(summary(plan).map((one) => one.split(':')[0])).to.deep.equal([
      'Formulation',
      'Contingency plan',
    ]);
  });

  it('leads to a field inside nested repeats and closed disclosures', async () => {
    const plan = await draw(broken);
    plan.submit();
    await plan.updateComplete;

    const link = [...plan.shadowRoot!.querySelectorAll<HTMLElement>('#summary a')].at(-1)!;
    link.focus();
    await press('Enter');

    const crisis = section(plan, 'pcsp-contingency-plan');
    await until(() => focusedName(crisis) === 'Day', 'the focus in the date');
    expect(crisis.shadowRoot!.activeElement!.id).to.include('startDate');
  });

  it('names a section that is not shown, without a link', async () => {
    const plan = await draw({ ...small, gpPractices: undefined });

    plan.submit();
    await plan.updateComplete;

    const box = plan.shadowRoot!.getElementById('summary')!;
    expect(words(box.textContent)).to.include('GP practice');
    expect(box.querySelector('a')).to.equal(null);
  });

  it('is counted in the contents, once somebody tried to save', async () => {
    const plan = await draw(broken);
    const before = contents(plan);

    plan.submit();
    await plan.updateComplete;

    expect(before).to.deep.equal([
      'About me recorded',
      'Formulation 1 recorded',
      'Contingency plan 1 recorded',
    ]);
    expect(contents(plan)).to.deep.equal([
      'About me recorded',
      'Formulation 1 recorded 1 problem',
      'Contingency plan 1 recorded 1 problem',
    ]);
  });
});

describe('focusField of a plan', () => {
  it('reaches into a section', async () => {
    const plan = await draw();

    expect(plan.focusField(['aboutMe', 'myWellness'])).to.equal(true);

    expect(focusedName(aboutMe(plan))).to.equal('My wellness');
  });
});

describe('the contents of a plan', () => {
  it('lead to a section', async () => {
    const plan = await draw();
    get(plan, 'link', 'Formulation').focus();

    await press('Enter');

    expect(focusedName(formulation(plan))).to.equal('Formulation');
  });

  it('put the start of a section at the top of the window, however long it is', async () => {
    const plan = await draw(samplePlan, sectionKeys);
    get(plan, 'link', 'Contingency plan').focus();

    await press('Enter');

    const start = section(plan, 'pcsp-contingency-plan').shadowRoot!.getElementById('section')!;
    expect(start.getBoundingClientRect().top).to.be.within(-1, window.innerHeight / 2);
  });

  it('are those of the host’s sections, once there are some', async () => {
    const plan = await draw(small, sectionKeys);

    plan.innerHTML = '<pcsp-about-me></pcsp-about-me>';
    await until(() => contents(plan).length === 1, 'the contents of one section');

    expect(contents(plan)).to.deep.equal(['About me recorded']);
  });

  it('say where all of a section is archived', async () => {
    const archivedOn = '2026-05-03';
    const plan = await draw(
      { contingencyPlans: [{ id: 'a', triggerFactors: ['x'], archivedOn }] },
      ['contingencyPlans'],
    );

    expect(contents(plan)).to.deep.equal(['Contingency plan none in use, 1 archived']);
  });

  it('say at once what becomes recorded', async () => {
    const plan = await draw({ personDemographics: person, gpPractices });

    await type(wellness(plan), 'x');

    expect(contents(plan)[0]).to.equal('About me recorded');
  });
});

describe('whose plan it is', () => {
  const identity = (plan: Plan) => {
    const shown = plan.shadowRoot!.querySelector('.identity')!.cloneNode(true) as Element;
    for (const hidden of shown.querySelectorAll('.vh')) hidden.remove();
    return words(shown.textContent);
  };

  it('stands at the top', async () => {
    expect(identity(await draw())).to.equal(
      'Name Ana Silva Born 14 March 1988 NHS number 999 042 2443',
    );
  });

  it('is another when the plan is', async () => {
    const plan = await draw();

    plan.value = {
      ...small,
      personDemographics: { ...person, name: { firstName: 'Bo', familyName: 'Lee' } },
    };
    await plan.updateComplete;

    expect(identity(plan)).to.include('Bo Lee');
  });

  it('is said to be unknown where it is', async () => {
    expect(identity(await draw({}))).to.equal('Whose plan this is has not been recorded.');
  });
});

describe('a plan for axe', () => {
  const cases = {
    'with every section, empty': () => draw({}, sectionKeys),
    'with every section, filled': () => draw(samplePlan, sectionKeys),
    'read-only': async () => {
      const plan = await draw(samplePlan, sectionKeys);
      plan.readonly = true;
      await plan.updateComplete;
      return plan;
    },
    'with errors': async () => {
      const plan = await draw({}, sectionKeys);
      plan.submit();
      await plan.updateComplete;
      return plan;
    },
  };

  for (const [name, drawn] of Object.entries(cases)) {
    it(`has nothing wrong ${name}`, async () => {
      expect(await violations(await drawn())).to.deep.equal([]);
    });
  }
});
