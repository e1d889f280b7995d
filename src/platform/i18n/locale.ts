import { browser } from 'wxt/browser';
import { LOCALES, type Locale, type Settings } from '@/platform/settings/types';

/** The interface language for a BCP 47 tag: the nearest catalogue we have. */
export function nearestLocale(tag: string): Locale {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/);
  if (language !== 'zh' && language !== 'yue') {
    return LOCALES.find((locale) => locale === language) ?? 'en';
  }
  if (rest.includes('hans')) return 'zh_CN';
  if (language === 'yue' && !rest.includes('cn')) return 'zh_TW';
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh_TW' : 'zh_CN';
}

/** The language to show: the person's choice, or the browser's. */
export function chosenLocale(settings: Pick<Settings, 'locale'>): Locale {
  return settings.locale === 'auto' ? nearestLocale(browser.i18n.getUILanguage()) : settings.locale;
}

/** The BCP 47 tag of a catalogue, for `Intl` and the `lang` attribute. */
export function localeTag(locale: Locale): string {
  return locale.replace('_', '-');
}
