// What a reader's system or a printer asks of the page. Only in Chromium.
import { executeServerCommand } from '@web/test-runner-commands';

/** By the names of media features: `{ 'forced-colors': 'active' }`. Without any, none. */
export async function emulate(
  features: Readonly<Record<string, string>> = {},
  media: 'print' | '' = '',
): Promise<void> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await executeServerCommand('emulate', { media, features: list });
  const asked = [
    ...list.map(({ name, value }) => `(${name}: ${value})`),
    ...(media ? [media] : []),
  ];
  const unheard = asked.filter((query) => !matchMedia(query).matches);
  if (unheard.length) throw new Error(`The browser does not do ${unheard.join()}.`);
}
