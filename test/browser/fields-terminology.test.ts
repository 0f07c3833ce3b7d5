// The combobox against a FHIR server: real keys, real requests, and all that goes wrong on the way.
import { expect, html } from '@open-wc/testing';
import '../../src/register/provider.js';
import { fhirTerminology } from '../../src/terminology/fhir-client.js';
import type { TerminologyService } from '../../src/terminology/terminology.js';
import '../support/every-kind.js';
import { violations } from '../support/axe.js';
import {
  asked,
  behave,
  restartServer,
  startServer,
  stopServer,
} from '../support/fhir-server-commands.js';
import {
  askForCodes,
  button,
  descriptionOf,
  get,
  messages,
  mount,
  names,
  pause,
  press,
  said,
  textOf,
  type,
  until,
  words,
  type Widget,
} from '../support/widget.js';

const system = 'http://snomed.info/sct';
const depression = { system, code: '35489007', display: 'Depressive disorder' };
const outside = { system, code: '22253000', display: 'Pain' };

let url: string;

async function capture(
  value: object = {},
  service: TerminologyService = fhirTerminology({ url }),
  readonly = false,
): Promise<Widget> {
  return mount(
    html`<pcsp-provider .terminology=${service}>
      <test-every-kind .value=${value as never} ?readonly=${readonly}></test-every-kind>
    </pcsp-provider>`,
    'test-every-kind',
  );
}

const box = (widget: Widget): HTMLInputElement => get(widget, 'combobox', 'Problem');
const opened = (widget: Widget) =>
  until(() => box(widget).hasAttribute('aria-controls'), 'the list');
const hint = (widget: Widget): string =>
  words(box(widget).parentElement?.querySelector('[part=hint]')?.textContent);
const hinted = (widget: Widget, start: string) =>
  until(() => hint(widget).startsWith(start), `a hint: ${start}`);
const problemOf = (widget: Widget): unknown =>
  (widget.value as { problem?: unknown } | undefined)?.problem;
const searches = async (): Promise<(string | undefined)[]> =>
  (await asked())
    .filter(({ operation }) => operation === 'ValueSet/$expand')
    .map(({ parameters }) => parameters.filter);

/** Makes the browser say that it is off the network, while something is done. */
async function offline(use: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'onLine', { get: () => false, configurable: true });
  try {
    await use();
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
}

beforeEach(async () => {
  url = await startServer();
});
afterEach(() => stopServer());

describe('a combobox with a FHIR server', () => {
  it('finds a code by typing, and takes it with the keys', async () => {
    const widget = await capture();
    await type(box(widget), 'depress');
    await opened(widget);

    await press('ArrowDown', 'Enter');

    expect(problemOf(widget)).to.deep.equal({ coding: depression });
    expect(names(widget, 'option')).to.deep.equal([]);
  });

  it('asks once for a word that is typed without a pause', async () => {
    const widget = await capture();

    await type(box(widget), 'depressive');
    await opened(widget);

    expect(await searches()).to.deep.equal(['depressive']);
  });

  it('says that it searches while the server is slow, and lets the user go on typing', async () => {
    await behave({ delay: 1500 }, 'depress');
    const widget = await capture();

    await type(box(widget), 'depress');
    await until(() => hint(widget) === 'Searching…', 'the hint');
    await press('i', 'v', 'e');
    await opened(widget);

    expect(box(widget).value).to.equal('depressive');
    expect(problemOf(widget)).to.deep.equal({ text: 'depressive' });
    expect(said(widget)).to.equal('1 suggestion');
  });

  it('calls the stale search off, and never shows its answer', async () => {
    await behave({ delay: 600 }, 'bipolar');
    const widget = await capture();
    await type(box(widget), 'bipolar');
    while (!(await searches()).includes('bipolar')) await pause(20);

    await type(box(widget), 'anxiety');
    await opened(widget);
    await pause(700);

    expect(names(widget, 'option')).to.deep.equal(['Anxiety disorder']);
    const [stale] = (await asked()).filter(({ parameters }) => parameters.filter === 'bipolar');
    expect(stale?.aborted).to.equal(true);
  });

  it('answers from memory what was searched for before', async () => {
    const widget = await capture();
    await type(box(widget), 'depress');
    await opened(widget);
    const first = names(widget, 'option');
    await press('i');
    while (!(await searches()).includes('depressi')) await pause(20);
    await until(() => names(widget, 'option').length === 1, 'the list');

    await press('Backspace');
    await until(() => names(widget, 'option').length === first.length, 'the list');

    expect(await searches()).to.deep.equal(['depress', 'depressi']);
  });

  it('says that nothing was found, and keeps what is typed', async () => {
    const widget = await capture();

    await type(box(widget), 'zz top');

    await hinted(widget, 'Nothing found.');
    expect(problemOf(widget)).to.deep.equal({ text: 'zz top' });
  });

  for (const status of [400, 401, 403, 422]) {
    it(`says that the search was refused with ${status}, and keeps what is typed`, async () => {
      await behave({ status });
      const widget = await capture();

      await type(box(widget), 'depress');

      await hinted(widget, 'The list did not accept this search.');
      expect(problemOf(widget)).to.deep.equal({ text: 'depress' });
      expect(await searches()).to.have.length(1);
    });
  }

  it('says that the list cannot be reached when the server is down, and finds it again', async () => {
    const widget = await capture({}, fhirTerminology({ url, retries: 0 }));
    await stopServer();
    await type(box(widget), 'depress');
    await hinted(widget, 'The list cannot be reached.');
    expect(problemOf(widget)).to.deep.equal({ text: 'depress' });

    await restartServer();
    await press('ArrowDown');

    await opened(widget);
    expect(hint(widget)).to.equal('');
  });

  it('waits through a server that fails for a moment', async () => {
    await behave({ status: 503, times: 1 });
    const widget = await capture();

    await type(box(widget), 'depress');

    await opened(widget);
    expect(await searches()).to.have.length(2);
  });

  it('says that the list cannot be reached when the answer is no FHIR', async () => {
    await behave({ body: '<!doctype html><title>Sign in</title>' });
    const widget = await capture();

    await type(box(widget), 'depress');

    await hinted(widget, 'The list cannot be reached.');
  });

  it('says that the list cannot be reached when the server never answers', async () => {
    await behave({ delay: 5000 });
    const widget = await capture({}, fhirTerminology({ url, timeout: 300 }));

    await type(box(widget), 'depress');

    await hinted(widget, 'The list cannot be reached.');
  });

  it('says that the browser is offline', async () => {
    const widget = await capture({}, fhirTerminology({ url, retries: 0 }));
    await stopServer();

    await offline(async () => {
      await type(box(widget), 'depress');
      await hinted(widget, 'You are offline');
    });

    expect(problemOf(widget)).to.deep.equal({ text: 'depress' });
  });

  for (const [state, behaviour] of Object.entries({
    'that finds nothing': {},
    'that is refused': { status: 403 },
    'that cannot be reached': { body: 'no FHIR' },
  })) {
    it(`has no accessibility fault in a search ${state}`, async () => {
      await behave(behaviour);
      const widget = await capture();

      await type(box(widget), 'zz top');
      await until(() => !['', 'Searching…'].includes(hint(widget)), 'the hint');

      expect(await violations(widget)).to.deep.equal([]);
    });
  }
});

