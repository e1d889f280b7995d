import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers.mjs';
import { run } from './run.mjs';

/** What to tell a person whose system this script does not install things on. */
const ADVICE = {
  chromium: {
    what: 'Chromium, Google Chrome or Microsoft Edge',
    linux:
      'your package manager (Debian: apt install chromium; Fedora: dnf install chromium; Arch: pacman -S chromium)',
    darwin: 'brew install --cask google-chrome, or https://www.google.com/chrome/',
    win32: 'winget install Google.Chrome, or https://www.google.com/chrome/',
    variable: 'CHROMIUM',
  },
  firefox: {
    what: 'Firefox 140 or newer',
    linux:
      'your package manager (Debian: apt install firefox-esr; Fedora: dnf install firefox; Arch: pacman -S firefox)',
    darwin: 'brew install --cask firefox, or https://www.mozilla.org/firefox/',
    win32: 'winget install Mozilla.Firefox, or https://www.mozilla.org/firefox/',
    variable: 'FIREFOX',
  },
};

/**
 * The program of a Chromium-like browser, installed first when it is missing and this is Debian as root.
 * @returns {Promise<string>}
 * @throws {Error} that says what to install and how, where this script cannot
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== null) return found;
  await aptInstall(['chromium', 'chromium-l10n']);
  return findChromium() ?? fail(ADVICE.chromium);
}

/**
 * The program of Firefox, installed first when it is missing and this is Debian as root.
 * @returns {Promise<string>}
 * @throws {Error} that says what to install and how, where this script cannot
 */
export async function ensureFirefox() {
  const found = findFirefox();
  if (found !== null) return found;
  await aptInstall(['firefox-esr']);
  return findFirefox() ?? fail(ADVICE.firefox);
}

/**
 * Debian keeps the browser's languages in a package of their own; without it the interface is always English
 * and the Chinese interface cannot be tested or shown. Elsewhere browsers carry their languages with them.
 */
export async function ensureChromiumLanguages() {
  const locales = '/usr/lib/chromium/locales';
  if (existsSync(locales) && !existsSync(join(locales, 'zh-CN.pak'))) await aptInstall(['chromium-l10n']);
}

/** Chinese glyphs: without them every screenshot shows boxes. Other systems than Linux always have them. */
export async function ensureFonts() {
  if (process.platform !== 'linux') return;
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(process.env.HOME ?? '/', '.fonts')];
  if (!folders.some(hasChineseFont)) await aptInstall(['fonts-noto-cjk']);
}

/** The programs of a voice on Linux: one that speaks, one that browsers ask for it, and a sound card of nothing. */
export const VOICE_PROGRAMS = ['espeak-ng', 'speech-dispatcher', 'pulseaudio', 'parec'].map(
  (name) => `/usr/bin/${name}`,
);

/** A voice that can be heard by tests on Debian; elsewhere those tests are skipped. */
export async function ensureVoices() {
  if (process.platform !== 'linux' || VOICE_PROGRAMS.every((program) => existsSync(program))) return;
  await aptInstall(['speech-dispatcher-espeak-ng', 'espeak-ng', 'pulseaudio', 'pulseaudio-utils']);
}

/**
 * Installs Debian packages. Does nothing where there is no apt or this is not root: the callers then say
 * what is missing, or do without.
 * @param {readonly string[]} packages
 */
async function aptInstall(packages) {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log(`Installing ${packages.join(' and ')} …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], quiet);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

/**
 * @param {typeof ADVICE.chromium} advice
 * @returns {never}
 */
function fail(advice) {
  const how = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
  throw new Error(
    `${advice.what} is needed and was not found. Install it with ${advice[how]}; ` +
      `or, if it is installed somewhere unusual, set ${advice.variable} to the path of its program.`,
  );
}

/**
 * @param {string} folder
 * @returns {boolean}
 */
function hasChineseFont(folder) {
  if (!existsSync(folder)) return false;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.some((name) => /cjk|han ?sans|wqy|wenquanyi|droidsansfallback|uming|ukai/i.test(name));
}
