import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type ExtensionBrowser, openBrowser } from './support/browser';
import { type PageServer, SAMPLE, serveFixtures } from './support/fixtures';
import { readPage } from './support/read';
import { hasVoices, startVoices, type Voices } from './support/voices';

/** What a voice was given, and when it began and ended, in milliseconds. */
interface Spoken {
  readonly text: string;
  readonly lang: string | undefined;
  readonly start?: number;
  readonly end?: number;
}

/** Runs in the reader: notes what is given to the voice. */
function listen(): void {
  const spoken: { text: string; lang: string | undefined; start?: number; end?: number }[] = [];
  const speak = speechSynthesis.speak.bind(speechSynthesis);
  speechSynthesis.speak = (utterance) => {
    const one: (typeof spoken)[number] = { text: utterance.text, lang: utterance.voice?.lang };
    spoken.push(one);
    utterance.addEventListener('start', ({ timeStamp }) => {
      one.start = timeStamp;
    });
    utterance.addEventListener('end', ({ timeStamp }) => {
      one.end = timeStamp;
    });
    speak(utterance);
  };
  Object.assign(globalThis, { __spoken: spoken });
}

const spokenIn = (reader: Page): Promise<readonly Spoken[]> =>
  reader.evaluate(() => (globalThis as unknown as { __spoken: Spoken[] }).__spoken);

// The voices of Linux; other systems have theirs, and no way for a test to hear them.
describe.skipIf(!hasVoices)('with a voice of the system', () => {
  let browser: ExtensionBrowser;
  let server: PageServer;
  let voices: Voices;

  beforeAll(async () => {
    voices = await startVoices();
    server = await serveFixtures();
    browser = await openBrowser({ locale: 'zh-CN', voices: voices.env });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    await voices.stop();
  });

  // A busy machine hears the end of a sentence late: the bound stands, and the voice may try again.
  test('Chinese is heard, sentence after sentence, each in less than 14 seconds; pausing hushes it', {
    retry: 2,
  }, async () => {
    const reader = await readPage(browser, server.url(SAMPLE));
    onTestFinished(() => reader.close());
    await reader.evaluate(listen);
    await reader.keyboard.press('r');
    const state = (name: string) => reader.getByTestId('aloud-bar').locator(`[data-state=${name}]`).waitFor();
    await state('speaking');
    const ended = async () => (await spokenIn(reader)).filter(({ end }) => end !== undefined);
    await expect.poll(async () => (await ended()).length, { timeout: 40_000 }).toBeGreaterThanOrEqual(2);
    for (const { lang, start = 0, end = 0 } of await ended()) {
      expect(lang).toMatch(/^(?:cmn|zh)/);
      expect(end - start).toBeGreaterThan(1000);
      expect(end - start).toBeLessThan(14_000);
    }
    const article = (await reader.getByTestId('reader-article').innerText()).replace(/\s/g, '');
    const said = (await ended()).map(({ text }) => text.replace(/\s/g, ''));
    expect(article.startsWith(said.join(''))).toBe(true);
    expect(voices.heardSeconds()).toBeGreaterThan(2);

    await reader.keyboard.press('r');
    await state('paused');
    const speaks = () => reader.evaluate(() => speechSynthesis.speaking);
    await expect.poll(speaks).toBe(false);
    await reader.keyboard.press('n');
    await reader.keyboard.press('r');
    await state('speaking');
    await expect.poll(speaks).toBe(true);
    await reader.keyboard.press('Escape');
    await expect.poll(speaks).toBe(false);
  });
});
