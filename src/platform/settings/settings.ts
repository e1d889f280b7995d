import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { shortcutKeysSchema } from './shortcut-keys';
import { speechSchema } from './speech';
import { FOCUSES, LOCALES, type Settings, THEMES } from './types';
import { siteTypographySchema, typographySchema } from './typography';

const KEY = 'settings';

/** Plausible silent reading speeds per minute; what lies outside is a slip of the keyboard. */
export const SPEED_LIMITS = { min: 20, max: 3000 } as const;

/** The longest Markdown template, in UTF-16 units: many times what anyone writes. */
export const TEMPLATE_LIMIT = 20_000;

const speedSchema = v.fallback(
  v.optional(v.pipe(v.number(), v.minValue(SPEED_LIMITS.min), v.maxValue(SPEED_LIMITS.max))),
  undefined,
);

/** Each field falls back on its own, so that one bad value does not reset the others. */
const schema = v.object({
  locale: v.fallback(v.picklist([...LOCALES, 'auto']), 'auto'),
  theme: v.fallback(v.picklist(THEMES), 'system'),
  typography: typographySchema,
  siteTypography: siteTypographySchema,
  paintOnPages: v.fallback(v.boolean(), true),
  unpaintedSites: v.fallback(v.array(v.string()), []),
  keepsImages: v.fallback(v.boolean(), false),
  blocksRemoteImages: v.fallback(v.boolean(), false),
  markdown: v.fallback(
    v.object({
      frontMatter: v.fallback(v.boolean(), true),
      oneFile: v.fallback(v.boolean(), false),
      template: v.fallback(v.pipe(v.string(), v.maxLength(TEMPLATE_LIMIT)), ''),
    }),
    { frontMatter: true, oneFile: false, template: '' },
  ),
  shortcuts: shortcutKeysSchema,
  speeds: v.fallback(v.object({ cjk: speedSchema, words: speedSchema }), {}),
  focus: v.fallback(v.picklist(FOCUSES), 'off'),
  speech: speechSchema,
  learnsSpeed: v.fallback(v.boolean(), true),
  learned: v.fallback(v.object({ cjk: speedSchema, words: speedSchema }), {}),
});

/** Reads stored settings of any age or origin. */
export function parseSettings(stored: unknown): Settings {
  const result = v.safeParse(schema, typeof stored === 'object' && stored !== null ? stored : {});
  return result.success ? result.output : v.parse(schema, {});
}

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some settings and keeps the rest. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const settings = await loadSettings();
  await browser.storage.local.set({ [KEY]: { ...settings, ...change } });
}

/** Calls `next` with the new settings whenever a window of the extension changes them. */
export function watchSettings(next: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change) next(parseSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), {
    once: true,
  });
}
