import { group, string } from 'pcsp-elements/model';
import { migrate, registerModelVersion, standard, type Plan } from 'pcsp-elements/core';

/** A version that is made up: one element has another name, and one is no more. */
export const NEXT = { name: standard.name, version: '2.1' };

registerModelVersion({
  ...NEXT,
  model: group('M', 'Plan', {
    aboutMe: group('R', 'About me', { whenIAmWell: string('R', 'When I am well') }),
  }),
  since: {
    version: standard.version,
    changes: [
      { kind: 'renamed', at: ['aboutMe', 'myWellness'], to: 'whenIAmWell' },
      { kind: 'retired', at: ['aboutMe', 'multimediaLocation'] },
    ],
  },
});

/** A plan as the next version has it, and what of it somebody has to look at. */
export function inNextVersion(plan: Plan) {
  const { value, notes } = migrate('plan', plan, standard, { to: NEXT.version })!;
  return { value, toLookAt: notes.map(({ message }) => message) };
}
