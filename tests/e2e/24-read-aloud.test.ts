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

/** The reader where reading aloud was asked for and no voice is there. */
async function readWithoutVoice() {
  const reader = await readPage(browser, server.url(SAMPLE));
  await reader.evaluate(() => {
    speechSynthesis.getVoices = () => [];
  });
  await reader.getByTestId('aloud').click();
  const bar = reader.getByTestId('aloud-bar');
  await bar.locator('[data-state=failed]').waitFor();
  return { reader, bar };
}

test('where there is no voice the bar says what to do, and closes by key', async () => {
  const { reader, bar } = await readWithoutVoice();
  expect(await bar.innerText()).toContain('没有这种语言的语音');
  await reader.keyboard.press('Escape');
  await bar.waitFor({ state: 'detached' });
  await reader.close();
});

test('a voice that comes late is used, without another click', async () => {
  const { reader, bar } = await readWithoutVoice();
  await reader.evaluate(giveVoices);
  await reader.evaluate(() => void speechSynthesis.dispatchEvent(new Event('voiceschanged')));
  await bar.locator('[data-state=speaking]').waitFor();
  await reader.close();
});

/** Runs in the reader: three voices that never come to an end. */
function giveVoices(): void {
  const voice = (name: string, lang: string, localService: boolean) => ({
    ...{ voiceURI: name, name, lang, localService, default: false },
  });
  const voices = [
    voice('婷婷', 'zh-CN', true),
    voice('晓晓', 'zh-CN', true),
    voice('云端', 'zh-CN', false),
    voice('Samantha', 'en-US', true),
  ];
  speechSynthesis.getVoices = () => voices;
  speechSynthesis.speak = () => undefined;
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined });
}

test('by the keys alone: it begins, moves on, pauses, and keeps the voice and the pace for the next time', async () => {
  const reader = await readPage(browser, server.url(SAMPLE));
  await reader.evaluate(giveVoices);
  const marked = () =>
    reader.evaluate(() => [...(CSS.highlights.get('lede-spoken') ?? [])].map(String).join(''));
  await reader.keyboard.press('r');
  const bar = reader.getByTestId('aloud-bar');
  await bar.locator('[data-state=speaking]').waitFor();
  const first = await marked();
  await reader.keyboard.press('n');
  await expect.poll(marked).not.toBe(first);
  await reader.keyboard.press('p');
  await expect.poll(marked).toBe(first);
  await reader.keyboard.press('r');
  await bar.locator('[data-state=paused]').waitFor();
  await reader.keyboard.press('r');
  await bar.locator('[data-state=speaking]').waitFor();

  const voice = reader.getByTestId('aloud-voice');
  expect(await voice.inputValue()).toBe('婷婷');
  expect(await voice.locator('option').allInnerTexts()).toEqual(['婷婷', '晓晓', '云端']);
  expect(await reader.getByTestId('aloud-remote').count()).toBe(0);
  await voice.selectOption('云端');
  await reader.getByTestId('aloud-remote').waitFor();
  await bar.getByLabel('语速').selectOption('1.5');
  await reader.screenshot({ path: shot('read-aloud-voice') });
  expect(await violations(reader)).toEqual([]);

  await reader.mouse.move(400, 400);
  await reader.mouse.wheel(0, 900);
  const away = await reader.evaluate(() => scrollY);
  await reader.getByTestId('aloud-back').click();
  await expect.poll(() => reader.evaluate(() => scrollY)).not.toBe(away);
  await reader.getByTestId('aloud-back').waitFor({ state: 'detached' });
  await reader.keyboard.press('Escape');
  await bar.waitFor({ state: 'detached' });
  await reader.getByTestId('aloud').click();
  await expect.poll(() => voice.inputValue()).toBe('云端');
  expect(await bar.getByLabel('语速').inputValue()).toBe('1.5');
  await voice.selectOption('婷婷');
  await reader.close();
});

test('the sentence that is spoken is marked, and the next one is reached by the bar', async () => {
  const reader = await readPage(browser, server.url(SAMPLE));
  await reader.evaluate(giveVoices);
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
