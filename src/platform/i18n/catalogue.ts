import i18next, { type i18n } from 'i18next';
import type { Locale } from '@/platform/settings/types';
import { localeTag } from './locale';

/** Only the language that is shown is loaded. */
const CATALOGUES: Readonly<Record<Locale, () => Promise<{ default: Record<string, unknown> }>>> = {
  en: () => import('@/locales/en.yml'),
  zh_CN: () => import('@/locales/zh_CN.yml'),
  zh_TW: () => import('@/locales/zh_TW.yml'),
  ja: () => import('@/locales/ja.yml'),
  de: () => import('@/locales/de.yml'),
  es: () => import('@/locales/es.yml'),
  fr: () => import('@/locales/fr.yml'),
};

/**
 * A catalogue of the interface's words in a language that can be switched at run time, which
 * `browser.i18n` cannot. Numbers, dates and plurals go through `Intl`.
 */
export async function createCatalogue(locale: Locale): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.init({ resources: {}, lng: localeTag(locale), interpolation: { escapeValue: false } });
  await switchLocale(instance, locale);
  return instance;
}

/** Shows the words of another language. */
export async function switchLocale(instance: i18n, locale: Locale): Promise<void> {
  const tag = localeTag(locale);
  if (!instance.hasResourceBundle(tag, 'translation')) {
    const { default: words } = await CATALOGUES[locale]();
    instance.addResourceBundle(tag, 'translation', words);
  }
  await instance.changeLanguage(tag);
}
