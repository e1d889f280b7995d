import type { ReactNode } from 'react';
import { chosenLocale, localeTag } from '@/platform/i18n/locale';
import { LOCALES, type Locale, THEMES } from '@/platform/settings/types';
import { Choice } from '@/ui/components/choice';
import { useSettings } from '@/ui/hooks/use-settings';
import { useTranslation } from '@/ui/hooks/use-translation';
import type { SaveSettings } from './save-settings';

/** A person looks for the name of a language in that language. */
const OWN_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  zh_CN: '简体中文',
  zh_TW: '繁體中文',
  ja: '日本語',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
};

export function LanguageChoice({ onSave }: { readonly onSave: SaveSettings }): ReactNode {
  const { t } = useTranslation();
  const settings = useSettings();
  const auto = t('options.languageAuto', { language: OWN_NAMES[chosenLocale({ locale: 'auto' })] });
  return (
    <Choice
      legend={t('options.language')}
      name="locale"
      options={[
        { value: 'auto', label: auto },
        ...LOCALES.map((locale) => ({ value: locale, label: OWN_NAMES[locale], lang: localeTag(locale) })),
      ]}
      value={settings.locale}
      onChange={(locale) => onSave({ locale })}
    />
  );
}

export function ThemeChoice({ onSave }: { readonly onSave: SaveSettings }): ReactNode {
  const { t } = useTranslation();
  const settings = useSettings();
  return (
    <Choice
      legend={t('options.theme')}
      name="theme"
      options={THEMES.map((theme) => ({ value: theme, label: t(`themes.${theme}`) }))}
      value={settings.theme}
      onChange={(theme) => onSave({ theme })}
    />
  );
}
