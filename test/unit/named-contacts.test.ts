import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findNamedContacts } from '../../src/sections/contingency-plan/contingency-plan.named-contacts.js';
import { anyCharacter } from '../support/any-character.js';

const contacts = [
  'Carys Pritchard',
  'Funmi Adeleke',
  'Duty worker, Ashmere Community Mental Health Team',
  'Ashmere crisis line',
  'Dr Anil Kapoor, Millpond Surgery',
  'Sam Jones',
  'Sam Hughes',
  'Will Evans',
  'Rhi Bowen',
];
const own = ['Rhian', 'Rhi', 'Rhian Pritchard'];

const named = (step: string, people: readonly string[] = contacts): string[] =>
  findNamedContacts(people, own)(step).map((index) => people[index]!.split(',')[0]!);

describe('a step that names a contact', () => {
  for (const [step, people] of [
    ['Ring Carys', ['Carys Pritchard']],
    ['Ring Carys Pritchard at once.', ['Carys Pritchard']],
    ['ring carys pritchard', ['Carys Pritchard']],
    [
      'I text or ring Funmi the same day. If I don’t, Carys does.',
      ['Carys Pritchard', 'Funmi Adeleke'],
    ],
    ['Funmi, or the duty worker, sees me at home', ['Funmi Adeleke', 'Duty worker']],
    ['Call the Ashmere crisis line', ['Ashmere crisis line']],
    ['Ask Dr Anil Kapoor for an appointment', ['Dr Anil Kapoor']],
    ['Anil Kapoor’s surgery; see Anil.', ['Dr Anil Kapoor']],
    ['Ask Anil Kapoor', ['Dr Anil Kapoor']],
    ['Dr Kapoor sees me', ['Dr Anil Kapoor']],
    ['Wait. Carys comes.', ['Carys Pritchard']],
    ['Ffoniwch Carys', ['Carys Pritchard']],
    ['Sam Jones stays the night', ['Sam Jones']],
    ['Do not be alone. Ring Carys.', ['Carys Pritchard']],
  ] as const) {
    it(`gives whom: ${step}`, () => {
      assert.deepEqual(named(step), people);
    });
  }

  for (const step of [
    // somebody who is not known, or may be another
    'Ring Sam',
    'Ring Carys Jones',
    'Ring Mary Carys',
    'Ask Dr Carys',
    'Ring Carys’s mother',
    'Ring Anne-Carys',
    'Carysford House',
    'I will wait. Will it pass?',
    'Rhi goes to bed',
    'Ring the crisis line',
    'Go to Ashmere',
    // whom not to call
    'Do not ring Carys',
    'Please don’t tell Carys or Funmi',
    'Ring anybody, but not Carys',
    'Never without Funmi',
    'Peidiwch â ffonio Carys',
    '',
  ]) {
    it(`gives nobody: ${step}`, () => {
      assert.deepEqual(named(step), []);
    });
  }

  it('gives nobody of two with the same name', () => {
    assert.deepEqual(named('Ring Jo Lee, or Jo', ['Jo Lee', 'Jo Lee']), []);
  });

  it('takes a name of one word', () => {
    assert.deepEqual(named('Ring Sam', ['Sam', '']), ['Sam']);
    assert.deepEqual(named('the sam test', ['Sam']), []);
  });

  it('takes names and steps of any characters', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: anyCharacter })),
        fc.string({ unit: anyCharacter }),
        (people, step) => {
          const find = findNamedContacts(people, []);

          assert.ok(find(step).every((index) => index in people));
          assert.ok(find(`${step} ${people.join(' ')}`).length <= people.length);
        },
      ),
    );
  });

  it('looks through a long step in a time that grows with it', () => {
    const find = findNamedContacts(contacts, own);

    assert.deepEqual(find('Carys Carysford '.repeat(20_000)), []);
  });
});
