// What a release has to pass, in this order: each is a script of package.json.
export const releaseSteps = [
  {
    name: 'test:release',
    looks: 'every test, three engines, a screen reader, pictures, axe on every story',
  },
  { name: 'test:stateful', looks: 'random sequences of actions' },
  { name: 'test:hostile', looks: 'ten thousand hostile values' },
  { name: 'bench', looks: 'bytes and speed' },
  { name: 'build', looks: 'the package builds' },
  { name: 'check:package', looks: 'size, links, publint, types' },
];
