// An EHR's page with a plan in a frame, each of an origin of its own, as somebody writes them with
// `pcsp-elements/messaging`.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { DisplayedPlan, Displayed, EmbeddedPlan } from '../../src/messaging.js';

/** What the pages remember, for the tests to read. */
interface Scope {
  said: unknown[];
  embedded: EmbeddedPlan;
  /** how the EHR stores what is saved */
  store: () => Promise<unknown>;
}

const EHR = `
  import { embedPlan } from './src/messaging.js';
  const asked = new URLSearchParams(location.search);
  window.said = [];
  window.store = () => Promise.resolve();
  const frame = document.createElement('iframe');
  document.body.append(frame);
  window.embedded = embedPlan(frame, {
    origin: asked.get('speaksTo'),
    handle: asked.get('handle'),
    timeout: Number(asked.get('timeout')),
    ready: () => window.said.push('ready'),
    submit: (plan) => { window.said.push({ submit: plan }); return window.store(); },
    draft: (draft) => window.said.push({ draft }),
    failed: ({ problem }) => window.said.push({ failed: problem }),
  });
  frame.src = asked.get('frame');`;

const FRAMED = `
  import './src/register.js';
  import { connectToEhr } from './src/messaging.js';
  const asked = new URLSearchParams(location.search);
  window.said = [];
  const failed = ({ problem }) => window.said.push({ failed: problem });
  connectToEhr(document.querySelector('pcsp-plan'), {
    origin: asked.get('speaksTo'),
    handle: asked.get('handle'),
    timeout: Number(asked.get('timeout')),
    failed,
  }).then(() => window.said.push('connected'), failed);`;

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const started: Server[] = [];

/** The origin of a server with one page and its script. */
async function serve(script: string, body: string): Promise<string> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript
        ? script
        : `<!doctype html><html lang="en-GB"><title>Page</title><body>${body}<script type="module" src="/page.js"></script>`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  started.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export interface Origins {
  readonly ehr: string;
  readonly framed: string;
  /** of somebody else, with the same page in it as the frame */
  readonly stranger: string;
}

export async function serveMessagingPages(): Promise<Origins> {
  const plan = '<pcsp-plan></pcsp-plan>';
  const framed = await bundled(FRAMED);
  return {
    ehr: await serve(await bundled(EHR), ''),
    framed: await serve(framed, plan),
    stranger: await serve(framed, plan),
  };
}

export const stopMessagingPages = (): Promise<unknown> =>
  Promise.all(
    started.splice(0).map((server) => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    }),
  );

/** What is otherwise than it should be. */
export interface Conversation {
  readonly handleOfFrame?: string;
  /** whom the EHR believes to be in the frame */
  readonly ehrSpeaksTo?: string;
  /** whom the frame believes to be around it */
  readonly frameSpeaksTo?: string;
  /** what is in the frame */
  readonly inFrame?: string;
  /** of both sides, in milliseconds */
  readonly timeout?: number;
}

export class MessagingPage {
  readonly page: Page;
  readonly #origin: string;

  private constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
  }

  static async open(context: BrowserContext, origins: Origins, otherwise: Conversation = {}) {
    const { handleOfFrame = 'a handle', timeout = 20_000, inFrame = origins.framed } = otherwise;
    const page = await context.newPage();
    const ofFrame = new URLSearchParams({
      handle: handleOfFrame,
      speaksTo: otherwise.frameSpeaksTo ?? origins.ehr,
      timeout: String(timeout),
    });
    const ofEhr = new URLSearchParams({
      handle: 'a handle',
      speaksTo: otherwise.ehrSpeaksTo ?? origins.framed,
      timeout: String(timeout),
      frame: `${inFrame}/?${ofFrame}`,
    });
    await page.goto(`${origins.ehr}/?${ofEhr}`);
    return new MessagingPage(page, inFrame);
  }

  /** The page in the frame. */
  get frame(): Frame {
    const found = this.page.frames().find((frame) => frame.url().startsWith(this.#origin));
    if (!found) throw new Error('There is no frame.');
    return found;
  }

  /** Waits until one of the two has noted something. */
  async hears(what: unknown, where: Page | Frame = this.page): Promise<void> {
    await where.waitForFunction(
      (text) => ((window as never as Scope).said ?? []).some((one) => JSON.stringify(one) === text),
      JSON.stringify(what),
    );
  }

  said(where: Page | Frame = this.page): Promise<unknown[]> {
    return where.evaluate(() => (window as never as Scope).said);
  }

  async submitted<Submitted>(): Promise<Submitted> {
    const one = await this.page.waitForFunction(() => {
      const all = (window as never as Scope).said as { submit?: object }[];
      return all.findLast(({ submit }) => submit)?.submit;
    });
    return (await one.jsonValue()) as Submitted;
  }

  /** Gives the problem where it is refused. */
  display(plan: DisplayedPlan): Promise<Displayed | { problem: string }> {
    return this.page.evaluate(
      (shown) =>
        (window as never as Scope).embedded
          .display(shown)
          .catch(({ problem }: { problem: string }) => ({ problem })),
      plan,
    );
  }

  /** From now on the EHR stores what is saved in this way. */
  async stores(how: 'not' | 'late'): Promise<void> {
    await this.page.evaluate((way) => {
      (window as never as Scope).store = () =>
        way === 'not'
          ? Promise.resolve({ ok: false })
          : new Promise((done) => {
              addEventListener('answer', done);
            });
    }, how);
  }

  /** A message of whatever shape, from the page in the frame. */
  async posts(message: object): Promise<void> {
    await this.frame.evaluate((data) => parent.postMessage(data, '*'), message);
  }
}
