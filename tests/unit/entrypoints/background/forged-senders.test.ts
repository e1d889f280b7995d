import { beforeEach, describe, expect, test, vi } from 'vitest';
import { registerBadge } from '../../../../entrypoints/background/badge';
import { registerPageHighlights } from '../../../../entrypoints/background/page-highlights';
import { registerPicker } from '../../../../entrypoints/background/picker';

/** Everything that a message could set in motion. */
const acts = vi.hoisted(() => ({
  showBadge: vi.fn(async () => undefined),
  listPaintable: vi.fn(async () => ['a highlight']),
  editOnPage: vi.fn(async () => undefined),
  readPicked: vi.fn(async () => null),
  openRefusal: vi.fn(async () => undefined),
  rememberPage: vi.fn(),
}));

type Handler = (message: { readonly data: unknown; readonly sender: unknown }) => unknown;
const handlers = vi.hoisted(() => new Map<string, Handler>());

vi.mock('wxt/browser', () => ({ browser: { runtime: { id: 'lede' } } }));
vi.mock('@/platform/messaging/messaging', () => ({
  onMessage: (name: string, handler: Handler) => handlers.set(name, handler),
}));
vi.mock('@/platform/tabs/badge', () => ({ showBadge: acts.showBadge }));
vi.mock('@/platform/library/page-highlights', () => ({
  listPaintable: acts.listPaintable,
  editOnPage: acts.editOnPage,
  NOTHING_TO_PAINT: { highlights: [], variants: '' },
}));
vi.mock('@/platform/settings/settings', () => ({ loadSettings: async () => ({ speeds: {}, learned: {} }) }));
vi.mock('@/platform/settings/paints-on', () => ({ paintsOn: () => true }));
vi.mock('@/platform/tabs/page-tools', () => ({
  isToken: async (_tab: number, token: string) => token === TOKEN,
}));
vi.mock('@/platform/tabs/seen-pages', () => ({
  rememberPage: acts.rememberPage,
  forgetPagesThatGo: () => undefined,
}));
vi.mock('@/platform/tabs/picker', () => ({ readPicked: acts.readPicked }));
vi.mock('@/platform/tabs/open-reader', () => ({ openRefusal: acts.openRefusal }));

const TOKEN = '7f2c1c1e-3a51-4a0e-9a55-3d1d52c0a001';
const count = { cjk: 2089, punct: 195, words: 2, units: 2286 };
const quote = { exact: '老码头', prefix: '', suffix: '' };

/** Every message of the protocol, as it should be, and as it should not. */
interface Message {
  readonly good: unknown;
  readonly bad: readonly unknown[];
  /** What the good one sets in motion, and nothing else. */
  readonly sets: readonly (keyof typeof acts)[];
  /** The answer to who may not ask; most give none to anybody. */
  readonly refusal?: unknown;
}

const MESSAGES: Readonly<Record<string, Message>> = {
  pageDetected: {
    sets: ['showBadge', 'rememberPage'],
    good: { article: true, count, images: 3, lang: 'zh-CN' },
    bad: [null, { article: true }, { article: true, count, images: -1, lang: null }, 'x'.repeat(100_000)],
  },
  listPageHighlights: {
    sets: ['listPaintable', 'rememberPage'],
    good: undefined,
    bad: [],
    refusal: { highlights: [], variants: '' },
  },
  editHighlight: {
    sets: ['editOnPage'],
    good: { token: TOKEN, quote, relative: null, edit: { deleted: true } },
    bad: [
      null,
      { token: '0b6f3c1e-5a37-4a6e-9a55-2f8f6f1d7c11', quote, relative: null, edit: { deleted: true } },
      { token: TOKEN, quote, relative: null, edit: { note: 'written by a page' } },
      { token: TOKEN, quote, relative: null, edit: { deleted: true }, url: 'https://bigpaper.example/' },
    ],
  },
  elementPicked: {
    sets: ['readPicked'],
    good: { token: TOKEN, path: [1, 0] },
    bad: [null, { token: TOKEN, path: '1' }, { token: 'guess', path: [1] }, { path: [1] }],
  },
};

const OURS = { id: 'lede', frameId: 0, tab: { id: 7 }, url: 'https://marlow.example/story' };
const FORGED: readonly [string, object][] = [
  ['another extension', { ...OURS, id: 'stranger' }],
  ['no extension', { ...OURS, id: undefined }],
  ['a frame in the page', { ...OURS, frameId: 3 }],
  ['a page of our own', { ...OURS, url: 'chrome-extension://lede/reader.html' }],
  ['a worker', { id: 'lede', url: 'chrome-extension://lede/background.js' }],
  ['nobody', {}],
];

async function send(name: string, data: unknown, sender: unknown): Promise<unknown> {
  const answer = await handlers.get(name)?.({ data, sender });
  await new Promise((resolve) => setTimeout(resolve));
  return answer;
}

function acted(): string[] {
  return Object.entries(acts).flatMap(([name, act]) => (act.mock.calls.length > 0 ? [name] : []));
}

beforeEach(() => {
  vi.clearAllMocks();
  registerBadge();
  registerPageHighlights();
  registerPicker();
});

test('every message that the background hears is here', () => {
  expect([...handlers.keys()].sort()).toEqual(Object.keys(MESSAGES).sort());
});

describe.for(Object.entries(MESSAGES))('%s', ([name, { good, bad, sets, refusal }]) => {
  test('is heard from our own script in the top frame of a page', async () => {
    await send(name, good, OURS);
    expect(acted()).toEqual(sets);
  });

  test.for(FORGED)('is not heard from %s', async ([, sender]) => {
    expect(await send(name, good, sender)).toEqual(refusal);
    expect(acted()).toEqual([]);
  });

  test.for(bad)('is not heard when it is %.80j', async (data) => {
    await send(name, data, OURS);
    expect(acted()).toEqual([]);
  });
});
