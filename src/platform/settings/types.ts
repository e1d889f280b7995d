import type { MarkdownOptions } from '@/core/exchange/types';
import type { ReadingSpeed } from '@/core/text/types';
import type { ShortcutKeys } from './shortcut-keys';
import type { SiteTypography, Typography } from './typography';

export const LOCALES = ['en', 'zh_CN', 'zh_TW', 'ja', 'de', 'es', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];
export const THEMES = ['system', 'light', 'sepia', 'dark', 'black', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** What stays clear while the rest is dimmed. */
export const FOCUSES = ['off', 'paragraph', 'line'] as const;
export type Focus = (typeof FOCUSES)[number];

/** How articles are read aloud. */
export interface SpeechSettings {
  /** Times the voice's own pace. */
  readonly rate: number;
  /** The `voiceURI` that the person has chosen, by primary language such as `zh`. */
  readonly voices: Readonly<Record<string, string>>;
}

export interface Settings {
  /** The interface language; `auto` follows the browser. */
  readonly locale: Locale | 'auto';
  readonly theme: Theme;
  /** How the reader sets its articles. */
  readonly typography: Typography;
  /** By host, where a site has a setting of its own. */
  readonly siteTypography: SiteTypography;
  /** Whether highlights show on the original pages too. */
  readonly paintOnPages: boolean;
  /** Hosts on whose pages they do not. */
  readonly unpaintedSites: readonly string[];
  /** Whether the pictures of saved articles are kept for reading without the network. */
  readonly keepsImages: boolean;
  /** Whether the reader asks for no picture from the web until the person wants to see it. */
  readonly blocksRemoteImages: boolean;
  readonly focus: Focus;
  readonly speech: SpeechSettings;
  readonly markdown: MarkdownOptions;
  /** The person's own keys for the actions of `ui/shortcuts`; what is not here has its default. */
  readonly shortcuts: ShortcutKeys;
  /** The person's own reading speeds, or null for the published average of each language. */
  readonly speeds: Partial<ReadingSpeed>;
  /** Whether the reader watches how fast the person reads. */
  readonly learnsSpeed: boolean;
  /** What it has found, where it is certain enough. */
  readonly learned: Partial<ReadingSpeed>;
}
