import { type ReactNode, useCallback, useRef, useState } from 'react';
import { saveSettings } from '@/platform/settings/settings';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import { LanguageChoice, ThemeChoice } from './appearance';
import { Backups } from './backups';
import { LearnedSpeed } from './learned-speed';
import { MarkdownExport } from './markdown-export';
import styles from './options.module.css';
import { PagePainting } from './page-painting';
import { Pictures } from './pictures';
import { ReadingSpeeds } from './reading-speeds';
import type { SaveSettings } from './save-settings';
import { SearchIndexing } from './search-index';
import { Section } from './section';
import { SettingsFile } from './settings-file';
import { SettingsSearch } from './settings-search';
import { ShortcutEditor } from './shortcut-editor';
import { WelcomeAgain } from './welcome-again';

/** The settings, with what a person may want to know about data and permissions. */
export function Options(): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const page = useRef<HTMLElement>(null);
  const [saves, setSaves] = useState(0);
  const save = useCallback<SaveSettings>(
    (change) => {
      saveSettings(change).then(() => setSaves((number) => number + 1), fail);
    },
    [fail],
  );
  return (
    <main ref={page} className={styles.page}>
      <title>{`${t('options.title')} · ${t('app.name')}`}</title>
      <Header saves={saves} />
      <SettingsSearch root={page} />
      <Section title={t('options.appearance')}>
        <LanguageChoice onSave={save} />
        <ThemeChoice onSave={save} />
      </Section>
      <Section title={t('options.reading')} hint={t('options.readingHint')}>
        <ReadingSpeeds onSave={save} />
        <LearnedSpeed onSave={save} />
      </Section>
      <Section title={t('options.painting')} hint={t('options.paintingHint')}>
        <PagePainting onSave={save} />
      </Section>
      <Section title={t('backup.title')} hint={t('backup.hint')}>
        <Backups />
      </Section>
      <Section title={t('pictures.title')} hint={t('pictures.hint')}>
        <Pictures onSave={save} />
      </Section>
      <Section title={t('searchIndex.title')} hint={t('searchIndex.hint')}>
        <SearchIndexing />
      </Section>
      <Section title={t('markdown.title')} hint={t('markdown.hint')}>
        <MarkdownExport onSave={save} />
      </Section>
      <Section title={t('options.shortcuts')} hint={t('options.shortcutsHint')}>
        <ShortcutEditor onSave={save} />
      </Section>
      <Section title={t('settingsFile.title')} hint={t('settingsFile.hint')}>
        <SettingsFile />
      </Section>
      <Section title={t('options.sites')} hint={t('options.sitesHint')} />
      <Section title={t('options.privacy')} hint={t('options.privacyStored')}>
        <WelcomeAgain />
      </Section>
    </main>
  );
}

/** `saves` counts the changes stored so far: each one is confirmed for a moment. */
function Header({ saves }: { readonly saves: number }): ReactNode {
  const { t } = useTranslation();
  return (
    <header className={styles.header}>
      <p className={styles.name}>{t('app.name')}</p>
      <h1 className={styles.title}>{t('options.title')}</h1>
      <p className={styles.tagline}>
        {t('options.tagline')}
        <span role="status">
          {saves > 0 && (
            <span key={saves} className={styles.saved}>
              {t('options.saved')}
            </span>
          )}
        </span>
      </p>
    </header>
  );
}
