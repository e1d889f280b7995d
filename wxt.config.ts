import yaml from '@rollup/plugin-yaml';
import { defineConfig } from 'wxt';
import { licencesText } from './scripts/licences.mjs';
import { menuWords } from './scripts/menu-words.mjs';
import { sharedChunk } from './scripts/shared-chunk.mjs';

/**
 * The content security policy of every extension page: nothing runs but our own files, nothing is
 * requested but the images of articles: those on screen, and those that the person has asked to keep. Each widening is explained in PRIVACY.md.
 */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob: https: http:",
  "font-src 'self'",
  "connect-src 'self' https: http:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify lede',
].join('; ');

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'third-party-licences.txt', contents: licencesText() });
    },
  },
  vite: () => ({
    plugins: [menuWords(), yaml(), sharedChunk()],
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Asked for when the person wants pictures kept, and given back when no more.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    permissions: [
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      'alarms',
    ],
    // The detector is a plain script, not a WXT content script: WXT's wrapper announces itself to the
    // page with an event and a window message, and Lede leaves no trace in a page (src/README.md).
    content_scripts: [
      { matches: ['http://*/*', 'https://*/*'], js: ['detector.js'], run_at: 'document_idle' },
    ],
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: { 16: 'icons/idle-16.png', 32: 'icons/idle-32.png' },
    },
    icons: {
      16: 'icons/lit-16.png',
      32: 'icons/lit-32.png',
      48: 'icons/lit-48.png',
      128: 'icons/lit-128.png',
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'open-reader': {
        suggested_key: { default: 'Alt+R' },
        description: '__MSG_commandOpenReader__',
      },
      'highlight-selection': {
        suggested_key: { default: 'Alt+H' },
        description: '__MSG_commandHighlight__',
      },
    },
    incognito: browser === 'firefox' ? 'not_allowed' : 'split',
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'lede@lede-reader.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first one there that knows `data_collection_permissions`.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
