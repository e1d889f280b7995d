import '@/ui/theme/base.css';
import type { i18n } from 'i18next';
import { type ReactNode, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createCatalogue, switchLocale } from '@/platform/i18n/catalogue';
import { chosenLocale, localeTag } from '@/platform/i18n/locale';
import { database } from '@/platform/library/library';
import { guardLibrary } from '@/platform/library/safety/guard-library';
import { loadSettings, parseSettings, watchSettings } from '@/platform/settings/settings';
import type { Settings } from '@/platform/settings/types';
import { ToastProvider, useToasts } from '@/ui/components/toast';
import { TooltipProvider } from '@/ui/components/tooltip';
import { SettingsContext } from '@/ui/hooks/use-settings';
import { useTranslation, WordsProvider } from '@/ui/hooks/use-translation';
import { LossWatch } from '@/ui/safety/loss-watch';
import { WaitingWatch } from '@/ui/safety/waiting-watch';

/** Shows a screen in `#root` of an extension page, in the person's language and theme. */
export async function mountApp(screen: ReactNode): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  guardLibrary(database);
  const { settings, areRead } = await settingsOrDefaults();
  const catalogue = await createCatalogue(chosenLocale(settings));
  createRoot(root).render(
    <StrictMode>
      <AppRoot initial={settings} catalogue={catalogue}>
        {screen}
        {!areRead && <UnreadSettings />}
      </AppRoot>
    </StrictMode>,
  );
}

/** A browser whose storage is broken still shows what it has to show. */
async function settingsOrDefaults(): Promise<{ settings: Settings; areRead: boolean }> {
  try {
    return { settings: await loadSettings(), areRead: true };
  } catch (cause) {
    console.warn('Lede: the settings cannot be read', cause);
    return { settings: parseSettings(null), areRead: false };
  }
}

function UnreadSettings(): ReactNode {
  const { t } = useTranslation();
  const { say } = useToasts();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told once, whatever the language becomes.
  useEffect(() => say(t('app.settingsUnreadable')), []);
  return null;
}

interface AppRootProps {
  readonly initial: Settings;
  readonly catalogue: i18n;
  readonly children: ReactNode;
}

/** Settings, words and toasts for the screen inside; follows changes made in any other window. */
function AppRoot({ initial, catalogue, children }: AppRootProps): ReactNode {
  const [settings, setSettings] = useState(initial);
  const locale = chosenLocale(settings);

  useEffect(() => {
    const controller = new AbortController();
    watchSettings(setSettings, controller.signal);
    return () => controller.abort();
  }, []);

  useEffect(() => {
    document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);

  useEffect(() => {
    document.documentElement.lang = localeTag(locale);
    void switchLocale(catalogue, locale);
  }, [catalogue, locale]);

  return (
    <SettingsContext value={settings}>
      <WordsProvider catalogue={catalogue}>
        <TooltipProvider>
          <ToastProvider>
            {children}
            <LossWatch />
            <WaitingWatch />
          </ToastProvider>
        </TooltipProvider>
      </WordsProvider>
    </SettingsContext>
  );
}
