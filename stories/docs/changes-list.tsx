import { changes, UNRELEASED } from './changes.js';
import { Sentences } from './prose.js';

/** Every change, by version. */
export const Changes = () =>
  [...new Set(changes.map(({ version }) => version))].map((version) => (
    <section key={version}>
      <h2>{version === UNRELEASED ? 'In no version yet' : version}</h2>
      <Sentences of={changes.filter((one) => one.version === version).map(({ text }) => text)} />
    </section>
  ));