describe('a code that the service knows more of', () => {
  const warning = 'Check: Check “Problem”: “Pain” is not from the list. It is kept as it is.';

  it('is marked with a warning where it is not in its set, and never an error', async () => {
    const widget = await capture({ problem: { coding: outside } });

    await until(() => messages(widget).length > 0, 'the warning');

    expect(messages(widget)).to.deep.equal([warning]);
    expect(descriptionOf(box(widget))).to.contain('is not from the list');
    expect(box(widget).hasAttribute('aria-invalid')).to.equal(false);
    expect(widget.valid).to.equal(true);
    expect(problemOf(widget)).to.deep.equal({ coding: outside });
    expect(await violations(widget)).to.deep.equal([]);
  });

  it('is warned about by its name where only the code was recorded', async () => {
    const { display: _, ...code } = outside;
    const widget = await capture({ problem: { coding: code } });

    await until(() => messages(widget)[0] === warning, 'the warning');
  });

  it('is no longer marked once it is gone', async () => {
    const widget = await capture({ problem: { coding: outside } });
    await until(() => messages(widget).length > 0, 'the warning');

    await askForCodes(widget);
    button(widget, /^Remove the code Pain from /).focus();
    await press(' ');

    expect(messages(widget)).to.deep.equal([]);
    expect(problemOf(widget)).to.deep.equal({ text: 'Pain' });
  });

  it('is not marked where it is in its set', async () => {
    await capture({ problem: { coding: depression } });
    while (!(await asked()).length) await pause(20);
    await pause(100);

    expect((await asked()).map(({ operation }) => operation)).to.deep.equal([
      'ValueSet/$validate-code',
    ]);
  });

  it('is not marked by a service that cannot answer', async () => {
    await behave({ status: 500 });
    const widget = await capture(
      { problem: { coding: outside } },
      fhirTerminology({ url, retries: 0 }),
    );
    while (!(await asked()).length) await pause(20);
    await pause(100);

    expect(messages(widget)).to.deep.equal([]);
  });

  it('is asked about by no service that only searches', async () => {
    const { search } = fhirTerminology({ url });

    const widget = await capture({ problem: { coding: outside } }, { search });
    await pause(100);

    expect(messages(widget)).to.deep.equal([]);
    expect(await asked()).to.deep.equal([]);
  });

  it('is called by its name where only the code was recorded', async () => {
    const { display: _, ...code } = depression;
    const widget = await capture({ problem: { coding: code } });

    await until(() => textOf(widget).includes('Coded as Depressive disorder 35489007'), 'the name');

    expect(problemOf(widget)).to.deep.equal({ coding: code });
  });

  it('is called by its name in the read-only view', async () => {
    const { display: _, ...code } = depression;
    const service = fhirTerminology({ url });

    const widget = await capture({ problem: { coding: code } }, service, true);

    await until(() => textOf(widget).includes('Depressive disorder'), 'the name');
    expect((await asked()).map(({ operation }) => operation)).to.deep.equal(['CodeSystem/$lookup']);
  });
});
