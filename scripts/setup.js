// Finds what the commands need on this machine, and installs what is missing.
// Imports nothing but Node: it runs before node_modules exists.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** For a Chromium in a container or a closed network. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

/** Has Chromium draw with fonts of the project's own, where it asks fontconfig: on Linux. */
export const chromiumEnvironment = {
  ...process.env,
  FONTCONFIG_FILE: resolve('test/visual/fonts.conf'),
};

/** Runs `npm ci` unless node_modules holds what package-lock.json says. */
export function ensureNodeModules() {
  if (nodeModulesUpToDate()) return;
  console.log('Installing node modules');
  try {
    execSync('npm ci --engine-strict', { stdio: 'inherit' });
  } catch {
    stop('npm ci failed: see above.');
  }
}

/**
 * The path of a Chromium; installs Debian's when there is none, or stops with one sentence.
 * @returns {string}
 */
export function ensureChromium() {
  return (
    findChromium() ??
    installed(findChromium, ['chromium', 'fonts-dejavu-core']) ??
    stop('No Chromium found: install Chromium or Chrome, or put its path in CHROME_PATH.')
  );
}

/** Paths of Firefox, WebKitGTK's driver and a virtual screen; as `ensureChromium`. */
export function ensureEngines() {
  return (
    findEngines() ??
    installed(findEngines, ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core']) ??
    stop(`Install Debian's packages firefox-esr (${FIREFOX} or newer), webkit2gtk-driver and xvfb.`)
  );
}

/** The path of a virtual screen, where a screen reader and what it needs are there; as `ensureChromium`. */
export function ensureScreenReader() {
  return (
    findScreenReader() ??
    installed(findScreenReader, SCREEN_READER) ??
    stop(`Install Debian’s packages ${SCREEN_READER.join(' ')}.`)
  );
}

const SCREEN_READER = 'orca at-spi2-core openbox xvfb xdotool dbus-x11 libglib2.0-bin'.split(' ');

function findScreenReader() {
  const programs = ['orca', 'openbox', 'xdotool', 'dbus-run-session', 'gsettings'];
  const xvfb = onPath('Xvfb');
  return programs.every(onPath) && existsSync(ACCESSIBILITY_BUS) && xvfb ? { xvfb } : undefined;
}

/** What starts the bus that screen readers are told on. */
export const ACCESSIBILITY_BUS = '/usr/libexec/at-spi-bus-launcher';

function nodeModulesUpToDate() {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || present[path]?.version === version || (optional && !present[path]),
  );
}

function packages(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

function findChromium() {
  return (
    process.env.CHROME_PATH ||
    onPath('chromium') ||
    onPath('chromium-browser') ||
    onPath('google-chrome') ||
    onPath('google-chrome-stable') ||
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(existsSync)
  );
}

/** The oldest whose WebDriver does what Puppeteer asks of it: an image of Debian may hold an older one. */
const FIREFOX = 153;

function findFirefox() {
  const firefox = onPath('firefox-esr');
  const version = firefox && execSync(`${firefox} --version`, { encoding: 'utf8' });
  return Number(/ (\d+)\./.exec(version)?.[1]) >= FIREFOX ? firefox : undefined;
}

function findEngines() {
  const firefox = findFirefox();
  const webkitDriver = onPath('WebKitWebDriver');
  const xvfb = onPath('Xvfb');
  return firefox && webkitDriver && xvfb ? { firefox, webkitDriver, xvfb } : undefined;
}

function onPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(existsSync);
}

function installed(find, debianPackages) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return undefined;
  const names = debianPackages.join(' ');
  console.log(`Installing ${names}`);
  try {
    execSync(`apt-get update -qq && apt-get install -y -qq --no-install-recommends ${names}`, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    return undefined; // apt-get has said why
  }
  return find();
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
