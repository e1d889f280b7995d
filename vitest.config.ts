import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import yaml from '@rollup/plugin-yaml';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/browsers.mjs';
import { menuWords } from './scripts/menu-words.mjs';

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) };
const shared = { resolve: { alias }, plugins: [menuWords(), yaml()] };

/** Three kinds of tests: strings in Node, DOM in real Chromium, the built extension in real browsers. */
export default defineConfig({
  test: {
    projects: [
      { ...shared, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        ...shared,
        // The reference article lies beside the checkout.
        // Found in the middle of a run, it would reload the tests.
        optimizeDeps: {
          include: [
            ...['react', 'react/jsx-dev-runtime', 'react-dom/client', 'i18next', 'lucide-react'],
            ...[
              '@base-ui/react/toast',
              '@base-ui/react/tooltip',
              '@base-ui/react/menu',
              '@base-ui/react/toolbar',
            ],
            ...['micromark', 'micromark-extension-gfm'],
            ...['@mozilla/readability', 'dompurify', 'dexie', 'valibot', 'yaml', 'fflate'],
          ],
        },
        server: { fs: { allow: ['.', '../shared'] } },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium() ?? undefined, args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        ...shared,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // A browser on a busy machine answers late; what never comes fails all the same.
          expect: { poll: { timeout: 5000 } },
          // Each file has a browser of its own; more than two of them at once only wait for each other.
          maxWorkers: Math.min(2, availableParallelism()),
        },
      },
    ],
  },
});
