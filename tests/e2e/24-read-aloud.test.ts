import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './support/axe';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { readPage } from './support/read';
import { shot } from './support/shot';

let browser: ExtensionBrowser;
let server: PageServer;

beforeAll(async () => {
  server = await serveFixtures();
  browser = await openBrowser({ locale: 'zh-CN' });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test('where there is no voice the bar says what to do, and closes by key', async () => {
  const reader = await readPage(browser, server.url(SAMPLE));
  await reader.evaluate(() => {
    speechSynthesis.getVoices = () => [];
  });
  await reader.getByTestId('aloud').click();
  const bar = reader.getByTestId('aloud-bar');
  await bar.locator('[data-state=failed]').waitFor();
  expect(await bar.innerText()).toContain('没有这种语言的语音');
  await reader.keyboard.press('Escape');
  await bar.waitFor({ state: 'detached' });
  await reader.close();
});

test('the sentence that is spoken is marked, and the next one is reached by the bar', async () => {
  const reader = await readPage(browser, server.url(SAMPLE));
  await reader.evaluate(() => {
    const voice = { voiceURI: 'v', name: 'v', lang: 'zh-CN', localService: true, default: true };
    speechSynthesis.getVoices = () => [voice];
    speechSynthesis.speak = () => undefined;
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined });
  });
  const marked = () =>
    reader.evaluate(() => [...(CSS.highlights.get('lede-spoken') ?? [])].map(String).join(''));
  await reader.getByTestId('aloud').click();
  await reader.getByTestId('aloud-bar').locator('[data-state=speaking]').waitFor();
  const first = await marked();
  expect(first).not.toBe('');
  await reader.getByRole('button', { name: '下一句' }).click();
  expect(await marked()).not.toBe(first);
  await reader.screenshot({ path: shot('read-aloud') });
  await reader.setViewportSize({ width: 320, height: 640 });
  await reader.screenshot({ path: shot('read-aloud-320') });
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const colorScheme of ['light', 'dark'] as const) {
    await reader.emulateMedia({ colorScheme });
    // Colours and the bar at the top take a moment to change.
    await expect.poll(() => violations(reader), { timeout: 10_000 }).toEqual([]);
  }
  await reader.close();
});
