// LHC-Forms, a renderer of FHIR Questionnaires that others wrote, on a page of its own. It is no
// dev dependency: docs/decisions/0036-questionnaires.md says why.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const VERSION = '40.1.3';
const SHA512 =
  'WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==';
const CACHE = join('node_modules', '.cache', 'lhc-forms');

/** The folder with the built files, fetched from the registry the first time. */
export function ensureLhcForms(): string {
  const folder = join(CACHE, VERSION);
  if (!existsSync(folder)) {
    mkdirSync(CACHE, { recursive: true });
    const fresh = mkdtempSync(join(CACHE, 'fetch-'));
    try {
      fetchInto(fresh);
      renameSync(fresh, folder);
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  }
  return join(folder, 'package', 'dist', 'lforms');
}

function fetchInto(folder: string): void {
  execSync(`npm pack lforms@${VERSION} --silent --pack-destination .`, { cwd: folder });
  const file = `lforms-${VERSION}.tgz`;
  checkIntegrity(readFileSync(join(folder, file)));
  execSync(`tar -xzf ${file}`, { cwd: folder });
}

/** Throws unless the bytes are those of the version that we mean. */
export function checkIntegrity(tarball: Uint8Array): void {
  const got = createHash('sha512').update(tarball).digest('base64');
  if (got !== SHA512) throw new Error(`lforms ${VERSION} is not what it was: sha512-${got}`);
}

// without the charset, its grammar of FHIRPath is read wrongly and it stops
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LHC-Forms</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/webcomponent/styles.css"></head>
<body><main id="form"></main>
<script defer src="/webcomponent/assets/lib/zone.min.js"></script>
<script defer src="/webcomponent/runtime.js"></script>
<script defer src="/webcomponent/polyfills.js"></script>
<script defer src="/webcomponent/main.js"></script>
<script defer src="/fhir/R4/lformsFHIR.min.js"></script></body></html>`;

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

export interface LhcForms {
  /** Shows a Questionnaire, with the answers of a response where there is one. */
  show(browser: Browser, questionnaire: object, response?: object): Promise<Page>;
  close(): void;
}

/** Serves LHC-Forms to this machine. */
export async function startLhcForms(): Promise<LhcForms> {
  const folder = ensureLhcForms();
  const server = createServer(({ url = '/' }, answer) => {
    const file = join(folder, new URL(url, 'http://localhost').pathname);
    if (url === '/') answer.setHeader('content-type', 'text/html').end(page);
    else if (!existsSync(file)) answer.writeHead(404).end();
    else answer.setHeader('content-type', types[extname(file)] ?? '').end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    show: (...form) => show(`http://127.0.0.1:${port}/`, ...form),
    close: () => server.close(),
  };
}

/** What we use of its global. */
interface LForms {
  FHIR?: unknown;
  Util: {
    convertFHIRQuestionnaireToLForms(questionnaire: object, version: 'R4'): object;
    mergeFHIRDataIntoLForms(type: string, response: object, form: object, version: 'R4'): object;
    addFormToPage(form: object, id: string, options: object): Promise<unknown>;
    getFormFHIRData(type: string, version: 'R4'): object;
    checkValidity(): string[] | null;
  };
}

declare global {
  var LForms: LForms | undefined;
}

async function show(
  url: string,
  browser: Browser,
  questionnaire: object,
  response?: object,
): Promise<Page> {
  const context = await browser.newContext({ timezoneId: 'Europe/London', locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => globalThis.LForms?.FHIR && globalThis.LForms.Util);
  await page.evaluate(
    async ({ questionnaire, response }) => {
      const { Util } = globalThis.LForms!;
      const form = Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4');
      const filled = response
        ? Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', response, form, 'R4')
        : form;
      await Util.addFormToPage(filled, 'form', { prepopulate: false });
    },
    { questionnaire, response },
  );
  return page;
}

/** The answers as LHC-Forms writes them. */
export const answersOf = (page: Page): Promise<object> =>
  page.evaluate(() => globalThis.LForms!.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));

/** What LHC-Forms finds wrong with the answers. */
export const complaintsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => globalThis.LForms!.Util.checkValidity() ?? []);
