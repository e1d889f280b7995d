import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type MessageSender, pageDetectedSchema, tabOfContentScript } from '@/platform/messaging/guards';

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
    ['a tab without an id', { id: OWN, frameId: 0, tab: {} }],
    ['nobody', {}],
  ])('%s has none', ([, sender]) => {
    expect(tabOfContentScript(sender, OWN)).toBeNull();
  });
});

describe('pageDetectedSchema', () => {
  test.for([
    { article: true, minutes: 6 },
    { article: false, minutes: 1 },
    { article: true, minutes: 1440 },
  ])('accepts %j', (message) => {
    expect(v.is(pageDetectedSchema, message)).toBe(true);
  });

  test.for([
    undefined,
    null,
    'article',
    [],
    {},
    { article: true },
    { minutes: 6 },
    { article: 'true', minutes: 6 },
    { article: 1, minutes: 6 },
    { article: true, minutes: '6' },
    { article: true, minutes: 0 },
    { article: true, minutes: -6 },
    { article: true, minutes: 1.5 },
    { article: true, minutes: 1441 },
    { article: true, minutes: Number.NaN },
    { article: true, minutes: Number.POSITIVE_INFINITY },
    { article: true, minutes: { valueOf: (): number => 6 } },
    { article: true, minutes: 6, url: 'https://news.example' },
  ])('refuses %j', (message) => {
    expect(v.is(pageDetectedSchema, message)).toBe(false);
  });
});
