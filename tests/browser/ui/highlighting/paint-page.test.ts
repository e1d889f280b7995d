import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageHighlights } from '@/core/annotation/types';
import { paintPage } from '@/ui/highlighting/paint-page';

const WORDS = '守塔人每天夜里都要上去两次';
const STORY = `<p>灯塔在海边站了一百年。</p><p>${WORDS},第一次点灯,第二次看它还亮不亮。</p>`;

let stop: AbortController;

beforeEach(() => {
  stop = new AbortController();
  document.body.innerHTML = STORY;
});

afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

function marked(exact: string, variants = ''): PageHighlights {
  return { highlights: [{ colour: 'blue', quote: { exact, prefix: '', suffix: '' } }], variants };
}

function painted(): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String));
}

test('paints under names that mean nothing, and changes nothing in the document', async () => {
  paintPage(document, marked(WORDS), stop.signal);
  await expect.poll(painted).toEqual([WORDS]);
  expect([...CSS.highlights.keys()].join()).not.toMatch(/lede|blue/);
  expect(document.body.innerHTML).toBe(STORY);
});

test('what is not found is not painted, until its text comes', async () => {
  document.body.innerHTML = '<p>正在载入……</p>';
  paintPage(document, marked(WORDS), stop.signal);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(painted()).toEqual([]);
  document.body.innerHTML = STORY;
  await expect.poll(painted, { timeout: 3000 }).toEqual([WORDS]);
});

test('finds the passage again when the page puts other nodes in its place', async () => {
  paintPage(document, marked(WORDS), stop.signal);
  await expect.poll(painted).toEqual([WORDS]);
  document.body.innerHTML = `<h1>新闻</h1>${STORY}`;
  await expect.poll(painted, { timeout: 3000 }).toEqual([WORDS]);
});

test('finds the passage in the other kind of Chinese characters by the pairs that came with it', async () => {
  document.body.innerHTML = '<p>守塔人每天夜裡都要上去兩次</p>';
  paintPage(document, marked(WORDS, '裡里兩两'), stop.signal);
  await expect.poll(painted).toEqual(['守塔人每天夜裡都要上去兩次']);
});

test('takes everything away when it is stopped', async () => {
  const sheets = document.adoptedStyleSheets.length;
  paintPage(document, marked(WORDS), stop.signal);
  await expect.poll(painted).toEqual([WORDS]);
  expect(document.adoptedStyleSheets).toHaveLength(sheets + 1);
  stop.abort();
  expect(painted()).toEqual([]);
  expect(document.adoptedStyleSheets).toHaveLength(sheets);
  document.body.append('还有下文');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(painted()).toEqual([]);
});
