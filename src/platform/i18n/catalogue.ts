import i18next, { type i18n } from 'i18next';
import en from '@/locales/en.yml';
import zhCN from '@/locales/zh_CN.yml';
import zhTW from '@/locales/zh_TW.yml';
import type { Locale } from '@/platform/settings/types';
import { localeTag } from './locale';

const resources = {
  en: { translation: en },
  'zh-CN': { translation: zhCN },
  'zh-TW': { translation: zhTW },
};

/**
 * A catalogue of the interface's words in a language that can be switched at run time, which
 * `browser.i18n` cannot. Numbers, dates and plurals go through `Intl`.
 */
export async function createCatalogue(locale: Locale): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.init({
    resources,
    lng: localeTag(locale),
    fallbackLng: 'en',
    interpolation: { escapeValue: false },
  });
  return instance;
}
