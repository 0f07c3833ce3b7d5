// One Optional element more in each group of the standard, and one of each kind in one of them: as a line
// of the model would add them. To be imported before whatever looks at the model.
import { addElement } from '../../src/model/add-element.js';
import { childrenOf } from '../../src/model/children.js';
import {
  boolean,
  codedText,
  coding,
  date,
  dateTime,
  dateTimeOrDuration,
  group,
  list,
  scale,
  string,
  text,
  textOrUrl,
  url,
  type Element,
  type Group,
} from '../../src/model/element.js';
import { planModel } from '../../src/standard/plan-model.js';
import { jobRole, statedGender } from '../../src/value-sets/index.js';

const further = true;

/** An element of each kind, with its facts. */
const everyKind: Readonly<Record<string, Element>> = {
  furtherLine: string('O', 'Further line', { maxLength: 40, further }),
  furtherDate: date('O', 'Further date', { further }),
  furtherMoment: dateTime('O', 'Further moment', { further }),
  furtherReview: dateTimeOrDuration('O', 'Further review', { further }),
  furtherAnswer: boolean('O', 'Further answer', { further }),
  furtherScale: scale('O', 'Further scale', { max: 10, further }),
  furtherCode: coding('O', 'Further code', { codes: statedGender, further }),
  furtherRole: codedText('O', 'Further role', { codes: jobRole, further }),
  furtherLink: url('O', 'Further link', { further }),
  furtherPlace: textOrUrl('O', 'Further place', { further }),
  furtherLines: list(text('O', 'Further lines', { further })),
  furtherSteps: list(
    group(
      'O',
      'Further steps',
      { what: text('O', 'What'), notes: list(group('O', 'Notes', { note: text('O', 'Note') })) },
      { further },
    ),
  ),
  furtherGroup: group('O', 'Further group', { inside: text('O', 'Inside') }, { further }),
};

/** Every group from an element down that has elements of its own in the model. */
function* groupsIn(element: Element): Generator<Group> {
  if (element.kind === 'list') yield* groupsIn(element.item);
  if (element.kind !== 'group') return;
  yield element;
  for (const child of Object.values(childrenOf(element) ?? {})) yield* groupsIn(child);
}

// a group that stands in several places is extended once
const distinct = new Map<unknown, Group>();
for (const section of Object.values(planModel.children))
  for (const one of groupsIn(section))
    if (!distinct.has(one.children)) distinct.set(one.children, one);
for (const one of distinct.values())
  addElement(one, 'furtherText', text('O', 'Further text', { further }));
for (const [key, element] of Object.entries(everyKind))
  addElement(planModel.children.aboutMe, key, element);

/** Whether a key of `standard.elements()` is of what was added, or within it. */
export const isAddedKey = (key: string): boolean => /\.further[A-Z]/.test(key);
