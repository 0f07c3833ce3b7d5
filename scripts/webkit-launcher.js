// A Web Test Runner launcher for WebKitGTK: MiniBrowser on a virtual screen, driven over W3C
// WebDriver. The runner's commands (sendKeys, sendMouse, setViewport) find in `getPage` what they
// use of a Playwright page, hence the launcher's type.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export function webkitLauncher({ webkitDriver, xvfb }) {
  let driver;
  let activeSession;

  return {
    name: 'WebKitGTK',
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      activeSession = id;
      driver ??= await startDriver(webkitDriver, xvfb);
      await setViewportSize(driver, { width: 800, height: 600 });
      await driver.send('POST', '/url', { url });
    },
    async stopSession() {
      activeSession = undefined;
      try {
        await driver.send('DELETE', '/actions'); // lets go of keys that are still down
        await driver.send('POST', '/url', { url: 'about:blank' });
      } catch {
        // the page crashed, which failed its file: the next one has another browser
        await driver.stop().catch(() => {});
        driver = undefined;
      }
      return {};
    },
    isActive: (id) => id === activeSession,
    // none, where the page crashed: the runner says that the tests were interrupted
    getBrowserUrl: () => driver.send('GET', '/url').catch(() => undefined),
    getPage: () => page(driver),
    startDebugSession() {
      throw new Error('WebKitGTK runs without a window to debug in.');
    },
    async stop() {
      await driver?.stop();
    },
  };
}

async function startDriver(webkitDriver, xvfb) {
  // without a window manager, the window that the pointer is in has the focus: it stands in the middle
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1200x1000x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise((resolve) => screen.stdio[3].once('data', resolve));

  const port = await freePort();
  const program = spawn(webkitDriver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${String(display).trim()}`,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', // the sandbox does not start as root
      WEBKIT_DISABLE_DMABUF_RENDERER: '1', // there is no graphics card
    },
  });
  const stopPrograms = () => [program, screen].forEach((child) => child.kill());
  process.once('exit', stopPrograms);

  const address = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${address}/status`).catch(() => undefined))) await sleep(50);
  const { sessionId } = await request('POST', `${address}/session`, {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      },
    },
  });
  const session = `${address}/session/${sessionId}`;
  return {
    send: (method, path, body) => request(method, session + path, body),
    stop: () => request('DELETE', session).finally(stopPrograms),
  };
}

async function request(method, url, body = {}) {
  const response = await fetch(url, {
    method,
    body: method === 'POST' ? JSON.stringify(body) : undefined,
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
  return value;
}

/** Debian keeps MiniBrowser in the library's folder, whose name holds the processor's. */
function miniBrowser() {
  const found = readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);
  if (!found) throw new Error('No MiniBrowser in the folder of webkit2gtk-4.1.');
  return found;
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function page(driver) {
  const perform = (type, ...actions) =>
    driver.send('POST', '/actions', { actions: [{ type, id: type, actions }] });

  const keyDown = (key) => ({ type: 'keyDown', value: keyValue(key) });
  const keyUp = (key) => ({ type: 'keyUp', value: keyValue(key) });
  const press = (...keys) => perform('key', ...keys.flatMap((key) => [keyDown(key), keyUp(key)]));

  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const mouseDown = ({ button }) => ({ type: 'pointerDown', button: buttonNumber(button) });
  const mouseUp = ({ button }) => ({ type: 'pointerUp', button: buttonNumber(button) });

  return {
    keyboard: {
      press,
      type: (text) => press(...text),
      down: (key) => perform('key', keyDown(key)),
      up: (key) => perform('key', keyUp(key)),
    },
    mouse: {
      move: (x, y) => perform('pointer', move(x, y)),
      click: (x, y, options) =>
        perform('pointer', move(x, y), mouseDown(options), mouseUp(options)),
      down: (options) => perform('pointer', mouseDown(options)),
      up: (options) => perform('pointer', mouseUp(options)),
    },
    setViewportSize: (size) => setViewportSize(driver, size),
  };
}

const buttonNumber = (button = 'left') => ['left', 'middle', 'right'].indexOf(button);

/** WebDriver's code points for keys that are not characters. */
const keyValues = {
  '\n': '\uE006',
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE006',
  Escape: '\uE00C',
  Home: '\uE011',
  Insert: '\uE016',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Tab: '\uE004',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `F${index + 1}`,
      String.fromCharCode(0xe031 + index),
    ]),
  ),
};

function keyValue(key) {
  const value = keyValues[key] ?? key;
  if ([...value].length !== 1) throw new Error(`No key is called ${key}.`);
  return value;
}

/** WebDriver sizes the window, with its bars, and does not wait: corrects until the page fits. */
async function setViewportSize(driver, { width, height }) {
  for (let attempt = 0; attempt < 40; attempt++) {
    const script = 'return { innerWidth, innerHeight, outerWidth, outerHeight }';
    // a page that is just going away does not answer
    const page = await driver.send('POST', '/execute/sync', { script, args: [] }).catch(() => null);
    if (!page) {
      await sleep(50);
      continue;
    }
    if (page.innerWidth === width && page.innerHeight === height) return;
    await driver.send('POST', '/window/rect', {
      width: page.outerWidth + width - page.innerWidth,
      height: page.outerHeight + height - page.innerHeight,
    });
    await sleep(50);
  }
  throw new Error(`WebKitGTK's window did not take ${width} by ${height}.`);
}
