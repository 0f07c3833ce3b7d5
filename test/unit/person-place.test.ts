import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Element } from '../../src/model/element.js';
import { contactListsOf, personPlaceOf } from '../../src/model/person-place.js';
import { planModel } from '../../src/standard/plan-model.js';

/** Every group of the plan, under its path in the model. */
function* groupsOf(element: Element, path: string): Generator<[string, Element]> {
  if (element.kind === 'list') yield* groupsOf(element.item, `${path}[]`);
  if (element.kind !== 'group') return;
  yield [path, element];
  for (const [key, child] of Object.entries(element.children))
    yield* groupsOf(child, `${path}.${key}`);
}

const groups = [...groupsOf(planModel, '')];

describe('a place that asks for a person', () => {
  it('is each group with a name of somebody and what they are or how to reach them', () => {
    const named = groups.filter(
      ([, group]) =>
        group.kind === 'group' &&
        Object.keys(group.children).some((key) => /^(?:name|fullName)$/.test(key)) &&
        Object.keys(group.children).some((key) => /^(?:role|relationship)$/.test(key)),
    );

    const places = groups.filter(([, group]) => personPlaceOf(group));

    assert.ok(places.length > 15);
    assert.deepEqual(
      places.map(([path]) => path),
      named.map(([path]) => path),
    );
  });

  it('is none that names something else, or the parts of a name', () => {
    const others = ['.personDemographics.name', '.gpPractices[]', '.contingencyPlans[]'];

    const places = groups.filter(([path, group]) => others.includes(path) && personPlaceOf(group));

    assert.deepEqual(places, []);
  });

  it('has the same keys for the same parts, which are elements of it', () => {
    for (const [path, group] of groups) {
      const place = personPlaceOf(group);
      if (!place) continue;
      const keys = Object.keys(place.group.children);
      assert.ok(keys.includes(place.name), path);
      assert.ok(place.parts.length, path);
      assert.ok(
        place.parts.every((key) => keys.includes(key)),
        path,
      );
    }
  });

  it('asks for somebody at work where it has room for a grade or an organisation', () => {
    const ofWork = groups
      .filter(([, group]) => personPlaceOf(group)?.isOfWork)
      .map(([path]) => path.split('.').at(-1));

    assert.deepEqual(
      [...new Set(ofWork)].sort(),
      [
        ...['peopleCompletingRecord[]', 'performingProfessional', 'personCompletingRecord'],
        'professionalContacts[]',
      ].sort(),
    );
  });
});

describe('the contacts of a plan', () => {
  it('are the lists of people at its top', () => {
    assert.deepEqual(contactListsOf(planModel), ['professionalContacts', 'personalContacts']);
  });

  it('are none of a section alone', () => {
    for (const section of Object.values(planModel.children))
      assert.deepEqual(
        contactListsOf(section).filter((key) => key === 'professionalContacts'),
        [],
      );
  });
});
