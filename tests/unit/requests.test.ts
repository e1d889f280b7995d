import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';
import { productFiles } from './support/regular-expressions';

/** Every way in which a script asks the network for something by itself. */
const WAYS: readonly [name: string, pattern: RegExp, planted: string][] = [
  ['fetch', /(?<![\w.])(?:(?:globalThis|window|self|content)\s?\.\s?)?fetch\s?\(/, 'await fetch(address)'],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/, 'new XMLHttpRequest()'],
  ['sendBeacon', /\bsendBeacon\b/, 'navigator.sendBeacon(address)'],
  ['WebSocket', /\b(?:WebSocket|WebTransport|EventSource|RTCPeerConnection)\b/, 'new WebSocket(address)'],
  ['importScripts', /\bimportScripts\b/, 'importScripts(address)'],
  ['a picture that only asks', /new\s{1,9}(?:Image|Audio)\b/, 'new Image()'],
];

/** The two that may, each for one thing; PRIVACY.md names both. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  fetch: [
    // Pictures that the person has asked to keep, in the extension.
    'src/platform/files/fetch-image.ts',
    // The other pages of the article that the person has asked to read, in the page and of its own site.
    'src/platform/pages/fetch-page.ts',
  ],
};

const files = productFiles().map((path) => ({
  path,
  code: readFileSync(fromRoot(path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, ''),
}));

describe('what asks the network for something', () => {
  test.for(WAYS)('%s stands only where it may', ([name, pattern, planted]) => {
    expect(pattern.test(planted)).toBe(true);
    const found = files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
    expect(found.sort()).toEqual([...(MAY[name] ?? [])].sort());
  });

  test('the privacy page names each of them', () => {
    const privacy = readFileSync(fromRoot('PRIVACY.md'), 'utf8');
    for (const path of Object.values(MAY).flat()) expect(privacy).toContain(path);
  });
});
