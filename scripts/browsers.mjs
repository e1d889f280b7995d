import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Where each kind of browser is looked for: environment variables first, then programs on the PATH, then the
 * places its installer uses. Unbranded Chromium comes before Chrome and Edge because it takes an unpacked
 * extension from the command line.
 * @typedef {object} BrowserPlaces
 * @property {readonly string[]} variables
 * @property {readonly string[]} programs
 * @property {(environment: NodeJS.ProcessEnv) => readonly string[]} installed
 */

/** @type {BrowserPlaces} */
const CHROMIUM = {
  variables: ['CHROMIUM', 'CHROME_PATH'],
  programs: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  installed: (environment) => [
    ...macApplications(environment, ['Chromium', 'Google Chrome', 'Microsoft Edge']),
    ...windowsPrograms(environment, [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]),
    '/usr/lib/chromium/chromium',
    '/opt/google/chrome/google-chrome',
    '/opt/microsoft/msedge/microsoft-edge',
  ],
};

/** @type {BrowserPlaces} */
const FIREFOX = {
  variables: ['FIREFOX'],
  programs: ['firefox', 'firefox-esr'],
  installed: (environment) => [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsPrograms(environment, ['Mozilla Firefox\\firefox.exe']),
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
  ],
};

/**
 * The program of Chromium, Chrome or Edge, or null. `CHROMIUM` and `CHROME_PATH` go before what is installed.
 * @returns {string | null}
 */
export function findChromium() {
  return findBrowser(CHROMIUM);
}

/**
 * The program of Firefox, or null. `FIREFOX` goes before what is installed.
 * @returns {string | null}
 */
export function findFirefox() {
  return findBrowser(FIREFOX);
}

/**
 * True for Google Chrome and Microsoft Edge, which ignore `--load-extension` since version 137. Chromium and
 * "Chrome for Testing" are not branded. Decided by the path: asking `--version` opens a window on Windows.
 * @param {string} program
 */
export function isBranded(program) {
  const path = realpathSync(program);
  return /google[ -]chrome(?! for testing)|google[\\/]chrome|microsoft[ -]edge|msedge/i.test(path);
}

/**
 * @param {BrowserPlaces} places
 * @returns {string | null}
 */
function findBrowser(places) {
  const named = places.variables.map((name) => process.env[name]).filter((path) => path !== undefined);
  const folders = (process.env.PATH ?? '').split(delimiter);
  const extension = process.platform === 'win32' ? '.exe' : '';
  const onPath = places.programs.flatMap((name) => folders.map((folder) => join(folder, name + extension)));
  return [...named, ...onPath, ...places.installed(process.env)].find(isProgram) ?? null;
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {readonly string[]} names
 */
function macApplications(environment, names) {
  const folders = ['/Applications', join(environment.HOME ?? '/', 'Applications')];
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`));
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {readonly string[]} programs
 */
function windowsPrograms(environment, programs) {
  const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
  return programs.flatMap((program) =>
    folders.filter((folder) => folder !== undefined).map((folder) => `${folder}\\${program}`),
  );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
