import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  elementPickedSchema,
  highlightEditSchema,
  type MessageSender,
  pageDetectedSchema,
  pagesCountedSchema,
  selectorsSchema,
  tabOfContentScript,
} from '@/platform/messaging/guards';

const OWN = 'lede-extension-id';

describe('tabOfContentScript', () => {
  test('is the tab of our own script in a top frame', () => {
    expect(tabOfContentScript({ id: OWN, frameId: 0, tab: { id: 7 } }, OWN)).toBe(7);
    expect(tabOfContentScript({ id: OWN, frameId: 0, tab: { id: 0 } }, OWN)).toBe(0);
  });

  test.for<[string, MessageSender]>([
    ['another extension', { id: 'stranger', frameId: 0, tab: { id: 7 } }],
    ['a sender without an id', { frameId: 0, tab: { id: 7 } }],
    ['a frame inside the page', { id: OWN, frameId: 3, tab: { id: 7 } }],
    ['a sender without a frame', { id: OWN, tab: { id: 7 } }],
    ['one of our pages outside a tab', { id: OWN, frameId: 0 }],
    [
      'one of our pages in a tab',
      { id: OWN, frameId: 0, tab: { id: 7 }, url: `chrome-extension://${OWN}/reader.html` },
    ],
    [
      'one of our pages in Firefox',
      { id: OWN, frameId: 0, tab: { id: 7 }, url: 'moz-extension://x/reader.html' },
    ],
    ['a tab without an id', { id: OWN, frameId: 0, tab: {} }],
    ['nobody', {}],
  ])('%s has none', ([, sender]) => {
    expect(tabOfContentScript(sender, OWN)).toBeNull();
  });
});

describe('pageDetectedSchema', () => {
  const count = { cjk: 2089, punct: 195, words: 2, units: 2286 };
  const message = { article: true, count, images: 3, lang: 'zh-CN' };

  test.for([
    message,
    { ...message, article: false },
    { ...message, lang: null },
    { ...message, lang: '' },
    { ...message, images: 0, count: { cjk: 0, punct: 0, words: 0, units: 0 } },
  ])('accepts %j', (accepted) => {
    expect(v.is(pageDetectedSchema, accepted)).toBe(true);
  });

  test.for([
    undefined,
    null,
    'article',
    [],
    {},
    { article: true },
    { ...message, article: 'true' },
    { ...message, article: 1 },
    { ...message, images: '3' },
    { ...message, images: -1 },
    { ...message, images: 1.5 },
    { ...message, lang: undefined },
    { ...message, lang: 'x'.repeat(36) },
    { ...message, count: 2286 },
    { ...message, count: { ...count, cjk: -1 } },
    { ...message, count: { ...count, words: Number.NaN } },
    { ...message, count: { ...count, units: Number.POSITIVE_INFINITY } },
    { ...message, count: { ...count, punct: { valueOf: (): number => 6 } } },
    { ...message, count: { ...count, more: 1 } },
    { ...message, url: 'https://news.example' },
  ])('refuses %j', (refused) => {
    expect(v.is(pageDetectedSchema, refused)).toBe(false);
  });
});

describe('elementPickedSchema', () => {
  const token = '0b6f3c1e-5a37-4a6e-9a55-2f8f6f1d7c11';

  test.for([
    { token, path: [] },
    { token, path: [1, 0, 49_999] },
  ])('accepts %j', (accepted) => {
    expect(v.is(elementPickedSchema, accepted)).toBe(true);
  });

  test.for([
    null,
    { token },
    { token: 'guess', path: [1] },
    { token, path: [-1] },
    { token, path: [1.5] },
    { token, path: ['1'] },
    { token, path: [50_001] },
    { token, path: Array(201).fill(0) },
    { token, path: [1], url: 'https://news.example' },
  ])('refuses %j', (refused) => {
    expect(v.is(elementPickedSchema, refused)).toBe(false);
  });
});

describe('selectorsSchema', () => {
  const selectors = {
    quote: { exact: '老码头', prefix: '三月的江边,', suffix: '重新开放' },
    position: { start: 6, end: 9 },
    place: { relative: 0.5, blocks: ['p', 'article'], copies: 1, repeats: 3, around: [7, 1_048_575] },
  };

  test('accepts what a page script says of a selection', () => {
    expect(v.is(selectorsSchema, selectors)).toBe(true);
    const older = { ...selectors, place: { relative: 0.5, blocks: ['p'], copies: 1 } };
    expect(v.is(selectorsSchema, older)).toBe(true);
  });

  test.for([
    null,
    {},
    { ...selectors, note: 'not the page’s to say' },
    { ...selectors, quote: { ...selectors.quote, exact: '' } },
    { ...selectors, quote: { ...selectors.quote, exact: 'x'.repeat(200_001) } },
    { ...selectors, quote: { ...selectors.quote, prefix: 'x'.repeat(1_001) } },
    { ...selectors, position: { start: -1, end: 9 } },
    { ...selectors, position: { start: 6.5, end: 9 } },
    { ...selectors, place: { ...selectors.place, relative: 2 } },
    { ...selectors, place: { ...selectors.place, blocks: ['p', 'p', 'p', 'p'] } },
    { ...selectors, place: { ...selectors.place, copies: 0 } },
    { ...selectors, place: { ...selectors.place, repeats: 0 } },
    { ...selectors, place: { ...selectors.place, around: [1_048_576] } },
    { ...selectors, place: { ...selectors.place, around: Array(17).fill(1) } },
  ])('refuses %j', (refused) => {
    expect(v.is(selectorsSchema, refused)).toBe(false);
  });
});

describe('highlightEditSchema', () => {
  const message = {
    token: '7f2c1c1e-3a51-4a0e-9a55-3d1d52c0a001',
    quote: { exact: '老码头', prefix: '', suffix: '' },
    relative: 0.5,
    edit: { colour: 'blue' },
  };

  test.for([
    message,
    { ...message, relative: null },
    { ...message, edit: { deleted: true } },
    { ...message, edit: { deleted: false } },
  ])('accepts %j', (accepted) => {
    expect(v.is(highlightEditSchema, accepted)).toBe(true);
  });

  test.for([
    { ...message, token: 'guessed' },
    { ...message, id: 'not the page’s to know' },
    { ...message, relative: -1 },
    { ...message, edit: { colour: 'red' } },
    { ...message, edit: { note: 'written by the page' } },
    { ...message, edit: { deleted: 'no' } },
    { ...message, edit: {} },
  ])('refuses %j', (refused) => {
    expect(v.is(highlightEditSchema, refused)).toBe(false);
  });
});

describe('how many pages are there', () => {
  const token = '5f0c1c1e-7d0f-4c52-8d5f-3f6c1f0f7a11';

  test('is two numbers, with the token of who asked', () => {
    expect(v.is(pagesCountedSchema, { token, done: 2, total: 5 })).toBe(true);
  });

  test.for([
    [{ token: 'x', done: 2, total: 5 }],
    [{ token, done: 0, total: 5 }],
    [{ token, done: 2.5, total: 5 }],
    [{ token, done: 2, total: 1e9 }],
    [{ token, done: '2', total: 5 }],
    [{ token, done: 2, total: 5, html: '<p>' }],
    [null],
  ])('is not %j', ([message]) => {
    expect(v.is(pagesCountedSchema, message)).toBe(false);
  });
});
