import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';
import { productFiles } from './support/regular-expressions';

/** Every way from a string to nodes or code. Reading `innerHTML` is none. */
const SINKS: readonly [name: string, pattern: RegExp, planted: string][] = [
  ['innerHTML', /\.innerHTML\s{0,9}[+|&?]{0,2}=(?!=)/, 'root.innerHTML = html;'],
  ['outerHTML', /\.outerHTML\s{0,9}[+|&?]{0,2}=(?!=)/, 'root.outerHTML += html;'],
  ['a property by its name', /\[\s{0,9}['"`](?:inner|outer)HTML/, "root['innerHTML'] = html;"],
  ['Object.assign', /\b(?:inner|outer)HTML\s{0,9}:/, 'Object.assign(root, { innerHTML: html });'],
  ['insertAdjacentHTML', /insertAdjacentHTML/, "root.insertAdjacentHTML('beforeend', html);"],
  ['dangerouslySetInnerHTML', /dangerouslySetInnerHTML/, '<p dangerouslySetInnerHTML={{ __html: html }} />'],
  ['document.write', /\bdocument\.write(?:ln)?\b/, 'document.write(html);'],
  ['setHTMLUnsafe', /\b(?:setHTML(?:Unsafe)?|parseHTMLUnsafe)\b/, 'root.setHTMLUnsafe(html);'],
  ['createContextualFragment', /createContextualFragment/, 'range.createContextualFragment(html);'],
  ['DOMParser', /\bDOMParser\b|parseFromString/, 'new DOMParser();'],
  ['srcdoc', /\bsrcdoc\b/i, 'frame.srcdoc = html;'],
  ['eval', /\beval\s{0,9}\(|new\s{1,9}Function\b/, 'eval(code);'],
  ['a timer of text', /set(?:Timeout|Interval)\s{0,9}\(\s{0,9}['"`]/, "setTimeout('x()');"],
  [
    'messages of a window',
    /addEventListener\(\s{0,9}['"`]message|\bonmessage\b|\.postMessage\(/,
    "window.addEventListener('message', f);",
  ],
  [
    'messages from elsewhere',
    /onMessageExternal|onConnectExternal|externally_connectable/,
    'runtime.onMessageExternal',
  ],
  ['files for web pages', /web_accessible_resources/, 'web_accessible_resources: []'],
  ['a policy of our own', /createPolicy/, "trustedTypes.createPolicy('x', {});"],
];

const files = [...productFiles(), 'wxt.config.ts'].map((path) => ({
  path,
  // What a comment says of a sink is none.
  code: readFileSync(fromRoot(path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, ''),
}));

/** Where a sink is allowed, and why it is none there. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Other pages of the article, as documents that have no window: nothing of them runs or is shown before the sanitiser.
  // The sanitiser compares what it has cleaned with what a browser makes of it.
  DOMParser: ['src/core/article/parse-page.ts', 'src/core/article/sanitize.ts'],
  // Between a page of ours and its worker; no other page can reach that.
  'messages of a window': ['src/platform/files/zip-in-worker.ts', 'entrypoints/zip-worker.ts'],
  // Makes the addresses of our own workers, from a fixed list, and nothing else.
  'a policy of our own': ['src/platform/files/worker-url.ts'],
};

describe('the product has no', () => {
  test.for(SINKS)('%s', ([name, pattern, planted]) => {
    expect(pattern.test(planted)).toBe(true);
    const found = files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);
    expect(found).toEqual(ALLOWED[name] ?? []);
  });
});

/** Files that listen in a visited page, where the page can make any event; `abort` is our own signal's. */
const IN_PAGES =
  /^(?:entrypoints\/[^/]+\.ts|src\/(?:ui\/(?:picker|page-overlay|highlighting)|platform\/tabs)\/.*)$/;

test('what listens to a person in a visited page asks for isTrusted', () => {
  const listening = files.filter(
    ({ path, code }) =>
      IN_PAGES.test(path) &&
      /addEventListener\(\s{0,9}(?:type,|['"](?:click|key|pointer|mouse|touch|input))/.test(code),
  );
  expect(listening.length).toBeGreaterThan(1);
  expect(listening.filter(({ code }) => !code.includes('isTrusted')).map(({ path }) => path)).toEqual([]);
});

test('the only file that imports the sanitiser is the one door', () => {
  const importing = files.filter(({ code }) => /from 'dompurify'/.test(code)).map(({ path }) => path);
  expect(importing).toEqual(['src/core/article/sanitize.ts']);
});
