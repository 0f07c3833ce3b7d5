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

const named = (
  step: string,
  people: readonly string[] = contacts,
  others: readonly string[] = [],
): string[] =>
  findNamedContacts(people, { own, others })(step).map((index) => people[index]!.split(',')[0]!);

describe('a step that names a contact', () => {
  for (const [step, people] of [
    ['Ring Carys', ['Carys Pritchard']],
    ['Carys, then Funmi', ['Carys Pritchard', 'Funmi Adeleke']],
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

  /** Everybody whom the words of a step could be about. */
  const people = [
    ...['Mum', 'Sam Jones', 'Anna Kowalska', 'Ana Pop', 'Dr Anne Lee', 'Funmi Adeleke'],
    ...['Crisis team, Ashmere', 'Ali Khan'],
  ];

  for (const step of [
    ...['Ring Sam', 'ring Sam at once', 'Call Sam Jones', 'Ring or text Sam', 'Ring: Sam'],
    ...['Let Sam know', 'Tell Sam I am unwell', 'Speak to Sam', 'Stay with Sam', 'Go to Sam'],
    ...['Get in touch with Sam', 'Sam comes over', 'Sam will stay with me', 'Call Sam or 999'],
    // what is not so is no reason not to call
    ...['Ring Sam if I can’t cope', 'If I can’t cope, ring Sam', 'If I don’t answer, ring Sam'],
    ...['If Funmi is not answering, ring Sam', 'If nobody comes, ring Sam', 'Sam', 'Sam.'],
    ...['If I can’t cope ring Sam', 'If no answer from Funmi ring Sam', 'Not slept? Ring Sam'],
    ...['Ring my friend Sam', 'Talk to my social worker Sam'],
    ...['Ffoniwch Sam', 'Galwch ar Sam', 'Cysylltwch â Sam', 'Dywedwch wrth Sam'],
    ...['Os na fydd neb yn ateb, ffoniwch Sam', 'Zadzwoń do Sam', 'Sunați-o pe Sam'],
    ...['Jeśli nie odbiera, zadzwoń do Sam', 'Dacă nu răspunde, sunați pe Sam'],
    ...['اتصل Sam', 'Sam کو فون کریں', 'Sam কে ফোন করুন', 'Sam ਨੂੰ ਫ਼ੋਨ ਕਰੋ'],
  ]) {
    it(`gives whom it asks to reach: ${step}`, () => {
      assert.deepEqual(named(step, people), ['Sam Jones']);
    });
  }

  for (const step of [
    // said not to, anywhere in the sentence
    ...['Mum must not be told', 'Sam must never be rung', 'Sam should not be called'],
    ...['Sam is not to come in', 'Under no circumstances ring Sam', 'Nobody is to call Sam'],
    'You must not, under any circumstances, ring Sam',
    'When I am unwell you must not, ever, ring Sam',
    'If I am unwell never, ever, ring Sam',
    ...[
      'If I want to ring Sam',
      'When I ring Sam and she shouts, hang up',
      'Not Sam',
      'Avoid: Sam',
    ],
    ...['Cannot ring Sam', 'Dont ring Sam', 'Ring anyone but Sam', 'Rather than Sam, call Anne'],
    ...['Ring Sam? Never.', 'Sam has died. Do not ring.', 'Do not ring Dr. Anne Lee'],
    ...['Na ffoniwch Sam', 'Ni ddylid ffonio Sam', 'Sam: peidiwch â ffonio', 'Nid Sam'],
    ...['Nie dzwoń do Anna Kowalska', 'Nu o sunați pe Ana', 'لا تتصل Ali Khan'],
    'Ali Khan کو فون نہ کریں',
    // somebody to keep away from, or of whom something is said
    ...['Ring 999 if it is Sam who hurts me', 'Ring the police if Sam turns up', 'Beware of Sam'],
    ...['Get away from Sam', 'Hide from Sam', 'Stop Sam', 'If I see Sam, ring the police'],
    ...['Ring the police, Sam is dangerous', 'Ring Mary, Sam is coming', 'Call the police on Sam'],
    ...['Tell the police about Sam', 'A call from Sam upsets me', 'Lock the door, Sam comes'],
    // somebody else, and another service
    ...['Ring aunty Anne', 'Ring Aunty Anne', 'Call the Sam Jones Centre'],
    ...['Call the Sam Jones centre', 'Call the crisis team at Leeds (not ours)'],
    ...['Call the crisis team at Leeds', 'Call the Leeds crisis team'],
  ]) {
    it(`gives nobody who is not asked for: ${step}`, () => {
      assert.deepEqual(named(step, people), []);
    });
  }

  it('gives nobody by a first name that somebody else in the plan has', () => {
    for (const other of ['Sam Bloggs', 'Dr Sam Lee', 'Sam'])
      assert.deepEqual(named('Ring Sam', people, [other]), [], other);
    assert.deepEqual(named('Call the crisis team', people, ['Crisis team, Leeds']), []);
  });

  it('gives somebody whom the plan names in another place, too', () => {
    const others = ['Sam Jones, brother', 'Mr Sam Jones', 'Anne Lee', 'Crisis team, Ashmere'];

    for (const [step, who] of [
      ['Ring Sam', 'Sam Jones'],
      ['Ring Anne', 'Dr Anne Lee'],
      ['Call the crisis team', 'Crisis team'],
    ] as const)
      assert.deepEqual(named(step, people, others), [who]);
    assert.deepEqual(named('Ring Sam Jones', people, ['Sam Bloggs']), ['Sam Jones']);
  });

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
          const find = findNamedContacts(people, { own: [], others: [] });

          assert.ok(find(step).every((index) => index in people));
          assert.ok(find(`${step} ${people.join(' ')}`).length <= people.length);
        },
      ),
    );
  });

  it('looks through a long step in a time that grows with it', () => {
    const find = findNamedContacts(contacts, { own, others: [] });

    assert.deepEqual(find('Carys Carysford '.repeat(20_000)), []);
  });
});
