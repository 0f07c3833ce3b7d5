// A page of a host's with widgets in a provider, and another server with photos, sounds and videos. There
// is no network: whatever is asked for is answered here, and noted.
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { build } from 'esbuild';

/** The origin of the files. */
export const MEDIA = 'https://media.example.org';

const HOST = 'https://record.example.org';

/** Half a second of nothing, as a WAV file. */
function silence(): Buffer {
  const samples = 4000;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples, 40);
  return Buffer.concat([head, Buffer.alloc(samples, 128)]);
}

const drawing = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#7a9"/></svg>`;

/** What the other server has, by its path. */
const FILES: Readonly<
  Record<string, { readonly contentType: string; readonly body: Buffer | string }>
> = {
  // browsers go by the type and not by the name: a picture of any size in one line
  '/rhi.jpg': { contentType: 'image/svg+xml', body: drawing(1600, 1200) },
  '/rhi.wav': { contentType: 'audio/wav', body: silence() },
  '/rhi.webm': { contentType: 'audio/wav', body: silence() },
  '/broken.mp4': { contentType: 'video/mp4', body: 'This is no video.' },
};

let script: Promise<string> | undefined;

const bundled = (): Promise<string> =>
  (script ??= build({
    entryPoints: ['src/register.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    ignoreAnnotations: true,
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? ''));

export interface MediaPage {
  readonly page: Page;
  /** what was asked of another server than the page's */
  readonly asked: readonly Request[];
  /** what was said on the console */
  readonly said: readonly string[];
}

interface MediaPageOptions extends BrowserContextOptions {
  /** the page's policy for photos, and for sounds and videos */
  readonly policy?: string;
  readonly referrerPolicy?: string;
}

/** Opens a page that holds some HTML. */
export async function openMediaPage(
  browser: Browser,
  inside: string,
  {
    policy = `img-src ${MEDIA}; media-src ${MEDIA}`,
    referrerPolicy = 'strict-origin-when-cross-origin',
    ...options
  }: MediaPageOptions = {},
): Promise<MediaPage> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const [asked, said]: [Request[], string[]] = [[], []];
  page.on('console', (message) => said.push(message.text()));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== HOST) asked.push(request);
  });
  const code = await bundled();
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = origin === MEDIA ? FILES[pathname] : undefined;
    if (file) return route.fulfill(file);
    if (origin !== HOST) return route.fulfill({ status: 404 });
    if (pathname === '/page.js')
      return route.fulfill({ contentType: 'text/javascript', body: code });
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'referrer-policy': referrerPolicy,
        'content-security-policy': `default-src 'none'; script-src 'self'; ${policy}; require-trusted-types-for 'script'; trusted-types lit-html`,
      },
      body: `<!doctype html><html lang="en-GB"><title>Record</title><script type="module" src="/page.js"></script><body>${inside}</body></html>`,
    });
  });
  await page.goto(`${HOST}/patients/17`);
  return { page, asked, said };
}
